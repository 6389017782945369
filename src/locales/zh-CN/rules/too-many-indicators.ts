import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "办学基本标准指标项数不符",
  advice: "按省定办学基本标准核对，删去不属于省定标准的行；省里另有规定的，说明情况。",
  messages: {
    differs: "“{sheet}”有{count}项，参数“{parameter}”为{stated}项，应一致；核对之前不能判为达标。",
    beyond: "“{sheet}”最多{most}项指标，现有{count}项，多出的各行也参与判定，请核对。",
  },
} as const satisfies RuleSentences;

export default sentences;

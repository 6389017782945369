import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "与上年相比变动过大",
  advice:
    "请核对是否多写、少写了零或填错了单位；确有变化的，说明原因（经与__核对，数据属实，原因：__）。提示比例见“参数”表，由本软件设定，不是评估标准。",
  messages: {
    school: "{school}与上年相比，增减超过{percent}%的有：{figures;}。",
    times: "{school}的“{heading}”上年为{before}，今年为{after}，约为上年的{times}倍，疑似多写了零或填错了单位。",
    fraction: "{school}的“{heading}”上年为{before}，今年为{after}，约为上年的{times}分之一，疑似少写了零或填错了单位。",
    column:
      "“{heading}”有{count}所学校（上年有数的共{filled}所）增减超过{percent}%，这些学校合计由{before}变为{after}，请核对两年的口径、单位是否一致。",
    columnTimes:
      "“{heading}”有{count}所学校（上年有数的共{filled}所）约为上年的{times}倍，这些学校合计由{before}变为{after}，疑似单位有误。",
    columnFraction:
      "“{heading}”有{count}所学校（上年有数的共{filled}所）约为上年的{times}分之一，这些学校合计由{before}变为{after}，疑似单位有误。",
    county: "“{heading}”全县合计上年为{before}，今年为{after}，增减超过{percent}%，须说明原因。",
  },
} as const satisfies RuleSentences;

export default sentences;

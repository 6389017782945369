import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "不适用待核",
  advice: "没有不适用情形的，填达标或不达标；确属不适用的，在“指标值或简要结论”写明理由。",
  causes: ["按__的规定，本县本项不适用"],
  messages: {
    mustApply: "“{item}”没有不适用的情形，应填达标或不达标；现填“不适用”，视同未填。",
    noted: "“{item}”填为不适用，请核实所写的理由。",
    nobody: "“{item}”：各类残疾儿童少年都填了0，请核实全县确实没有。",
  },
} as const satisfies RuleSentences;

export default sentences;

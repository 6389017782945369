import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "特殊教育公用经费待核",
  advice: "对照预算年度的文件核实标准；随班就读经费低于标准的，说明情况。是否参与判定见参数。",
  causes: ["随班就读经费由__承担，标准依据为__"],
  messages: {
    old: "“{parameter}”为{value}元，{year}年的预算应不低于{least}元（请核对文件），请核实。",
    integrated: "{record}生均{value}元，低于标准{standard}元，请核实或说明情况。",
  },
} as const satisfies RuleSentences;

export default sentences;

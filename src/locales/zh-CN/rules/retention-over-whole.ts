import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "巩固率超过100%",
  advice:
    "核对毕业、入学、转入、转出和死亡人数，转入、转出容易漏填；确实无误的，说明原因，如“含复学生__人、留级生__人”。",
  causes: ["含复学生__人、留级生__人", "转入学生中有__人在__年转入，已在学籍系统登记"],
  messages: {
    over: "{record}按国家算法的巩固率应不超过100%，现为{rate}%。",
    contradicts: "{record}的入学人数减去死亡人数后已无学生，毕业、转入、转出人数应与之相符，现互相矛盾。",
  },
} as const satisfies RuleSentences;

export default sentences;

import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Teachers far from those of the ledger of schools",
  advice:
    "Compare the teachers of both sheets. Where those to be trained or in office are counted otherwise than 专任教师, explain; how far they may differ is a parameter of this product’s own, no standard.",
  causes: ["those to be trained (on duty) are counted differently from full-time teachers: __ people, among them __"],
  messages: {
    differ:
      "“{heading}” of “{sheet}” should not be more than the staff, nor differ by more than {percent}% from the 专任教师 of 学校台账; {count} {count?school does|schools do} (this sheet, 学校台账): {schools+}.",
  },
} as const satisfies RuleSentences;

export default sentences;

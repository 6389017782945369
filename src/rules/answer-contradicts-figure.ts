import { answerTo } from "../assessment";
import { ITEMS_2017 } from "../standards/items2017";
import { VERDICT_NAMES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { itemSubject } from "./engine/subjects";

/** 结论与计算不符: an item of 2017 is answered otherwise than the ledger's own figures have it. */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { contradicts: ["item", "answer", "computed"] },
  },

  check({ ledger, assessment }, report) {
    const parts = assessment.methods.get("2017")?.parts ?? [];
    for (const item of ITEMS_2017) {
      // Where an answer is needed beside the figures, it speaks of more than they do.
      if (item.answered) continue;
      const judged = parts
        .find(({ id }) => id === item.group)
        ?.items.find(({ id }) => id === `${item.group}.${item.no}`);
      const answer = answerTo(ledger, item);
      if (!judged || judged.figures.length === 0) continue;
      if ([answer.verdict, judged.verdict].includes("undetermined") || answer.verdict === judged.verdict) continue;
      report({
        messageId: "contradicts",
        level: "query",
        subject: itemSubject("2017", judged),
        field: "verdict",
        cells: judged.cells,
        found: VERDICT_NAMES[answer.verdict],
        expected: VERDICT_NAMES[judged.verdict],
        data: {
          item: judged.name,
          answer: VERDICT_NAMES[answer.verdict],
          computed: VERDICT_NAMES[judged.verdict],
        },
      });
    }
  },
});

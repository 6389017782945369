import { answerTo } from "../assessment";
import { VERDICT_NAMES } from "../standards/terms";
import { judgedItems } from "./engine/items";
import { defineRule } from "./engine/rule";
import { itemSubject } from "./engine/subjects";

/** 结论与计算不符: an item that has to be met is answered otherwise than the ledger's own figures have it. */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["query"],
    messages: { contradicts: ["item", "answer", "computed"] },
  },

  check({ ledger, assessment }, report) {
    for (const { asked, judged } of judgedItems(assessment)) {
      // Where an answer is needed beside the figures, it speaks of more than they do.
      if (asked.item.answered || judged.figures.length === 0) continue;
      const answer = answerTo(ledger, asked);
      if ([answer.verdict, judged.verdict].includes("undetermined") || answer.verdict === judged.verdict) continue;
      report({
        messageId: "contradicts",
        level: "query",
        subject: itemSubject(asked.method, judged),
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

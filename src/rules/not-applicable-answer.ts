import { answerRecord, answerTo, mayNotApply } from "../assessment";
import { tableOf } from "../ledger";
import { isAnswered } from "../standards/methods/items";
import { judgedItems } from "./engine/items";
import { defineRule } from "./engine/rule";
import { itemSubject } from "./engine/subjects";

/**
 * 不适用待核: an item that has to be met is answered with 不适用 where it always applies, or where a note says why it does not; or the
 * county states that it has no child with a disability at all.
 */
export default defineRule({
  meta: { work: "judgement", levels: ["query"], messages: { mustApply: ["item"], noted: ["item"], nobody: ["item"] } },

  check({ ledger, assessment }, report) {
    for (const { asked, judged } of judgedItems(assessment)) {
      const { method, part, item } = asked;
      const finding = {
        level: "query",
        subject: itemSubject(method, judged),
        field: "applies",
        data: { item: judged.name },
      } as const;
      if (item.computed === "disabledEnrolment" && judged.verdict === "notApplicable") {
        report({ ...finding, messageId: "nobody", cells: judged.figures.flatMap(({ cells }) => cells) });
      }
      const record = answerRecord(ledger, asked);
      if (!isAnswered(item) || record === null || answerTo(ledger, asked).verdict !== "notApplicable") continue;
      report({
        ...finding,
        messageId: mayNotApply(ledger, asked) ? "noted" : "mustApply",
        cells: [tableOf(ledger, part.sheet.id).cell("verdict", record)],
      });
    }
  },
});

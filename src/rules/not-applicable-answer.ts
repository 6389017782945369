import { answerRecord, answerTo, ANSWER_SHEETS, mayNotApply } from "../assessment";
import { ITEMS_2017 } from "../standards/items2017";
import { defineRule } from "./engine/rule";
import { itemSubject } from "./engine/subjects";

/**
 * 不适用待核: an item of 2017 is answered with 不适用 where it always applies, or where a note says why it does not; or the
 * county states that it has no child with a disability at all.
 */
export default defineRule({
  meta: { work: "judgement", levels: ["query"], messages: { mustApply: ["item"], noted: ["item"], nobody: ["item"] } },

  check({ ledger, assessment }, report) {
    const parts = assessment.methods.get("2017")?.parts ?? [];
    for (const item of parts.length > 0 ? ITEMS_2017 : []) {
      const judged = parts
        .find(({ id }) => id === item.group)
        ?.items.find(({ id }) => id === `${item.group}.${item.no}`);
      if (!judged) continue;
      const finding = {
        level: "query",
        subject: itemSubject("2017", judged),
        field: "applies",
        data: { item: judged.name },
      } as const;
      if (item.computed === "disabledEnrolment" && judged.verdict === "notApplicable") {
        report({ ...finding, messageId: "nobody", cells: judged.figures.flatMap(({ cells }) => cells) });
      }
      const asked = item.answered || !item.computed;
      const record = answerRecord(ledger, item);
      if (!asked || record === null || answerTo(ledger, item).verdict !== "notApplicable") continue;
      report({
        ...finding,
        messageId: mayNotApply(ledger, item) ? "noted" : "mustApply",
        cells: [ledger.tables.get(ANSWER_SHEETS[item.group])!.cell("verdict", record)],
      });
    }
  },
});

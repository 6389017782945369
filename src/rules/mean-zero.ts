import { locateDerived } from "../assessment";
import { METHOD_NAMES } from "../standards/methods";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { coefficientCells } from "./engine/coefficients";
import { defineRule } from "./engine/rule";
import { countyStageSubject } from "./engine/subjects";

/** 全县平均值为 0: no school has any of what is compared, so there is no difference coefficient. */
export default defineRule({
  meta: {
    work: "judgement",
    levels: ["error"],
    messages: { zero: ["method", "stage", "indicator"] },
    entails: ["gate-not-met"],
  },

  check({ ledger, assessment }, report) {
    const derived = locateDerived(ledger);
    for (const { method, stages } of assessment.methods.values()) {
      for (const stage of STAGES.map((id) => stages[id]).filter((judged) => judged !== null)) {
        for (const indicator of stage.indicators.filter(({ mean }) => mean === 0)) {
          const { id, name } = indicator.indicator;
          const [shown, ...columns] = coefficientCells(ledger, derived, stage, indicator);
          report({
            messageId: "zero",
            level: "error",
            subject: countyStageSubject(ledger, stage),
            field: id,
            // What has to be corrected is the column.
            cells: [...columns, shown],
            found: 0,
            data: { method: METHOD_NAMES[method], stage: STAGE_NAMES[stage.stage], indicator: name },
          });
        }
      }
    }
  },
});

import type { Ledger } from "../../ledger";
import type { Method } from "../../standards/methods";
import type { Stage } from "../../standards/terms";
import { dueRows, isPublic, type ScopedSheet } from "../scopes";
import { lackingRows, ofStage, type Counts, type Rate } from "./rates";
import { recordsOfCounted, sitesByCode } from "./schools";

/** Rates from registers in which every school that is asked must have its row. */

type ScopedRate = Pick<Rate, "part" | "whole"> & { readonly sheet: ScopedSheet };

/**
 * The rate with what the register lacks.
 * @param method over whose list of schools alone; over all that the register has, if not said
 * @param stage of a register with a line a stage
 */
export function ofEverySchool(
  ledger: Ledger,
  rate: ScopedRate,
  method: Method | null = null,
  stage: Stage | null = null,
): Rate {
  const counts: Counts = stage ? ofStage(stage) : { field: rate.whole, of: () => true };
  const missing = lackingRows(ledger, rate.sheet, dueRows(ledger, rate.sheet, method, stage));
  if (method === null) return { ...rate, counts, missing };
  const { records, lacking } = recordsOfCounted(ledger, rate.sheet, method, stage);
  return {
    ...rate,
    counts: { field: counts.field, of: (table, record) => records.has(record) && counts.of(table, record) },
    missing: [...lacking, ...missing],
  };
}

/** The same of 公办 schools alone; what 民办 ones state beside it does not count. */
export function ofPublicSchools(ledger: Ledger, rate: ScopedRate, method: Method | null = null): Rate {
  const whole = ofEverySchool(ledger, rate, method);
  const sites = sitesByCode(ledger);
  return {
    ...whole,
    counts: {
      field: "code",
      of: (table, record) => {
        const site = sites.get(table.text("code", record) ?? "");
        return whole.counts?.of(table, record) === false ? false : site ? isPublic(site) : true;
      },
    },
  };
}

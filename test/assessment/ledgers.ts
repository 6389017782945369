import type { Assessment } from "../../src/assessment";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { buildLedger, type Ledger, type LedgerRecord } from "../../src/ledger";
import type { Method } from "../../src/standards/methods";
import { smallCounty } from "../rules/smallCounty";
import { assessedSoundly } from "./sound";

/** Changes to the small county: parameters, and figures of sites by the end of their code. */
export interface Changes {
  readonly parameters?: LedgerContent["parameters"];
  readonly sites?: Readonly<Record<string, LedgerRecord | null>>;
}

/** The small county with some figures changed; a site set to `null` is left out. */
export function county({ parameters = {}, sites = {} }: Changes = {}): LedgerContent {
  const content = smallCounty();
  return {
    parameters: { ...content.parameters, ...parameters },
    sheets: {
      schools: (content.sheets.schools ?? []).flatMap((record) => {
        const change = sites[String(record.code).slice(-2)];
        return change === null ? [] : [{ ...record, ...change }];
      }),
    },
  };
}

/** The ledger of a workbook with this content. */
export function ledgerOf(content: LedgerContent, methods?: readonly Method[]): Ledger {
  return buildLedger(snapshotOfPlans(ledgerPlans(content)), methods);
}

/** The judgement of a workbook with this content. */
export function assessed(content: LedgerContent, methods?: readonly Method[]): Assessment {
  return assessedSoundly(ledgerOf(content, methods));
}

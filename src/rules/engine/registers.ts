import type { Ledger, Table } from "../../ledger";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";

/** Registers that speak of the stages of schools: which record speaks of which. */

/** Stages of sites that a register has a record of, by `siteStage`; a code used twice in the register has the last. */
export function stagesStated(table: Table): ReadonlyMap<string, { readonly record: number; readonly stage: Stage }> {
  const stated = new Map<string, { record: number; stage: Stage }>();
  table.rows.forEach((_, record) => {
    const code = table.text("code", record);
    const stage = STAGES.find((id) => STAGE_NAMES[id] === table.text("stage", record));
    if (code !== null && stage) stated.set(siteStage(code, stage), { record, stage });
  });
  return stated;
}

/** Names a stage of a site. */
export function siteStage(code: string, stage: Stage): string {
  return `${stage}/${code}`;
}

/** The campuses of each school, by the school's key. */
export function campusesOf({ sites }: Ledger): ReadonlyMap<string, Ledger["sites"]> {
  const campuses = new Map<string, Ledger["sites"][number][]>();
  for (const site of sites) {
    if (!site.parent) continue;
    if (campuses.has(site.parent.key)) campuses.get(site.parent.key)!.push(site);
    else campuses.set(site.parent.key, [site]);
  }
  return campuses;
}

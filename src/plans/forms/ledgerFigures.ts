import type { Ledger, Site, StageFigure } from "../../ledger";
import { PARAMETERS } from "../../standards/parameters";
import type { Stage } from "../../standards/terms";

/** What the forms take from the ledger as it stands: whose form it is, and sums over all sites. */

/** The caption of a form; a blank line where a parameter is not filled in. */
export function captionOf(ledger: Ledger): string {
  const line = (text: string | null) => text ?? "________";
  return `县（市、区）：${line(ledger.parameters.text("county"))}　　统计年度：${line(ledger.parameters.text("year"))}`;
}

/** The parameters that a caption lacks, by name. */
export function captionLacks(ledger: Ledger): string[] {
  return PARAMETERS.filter(({ id }) => (id === "county" || id === "year") && ledger.parameters.text(id) === null).map(
    ({ name }) => name,
  );
}

/** 在校生数 of a stage over sites, or `null` where one of them cannot be used. */
export function pupilsOf(sites: readonly Site[], stage: Stage): number | null {
  return sites.reduce<number | null>((sum, { pupils }) => {
    const own = pupils[stage];
    return sum === null || own === null ? null : sum + own;
  }, 0);
}

/**
 * A column of 学校台账 that is counted by stage, such as `classes`, over sites; `null` where the column is not there, or a
 * site with pupils of the stage lacks its figure.
 */
export function stageSum(ledger: Ledger, sites: readonly Site[], stage: Stage, figure: StageFigure): number | null {
  const table = ledger.tables.get("schools");
  const column = `${stage}.${figure}` as const;
  if (!table?.has(column)) return null;
  let sum = 0;
  for (const { record, pupils } of sites) {
    const count = table.number(column, record);
    const none = table.blank(column, record) && pupils[stage] === 0;
    if (count === null && !none) return null;
    sum += count ?? 0;
  }
  return sum;
}

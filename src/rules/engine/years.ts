import type { Assessment } from "../../assessment";
import {
  isFigure,
  remembered,
  type ColumnTemplate,
  type FieldId,
  type Ledger,
  type Site,
  type Table,
} from "../../ledger";
import { grouped, type CellRef } from "../../model";

/** What rules ask of the ledger of the year before: which school is which, and which figures can be laid side by side. */

/** The ledger of the year before, judged; nothing in it is marked. */
export interface LastYear {
  /** Its file, as its cells are listed with it. */
  readonly file: string;
  readonly ledger: Ledger;
  readonly assessment: Assessment;
  /** Where its sheets are not those of the template: the cells that a cell of the laid-out ledger was read from. */
  readonly places?: (cell: CellRef) => readonly CellRef[];
}

/** A site in both years. */
export interface SitePair {
  readonly site: Site;
  readonly before: Site;
  /** Found by its name alone: its code is another one now. */
  readonly recoded: boolean;
}

/** Both ledgers of schools laid side by side. */
export interface Years {
  readonly table: Table;
  readonly before: Table;
  /** In the order of this year's rows. */
  readonly pairs: readonly SitePair[];
  /** Sites of this year that last year's ledger does not have. */
  readonly opened: readonly Site[];
  /** Sites of last year that this year's ledger does not have. */
  readonly gone: readonly Site[];
  /** The figures that both have a column of, in the template's order. */
  readonly columns: readonly ColumnTemplate<FieldId>[];
  /** Those of them that tell schools apart in both years: something stands in them. */
  readonly telling: readonly ColumnTemplate<FieldId>[];
}

/** A year stands in a column without being a figure that grows or shrinks. */
function isMeasured(column: ColumnTemplate): boolean {
  return isFigure(column) && column.range === undefined;
}

const laidBeside = remembered((lastYear: LastYear) => remembered((ledger: Ledger) => layBeside(ledger, lastYear)));

/** Lays two years side by side; `null` where there is no last year, or one of both has no 学校台账. */
export function yearsOf(ledger: Ledger, lastYear: LastYear | undefined): Years | null {
  return lastYear ? laidBeside(lastYear)(ledger) : null;
}

function layBeside(ledger: Ledger, lastYear: LastYear): Years | null {
  const [table, before] = [ledger.tables.get("schools"), lastYear.ledger.tables.get("schools")];
  if (!table || !before) return null;
  const byCode = only(lastYear.ledger.sites, ({ code }) => code);
  const own = only(ledger.sites, ({ code }) => code);
  const found = new Map<Site, SitePair>();
  const taken = new Set<Site>();
  const pair = (site: Site, match: Site | undefined, recoded: boolean) => {
    if (!match || taken.has(match)) return;
    found.set(site, { site, before: match, recoded: recoded && isNamed(site, table) && isNamed(match, before) });
    taken.add(match);
  };
  for (const [code, site] of own) pair(site, byCode.get(code), false);
  const byName = only(lastYear.ledger.sites, ({ name }) => name);
  for (const [name, site] of only(ledger.sites, (site) => site.name))
    if (!found.has(site)) pair(site, byName.get(name), true);
  const columns = table.columns.filter((column) => isMeasured(column) && before.has(column.id));
  const isFilled = (of: Table, field: FieldId) => of.rows.some((_, record) => of.number(field, record));
  return {
    table,
    before,
    pairs: ledger.sites.flatMap((site) => found.get(site) ?? []),
    opened: ledger.sites.filter((site) => !found.has(site) && isNamed(site, table)),
    gone: lastYear.ledger.sites.filter((site) => !taken.has(site) && isNamed(site, before)),
    columns,
    telling: columns.filter(({ id }) => isFilled(table, id) && isFilled(before, id)),
  };
}

/** Whether a site has a code of its own; one without cannot be looked for, and that is told elsewhere. */
function isNamed({ record, fault }: Site, table: Table): boolean {
  return fault !== "codeTwice" && table.text("code", record) !== null;
}

/** The sites that alone bear their code or name. */
function only(sites: readonly Site[], by: (site: Site) => string): Map<string, Site> {
  return new Map([...grouped(sites, by)].flatMap(([key, [site, ...more]]) => (more.length === 0 ? [[key, site]] : [])));
}

/** A cell of last year's file. */
export function cellBefore({ file, places }: LastYear, cell: CellRef | null): CellRef | null {
  const [place = null] = cell && places ? places(cell) : [cell];
  return place && { ...place, workbook: file };
}

/** Figures above 0 from which on it is no accident that two rows have the same. */
export const TELLING_FIGURES = 5;

/** Whether every figure that both rows have is the same, and enough of them tell something. */
export function sameFigures({ table, before, telling: columns }: Years, site: Site, other: Site): boolean {
  let above = 0;
  for (const { id } of columns) {
    const [figure, was] = [table.number(id, site.record), before.number(id, other.record)];
    if (figure === null || was === null) continue;
    if (figure !== was) return false;
    if (figure > 0) above++;
  }
  return above >= TELLING_FIGURES;
}

import type { FigureId } from "../countyFigures/ids.generated";
import type { Ledger, Table, FieldId, FieldOf } from "../../ledger";
import { rises, type GrowthMode } from "../../measures/growth";
import { phrase } from "../../model";
import { GROWTH_MODE_NAMES, STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import type { Missing } from "../missing";
import { filledTable, isTable, lackingFigures, unknown, unreadable, type Figure, type FigureHead } from "./figure";
import { yearlessRecords, yearRecords, type YearRecord } from "./years";

/** 三个增长: each of three fiscal years over the year before, strictly; four years of figures. */

/** Years of figures that three years' growth needs. */
const YEARS = 4;

/** How a growth is called: its formula, and what has to grow. */
export type GrowthHead = Pick<FigureHead, "formula" | "name">;

/**
 * Whether something has grown in each of the years.
 * @param fields the columns whose figures are compared from year to year
 * @param grows whether their series, oldest year first, show the growth; `null` where that cannot be said
 */
export function growthFigure(
  ledger: Ledger,
  { formula, name }: GrowthHead,
  fields: readonly FieldId[],
  grows: (mode: GrowthMode, ...series: readonly number[][]) => boolean | null,
): Figure {
  const head: FigureHead = { formula, name, bound: "is", standard: "是", unit: "" };
  const table = filledTable(ledger, "finance");
  const years = isTable(table) ? yearRecords(table).slice(-YEARS) : [];
  const mode: GrowthMode = ledger.parameters.is("growthMode", GROWTH_MODE_NAMES.average) ? "average" : "yearly";
  const lacking = isTable(table) ? lackingYears(table, years) : [table];
  if (lacking.length > 0) return unknown(head, lacking);
  const cells = years.flatMap(({ table: each, record }) => each.cells(fields, record));
  const series = fields.map((field) => years.map(({ table: each, record }) => each.number(field, record)));
  const known = series.filter((amounts): amounts is number[] => !amounts.includes(null));
  const grown = known.length === series.length ? grows(mode, ...known) : null;
  if (grown === null) return unknown(head, lackingFigures([name]), cells);
  // Which years failed can only be said where every year has to grow.
  const failing =
    mode === "average" ? [] : years.slice(1).filter((_, i) => !grows(mode, ...known.map((all) => all.slice(i, i + 2))));
  return {
    ...head,
    value: grown ? "是" : "否",
    verdict: grown ? "met" : "notMet",
    transitional: false,
    failing: failing.map(({ year }) => phrase("year", { year })),
    missing: [],
    cells,
  };
}

/** What 三个增长 holds a pupil or a teacher of each stage, such as `wages`. */
type PerHead =
  FieldOf<"finance"> extends infer Field ? (Field extends `${Stage}.${infer Figure}` ? Figure : never) : never;

/** What has to rise a pupil or a teacher, of each stage. */
export function risingFigures(ledger: Ledger, formula: FigureId, name: string, figure: PerHead): Figure[] {
  return STAGES.map((stage) =>
    growthFigure(ledger, { formula, name: `${STAGE_NAMES[stage]}${name}增长` }, [`${stage}.${figure}`], (mode, own) =>
      rises(own, mode),
    ),
  );
}

function lackingYears(table: Table, years: readonly YearRecord[]): Missing[] {
  const yearless = unreadable(table, "year", yearlessRecords(table));
  if (yearless.length > 0 || isRun(years)) return yearless;
  return lackingFigures([`连续${YEARS}个年度的${table.template.name}`]);
}

/** Whether there are enough years, one after the other. */
function isRun(years: readonly YearRecord[]): boolean {
  const [first] = years;
  return years.length === YEARS && years.every(({ year }, i) => first && year === first.year + i);
}

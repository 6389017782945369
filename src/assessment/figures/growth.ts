import type { Ledger, Table } from "../../ledger";
import { growsFaster, rises, type GrowthMode } from "../../measures/growth";
import { GROWTH_MODE_NAMES, STAGE_NAMES, STAGES } from "../../standards/terms";
import type { Missing } from "../missing";
import { filledTable, isTable, lackingFigures, unknown, unreadable, type Figure, type FigureHead } from "./figure";
import { yearlessRecords, yearRecords, type YearRecord } from "./years";

/** 三个增长: each of three fiscal years over the year before, strictly; four years of figures. */

/** Years of figures that three years' growth needs. */
const YEARS = 4;

/** What has to rise a pupil or a teacher, by stage. */
const PER_HEAD = { running: "生均教育事业费", wages: "教职工年人均工资", publicFunds: "生均公用经费" } as const;

/** 拨款 against 经常性收入 first, then what has to rise of each stage. */
export function growthFigures(ledger: Ledger): Figure[] {
  const table = filledTable(ledger, "finance");
  const years = isTable(table) ? yearRecords(table).slice(-YEARS) : [];
  const mode: GrowthMode = ledger.parameters.is("growthMode", GROWTH_MODE_NAMES.average) ? "average" : "yearly";
  const lacking = isTable(table) ? lackingYears(table, years) : [table];
  const figure = (
    formula: string,
    name: string,
    fields: readonly string[],
    judge: (mode: GrowthMode, ...series: readonly number[][]) => boolean | null,
  ): Figure => {
    const head: FigureHead = { formula, name, bound: "is", standard: "是", unit: "" };
    if (lacking.length > 0) return unknown(head, lacking);
    const cells = years.flatMap(({ table: each, record }) => each.cells(fields, record));
    const series = fields.map((field) => years.map(({ table: each, record }) => each.number(field, record)));
    const known = series.filter((amounts): amounts is number[] => !amounts.includes(null));
    const grown = known.length === series.length ? judge(mode, ...known) : null;
    if (grown === null) return unknown(head, lackingFigures([name]), cells);
    // Which years failed can only be said where every year has to grow.
    const failing =
      mode === "average"
        ? []
        : years.slice(1).filter((_, i) => !judge(mode, ...known.map((all) => all.slice(i, i + 2))));
    return {
      ...head,
      value: grown ? "是" : "否",
      verdict: grown ? "met" : "notMet",
      transitional: false,
      failing: failing.map(({ year }) => `${year}年`),
      missing: [],
      cells,
    };
  };
  return [
    figure(
      "growth.allocation",
      "义务教育财政拨款增长高于财政经常性收入增长",
      ["allocation", "revenue"],
      (each, own, other) => growsFaster(own, other, each),
    ),
    ...(Object.keys(PER_HEAD) as (keyof typeof PER_HEAD)[]).flatMap((id) =>
      STAGES.map((stage) =>
        figure(`growth.${id}`, `${STAGE_NAMES[stage]}${PER_HEAD[id]}增长`, [`${stage}.${id}`], (each, own) =>
          rises(own, each),
        ),
      ),
    ),
  ];
}

function lackingYears(table: Table, years: readonly YearRecord[]): Missing[] {
  const yearless = unreadable(table, "year", yearlessRecords(table));
  if (yearless.length > 0 || isRun(years)) return yearless;
  return lackingFigures([`连续${YEARS}个年度的${table.template.name}`]);
}

/** Whether there are enough years, one after the other. */
function isRun(years: readonly YearRecord[]): boolean {
  return years.length === YEARS && years.every(({ year }, i) => year === years[0].year + i);
}

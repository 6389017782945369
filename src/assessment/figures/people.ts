import { columnOf, type Ledger } from "../../ledger";
import type { Method } from "../../standards/methods";
import type { Stage } from "../../standards/terms";
import { compared, lackingFigures, notApplicable, unknown, type Figure, type FigureHead } from "./figure";
import { lackingInclusion, wholeSchools } from "./schools";

/** Pupils beside those who teach them or work in their schools. */

/**
 * A ratio of pupils and people of a stage, over the schools that count in a method.
 * @param of the ratio of both sums; NaN where there is none
 */
export function peopleRatio(
  ledger: Ledger,
  stage: Stage,
  method: Method,
  head: FigureHead,
  people: "staff" | "teachers",
  of: (pupils: number, people: number) => number,
): Figure {
  const table = ledger.tables.get("schools");
  if (!table) return unknown(head, [{ id: "noSchools", data: {} }]);
  const column = columnOf(table.template, `${stage}.${people}`);
  const schools = wholeSchools(ledger, method).filter(({ stages }) => stages.some((each) => each.stage === stage));
  const sites = schools.flatMap((school) => school.sites).filter(({ pupils }) => pupils[stage] !== 0);
  const cells = table.headingCells([column.id, `${stage}.pupils`]);
  const unsure = lackingInclusion(schools);
  if (unsure.length > 0) return unknown(head, unsure, cells);
  const open: string[] = [];
  let [pupils, count] = [0, 0];
  for (const site of sites) {
    const [own, people_] = [site.pupils[stage], table.number(column.id, site.record)];
    if (own === null || people_ === null) open.push(`${site.name}${own === null ? "在校生数" : column.heading}`);
    else [pupils, count] = [pupils + own, count + people_];
  }
  if (open.length > 0) return unknown(head, lackingFigures(open), cells);
  const value = of(pupils, count);
  return Number.isNaN(value) ? notApplicable(head, cells) : compared(head, value, cells);
}

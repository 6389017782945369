import type { Ledger } from "../../ledger";
import { share } from "../../measures/share";
import { STAGE_NAMES, type Method, type Stage } from "../../standards/terms";
import { compared, lackingFigures, notApplicable, unknown, type Figure, type FigureHead } from "./figure";
import { lackingInclusion, wholeSchools } from "./schools";

/** Two ratios that must not be mixed: 编制 counts all 教职工, 师生比 only 专任教师. */

const STAFF_STANDARDS = { primary: "pupilsPerStaffPrimary", junior: "pupilsPerStaffJunior" } as const;

/** 编制: pupils for each of all 教职工, over the schools that count in a method. */
export function pupilsPerStaff(ledger: Ledger, stage: Stage, method: Method): Figure {
  const head: FigureHead = {
    formula: "pupilsPerStaff",
    name: `${STAGE_NAMES[stage]}学生数与教职工数之比`,
    bound: "atMost",
    standard: ledger.parameters.number(STAFF_STANDARDS[stage]),
    unit: "",
  };
  return ratio(ledger, stage, method, head, "staff", (pupils, staff) => share(pupils, staff));
}

/** 师生比: 专任教师 for each pupil, never the other way round, over the schools that count in a method. */
export function teachersPerPupil(ledger: Ledger, stage: Stage, method: Method): Figure {
  const head: FigureHead = {
    formula: "teachersPerPupil",
    name: `${STAGE_NAMES[stage]}师生比`,
    bound: "atLeast",
    standard: null,
    unit: "",
  };
  return ratio(ledger, stage, method, head, "teachers", (pupils, teachers) => share(teachers, pupils));
}

function ratio(
  ledger: Ledger,
  stage: Stage,
  method: Method,
  head: FigureHead,
  people: "staff" | "teachers",
  of: (pupils: number, people: number) => number,
): Figure {
  const table = ledger.tables.get("schools");
  if (!table) return unknown(head, [{ id: "noSchools", data: {} }]);
  const column = table.template.columns.find(({ id }) => id === `${stage}.${people}`)!;
  const schools = wholeSchools(ledger, method).filter(({ stages }) => stages.some((each) => each.stage === stage));
  const sites = schools.flatMap((school) => school.sites).filter(({ pupils }) => pupils[stage] !== 0);
  const cells = [table.headingCell(column.id), table.headingCell(`${stage}.pupils`)].filter((cell) => cell !== null);
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

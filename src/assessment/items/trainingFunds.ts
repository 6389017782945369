import type { Ledger, Table } from "../../ledger";
import { atLeast } from "../../measures/comparing";
import type { Verdict } from "../../model";
import { SHARE_STANDARDS } from "../../standards/countyLimits";
import { filledTable, isTable, unknown, type Figure } from "../figures/figure";
import {
  ifCounted,
  recordsBySite,
  recordsOfSchool,
  shortSchools,
  wholeSchools,
  type SchoolResult,
  type WholeSchool,
} from "../figures/schools";

/** 教师培训经费: at least 5 % of each school's 年度公用经费预算总额, not of the county's. */
export default function trainingFunds(ledger: Ledger): Figure[] {
  const head = { formula: "trainingFunds", name: "教师培训经费低于公用经费预算总额5%的学校数" };
  const funds = filledTable(ledger, "publicFunds");
  if (!isTable(funds)) return [unknown({ ...head, bound: "atMost", standard: 0, unit: "所" }, [funds])];
  const records = recordsBySite(ledger, "publicFunds");
  const results = wholeSchools(ledger).map((school) => judge(school, funds, recordsOfSchool(records, school.sites)));
  return [
    shortSchools(
      ledger,
      head,
      results,
      [funds.headingCell("training")].filter((cell) => cell !== null),
    ),
  ];
}

function judge(school: WholeSchool, funds: Table, records: readonly number[]): SchoolResult {
  const sum = (field: string) =>
    records.reduce<number | null>((all, record) => {
      const value = funds.number(field, record);
      return all === null || value === null ? null : all + value;
    }, 0);
  const [training, budget] = [sum("training"), sum("budget")];
  const known = records.length > 0 && training !== null && budget !== null && budget > 0;
  const verdict: Verdict = !known
    ? "undetermined"
    : atLeast(training, SHARE_STANDARDS.trainingFunds.least * budget)
      ? "met"
      : "notMet";
  return {
    name: school.site.name,
    verdict: ifCounted(school, verdict),
    cells: records.flatMap((record) => funds.cells(["training", "budget"], record)),
  };
}

import type { Ledger, Site, FieldId } from "../../ledger";
import { atLeast } from "../../measures/comparing";
import type { Verdict } from "../../model";
import { SHARE_STANDARDS } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import { filledTable, isTable, unknown, unreadable, type Figure } from "../figures/figure";
import { readFunds, type Funds } from "../figures/funds";
import { lackingRows, unusableJoint } from "../figures/rates";
import { ifCounted, shortHead, shortSchools, type SchoolResult, type WholeSchool } from "../figures/schools";
import { absentOf, fundedSchools, homeRow } from "../scopes";

const LEAST = SHARE_STANDARDS.trainingFunds.least * 100;
const HEAD = { formula: "trainingFunds", name: `教师培训经费低于公用经费预算总额${LEAST}%的学校数` } as const;

/** 教师培训经费: a part of each school's 年度公用经费预算总额, not of the county's. */
function of(ledger: Ledger): Figure {
  const table = filledTable(ledger, "publicFunds");
  if (!isTable(table)) return unknown(shortHead(HEAD), [table]);
  const schools = fundedSchools(ledger);
  const due = schools.map(homeRow);
  const absent = new Set(absentOf(ledger, "publicFunds", due).map(({ site }) => site));
  const funds = readFunds(ledger, table);
  const unusable = [...funds.joint].flatMap(([record, centre]) => (centre === null ? [record] : []));
  return shortSchools(
    ledger,
    HEAD,
    schools.map((school) => judge(school, funds, absent)),
    table.headingCells(["training"]),
    [
      ...lackingRows(ledger, "publicFunds", due),
      ...unusableJoint(table, unusable),
      ...unreadable(table, "category", funds.unsorted),
    ],
  );
}

export default countyFigure(HEAD.formula, { numbers: { least: LEAST }, of });

function judge(school: WholeSchool, funds: Funds, absent: ReadonlySet<Site>): SchoolResult {
  const { table, joint, ofSite, unsorted } = funds;
  const own = school.sites.flatMap(ofSite);
  // What a 中心校 reports jointly is compared in its row.
  const records = [...new Set(own.flatMap((record) => jointly(joint.get(record), record, ofSite)))];
  const sum = (field: FieldId) =>
    records.reduce<number | null>((all, record) => {
      const value = table.number(field, record);
      return all === null || value === null ? null : all + value;
    }, 0);
  const [training, budget] = [sum("training"), sum("budget")];
  const isUsable = (record: number) => joint.get(record) !== null && !unsorted.includes(record);
  const stated = !absent.has(school.site) && own.every(isUsable);
  const known = stated && training !== null && budget !== null && budget > 0;
  const verdict: Verdict = !known
    ? "undetermined"
    : atLeast(training, SHARE_STANDARDS.trainingFunds.least * budget)
      ? "met"
      : "notMet";
  return {
    name: school.site.name,
    verdict: ifCounted(school, verdict),
    cells: records.flatMap((record) => table.cells(["training", "budget"], record)),
    unstated: !stated,
  };
}

function jointly(centre: Site | null | undefined, record: number, ofSite: Funds["ofSite"]): readonly number[] {
  return centre ? ofSite(centre) : [record];
}

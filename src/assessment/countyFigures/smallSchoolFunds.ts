import { tableOf, type Ledger, type Site } from "../../ledger";
import { atLeast } from "../../measures/comparing";
import type { Verdict } from "../../model";
import { SMALL_SCHOOL_PUPILS } from "../../standards/countyLimits";
import { countyFigure } from "../figures/countyFigure";
import { filledTable, isTable, unknown, unreadable, type Figure } from "../figures/figure";
import { readFunds, type Funds } from "../figures/funds";
import { lackingRows } from "../figures/rates";
import { ifCounted, shortHead, shortSchools, type SchoolResult } from "../figures/schools";
import { smallSchools, siteRow } from "../scopes";

const HEAD = {
  formula: "smallSchoolFunds",
  name: `未按${SMALL_SCHOOL_PUPILS}人核定公用经费的不足${SMALL_SCHOOL_PUPILS}人学校数`,
} as const;

/**
 * 小规模学校公用经费: a 村小学 or 教学点 of fewer than 100 pupils is given funds for a hundred, even one of fewer than 50. Of one
 * that its 中心校 reports jointly 核定人数 decides.
 */
function of(ledger: Ledger): Figure {
  const small = smallSchools(ledger);
  const table = filledTable(ledger, "publicFunds");
  if (!isTable(table)) {
    if (small.length > 0) return unknown(shortHead(HEAD), [table]);
    return shortSchools(ledger, HEAD, [], []);
  }
  const funds = readFunds(ledger, table);
  const results = small.map(({ site, certain }) => judge(site, certain, funds));
  const due = small.map(({ site, certain }) => siteRow(site, certain));
  return shortSchools(
    ledger,
    HEAD,
    results,
    small.flatMap(({ site }) => tableOf(ledger, "schools").cells(["primary.pupils"], site.record)),
    [
      ...lackingRows(ledger, "publicFunds", due),
      ...unreadable(
        table,
        "category",
        small.flatMap(({ site }) => unsortedOf(funds, site)),
      ),
    ],
  );
}

export default countyFigure(HEAD.formula, { numbers: { pupils: SMALL_SCHOOL_PUPILS }, of });

/** Rows of a site that may be of 随班就读. */
function unsortedOf({ ofSite, unsorted }: Funds, site: Site): number[] {
  return ofSite(site).filter((record) => unsorted.includes(record));
}

function judge(site: Site, certain: boolean, { table, joint, ofSite, unsorted }: Funds): SchoolResult {
  const { name } = site;
  const records = ofSite(site);
  if (records.length === 0) return { name, verdict: "undetermined", cells: [], unstated: true };
  const [first, ...others] = new Set(
    records.map((record): Verdict => {
      const approved = table.number("approvedPupils", record);
      const [budget, quota] = [table.number("budget", record), table.number("quota", record)];
      const centre = joint.get(record);
      if (centre === null || unsorted.includes(record)) return "undetermined";
      const enough = approved === null ? null : atLeast(approved, SMALL_SCHOOL_PUPILS);
      if (centre || enough === false) return enough === null ? "undetermined" : enough ? "met" : "notMet";
      if (budget === null || quota === null) return "undetermined";
      if (!atLeast(budget * 10000, SMALL_SCHOOL_PUPILS * quota)) return "notMet";
      return enough === null ? "undetermined" : "met";
    }),
  );
  const cells = records.flatMap((record) => table.cells(["approvedPupils", "budget", "quota", "pupils"], record));
  // Of two rows nobody can tell which one counts.
  const verdict = first === undefined || others.length > 0 ? "undetermined" : first;
  return { name, verdict: ifCounted({ certain }, verdict), cells };
}

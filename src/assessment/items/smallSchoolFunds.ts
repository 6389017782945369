import type { Ledger, Site, Table } from "../../ledger";
import { atLeast } from "../../measures/comparing";
import { SMALL_SCHOOL_PUPILS } from "../../standards/countyLimits";
import { filledTable, isTable, unknown, type Figure } from "../figures/figure";
import { recordsBySite, shortSchools, type SchoolResult } from "../figures/schools";

/** 小规模学校公用经费: a 村小学 or 教学点 of fewer than 100 pupils is given funds for a hundred, even one of fewer than 50. */
export default function smallSchoolFunds(ledger: Ledger): Figure[] {
  const head = { formula: "smallSchoolFunds", name: "未按100人核定公用经费的不足100人学校数" };
  const small = ledger.sites.filter(isSmall);
  const funds = filledTable(ledger, "publicFunds");
  if (small.length > 0 && !isTable(funds)) {
    return [unknown({ ...head, bound: "atMost", standard: 0, unit: "所" }, [funds])];
  }
  const records = recordsBySite(ledger, "publicFunds");
  const results = small.map((site) => judge(site, funds as Table, records.get(site)?.[0]));
  return [
    shortSchools(
      ledger,
      head,
      results,
      small.flatMap((site) => pupilCell(ledger, site)),
    ),
  ];
}

function isSmall({ type, pupils: { primary, junior } }: Site): boolean {
  const all = primary === null || junior === null ? null : primary + junior;
  return (type === "小学" || type === "教学点") && all !== null && all > 0 && all < SMALL_SCHOOL_PUPILS;
}

function pupilCell(ledger: Ledger, { record }: Site) {
  return ledger.tables.get("schools")!.cells(["primary.pupils"], record);
}

function judge(site: Site, funds: Table, record: number | undefined): SchoolResult {
  const { name } = site;
  if (record === undefined) return { name, verdict: "undetermined", cells: [] };
  const [budget, quota] = ["budget", "quota"].map((field) => funds.number(field, record));
  const cells = funds.cells(["budget", "quota", "pupils"], record);
  if (budget === null || quota === null) return { name, verdict: "undetermined", cells };
  return { name, verdict: atLeast(budget * 10000, SMALL_SCHOOL_PUPILS * quota) ? "met" : "notMet", cells };
}

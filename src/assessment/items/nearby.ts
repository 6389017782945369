import type { Ledger, Site } from "../../ledger";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import { lackingFigures, notApplicable, unknown, type Figure } from "../figures/figure";
import { countyRate, shareHead } from "../figures/rates";
import { wholeSchools, type WholeSchool } from "../figures/schools";

/** 就近划片入学比例 of 公办 schools in 城区 and 镇区 that are no boarding schools, by stage. */
export default function nearby(ledger: Ledger): Figure[] {
  return STAGES.map((stage) => ofStage(ledger, stage));
}

function ofStage(ledger: Ledger, stage: Stage): Figure {
  const head = shareHead(stage === "primary" ? "nearbyPrimary" : "nearbyJunior");
  const whole = { ...head, bound: "atLeast", unit: "%" } as const;
  if (ledger.schools.length === 0) return unknown(whole, [{ id: "noSchools", data: {} }]);
  const teaching = wholeSchools(ledger).filter(({ stages }) => stages.some((each) => each.stage === stage));
  const open = teaching.filter((school) => inScope(ledger, school) === null);
  if (open.length > 0) return unknown(whole, lackingFigures(open.map(({ site }) => site.name)));
  const schools = teaching.filter((school) => inScope(ledger, school));
  if (schools.length === 0) return notApplicable(whole);
  const codes = new Set(schools.flatMap(({ sites }) => sites.map((site: Site) => site.code)));
  return countyRate(ledger, head, {
    sheet: "nearby",
    part: ["inDistrict"],
    whole: "pupils",
    counts: (table, record) =>
      table.text("stage", record) === STAGE_NAMES[stage] && codes.has(table.text("code", record) ?? ""),
    schools,
  });
}

/** Whether the item asks for this school; `null` where its organiser, its place or its boarding cannot be used. */
function inScope(ledger: Ledger, { site, certain }: WholeSchool): boolean | null {
  const table = ledger.tables.get("schools")!;
  const area = table.text("area", site.record);
  const boarding = table.blank("boarding", site.record) ? false : table.flag("boarding", site.record);
  if (site.organiser === "民办" || area === "乡村" || boarding === true) return false;
  return site.organiser === null || area === null || boarding === null || !certain ? null : true;
}

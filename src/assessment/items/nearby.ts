import type { Ledger } from "../../ledger";
import { STAGES, type Stage } from "../../standards/terms";
import { lackingFigures, notApplicable, unknown, type Figure } from "../figures/figure";
import { countyRate, lackingRows, ofStage, shareHead } from "../figures/rates";
import { nearbySchools, dueRows } from "../scopes";

/** 就近划片入学比例 of 公办 schools in 城区 and 镇区 that are no boarding schools, by stage. */
export default function nearby(ledger: Ledger): Figure[] {
  return STAGES.map((stage) => ofOneStage(ledger, stage));
}

function ofOneStage(ledger: Ledger, stage: Stage): Figure {
  const head = shareHead(stage === "primary" ? "nearbyPrimary" : "nearbyJunior");
  const whole = { ...head, bound: "atLeast", unit: "%" } as const;
  if (ledger.schools.length === 0) return unknown(whole, [{ id: "noSchools", data: {} }]);
  const asked = nearbySchools(ledger, stage);
  const open = asked.filter(({ certain }) => !certain);
  if (open.length > 0) return unknown(whole, lackingFigures(open.map(({ school }) => school.site.name)));
  if (asked.length === 0) return notApplicable(whole);
  const codes = new Set(asked.flatMap(({ school }) => school.sites.map((site) => site.code)));
  return countyRate(ledger, head, {
    sheet: "nearby",
    part: ["inDistrict"],
    whole: "pupils",
    counts: {
      field: "stage",
      of: (table, record) => (codes.has(table.text("code", record) ?? "") ? ofStage(stage).of(table, record) : false),
    },
    missing: lackingRows(ledger, "nearby", dueRows(ledger, "nearby", null, stage)),
  });
}

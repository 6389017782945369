import { tableOf, type Ledger } from "../../ledger";
import type { Stage } from "../../standards/terms";
import { lackingFigures, notApplicable, unknown, type Figure, type FigureHead } from "./figure";
import { countyRate, lackingRows, ofStage, shareHead } from "./rates";
import { openFlag } from "../missing";
import { dueRows, nearbySchools, type NearbySchool } from "../scopes";
import { subsetsOf } from "../subsets";

/** The shares by stage, as the standards call them. */
export type NearbyShare = "nearbyPrimary" | "nearbyJunior";

/** 就近划片入学比例 of 公办 schools in 城区 and 镇区 that are no boarding schools, of a stage. */
export function nearbyRate(ledger: Ledger, share: NearbyShare, stage: Stage): Figure {
  const whole = { ...shareHead(share), bound: "atLeast", unit: "%" } as const;
  if (ledger.schools.length === 0) return unknown(whole, [{ id: "noSchools", data: {} }]);
  const asked = nearbySchools(ledger, stage);
  const uncertain = asked.filter(({ certain }) => !certain);
  if (uncertain.length > 0) return unknown(whole, lackingFigures(uncertain.map(({ school }) => school.site.name)));
  const figure = figureOf(ledger, whole, stage, asked);
  const open = asked.filter((each) => each.open);
  const hangsOnThem = subsetsOf(open).some(
    (left) =>
      figureOf(
        ledger,
        whole,
        stage,
        asked.filter((each) => !left.includes(each)),
      ).verdict !== figure.verdict,
  );
  if (!hangsOnThem) return figure;
  const sites = open.map(({ school }) => school.site);
  const schools = tableOf(ledger, "schools");
  const flags = sites.flatMap(({ record }) => schools.cells(["boarding"], record));
  return unknown(whole, [...openFlag("boarding", stage, sites), ...figure.missing], [...flags, ...figure.cells]);
}

/** The rate over some schools. */
function figureOf(ledger: Ledger, head: FigureHead, stage: Stage, asked: readonly NearbySchool[]): Figure {
  if (asked.length === 0) return notApplicable(head);
  const schools = new Set(asked.map(({ school }) => school.site));
  const codes = new Set(asked.flatMap(({ school }) => school.sites.map((site) => site.code)));
  const due = dueRows(ledger, "nearby", null, stage).filter(({ site }) => schools.has(site));
  return countyRate(ledger, head, {
    sheet: "nearby",
    part: ["inDistrict"],
    whole: "pupils",
    counts: {
      field: "stage",
      of: (table, record) => (codes.has(table.text("code", record) ?? "") ? ofStage(stage).of(table, record) : false),
    },
    missing: lackingRows(ledger, "nearby", due),
  });
}

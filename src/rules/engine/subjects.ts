import type { ItemAssessment, StageAssessment } from "../../assessment";
import type { Ledger, Site, StageSchool } from "../../ledger";
import type { Subject } from "../../model";
import { METHOD_NAMES, type Method } from "../../standards/methods";
import { STAGE_NAMES } from "../../standards/terms";

/** What findings speak of, with keys that outlive sorting and renaming. */

/** A site: a row of 学校台账. */
export function siteSubject(site: Site): Subject {
  return { kind: "school", key: site.key, name: site.name };
}

/** One stage of a school. */
export function stageSubject({ site, stage }: StageSchool): Subject {
  return { kind: "school", key: `${site.key}/${stage}`, name: `${site.name}（${STAGE_NAMES[stage]}）` };
}

/** The workbook as a whole. */
export const workbookSubject: Subject = { kind: "workbook", key: "workbook", name: "工作簿" };

/** A sheet of the template; keyed by the name that the template gives it. */
export function sheetSubject(name: string): Subject {
  return { kind: "sheet", key: name, name };
}

/** The county. */
export function countySubject(ledger: Ledger, part = ""): Subject {
  return { kind: "county", key: part ? `county/${part}` : "county", name: ledger.parameters.text("county") ?? "全县" };
}

/** One stage of the county under one method. */
export function countyStageSubject(ledger: Ledger, { method, stage }: StageAssessment): Subject {
  const county = countySubject(ledger, `${method}/${stage}`);
  return { ...county, name: `${county.name}（${METHOD_NAMES[method]}，${STAGE_NAMES[stage]}）` };
}

/** An item of a method. */
export function itemSubject(method: Method, { id, name }: Pick<ItemAssessment, "id" | "name">): Subject {
  return { kind: "item", key: `${method}/${id}`, name };
}

import type { ItemAssessment, StageAssessment } from "../../assessment";
import type { Ledger, Site, StageSchool } from "../../ledger";
import { phrase, type SentenceValue, type Subject } from "../../model";
import { METHOD_NAMES, type Method } from "../../standards/methods";
import { STAGE_NAMES } from "../../standards/terms";

/** What findings speak of, with keys that outlive sorting and renaming. */

/** What a site is called: by its name or code, else by its row. */
export function siteName({ name, nameless }: Site): SentenceValue {
  return nameless === null ? name : phrase("row", { row: nameless });
}

/** A site: a row of 学校台账. */
export function siteSubject(site: Site): Subject {
  return { kind: "school", key: site.key, name: siteName(site) };
}

/** One stage of a school. */
export function stageSubject({ site, stage }: StageSchool): Subject {
  return {
    kind: "school",
    key: `${site.key}/${stage}`,
    name: phrase("detailed", { name: siteName(site), details: STAGE_NAMES[stage] }),
  };
}

/** The workbook as a whole. */
export const workbookSubject: Subject = { kind: "workbook", key: "workbook", name: phrase("workbook", {}) };

/** A sheet of the template; keyed by the name that the template gives it. */
export function sheetSubject(name: string): Subject {
  return { kind: "sheet", key: name, name };
}

/** The county. */
export function countySubject(ledger: Ledger, part = ""): Subject {
  return {
    kind: "county",
    key: part ? `county/${part}` : "county",
    name: ledger.parameters.text("county") ?? phrase("county", {}),
  };
}

/** One stage of the county under one method. */
export function countyStageSubject(ledger: Ledger, { method, stage }: StageAssessment): Subject {
  const county = countySubject(ledger, `${method}/${stage}`);
  const name = phrase("stageUnder", { county: county.name, method: METHOD_NAMES[method], stage: STAGE_NAMES[stage] });
  return { ...county, name };
}

/** An item of a method. */
export function itemSubject(method: Method, { id, name }: Pick<ItemAssessment, "id" | "name">): Subject {
  return { kind: "item", key: `${method}/${id}`, name };
}

import { SHEETS, columnOf, type Site } from "../ledger";
import type { SentenceData } from "../model";
import { parameterOf, type ParameterId } from "../standards/parameters";
import { STAGE_NAMES, type Stage } from "../standards/terms";

/** Something that a verdict lacks; its sentence is `missing.<id>`. */
export interface Missing {
  readonly id:
    | "notFilledIn"
    | "noSchools"
    | "unusable"
    | "uncertainInclusion"
    /** Schools that registers name and 学校台账 lacks. */
    | "unlisted"
    /** 是 / 否 of schools that is blank, where 是 would change the verdict. */
    | "openFlag"
    | "lines"
    /** Lines of the score sheet. */
    | "scoreLines"
    /** Vetoes that a new sheet has and this one has not. */
    | "absentVetoes"
    | "parameter"
    | "sheet"
    | "unread"
    | "figures"
    | "beyondWhole"
    | "pointsOverFull"
    /** Schools without a row in a register. */
    | "rows"
    /** Lines that a sheet starts with and that are not there any more. */
    | "listedLines"
    /** Schools without a room in 专用教室台账, where none is a row with an area of 0. */
    | "rooms"
    /** Rows that cannot be reported by the 中心校 that they name. */
    | "joint"
    /** A column of some rows that is blank or cannot be read. */
    | "unreadable"
    /** A rate of the county whose whole is 0. */
    | "noBase"
    /** An answer of 不适用 where there is no such thing. */
    | "mustApply"
    /** 达标 without 佐证材料. */
    | "noEvidence"
    /** No subject has a result of the national monitoring. */
    | "noMonitoring"
    /** More or fewer lines of 办学基本标准 than the province has indicators. */
    | "gateCount";
  readonly data: SentenceData;
}

/** A parameter that nobody has set, or that cannot be used. */
export function parameterMissing(id: ParameterId): Missing {
  const { name } = parameterOf(id);
  return { id: "parameter", data: { name } };
}

/** Schools with a blank 是 / 否 of 学校台账, by which a verdict may change; nothing where there are none. */
export function openFlag(field: "affiliated" | "boarding", stage: Stage, schools: readonly Site[]): Missing[] {
  if (schools.length === 0) return [];
  const { heading } = columnOf(SHEETS.schools, field);
  const names = schools.map(({ name }) => name);
  return [{ id: "openFlag", data: { stage: STAGE_NAMES[stage], heading, schools: names } }];
}

import { SHEETS, columnOf, type Site } from "../ledger";
import type { DataOf } from "../model";
import { parameterOf, type ParameterId } from "../standards/parameters";
import { STAGE_NAMES, type Stage } from "../standards/terms";

/** What a verdict can lack, with the names of the blanks in its sentence, `missing.<id>` of the words. */
export interface Lacks {
  readonly notFilledIn: never;
  readonly noSchools: never;
  readonly unusable: "stage" | "names";
  readonly uncertainInclusion: "stage" | "schools";
  /** Schools that registers name and 学校台账 lacks. */
  readonly unlisted: "stage" | "schools";
  /** 是 / 否 of schools that is blank, where 是 would change the verdict. */
  readonly openFlag: "stage" | "heading" | "schools";
  readonly lines: "names";
  /** Lines of the score sheet. */
  readonly scoreLines: "names";
  /** Vetoes that a new sheet has and this one has not. */
  readonly absentVetoes: "sheet" | "names";
  readonly parameter: "name";
  readonly sheet: "sheet";
  readonly unread: "sheet";
  readonly figures: "names";
  readonly beyondWhole: "names";
  readonly pointsOverFull: "sum" | "full";
  /** Schools without a row in a register. */
  readonly rows: "sheet" | "names";
  /** Lines that a sheet starts with and that are not there any more. */
  readonly listedLines: "sheet" | "names";
  /** Schools without a room in 专用教室台账, where none is a row with an area of 0. */
  readonly rooms: "sheet" | "names";
  /** Rows that cannot be reported by the 中心校 that they name. */
  readonly joint: "sheet" | "names";
  /** A column of some rows that is blank or cannot be read. */
  readonly unreadable: "sheet" | "rows" | "heading";
  /** A rate of the county whose whole is 0. */
  readonly noBase: "name";
  /** An answer of 不适用 where there is no such thing. */
  readonly mustApply: never;
  /** 达标 without 佐证材料. */
  readonly noEvidence: never;
  /** No subject has a result of the national monitoring. */
  readonly noMonitoring: never;
  /** More or fewer lines of 办学基本标准 than the province has indicators. */
  readonly gateCount: "name" | "stated" | "sheet" | "lines";
}

/** Something that a verdict lacks, or one of some such things. */
export type Missing<Some extends keyof Lacks = keyof Lacks> = {
  readonly [Id in Some]: { readonly id: Id; readonly data: DataOf<Lacks[Id]> };
}[Some];

/** A parameter that nobody has set, or that cannot be used. */
export function parameterMissing(id: ParameterId): Missing<"parameter"> {
  const { name } = parameterOf(id);
  return { id: "parameter", data: { name } };
}

/** Schools with a blank 是 / 否 of 学校台账, by which a verdict may change; nothing where there are none. */
export function openFlag(
  field: "affiliated" | "boarding",
  stage: Stage,
  schools: readonly Site[],
): Missing<"openFlag">[] {
  if (schools.length === 0) return [];
  const { heading } = columnOf(SHEETS.schools, field);
  const names = schools.map(({ name }) => name);
  return [{ id: "openFlag", data: { stage: STAGE_NAMES[stage], heading, schools: names } }];
}

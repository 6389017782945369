import type { AnswerSheetId } from "../../standards/methods";
import type { Stage } from "../../standards/terms";
import { answerSheets } from "../answerSheet";
import type { ColumnTemplate, RecordOf, SheetTemplate } from "../template";
import { sheetTemplates } from "./index.generated";

type Templates = typeof sheetTemplates & typeof answerSheets;

export type SheetId = keyof typeof sheetTemplates | AnswerSheetId;

/** Ids of the columns of a sheet; of several sheets, of any of them. */
export type FieldOf<Sheet extends SheetId> = Templates[Sheet]["columns"][number]["id"];

/** Id of a column of some sheet; one that no sheet has does not compile. */
export type FieldId = FieldOf<SheetId>;

/** A column of one of the sheets. */
export type LedgerColumn = ColumnTemplate<FieldId>;

/** One record of some sheet by the ids of its columns. */
export type LedgerRecord = RecordOf<FieldId>;

/** The sheets of the standard ledger by their ids: one file each, and those on which the items of a method are answered. */
export const SHEETS: { readonly [Sheet in SheetId]: SheetTemplate<FieldOf<Sheet>> } = {
  ...sheetTemplates,
  ...answerSheets,
};

/** Id of a column of 学校台账. */
export type SchoolField = FieldOf<"schools">;

/** What 学校台账 asks of each stage by the part of the id after the stage, such as `teachers` of `primary.teachers`. */
export type StageFigure = SchoolField extends infer Field
  ? Field extends `${Stage}.${infer Figure}`
    ? Figure
    : never
  : never;

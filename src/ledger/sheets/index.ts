import type { AnswerSheetId } from "../../standards/methods";
import { answerSheets } from "../answerSheet";
import type { SheetTemplate } from "../template";
import { sheetTemplates } from "./index.generated";

export type SheetId = keyof typeof sheetTemplates | AnswerSheetId;

/** The sheets of the standard ledger by their ids: one file each, and those on which the items of a method are answered. */
export const SHEETS: Readonly<Record<SheetId, SheetTemplate>> = { ...sheetTemplates, ...answerSheets };

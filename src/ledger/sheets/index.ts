import type { SheetTemplate } from "../template";
import { sheetTemplates } from "./index.generated";

export type SheetId = keyof typeof sheetTemplates;

/** The sheets of the standard ledger by their ids. */
export const SHEETS: Readonly<Record<SheetId, SheetTemplate>> = sheetTemplates;

import { plainName, SHEETS } from "../ledger";
import type { WorkbookSnapshot } from "../model";

/** The sheets of a ledger that are out of sight, by the names that they bear: mostly those that only another method asks for. */
export function hiddenIn({ sheets }: Pick<WorkbookSnapshot, "sheets">): string[] {
  return sheets.filter(({ name, visible }) => !visible && LEDGER_NAMES.has(plainName(name))).map(({ name }) => name);
}

const LEDGER_NAMES: ReadonlySet<string> = new Set(Object.values(SHEETS).map(({ name }) => name));

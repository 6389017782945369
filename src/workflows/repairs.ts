import { REPAIR_KINDS, repairsOf, type Repair } from "../ledger";
import { word } from "../locales/words";
import type { Language } from "../locales/sentence";
import { cellAddress, type CellValue, type ChangeReport, type DoneChange, type SpreadsheetHost } from "../model";
import { addRecords, type RecordLine, type RecordSheet } from "./recordSheet";

export { REPAIR_KINDS, repairsOf, type Repair };

/** A repair that was made. */
export type DoneRepair = Repair & DoneChange;

/** Makes repairs, all that are still as they were found. */
export function repair(host: SpreadsheetHost, repairs: readonly Repair[]): Promise<ChangeReport<Repair>> {
  return host.setValues(repairs);
}

/** Why a cell is repaired, in a few words. */
export function reasonOf({ kind, twin = "" }: Repair, language: Language): string {
  return kind === "code" ? word("repair.code", language, { sheet: twin }) : word(`repair.${kind}`, language);
}

/** What stands in a cell, as it is listed: the blanks around a text are seen. */
export function shownValue(value: CellValue): string {
  return typeof value === "string" ? `“${value}”` : String(value);
}

export const REPAIRS_SHEET = "修正记录";

/** 修正记录: which cell was changed from what into what, when and why. */
const REPAIR_LOG = {
  name: REPAIRS_SHEET,
  columns: [
    { id: "time", heading: "修正时间", width: 18 },
    { id: "sheet", heading: "工作表", width: 18 },
    { id: "cell", heading: "单元格", width: 10 },
    { id: "school", heading: "学校（事项）", width: 24 },
    { id: "heading", heading: "栏目", width: 24 },
    { id: "from", heading: "原内容", width: 20 },
    { id: "to", heading: "修正后", width: 20 },
    { id: "reason", heading: "原因", width: 30 },
  ],
} as const satisfies RecordSheet<string>;

type LogLine = RecordLine<(typeof REPAIR_LOG)["columns"][number]["id"]>;

/** A repair that was made or taken back, to be written down. */
export interface LoggedRepair extends Repair {
  /** It was taken back: then its contents are told the other way round. */
  readonly takenBack?: boolean;
}

/**
 * Writes repairs down on 修正记录. Returns the sheet's name.
 * @param time when they were made, as it is to be read
 */
export function logRepairs(host: SpreadsheetHost, repairs: readonly LoggedRepair[], time: string): Promise<string> {
  return addRecords(
    host,
    REPAIR_LOG,
    repairs.map((one) => logLine(one, time)),
  );
}

function logLine(repair: LoggedRepair, time: string): LogLine {
  const { cell, heading, school, takenBack } = repair;
  const [from, to] = takenBack ? [repair.to, repair.from] : [repair.from, repair.to];
  return {
    time,
    sheet: cell.sheet,
    cell: cellAddress(cell),
    school: school ?? "",
    heading,
    from: shownValue(from),
    to: shownValue(to),
    reason: takenBack ? word("repair.takenBack", "zh-CN") : reasonOf(repair, "zh-CN"),
  };
}

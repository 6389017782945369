import { repairsOf, repairsOfTexts, type Repair } from "../ledger";
import { repairReason, shownValue } from "../locales/repair";
import { word } from "../locales/words";
import { cellAddress, there, type ChangeReport, type DoneChange, type SpreadsheetHost } from "../model";
import type { CheckResult } from "./check";
import { REPAIRS_SHEET } from "./repairsSheet";
import { addRecords, type RecordLine, type RecordSheet } from "./recordSheet";

export type { Repair };

/** A repair that was made. */
export type DoneRepair = Repair & DoneChange;

/** The safe repairs of what was checked; in a county's own sheets of the figures that were read for certain. */
export function repairsIn({ ledger, inPlace }: Pick<CheckResult, "ledger" | "inPlace">): Repair[] {
  if (!inPlace) return repairsOf(ledger);
  const { reading, laid } = inPlace;
  // Sheets of ours that stand beside hers are no matter of reading.
  const ofOurs = repairsOf(ledger).filter(({ cell }) => laid.places.of(cell)[0] === cell);
  return [...repairsOfTexts(reading.texts), ...ofOurs];
}

/** Makes repairs, all that are still as they were found. */
export function repair(host: SpreadsheetHost, repairs: readonly Repair[]): Promise<ChangeReport<Repair>> {
  return host.setValues(repairs);
}

/** 修正记录: which cell was changed from what into what, when and why. */
const REPAIR_LOG = {
  name: REPAIRS_SHEET,
  note: "校验后改过的单元格：原内容、修正后的内容和原因。",
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
export async function logRepairs(
  host: SpreadsheetHost,
  repairs: readonly LoggedRepair[],
  time: string,
): Promise<string> {
  const lines = repairs.map((one) => logLine(one, time));
  return there(await addRecords(host, REPAIR_LOG, lines), REPAIRS_SHEET);
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
    reason: takenBack ? word("repair.takenBack", "zh-CN") : repairReason(repair, "zh-CN"),
  };
}

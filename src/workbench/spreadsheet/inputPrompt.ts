import { IUniverInstanceService } from "@univerjs/core";
import { CellAlertType } from "@univerjs/preset-sheets-core";
import type { ValidationData } from "../../officehost/document";
import type { Engine, SheetPlace } from "./engine";

/** Pixels of the note; the spreadsheet has none that fits its text. */
const WIDTH = 260;

const KEY = "input-prompt";

/** The note beside a selected cell that says what to type there; the spreadsheet keeps it with its rule and shows it nowhere. */
export class InputPrompt {
  private shown: { dispose(): void } | null = null;

  constructor(private readonly engine: Engine) {
    // The note of a workbook that is gone would look for its place on a canvas that is gone, and fail what moves it.
    engine.get(IUniverInstanceService).unitDisposed$.subscribe(() => this.hide());
  }

  /** Shows the note of a rule beside a cell, in place of the one before; a cell without a rule has none. */
  show({ unitId, subUnitId }: SheetPlace, row: number, column: number, rule: ValidationData | undefined): void {
    this.hide();
    const { title, message, showPrompt } = rule?.prompt ?? {};
    const text = String(message ?? "");
    if (!rule || showPrompt === false || (text === "" && !title)) return;
    const cell = this.engine.api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId)?.getRange(row, column);
    const note = {
      type: CellAlertType.INFO,
      title: String(title ?? ""),
      message: text,
      width: WIDTH,
      height: 0,
      key: KEY,
    };
    this.shown = cell?.attachAlertPopup(note) ?? null;
  }

  private hide(): void {
    this.shown?.dispose();
    this.shown = null;
  }
}

import { IUniverInstanceService } from "@univerjs/core";
import {
  CellAlertType,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { ValidationData } from "../../officehost/document";
import type { Engine, SheetPlace } from "./engine";

/** Pixels of the note; the spreadsheet has none that fits its text. */
const WIDTH = 260;

const KEY = "input-prompt";

/** The spreadsheet's own note; the command for it puts it at the right of its cell, over whatever is there. */
const NOTE = "univer.sheet.cell-alert";

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
    const alert = {
      type: CellAlertType.INFO,
      title: String(title ?? ""),
      message: text,
      width: WIDTH,
      height: 0,
      key: KEY,
    };
    const direction = this.hasRoom({ unitId, subUnitId }, row, column) ? "right-top" : "left-top";
    this.shown = cell?.attachPopup({ componentKey: NOTE, direction, extraProps: { alert } }) ?? null;
  }

  /** Whether the note fits between its cell and the right edge of the spreadsheet, behind which the pane begins. */
  private hasRoom({ unitId, subUnitId }: SheetPlace, row: number, column: number): boolean {
    const render = this.engine.get(IRenderManagerService).getRenderById(unitId);
    const drawn = render?.with(SheetSkeletonManagerService).getCurrentParam();
    if (!render || drawn?.sheetId !== subUnitId) return true;
    const { skeleton } = drawn;
    const { endX } = skeleton.getCellWithCoordByIndex(row, column, false);
    const moves = column >= skeleton.getWorksheetConfig().freeze.xSplit;
    const scrolled = moves ? (render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.viewportScrollX ?? 0) : 0;
    return (endX - scrolled) * render.scene.scaleX + WIDTH <= render.engine.width;
  }

  private hide(): void {
    this.shown?.dispose();
    this.shown = null;
  }
}

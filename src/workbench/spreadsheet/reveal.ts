import {
  IRenderManagerService,
  ScrollCommand,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../model";
import type { Engine, SheetPlace } from "./engine";
import { seen } from "./seen";

/** Milliseconds between two looks whether the sheet is drawn, and after which nobody waits for it any more. */
const AGAIN = 50;
const LONGEST = 5_000;

/**
 * Scrolls a sheet so that a cell is seen with room around it, beside and below the frozen lines; a cell that is seen
 * stays where it is. The sheet that was just put in front is drawn a moment later, and only then can be scrolled.
 * @param revealed done once the cell is seen
 */
export function reveal(
  engine: Engine,
  place: SheetPlace,
  cell: Area,
  isActive: () => boolean,
  revealed: () => void,
): void {
  let left = LONGEST;
  const look = () => {
    if (!isActive()) return;
    if (scroll(engine, place, cell)) revealed();
    else if ((left -= AGAIN) > 0) setTimeout(look, AGAIN);
  };
  setTimeout(look);
}

/** @returns whether the sheet could be scrolled */
function scroll(engine: Engine, { unitId, subUnitId }: SheetPlace, { top, left }: Area): boolean {
  const render = engine.get(IRenderManagerService).getRenderById(unitId);
  const drawn = render?.with(SheetSkeletonManagerService).getCurrentParam();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !viewport?.height || !viewport.width || drawn?.sheetId !== subUnitId) return false;
  const { skeleton } = drawn;
  const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  const frozen = skeleton.getCellWithCoordByIndex(ySplit, xSplit, false);
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(top, left, false);
  // Of the spreadsheet's own commands none counts how high the frozen lines really are.
  const y = seen(
    startY - frozen.startY,
    endY - frozen.startY,
    viewport.viewportScrollY,
    viewport.height / render.scene.scaleY,
  );
  const x = seen(
    startX - frozen.startX,
    endX - frozen.startX,
    viewport.viewportScrollX,
    viewport.width / render.scene.scaleX,
  );
  const offsets = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: x, offsetY: y };
  engine.mine(() => engine.api.syncExecuteCommand(ScrollCommand.id, offsets));
  return true;
}

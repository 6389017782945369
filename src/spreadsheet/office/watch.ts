import { parseArea, type EditedCells } from "../../model";
import { problemOf } from "./problems";

/**
 * Calls back whenever cells of the workbook are edited by someone else than this add-in, or a sheet is deleted. Marking
 * edits no cell. A choice from a drop-down list does not always arrive, so this is a comfort and no proof.
 * @param names of the sheets by their ids, as they were read last. An event bears the id of its sheet alone: cells of a sheet
 * that was neither there when the watch began nor read since are not told.
 * @returns what ends it
 */
export async function onEdited(
  callback: (cells: EditedCells | null) => void,
  names: Map<string, string>,
): Promise<() => Promise<void>> {
  try {
    // A clerk may be typing while the pane opens.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const handlers: Handlers = [
        worksheets.onChanged.add(async ({ triggerSource, changeType, worksheetId, address }) => {
          if (triggerSource === "ThisLocalAddin") return;
          const [sheet, area] = [names.get(worksheetId), parseArea(address)];
          const isKnown = changeType === "RangeEdited" && sheet !== undefined && area !== null;
          callback(isKnown ? { sheet, area } : null);
        }),
        worksheets.onDeleted.add(async () => callback(null)),
      ];
      worksheets.load("items/id,items/name");
      await context.sync();
      for (const { id, name } of worksheets.items) if (!names.has(id)) names.set(id, name);
      return () => stop(handlers);
    });
  } catch (error) {
    throw problemOf(error);
  }
}

type Handlers = readonly [Handler, ...Handler[]];
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Handlers can only be removed in the context in which they were added. */
function stop(handlers: Handlers): Promise<void> {
  return Excel.run(handlers[0].context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

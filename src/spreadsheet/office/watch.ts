import { problemOf } from "./problems";

/**
 * Calls back whenever cells of the workbook are edited by someone else than this add-in, or a sheet is deleted. Marking
 * edits no cell. A choice from a drop-down list does not always arrive, so this is a comfort and no proof.
 * @returns what ends it
 */
export async function onEdited(callback: () => void): Promise<() => Promise<void>> {
  try {
    // A clerk may be typing while the pane opens.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const handlers: Handlers = [
        worksheets.onChanged.add(async ({ triggerSource }) => {
          if (triggerSource !== "ThisLocalAddin") callback();
        }),
        worksheets.onDeleted.add(async () => callback()),
      ];
      await context.sync();
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

/**
 * Makes this window's `Excel.run` refuse to join the steps of undo, as Excel does where more is written than an undo group
 * takes. The npm copy of office.js knows no such option and would pass over it, so that nobody would see the mistake.
 */
export function refuseUndoGroups(): void {
  // The declaration keeps the arguments to itself.
  const ErrorOfExcel = OfficeExtension.Error as new (info: object) => OfficeExtension.Error;
  const run = Excel.run as (...given: unknown[]) => Promise<unknown>;
  Excel.run = (async (...given: unknown[]) => {
    const [options] = given;
    if (typeof options === "object" && options !== null && "mergeUndoGroup" in options)
      throw new ErrorOfExcel({ code: "UndoNotSupported", message: "This operation cannot be undone." });
    return run(...given);
  }) as typeof Excel.run;
}

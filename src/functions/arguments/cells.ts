/** Whether a cell holds an amount: a number of 0 or more. */
export function isAmount(cell: unknown): cell is number {
  return typeof cell === "number" && cell >= 0 && cell < Infinity;
}

/** Whether a cell is blank. Hosts hand over null or "", and in some places 0, which no function can tell from a 0. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** The amount in a cell, which may be infinite; 0 in a blank one, NaN where anything else stands. */
export function amountOrNaN(cell: unknown): number {
  return typeof cell === "number" && cell >= 0 ? cell : isBlank(cell) ? 0 : NaN;
}

/** The time as records of the workbook have it: 2025-09-30 08:15. */
export function now(): string {
  return new Date().toLocaleString("sv").slice(0, 16);
}

/** The day as lists of the workbook have it: 2025-09-30. */
export function today(): string {
  return new Date().toLocaleDateString("sv");
}

/** The time where this machine stands, as records of the workbook have it: 2025-09-30 08:15. */
export function now(): string {
  return new Date().toLocaleString("sv").slice(0, 16);
}

/** The day there, as lists of the workbook have it: 2025-09-30. */
export function today(): string {
  return new Date().toLocaleDateString("sv");
}

/**
 * Whether a text is a day, as people write one.
 * @example
 * isDay("2025年9月30日"); //=> true
 * isDay("2025-02-30"); //=> false
 */
export function isDay(text: string): boolean {
  const [, ...parts] = /^((?:19|20)\d\d)[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return month > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

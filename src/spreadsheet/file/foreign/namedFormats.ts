/** Number formats that are called by names in web pages and XML tables of Excel. */
const NAMED: Readonly<Partial<Record<string, string | null>>> = {
  general: null,
  "general number": null,
  "general date": "yyyy-mm-dd hh:mm",
  "long date": "yyyy-mm-dd",
  "medium date": "yyyy-mm-dd",
  "short date": "yyyy-mm-dd",
  "long time": "h:mm:ss",
  "medium time": "h:mm",
  "short time": "h:mm",
  currency: "#,##0.00",
  fixed: "0.00",
  standard: "#,##0.00",
  percent: "0.00%",
  scientific: "0.00E+00",
  text: "@",
};

/** The code of a number format, `null` for General. */
export function numberFormat(text: string): string | null {
  const named = NAMED[text.trim().toLowerCase()];
  return named === undefined ? text.trim() || null : named;
}

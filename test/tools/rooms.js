/** The rooms of `src/` and what each may import, as docs/architecture.md lays down. Read by the linter and by the tests. */
export const ROOMS = {
  model: [],
  standards: [],
  measures: [],
  locales: ["model", "measures"],
  reading: ["model", "standards", "measures"],
  ledger: ["model", "standards", "measures", "reading"],
  assessment: ["model", "ledger", "standards", "measures"],
  plans: ["model", "ledger", "assessment", "standards", "measures"],
  rules: ["model", "ledger", "assessment", "standards", "measures"],
  samples: ["model", "ledger", "assessment", "plans", "rules", "standards", "measures"],
  functions: ["measures", "standards", "locales"],
  charts: ["model"],
  "spreadsheet/office": ["model", "charts"],
  "spreadsheet/file": ["model", "charts"],
  workflows: [
    "model",
    "standards",
    "measures",
    "reading",
    "ledger",
    "rules",
    "assessment",
    "plans",
    "samples",
    "locales",
  ],
  document: ["model", "measures", "charts", "locales", "workflows"],
  taskpane: ["workflows", "functions", "locales", "model", "standards", "spreadsheet/office", "document"],
  cli: ["workflows", "functions", "locales", "model", "standards", "spreadsheet/file", "document"],
  officehost: ["model"],
  workbench: ["model", "locales", "spreadsheet/file", "officehost"],
};

/** What a room may import besides, but only by `import()`: work that is asked for now and then, and its weight with it. */
export const ON_DEMAND = {
  // Files that the clerk chooses are read by what the command line reads them by.
  taskpane: ["spreadsheet/file"],
};

/** Rooms that know nothing of Excel, Office, the DOM or files. */
export const PURE_ROOMS = [
  "model",
  "standards",
  "measures",
  "locales",
  "reading",
  "ledger",
  "assessment",
  "plans",
  "rules",
  "samples",
  "functions",
  "charts",
  "workflows",
  "document",
];

/** Packages that only some rooms may import; `zod` and type-only imports aside, the pure rooms import none. */
export const PACKAGE_ROOMS = {
  "@e965/xlsx": ["spreadsheet/file"],
  docx: ["document"],
  exceljs: ["spreadsheet/file"],
  fflate: ["document", "spreadsheet/file"],
  zod: ["standards", "workflows"],
};

/** The room of a path below `src/`, or `null`. */
export function roomOf(path) {
  const inside = path.replaceAll("\\", "/").split("/src/").pop() ?? "";
  return Object.keys(ROOMS).find((room) => inside.startsWith(`${room}/`)) ?? null;
}

/** Where the pane loads office.js from, by the value of `--env office=`. */
export const OFFICE_JS = {
  worldwide: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  /** Office 365 operated by 21Vianet (世纪互联). */
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  /** A copy beside the add-in, for networks from which neither of the two is reached. */
  local: "office/office.js",
};

/** The package that holds the copy. */
export const OFFICE_PACKAGE = "node_modules/@microsoft/office-js";

/**
 * What office.js itself may load inside Excel: one file for the host it finds, its strings, and the table of hosts that
 * it reads outside Excel. Its telemetry scripts are left out: it works without, and a closed network has no use for them.
 */
const NEEDED = [
  "office.js",
  "o15apptofilemappingtable.js",
  ...["win32", "web", "mac", "winrt", "ios"].map((host) => `excel-${host}-16.00.js`),
  "excel-win32-16.01.js",
  ...["zh-cn", "zh-hk", "zh-tw", "en-us"].map((language) => `${language}/office_strings.js`),
];

/** What copy-webpack-plugin puts below `office/` of the npm package; the self-check asks for each of these files. */
export const localOfficeFiles = NEEDED.map((from) => ({
  from,
  context: `${OFFICE_PACKAGE}/dist`,
  to: `office/${from}`,
  // Their licence lets them be used, not changed: the minifier passes over what calls itself minimized.
  info: { minimized: true },
}));

/** The page that checks a deployment: item by item what is missing and what to do. */
export const selfCheck = {
  title: "Balance Ledger: deployment check",
  intro:
    "Open this page in Microsoft Edge on the computer where the add-in will be used. It reaches only the add-in’s own server and the address of office.js, and sends no data.",
  item: "Item",
  result: "Result",
  running: "Checking …",
  passed: "Passed",
  failed: "Failed",
  allPassed:
    "All items passed. If Excel still does not show the add-in, check how the manifest is distributed, as the deployment guide explains.",
  someFailed: "Items that failed: {count}. Follow the table, then reload this page.",
  https: "https",
  httpsOk: "The address of this page is {address}.",
  httpsBad:
    "The address of this page is {address}. Excel loads https addresses only: give the server a certificate and open this page by https.",
  secure: "Certificate",
  secureOk:
    "The browser treats this page as a secure connection. If the address bar says “Not secure”, the certificate is not trusted: add its root to the Trusted Root Certification Authorities.",
  secureBad:
    "The browser does not treat this page as a secure connection. Check the certificate’s name, dates and issuer, and add its root to the Trusted Root Certification Authorities.",
  webView: "Browser engine",
  webViewOk: "{name} can run the add-in.",
  webViewBad:
    "{name} is too old to run the add-in. Install the Microsoft Edge WebView2 Runtime and use Office 2021 or later.",
  webViewBadMac:
    "{name} is too old to run the add-in. Update macOS and Safari (16.4 or later) under Software Update, then open Excel again.",
  office: "office.js",
  officeOk: "Loaded from {address}.",
  officeBad:
    "Could not be loaded from {address}. Where the network does not reach it, build with “--env office=local”, which puts office.js beside the add-in.",
  files: "The add-in’s files",
  filesOk: "Files that can be read: {count}; none is missing.",
  filesBad:
    "These cannot be read: {names}. Copy the whole dist folder to the server and check that it serves files of these kinds.",
  manifest: "Address in the manifest",
  manifestOk: "The same as this page’s; the manifest’s version is {version}.",
  manifestBad:
    "The manifest says {found}, this page is at {expected}; they should be the same. Build with “--env address={expected}” and distribute the manifest again.",
};

/** What the pane's page says by itself before the pane starts; it stands in the page, in both languages. */
export const beforePane = {
  tooOld:
    "The browser engine of this computer is too old for Balance Ledger; install the Microsoft Edge WebView2 Runtime and use Office 2021 or later.",
  tooOldMac:
    "The Safari engine of this Mac is too old for Balance Ledger, which needs 16.4 or later; update macOS and Safari under Software Update, then open Excel again.",
  noOffice:
    "office.js could not be loaded, so Balance Ledger cannot start; check the network and open the pane again, or ask your administrator.",
};

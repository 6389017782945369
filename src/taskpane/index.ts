import { speak } from "../functions/arguments/language";
import { loadLanguage } from "../locales/loadLanguage";
import { paneIn } from "../locales/pane";
import { languageOf } from "../locales/sentence";
import { ExcelHost, onEdited } from "../spreadsheet/office";
import { associateCommands } from "./commands";
import { canDownload, download } from "./download";
import { browserMemory } from "./memory";
import { Pane } from "./pane";
import { followTheme } from "./theme";
import { show } from "./views/show";

/** The entry of the pane's page, which with the shared runtime also carries the ribbon commands and the functions. */
void Office.onReady(async ({ host, platform }) => {
  const container = document.getElementById("pane")!;
  // The page's own script has said there why the pane cannot run.
  if (container.getAttribute("role") === "alert") return;
  const displayed = languageOf(Office.context.displayLanguage);
  // A pane in the other language is worth more than none.
  const language = await loadLanguage(displayed).then(
    () => displayed,
    () => "zh-CN" as const,
  );
  document.documentElement.lang = language;
  if (host !== Office.HostType.Excel) {
    container.textContent = paneIn(language)("noExcel");
    return;
  }
  speak(language);
  const pane = new Pane(new ExcelHost(), language, browserMemory(), canDownload(platform) ? download : null);
  followTheme(Office.context.officeTheme?.isDarkTheme);
  show(pane, container);
  associateCommands(pane);
  void onEdited(() => pane.edited());
});

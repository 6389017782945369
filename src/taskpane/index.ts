import { speak } from "../functions/arguments/language";
import { loadLanguage } from "../locales/loadLanguage";
import { paneIn } from "../locales/pane";
import { languageOf } from "../locales/sentence";
import { onCommand, startInOffice } from "../spreadsheet/office";
import { associateCommands, type StartedPane } from "./commands";
import { download } from "./download";
import { browserMemory } from "./memory";
import { Pane } from "./pane";
import { followTheme } from "./theme";
import { show } from "./views/show";
import { watchEdits } from "./watchEdits";
import { there } from "../model";

/** The entry of the pane's page, which with the shared runtime also carries the ribbon commands and the functions. */
associateCommands(start(), onCommand);

async function start(): Promise<StartedPane | null> {
  const { shell, host } = await startInOffice();
  const container = there(document.getElementById("pane"), "element #pane");
  // The page's own script has said there why the pane cannot run.
  if (container.getAttribute("role") === "alert") return null;
  const displayed = languageOf(shell.language);
  // A pane in the other language is worth more than none.
  const language = await loadLanguage(displayed).then(
    () => displayed,
    () => "zh-CN" as const,
  );
  document.documentElement.lang = language;
  if (host === null) {
    container.textContent = paneIn(language)("noExcel");
    return null;
  }
  speak(language);
  const { download: saves } = shell.can;
  const saving = saves === "no" ? null : { download, surely: saves === "yes", workbook: shell.file.bind(shell) };
  const pane = new Pane(host, language, browserMemory(), saving);
  followTheme(shell.darkTheme);
  show(pane, container);
  void watchEdits(shell, (cells) => pane.edited(cells));
  void pane.look();
  return { pane, shell };
}

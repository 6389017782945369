import type { AddInShell, EditedCells, Progress, SpreadsheetHost, WorkbookFile } from "../../model";
import { ExcelHost } from "./excelHost";
import { onEdited } from "./watch";

/** Where the add-in has been started: the program around it, and its workbook. */
export interface StartedAddIn {
  readonly shell: AddInShell;
  /** `null` where the program is not Excel. */
  readonly host: SpreadsheetHost | null;
}

/** Waits until Office has started the add-in. */
export async function startInOffice(): Promise<StartedAddIn> {
  const { host, platform } = await new Promise<OfficeInfo>((started) => void Office.onReady(started));
  const excel = host === Office.HostType.Excel ? new ExcelHost() : null;
  return { shell: new OfficeShell(platform, excel?.names ?? new Map()), host: excel };
}

/**
 * Ties a button of the ribbon to some work, by the id that the manifest gives it; the button is free again when the work is
 * done. Office.js listens for clicks before it says that it is ready, and a click that finds no work is lost: the page's
 * own script keeps what comes before this is called (`taskpane/ribbon.js`). A host without the shared runtime has no such
 * buttons.
 */
export function onCommand(id: string, work: () => Promise<void>): void {
  if (typeof Office === "undefined") return;
  const perform = async (event: Office.AddinCommands.Event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
  Office.actions?.associate(id, perform);
  window.takeClicks?.(id, perform);
}

declare global {
  interface Window {
    /** Clicks on the ribbon that came before the pane's program, by button, until it takes them. */
    earlyClicks?: Readonly<Record<string, readonly Office.AddinCommands.Event[]>>;
    /** The page's own script hands over the clicks on a button that came before its work, and all that still reach the script. */
    takeClicks?: (id: string, work: (event: Office.AddinCommands.Event) => Promise<void>) => void;
  }
}

type OfficeInfo = Parameters<Exclude<Parameters<typeof Office.onReady>[0], undefined>>[0];

/** The program of Office around the pane. */
class OfficeShell implements AddInShell {
  constructor(
    private readonly platform: Office.PlatformType | undefined,
    private readonly names: Map<string, string>,
  ) {}

  get can() {
    return { download: savesFiles(this.platform) };
  }

  get language(): string | undefined {
    return Office.context.displayLanguage;
  }

  /** Excel on the web does not tell. */
  get darkTheme(): boolean | undefined {
    return Office.context.officeTheme?.isDarkTheme;
  }

  onEdited(callback: (cells: EditedCells | null) => void): Promise<() => Promise<void>> {
    return onEdited(callback, this.names);
  }

  async file(progress?: Progress, signal?: AbortSignal): Promise<WorkbookFile> {
    const { workbookFile } = await import(/* webpackChunkName: "submission" */ "./workbookFile");
    return workbookFile(progress, signal);
  }

  showPane(): Promise<void> {
    return Office.addin.showAsTaskpane();
  }
}

/**
 * Whether the browser that shows the pane saves a file that a page made. That of Excel on the web does. Of WebView2 of Excel for
 * Windows makers of add-ins report both. WKWebView of Excel for Mac is reported to do nothing, and not to say so; of the others
 * nothing is known.
 */
function savesFiles(platform: Office.PlatformType | undefined): AddInShell["can"]["download"] {
  if (platform === Office.PlatformType.OfficeOnline) return "yes";
  return platform === Office.PlatformType.PC ? "perhaps" : "no";
}

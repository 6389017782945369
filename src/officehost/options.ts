/** What the host says about itself and what it allows; all can be set for a test. */
export interface HostOptions {
  /** Highest requirement set ExcelApi; the npm copy of office.js knows no newer members. */
  readonly excelApi: string;
  /** Where Excel runs, in what differs between the two: what a blank cell is to a custom function, and whether it gets whole columns. */
  readonly platform: "web" | "desktop";
  /** Whether custom functions calculate here. */
  readonly customFunctions: boolean;
  /** Excel's display language. */
  readonly language: "zh-CN" | "en-US";
  /** Bytes that one request, and one response, may have. */
  readonly payloadLimit: number;
  /**
   * The open file does not say which cells may spill: Excel then shows `@` before what could give more than one value.
   */
  readonly implicitIntersection?: boolean;
  /** Whether Excel has registered the add-in's functions by now; where it never does, `customFunctions` is false. */
  readonly functionsRegistered?: boolean;
  /**
   * Whether the neighbours of a sheet are found in another order than the list gives, and a search beyond the last one fails.
   * Excel promises neither order, and of the search only that it is not `ItemNotFound`.
   */
  readonly oddNeighbours?: boolean;
  /**
   * What Excel fails at: setting the page without a printer's driver, freezing while another workbook has the focus, drawing,
   * handing over the workbook's file or a slice of it.
   */
  readonly failsAt?: readonly ("pageLayout" | "freezePanes" | "charts" | "file" | "slice")[];
  /** The workbook as the file that would be saved; an Excel without it hands over none. */
  readonly file?: (() => Uint8Array | Promise<Uint8Array>) | undefined;
  /** Where the workbook lies, as the add-in is told at its start. */
  readonly address?: string;
  /** What the workbook is called by now, which saving it under another name changes. */
  readonly name?: string;
  /** What functions.json says of the custom functions; for a parameter that a call leaves out they then get `null`. */
  readonly functions?: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
}

/** How Excel may fail at requests. */
export interface Fault {
  /** Which one of the add-in's requests from now on, the first being 1. */
  readonly request: number;
  /**
   * How far Excel had come: nothing was done, the first half of it, or all of it, of which only the answer was lost; what was
   * done stays done. With `silence` all is done and no answer comes. With `editing` the clerk is typing into a cell just then.
   */
  readonly at: "before" | "middle" | "after" | "silence" | "editing";
  /** Whether all requests after it fail in the same way. */
  readonly lasting?: boolean;
}

/** Excel on the web refuses requests and responses of more than 5 MB. */
export const DEFAULT_OPTIONS: HostOptions = {
  excelApi: "1.15",
  platform: "web",
  customFunctions: true,
  language: "zh-CN",
  payloadLimit: 5 * 1024 * 1024,
};

/**
 * The requirement sets as office.js wants them, JSON by name.
 * @example
 * requirementMatrix({ ...DEFAULT_OPTIONS, excelApi: "1.9" }); // '{"ExcelApi":1.9,…}'
 */
export function requirementMatrix(options: HostOptions): string {
  return JSON.stringify({
    ExcelApi: options.excelApi,
    SharedRuntime: "1.2",
    RibbonApi: "1.2",
    AddinCommands: "1.3",
    DelayForCellEdit: "1.1",
    KeyboardShortcuts: "1.1",
    ...(options.customFunctions ? { CustomFunctions: "1.8", CustomFunctionsRuntime: "1.4" } : {}),
  });
}

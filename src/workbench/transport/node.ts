import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import type { CellValue } from "../../model";
import { parseArea } from "../../model";
import { MemoryWorkbook, type WorkbookData, type WorkbookDocument } from "../document";
import { DEFAULT_OPTIONS, OfficeHost, type FunctionCall, type FunctionResult, type HostOptions } from "../host";
import { installWindow, type FakeWindow } from "./fake-window";
import { windowName } from "./window-name";

/**
 * The real office.js in this Node process, with a host of our own behind it. It is loaded once; every test opens a
 * fresh workbook. Only a change of what office.js learns at its start (requirement sets, language, custom functions)
 * loads it again.
 *
 * @example
 * const excel = await bootOffice();
 * excel.open({ sheets: [{ name: "学校台账", cells: [["学校名称"], ["第一小学"]] }] });
 * await Excel.run(async (context) => {
 *   const used = context.workbook.worksheets.getItem("学校台账").getUsedRange().load("values");
 *   await context.sync();
 *   used.values; //=> [["学校名称"], ["第一小学"]]
 * });
 * excel.log.work.length; //=> 1
 * excel.dump(); //=> the workbook as plain data
 */
export async function bootOffice(options: Partial<HostOptions> = {}): Promise<NodeExcel> {
  const wanted = { ...DEFAULT_OPTIONS, ...options };
  const key = JSON.stringify([wanted.excelApi, wanted.customFunctions, wanted.language]);
  if (running?.key !== key) running = { key, excel: await load(wanted) };
  running.excel.open(undefined, options);
  return running.excel;
}

let running: { readonly key: string; readonly excel: NodeExcel } | null = null;

/** What a test can do with Excel besides writing add-in code. */
export class NodeExcel {
  constructor(private readonly host: OfficeHost) {}

  /** Opens a workbook, by default one with an empty sheet, and empties the log. */
  open(workbook: WorkbookData | WorkbookDocument = new MemoryWorkbook(), options: Partial<HostOptions> = {}): void {
    forgetEventHandlers();
    const document = "dump" in workbook ? workbook : new MemoryWorkbook(workbook);
    this.host.open(document, { payloadLimit: DEFAULT_OPTIONS.payloadLimit, ...options });
  }

  get document(): WorkbookDocument {
    return this.host.document;
  }

  /** The requests since the workbook was opened. */
  get log() {
    return this.host.log;
  }

  /** The workbook as plain data, for comparing before and after. */
  dump(): WorkbookData {
    return this.host.document.dump();
  }

  /** Types into a cell as a clerk does; raises the real events, which arrive before this resolves. */
  async editCell(sheet: string, address: string, value: CellValue): Promise<void> {
    const area = parseArea(address)!;
    this.sheet(sheet).write(area.top, area.left, [[{ value }]]);
    await delivered();
  }

  /** Selects cells as a clerk does. */
  async select(sheet: string, address: string): Promise<void> {
    this.document.select(this.sheet(sheet).id, [parseArea(address)!]);
    await delivered();
  }

  /** Gives formulas the values that Excel would have calculated. */
  settle(sheet: string, address: string, values: readonly (readonly CellValue[])[]): void {
    const { top, left } = parseArea(address)!;
    this.document.settle(this.sheet(sheet).id, top, left, values);
  }

  /** Calls custom functions through the runtime of office.js, all in one message. */
  async invoke(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
    return this.host.functions.invoke(calls);
  }

  /** Presses a ribbon button whose function is associated; resolves when it calls `event.completed()`. */
  command(functionName: string): Promise<void> {
    return this.host.command(functionName);
  }

  /** Whether the add-in has shown its pane. */
  get paneVisible(): boolean {
    return this.host.paneVisible;
  }

  /** While the clerk types into a cell, Excel refuses requests. */
  get cellEditMode(): boolean {
    return this.host.cellEditMode;
  }
  set cellEditMode(editing: boolean) {
    this.host.cellEditMode = editing;
  }

  private sheet(name: string) {
    const sheet = this.document.sheets().find((one) => one.name === name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  }
}

/** Folder of the library's files. */
const library = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const scripts = new Map<string, Script>();
const globalsOfOffice = new Set<string>();

async function load(options: HostOptions): Promise<NodeExcel> {
  for (const name of globalsOfOffice) (globalThis as Record<string, unknown>)[name] = undefined;
  let window: FakeWindow | null = null;
  const host = new OfficeHost((message) => setImmediate(() => window?.deliver(message)), options);
  const before = new Set(Object.keys(globalThis));
  window = installWindow(
    windowName(options, "https://localhost"),
    (message) => setImmediate(() => host.receive(message)),
    run,
  );
  run("office.debug.js");
  await Office.onReady();
  for (const name of Object.keys(globalThis)) if (!before.has(name)) globalsOfOffice.add(name);
  return new NodeExcel(host);
}

/** Runs a file of the library as a script of the page; the debug build stands for the short one. */
function run(file: string): void {
  let script = scripts.get(file);
  if (!script) {
    const path = join(library, file.includes(".debug.") ? file : file.replace(/\.js$/, ".debug.js"));
    scripts.set(file, (script = new Script(readFileSync(path, "utf8"), { filename: path })));
  }
  script.runInThisContext();
}

/** Handlers of an earlier test would hear the events of a later one. */
function forgetEventHandlers(): void {
  const { GenericEventRegistration } = OfficeExtension as unknown as {
    GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  };
  GenericEventRegistration.s_genericEventRegistrations = {};
}

/** Until all messages on their way have arrived. */
async function delivered(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

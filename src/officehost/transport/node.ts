import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { DEFAULT_OPTIONS, OfficeResponder, type HostOptions } from "..";
import { forgetEventHandlers } from "./eventHandlers";
import { ExcelDouble } from "./excelDouble";
import { installWindow, type FakeWindow } from "./fakeWindow";
import { refuseUndoGroups } from "./undoGroups";
import { windowName } from "./windowName";

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
export async function bootOffice(options: Partial<HostOptions> = {}): Promise<ExcelDouble> {
  const wanted = { ...DEFAULT_OPTIONS, ...options };
  const key = JSON.stringify([wanted.excelApi, wanted.customFunctions, wanted.language]);
  if (running?.key !== key) running = { key, excel: await load(wanted) };
  running.excel.open(undefined, { platform: wanted.platform, ...options });
  return running.excel;
}

let running: { readonly key: string; readonly excel: ExcelDouble } | null = null;

/** Folder of the library's files. */
const library = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const scripts = new Map<string, Script>();
const globalsOfOffice = new Set<string>();

async function load(options: HostOptions): Promise<ExcelDouble> {
  for (const name of globalsOfOffice) (globalThis as Record<string, unknown>)[name] = undefined;
  let window: FakeWindow | null = null;
  const responder = new OfficeResponder((message) => setImmediate(() => window?.deliver(message)), options);
  const before = new Set(Object.keys(globalThis));
  window = installWindow(
    windowName(options, "https://localhost"),
    (message) => setImmediate(() => responder.receive(message)),
    run,
  );
  run("office.debug.js");
  await Office.onReady();
  refuseUndoGroups();
  for (const name of Object.keys(globalThis)) if (!before.has(name)) globalsOfOffice.add(name);
  return new ExcelDouble(responder, { beforeOpen: forgetEventHandlers, delivered, closed: () => (running = null) });
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

/** Until all messages on their way have arrived. */
async function delivered(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
}

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Stopped } from "../../src/model";
import { AnyFileReader } from "../../src/spreadsheet/file";
import { readChosen, type ChosenFile } from "../../src/taskpane/chosenFile";
import type { OldWorkbook, Told } from "../../src/taskpane/oldWorkbook";
import { sourceModule } from "../tools/sourceModule";

/** What a browser gives a page for a worker, with the worker's own script in this process. */
class WorkerHere {
  static readonly all: WorkerHere[] = [];
  /** Done with a worker that runs, before it has read anything. */
  static running: (worker: WorkerHere) => void = () => {};
  private static answers: ((message: { readonly data: OldWorkbook }) => void) | undefined;
  onmessage: (message: { readonly data: Told }) => void = () => {};
  onerror: (error: { readonly message: string }) => void = () => {};
  ended = false;

  constructor(private readonly script: URL) {
    WorkerHere.all.push(this);
  }
  postMessage(given: OldWorkbook): void {
    const tell = (told: Told) => !this.ended && this.onmessage({ data: structuredClone(told) });
    Object.assign(globalThis, { postMessage: tell });
    // The script runs once, and answers whoever asks.
    void sourceModule(join("src/taskpane", basename(this.script.pathname))).then(() => {
      WorkerHere.answers ??= globalThis.onmessage as unknown as typeof WorkerHere.answers;
      WorkerHere.answers?.({ data: structuredClone(given) });
      WorkerHere.running(this);
    });
  }
  terminate(): void {
    this.ended = true;
  }
}

describe("an old workbook that is chosen in the pane", () => {
  const SAMPLE = "test/data/excel97.xls";
  const NEVER = new AbortController().signal;
  const chosen = (bytes: Uint8Array): ChosenFile => ({
    name: "旧.xls",
    webkitRelativePath: "",
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
  });
  const read = async (signal = NEVER, bytes?: Uint8Array) =>
    readChosen(chosen(bytes ?? (await readFile(SAMPLE))), "旧.xls", signal);
  const inPage = async () => new AnyFileReader().read(await readFile(SAMPLE), "旧.xls");
  const { postMessage, onmessage, Worker } = globalThis;

  beforeEach(() => {
    WorkerHere.all.length = 0;
    WorkerHere.running = () => {};
    Object.assign(globalThis, { Worker: WorkerHere });
  });
  afterEach(() => void Object.assign(globalThis, { postMessage, onmessage, Worker }));

  it("is read in a worker, which gives the same and is ended", async () => {
    assert.deepEqual(await read(), await inPage());
    assert.deepEqual(
      WorkerHere.all.map(({ ended }) => ended),
      [true],
    );
  });

  it("is given up at once, whatever the worker is doing", async () => {
    const giving = new AbortController();
    WorkerHere.running = () => giving.abort();
    await assert.rejects(read(giving.signal), Stopped);
    assert.ok(WorkerHere.all[0].ended);
  });

  it("that is damaged, or that nobody can read, is told as in the page", async () => {
    const bytes = await readFile(SAMPLE);
    const damaged = bytes.map((byte, i) => (i > 600 ? 0 : byte));
    const here = await new AnyFileReader().read(damaged, "旧.xls").catch((error: unknown) => error);
    await assert.rejects(read(NEVER, damaged), { id: (here as { readonly id: string }).id });
    WorkerHere.running = (worker) => worker.onerror({ message: "out of memory" });
    await assert.rejects(read(), /out of memory/);
    WorkerHere.running = (worker) => worker.onmessage({ data: { kind: "failed", detail: "no script" } });
    await assert.rejects(read(), /no script/);
  });

  it("is given up as well where that was asked for before the worker was there", async () => {
    await assert.rejects(read(AbortSignal.abort()), Stopped);
    assert.ok(WorkerHere.all.every(({ ended }) => ended));
  });

  it("is read in the page where no worker runs", async () => {
    const refused = class {
      onerror: (error: { readonly message: string }) => void = () => {};
      constructor() {
        setImmediate(() => this.onerror({ message: "refused" }));
      }
      postMessage() {}
      terminate() {}
    };
    for (const Worker of [undefined, refused]) {
      Object.assign(globalThis, { Worker });
      assert.deepEqual(await read(), await inPage());
    }
  });
});

import assert from "node:assert/strict";
import type { SheetPlan } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { WorkbookPackage } from "../../../src/spreadsheet/file/package";
import { richParts, zip } from "./fixtures";

/** Requests to the parts of a package, of which the n-th fails. */
const REQUESTS = ["readSteps", "setBytes", "remove"] as const;

const PLAN: SheetPlan = {
  sheet: "新表",
  cells: [[{ value: "甲" }, { value: 1, formula: "=1" }]],
  widths: [10, 10],
  formats: [],
  validations: [],
  frozenRows: 1,
  frozenColumns: 0,
  landscape: false,
};

const OPERATIONS: Readonly<Record<string, (host: FileHost) => unknown>> = {
  read: (host) => host.read(() => ({ formulas: true, formats: true })),
  mark: (host) => host.mark([{ sheet: "学校台账", kind: "error", areas: ["A1:B2"] }]),
  clear: (host) => host.clear(),
  write: (host) => host.write([PLAN], { asValues: false, replace: [] }),
  "write over a sheet": (host) => host.write([{ ...PLAN, sheet: "说明" }], { asValues: true, replace: ["说明"] }),
  setValues: (host) => host.setValues([{ cell: { sheet: "学校台账", row: 1, column: 1 }, from: 35, to: "09" }]),
  patchCells: (host) => host.patchCells([{ sheet: "学校台账", row: 1, column: 1, value: 9 }]),
};

class Failure extends Error {}

/** Does some work with a package whose n-th request fails; whether there were as many. */
async function withFailure(n: number, work: () => unknown): Promise<boolean> {
  const real = REQUESTS.map((name) => [name, WorkbookPackage.prototype[name]] as const);
  let left = n;
  for (const [name, method] of real)
    Object.defineProperty(WorkbookPackage.prototype, name, {
      configurable: true,
      writable: true,
      value(this: WorkbookPackage, ...args: unknown[]): unknown {
        if (--left === 0) throw new Failure();
        return (method as (...args: unknown[]) => unknown).apply(this, args);
      },
    });
  try {
    await work();
  } finally {
    for (const [name, method] of real)
      Object.defineProperty(WorkbookPackage.prototype, name, { configurable: true, writable: true, value: method });
  }
  return left > 0;
}

describe("a workbook of which any part may fail to be read or written", () => {
  for (const [name, operation] of Object.entries(OPERATIONS))
    it(`is unchanged or done, and a second try works: ${name}`, async () => {
      const sound = await marked();
      const done = FileHost.open(sound, "台账.xlsx");
      await operation(done);
      let finished = false;
      let failures = 0;
      for (let n = 1; !finished; n++) {
        const host = FileHost.open(sound, "台账.xlsx");
        try {
          finished = await withFailure(n, () => operation(host));
        } catch (error) {
          assert.ok(error instanceof Failure, String(error));
          assert.deepEqual(host.bytes(), sound);
          failures++;
          await operation(host);
        }
        assert.deepEqual(host.bytes(), done.bytes());
      }
      assert.ok(failures > 2);
    });
});

/** A workbook with a mark, so that every operation has something to do. */
async function marked(): Promise<Uint8Array> {
  const host = FileHost.open(zip(richParts()), "台账.xlsx");
  await host.mark([{ sheet: "学校台账", kind: "query", areas: ["C2"] }]);
  return host.bytes();
}

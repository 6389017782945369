import assert from "node:assert/strict";
import { Problem, Stopped } from "../../../src/model";
import { bootOffice } from "../../../src/officehost/transport/node";
import { startInOffice } from "../../../src/spreadsheet/office";
import { workbookFile } from "../../../src/spreadsheet/office/workbookFile";

const MEGABYTE = 1024 * 1024;

/** Bytes that differ from slice to slice. */
const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 12)) & 255);

const detailOf = (error: unknown) => (error instanceof Problem ? [error.id, error.data.detail] : error);

describe("the workbook's file from Excel", () => {
  after(() => bootOffice());

  for (const platform of ["web", "desktop"] as const) {
    it(`comes whole, in slices that are told, and is given back, ${platform}`, async () => {
      const excel = await bootOffice({ platform });
      const file = bytes(2 * MEGABYTE + 5);
      excel.open(undefined, { file: () => file });
      const told: number[][] = [];
      const { shell } = await startInOffice();
      const { name, bytes: got } = await shell.file((...each) => told.push(each));
      assert.equal(name, "workbook.xlsx");
      assert.deepEqual(Buffer.compare(got, file), 0);
      assert.deepEqual(told, [
        [0, 3],
        [1, 3],
        [2, 3],
      ]);
      // More than two that were not given back would be refused.
      excel.open(undefined, { file: () => bytes(3) });
      for (let i = 0; i < 4; i++) assert.deepEqual([...(await workbookFile()).bytes], [0, 7, 14]);
    });
  }

  it("is given back where a slice fails, the work is given up, or nothing is in it", async () => {
    const excel = await bootOffice();
    const failing = async (options: Parameters<typeof excel.open>[1], signal?: AbortSignal) => {
      excel.open(undefined, options);
      const errors: unknown[] = [];
      for (let i = 0; i < 3; i++) errors.push(await workbookFile(undefined, signal).catch(detailOf));
      return errors;
    };
    const slices = await failing({ file: () => bytes(3), failsAt: ["slice"] });
    for (const error of slices) assert.match(String(error), /^office\.noFile,11001: /);
    for (const error of await failing({ file: () => bytes(0) })) assert.deepEqual(error, ["office.noFile", "0/0"]);
    const stopped = await failing({ file: () => bytes(3) }, AbortSignal.abort());
    for (const error of stopped) assert.ok(error instanceof Stopped);
    assert.equal((await workbookFile()).bytes.length, 3);
  });

  it("says so where Excel has none, refuses the call, does not answer or gives too little", async () => {
    const excel = await bootOffice();
    excel.open();
    assert.match(String(await workbookFile().catch(detailOf)), /^office\.noFile,11001: /);
    type Fake = (type: string, options: object, told: (result: object) => void) => void;
    const instead = (fake: Fake | undefined) =>
      workbookFile(undefined, undefined, { getFileAsync: fake as never, url: "" }, 1).catch(detailOf);
    const closed: string[] = [];
    const status = Office.AsyncResultStatus.Succeeded;
    let late = () => {};
    const value = { closeAsync: () => closed.push("late") };
    assert.deepEqual(
      await instead((_, __, told) => {
        late = () => told({ status, value });
      }),
      ["office.noFile", "1 s"],
    );
    late();
    assert.deepEqual(closed, ["late"]);
    const slice = (data: number[]) => (_: number, told: (result: unknown) => void) => told({ status, value: { data } });
    const giving = (data: number[]) =>
      instead((_, __, told) =>
        told({
          status,
          value: { size: 4, sliceCount: 1, getSliceAsync: slice(data), closeAsync: () => closed.push("too much") },
        }),
      );
    assert.deepEqual(await giving([1, 2]), ["office.noFile", "2/4"]);
    assert.deepEqual(await giving([1, 2, 3, 4, 5]), ["office.noFile", "5/4"]);
    assert.deepEqual(closed, ["late", "too much", "too much"]);
  });

  it("has the name that the workbook bears by now, however it was called when the pane was opened", async () => {
    const excel = await bootOffice();
    const file = () => bytes(1);
    excel.open(undefined, { file, name: "某县 2025 报送.xlsx" });
    assert.equal((await workbookFile()).name, "某县 2025 报送.xlsx");
    excel.open(undefined, { file, name: "100%.xlsm" });
    assert.equal((await workbookFile()).name, "100%.xlsm");
    excel.cellEditMode = true;
    assert.equal((await workbookFile()).name, "workbook.xlsx");
    excel.cellEditMode = false;
  });

  it("has the name that the workbook's address tells where nothing else does, and none where that does not", async () => {
    const excel = await bootOffice();
    excel.open(undefined, { file: () => bytes(1), name: "工作簿1" });
    const { document } = Office.context;
    const getFileAsync = document.getFileAsync.bind(document);
    const named = async (url: string | null) =>
      (await workbookFile(undefined, undefined, { getFileAsync, url: url as string })).name;
    assert.equal(await named("C:\\台账\\某县 2024.XLSM"), "某县 2024.XLSM");
    assert.equal(await named("https://files.example/%E5%8F%B0%E8%B4%A6.xlsx?web=1"), "台账.xlsx");
    assert.equal(await named("https://files.example/100%.xlsx"), "100%.xlsx");
    assert.deepEqual(
      [await named("https://files.example/wopi/files/17"), await named("工作簿1"), await named(null)],
      ["", "", ""],
    );
  });
});

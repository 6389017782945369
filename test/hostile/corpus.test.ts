import assert from "node:assert/strict";
import { unzipSync } from "fflate";
import { FileHost } from "../../src/spreadsheet/file";
import { openFile } from "../../src/workbench/files/open";
import { isProblem } from "../spreadsheet/file/problems";
import { HOSTILE_FILES, limitsFor } from "./corpus";

/** Enough for what grows with the square of the size to be felt, and cheap. */
const PART = 1 / 50;

describe("hostile files", () => {
  for (const { name, build, refused, values } of HOSTILE_FILES)
    it(`${name}: ${refused ? "refused with a sentence" : "read, marked and cleared like any other"}`, async () => {
      const bytes = build(PART);
      const open = () => FileHost.open(bytes, "台账.xlsx", limitsFor(PART));
      if (refused) return assert.rejects(async () => open().read(() => ({ formulas: true })), isProblem(refused));
      const host = open();
      const { sheets } = await host.read(() => ({ formulas: true, formats: true }));
      if (values) assert.deepEqual(sheets[0].values, values);
      await host.clear();
      const before = host.bytes();
      assert.equal((await host.mark([{ sheet: "表1", kind: "error", areas: ["A1"] }])).changed, 1);
      assert.notDeepEqual(host.bytes(), before);
      assert.equal((await FileHost.open(host.bytes(), "台账.xlsx").clear()).changed, 1);
      await host.clear();
      assert.deepEqual(unzipSync(host.bytes()), unzipSync(before));
      openFile(bytes, "台账.xlsx");
    });
});

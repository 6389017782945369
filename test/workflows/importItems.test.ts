import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { ledgerPlans, type LedgerContent } from "../../src/plans";
import { PARAMETER_SHEET, SHEETS, type LedgerRecord } from "../../src/ledger";
import type { CellValue, SheetPlan, SheetSnapshot } from "../../src/model";
import { AnyFileReader, FileHost } from "../../src/spreadsheet/file";
import { scoredPart } from "../../src/standards/methods/items";
import { check } from "../../src/workflows/check";
import { findItemTables, planItemImport, writeItemImport } from "../../src/workflows/importItems";
import { sheetOf } from "../ledger/workbooks";

const GOVERNMENT_AREAS = [...new Set(scoredPart("2012")!.items.map(({ area }) => area))];

const SHEET = SHEETS.governmentScores.name;
const HEADINGS = SHEETS.governmentScores.columns.map(({ heading }) => heading);

/** A workbook with some lines in its score sheet, and other sheets of plain values. */
async function hostOf(
  lines: readonly LedgerRecord[] | undefined,
  others: readonly SheetPlan[] = [],
): Promise<FileHost> {
  const content: LedgerContent = { parameters: {}, sheets: lines ? { governmentScores: lines } : {} };
  const plans = ledgerPlans(content).filter(({ sheet }) => [PARAMETER_SHEET, SHEET].includes(sheet));
  const host = FileHost.create();
  await host.write([...plans, ...others], { asValues: false, replace: [] });
  return host;
}

function plainSheet(sheet: string, rows: readonly (readonly CellValue[])[]): SheetPlan {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  const none = { widths: [], formats: [], validations: [], frozenRows: 0, frozenColumns: 0, landscape: true };
  return { sheet, cells, ...none };
}

/** The score sheet as it stands in a workbook, without its headings. */
async function linesIn(host: FileHost): Promise<CellValue[][]> {
  const { sheets } = await host.read(({ name }) => (name === SHEET ? {} : null));
  return sheets
    .find(({ name }) => name === SHEET)!
    .values.slice(1)
    .map((row) => [...row]);
}

/** 45 made-up items of three levels, as a sheet whose cells are joined downwards; ten of them have 3 points. */
function fortyFive(): CellValue[][] {
  return [
    ["示例省评分表（虚构）", null, null, null],
    ["一级指标", "二级指标", "三级指标", "满分"],
    ...Array.from({ length: 45 }, (_, i): CellValue[] => [
      i % 15 === 0 ? GOVERNMENT_AREAS[i / 15] : null,
      i % 5 === 0 ? `示例项目${i / 5 + 1}` : null,
      `示例细目${i + 1}`,
      i < 10 ? 3 : 2,
    ]),
  ];
}

const governmentIn = async (host: FileHost) => {
  const { assessment, findings } = await check(host, ["2012"]);
  const { verdict, items } = assessment.methods.get("2012")!.parts.find(({ id }) => id === "government")!;
  const doubtful = findings.filter(({ rule }) => rule === "points-not-hundred");
  return { verdict, points: items[0]?.value ?? null, doubtful: doubtful.map(({ found }) => found) };
};

/** Gives every item this part of its points. */
async function score(host: FileHost, part: number): Promise<void> {
  const [points, own] = ["分值", "自评分"].map((heading) => HEADINGS.indexOf(heading));
  const lines = await linesIn(host);
  host.patchCells(
    lines.flatMap((line, i) =>
      typeof line[points] === "number" ? [{ sheet: SHEET, row: i + 1, column: own, value: line[points] * part }] : [],
    ),
  );
}

async function tableOf(given: Uint8Array, file: string): Promise<SheetSnapshot> {
  const [sheet] = (await new AnyFileReader().read(given, file)).sheets;
  assert.ok(sheet);
  return sheet;
}

async function imported(host: FileHost, source: SheetSnapshot) {
  const plan = await planItemImport(host, source);
  await writeItemImport(host, plan);
  return plan;
}

describe("import of scored items", () => {
  for (const encoding of ["utf8", "gbk"])
    it(`takes 36 items from a table of comma-separated values in ${encoding}, and the verdict follows them`, async () => {
      const host = await hostOf([{ area: "入学机会", item: "旧项目", points: 100, ownScore: 90 }]);
      assert.deepEqual(await governmentIn(host), { verdict: "met", points: 90, doubtful: [] });
      const plan = await imported(host, await tableOf(await readFile(`test/data/items-36-${encoding}.csv`), "36.csv"));
      assert.deepEqual([plan.items, plan.points, plan.kept], [36, 100, 0]);
      assert.deepEqual(
        plan.areas,
        GOVERNMENT_AREAS.map((area, i) => ({ area, points: i < 3 ? 27 : 19 })),
      );
      assert.deepEqual([plan.unused, plan.passedOver.map(({ label }) => label)], [["序号"], ["合计"]]);
      assert.deepEqual(await governmentIn(host), { verdict: "undetermined", points: null, doubtful: [] });
      await score(host, 0.8);
      assert.deepEqual((await governmentIn(host)).verdict, "notMet");
      await score(host, 0.9);
      assert.deepEqual((await governmentIn(host)).verdict, "met");
      const [line] = await linesIn(host);
      assert.deepEqual(line.slice(0, 4), ["入学机会", "示例项目1", "示例细目1", 3]);
    });

  const GOVERNMENT_AREAS = [...new Set(scoredPart("2012")!.items.map(({ area }) => area))];

  it("takes 45 items from another sheet of the workbook", async () => {
    const host = await hostOf(undefined, [
      plainSheet("说明", [["本表由教育局填写"]]),
      plainSheet("省定指标", fortyFive()),
    ]);
    const tables = await findItemTables(host);
    assert.deepEqual(
      tables.map(({ name }) => name),
      ["省定指标"],
      "neither a sheet of the ledger nor one without such headings",
    );
    const plan = await imported(host, tables[0]);
    assert.deepEqual([plan.items, plan.points, plan.discarded, plan.replaces], [45, 100, [], [SHEET]]);
    const lines = await linesIn(host);
    assert.equal(lines.filter(([area]) => area !== null).length, 45);
    assert.deepEqual(lines[44].slice(0, 4), ["教师队伍", "示例项目9", "示例细目45", 2]);
    await score(host, 1);
    assert.deepEqual(await governmentIn(host), { verdict: "met", points: 100, doubtful: [] });
  });

  it("only raises a 疑问 where the points are not 100 in all", async () => {
    const host = await hostOf(undefined);
    const plan = await imported(
      host,
      sheetOf([
        ["项目", "分值"],
        ["甲", 50],
        ["乙", 40],
      ]),
    );
    assert.equal(plan.points, 90);
    assert.deepEqual((await governmentIn(host)).doubtful, [90]);
  });

  it("keeps scores, basis and way of scoring of items whose name is unchanged, even what cannot be used", async () => {
    const host = await hostOf([
      { area: "旧", item: "甲", points: 60, ownScore: 50, reviewScore: 48, rubric: "旧要点", basis: "A01" },
      { area: "旧", item: "乙", detail: "细", points: 40, ownScore: "30分" },
    ]);
    const source = sheetOf([
      ["领域", "项目", "细目", "分值"],
      ["新", "乙", "细", 45],
      ["新", "甲", null, 55],
    ]);
    const plan = await imported(host, source);
    assert.deepEqual([plan.kept, plan.discarded], [2, []]);
    assert.deepEqual(
      (await linesIn(host)).slice(0, 2).map((line) => HEADINGS.map((_, column) => line[column] ?? null)),
      [
        ["新", "乙", "细", 45, "30分", null, null, null],
        ["新", "甲", null, 55, 50, 48, "旧要点", "A01"],
      ],
    );
  });

  it("lists the cells that have no place any more, and nothing of an untouched sheet", async () => {
    const source = sheetOf([
      ["项目", "分值"],
      ["甲", 100],
    ]);
    assert.deepEqual((await planItemImport(await hostOf(undefined), source)).discarded, []);
    const host = await hostOf([
      { area: "入学机会", item: "甲", points: 60, ownScore: 50 },
      { area: "入学机会", item: "乙", points: 40 },
    ]);
    host.patchCells([
      { sheet: SHEET, row: 0, column: 8, value: "省评分" },
      { sheet: SHEET, row: 1, column: 8, value: 49 },
      { sheet: SHEET, row: 1, column: 4, value: 50, formula: "=25*2" },
      { sheet: SHEET, row: 3, column: 0, value: "合计" },
    ]);
    const { discarded } = await planItemImport(host, source);
    assert.deepEqual(
      discarded.map(({ row, column }) => [row, column]),
      [
        [1, 4],
        [1, 8],
        [2, 0],
        [2, 1],
        [2, 3],
        [3, 0],
      ],
    );
  });

  it("lists what stands beside no item also where the table brings items that are new", async () => {
    const host = await hostOf([{ area: "入学机会", item: "甲", points: 60, ownScore: 50 }]);
    host.patchCells([
      { sheet: SHEET, row: 2, column: 1, value: "合计" },
      { sheet: SHEET, row: 2, column: 3, value: 60 },
    ]);
    const { discarded } = await planItemImport(
      host,
      sheetOf([
        ["项目", "分值"],
        ["甲", 60],
        ["丙", 40],
      ]),
    );
    assert.deepEqual(
      discarded.map(({ row, column }) => [row, column]),
      [
        [2, 1],
        [2, 3],
      ],
    );
  });

  it("makes the sheet where there is none, and leaves one alone whose headings are unknown", async () => {
    const source = sheetOf([
      ["项目", "分值"],
      ["甲", 100],
    ]);
    const without = FileHost.create();
    await without.write([plainSheet("说明", [["甲"]])], { asValues: false, replace: [] });
    await imported(without, source);
    assert.equal((await linesIn(without))[0][1], "甲");
    const strange = FileHost.create();
    await strange.write([plainSheet(SHEET, [["甲", "乙"]])], { asValues: false, replace: [] });
    await assert.rejects(planItemImport(strange, source), { id: "ledger.headingsUnknown", data: { sheet: SHEET } });
  });
});

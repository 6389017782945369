import assert from "node:assert/strict";
import { ledgerPlans, type LedgerContent } from "../../src/plans";
import {
  RECTIFICATION_COLUMNS,
  RECTIFICATION_SHEET,
  type RectificationColumn,
} from "../../src/plans/rectificationPlan";
import { PARAMETER_SHEET, SHEETS, type SheetId } from "../../src/ledger";
import { entryAt, type CellValue, type PlannedCell, type SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { planRectification, writeRectification } from "../../src/workflows/rectification";
import { county, type Changes } from "../assessment/ledgers";

const OPTIONS = { today: "2025-09-30", language: "zh-CN", methods: ["2017"] } as const;
const IDS = Object.keys(RECTIFICATION_COLUMNS) as RectificationColumn[];

const POOR: Changes = { sites: { "01": { multimediaRooms: 20 } } };
const KEY = "2017/schools/3900000001/primary/multimediaRooms";

/** A workbook of the small county; the rectification sheet of another one stands in it. */
async function hostOf(changes: Changes, sheets: LedgerContent["sheets"] = {}, earlier?: SheetPlan): Promise<FileHost> {
  const content = county(changes);
  const host = FileHost.create();
  const filled = { ...content.sheets, ...sheets };
  const names = new Set([PARAMETER_SHEET, ...Object.keys(filled).map((id) => SHEETS[id as SheetId].name)]);
  const plans = ledgerPlans({ ...content, sheets: filled }).filter(({ sheet }) => names.has(sheet));
  await host.write(earlier ? [...plans, earlier] : plans, { asValues: false, replace: [] });
  return host;
}

/** The lines that stand in a workbook, by the ids of their columns. */
async function linesIn(host: FileHost): Promise<Record<string, CellValue>[]> {
  const { sheets } = await host.read(({ name }) => (name === RECTIFICATION_SHEET ? {} : null));
  const { values } = sheets.find(({ name }) => name === RECTIFICATION_SHEET)!;
  return values.slice(1).map((row) => Object.fromEntries(IDS.map((id, i) => [id, row[i] ?? null])));
}

/** A sheet as a clerk keeps it: lines by column id, and what stands in columns of their own. */
function sheetOf(
  lines: readonly Partial<Record<RectificationColumn | "own", CellValue>>[],
  ownHeading?: string,
): SheetPlan {
  const headings = [...IDS.map((id) => RECTIFICATION_COLUMNS[id].heading), ...(ownHeading ? [ownHeading] : [])];
  return {
    sheet: RECTIFICATION_SHEET,
    cells: [
      headings.map((value) => ({ value })),
      ...lines.map((line) =>
        [...IDS, "own" as const].map((id): PlannedCell | null => (line[id] === undefined ? null : { value: line[id] })),
      ),
    ],
    widths: [],
    formats: [],
    validations: [],
    frozenRows: 0,
    frozenColumns: 0,
    landscape: true,
  };
}

const planned = async (host: FileHost) => planRectification(host, OPTIONS);

describe("整改销号台账", () => {
  it("gets one line a standard that a school misses, though the school is 达标", async () => {
    const host = await hostOf(POOR);
    const plan = await planned(host);
    await writeRectification(host, plan, false);
    const lines = await linesIn(host);
    const line = lines.find(({ key }) => key === KEY)!;
    assert.deepEqual(
      [line.indicator, line.school, line.problem, line.state],
      [
        "每百名学生拥有网络多媒体教室数",
        "第一小学",
        "现为2.23间/百生，未达到优质均衡评估标准（≥2.30间/百生）",
        "现为2.23间/百生，未达到优质均衡评估标准（≥2.30间/百生）",
      ],
    );
    assert.deepEqual(
      lines.map(({ no }) => no),
      lines.map((_, i) => i + 1),
    );
    assert.deepEqual([plan.fresh, plan.replaces, plan.recurring, plan.proposals], [lines.length, [], [], []]);
    assert.equal((await planned(host)).fresh, 0, "nothing is followed twice");
  });

  it("sets the thousands of a figure apart as those of its standard", async () => {
    const host = await hostOf({ sites: { "01": { equipmentValue: 150 } } });
    await writeRectification(host, await planned(host), false);
    const problems = (await linesIn(host)).map(({ problem }) => problem);
    assert.match(problems.join("\n"), /^现为1,\d{3}\.\d\d元\/生，未达到优质均衡评估标准（≥2,000元\/生）$/m);
  });

  it("follows coefficients, items, answers and vetoes of the county", async () => {
    const host = await hostOf(
      { sites: { "01": { equipmentValue: 1.5e5 } } },
      {
        vetoes: [
          { method: "优质均衡", item: "违规择校", present: "是" },
          { method: "优质均衡", item: "弄虚作假", present: "否" },
        ],
        satisfaction: [{ group: "全部", sent: 100, returned: 100, satisfied: 80 }],
        governmentItems: [
          { no: 1, item: "布局", verdict: "不达标" },
          { no: 2, item: "统一", verdict: "不适用" },
        ],
      },
    );
    const { lines } = await planned(host);
    const problem = (key: string) => lines.find(({ cells }) => cells.key?.value === key)?.cells.problem?.value;
    assert.match(
      String(problem("2017/between/primary/equipmentValue")),
      /^现为\d\.\d{3}，未达到优质均衡评估标准（≤0\.50）$/,
    );
    assert.equal(problem("2017/vetoes.违规择校"), "存在此事项");
    assert.equal(problem("2017/vetoes.弄虚作假"), undefined);
    assert.equal(problem("2017/public.questionnaire"), "现为80%，未达到优质均衡评估标准（≥85%）");
    assert.equal(problem("2017/government.1"), "未达到优质均衡评估标准");
    assert.equal(lines.find(({ cells }) => cells.key?.value === "2017/government.1")?.cells.school?.value, "全县");
  });

  it("follows the composite coefficient and the province's standards of 2012", async () => {
    const host = await hostOf(
      { sites: { "03": { books: 1.5e7, computers: 1e5, equipmentValue: 2e5, teachingArea: 5e6 } } },
      { gateStandards: [{ indicator: "生均图书册数", bound: "不低于", "primary.城区": 20, "primary.镇区": 20 }] },
    );
    const { lines } = await planRectification(host, { ...OPTIONS, methods: ["2012"] });
    const keys = lines.map(({ cells }) => cells.key?.value);
    assert.ok(keys.includes("2012/between/primary/composite"), keys.join());
    assert.ok(keys.includes("2012/gate/3900000001/primary/books"), keys.join());
    const named = (key: string) => {
      const { indicator, school } = lines.find(({ cells }) => cells.key?.value === key)!.cells;
      return [indicator?.value, school?.value];
    };
    assert.deepEqual(named("2012/between/primary/composite"), ["小学综合差异系数", "全县"]);
    assert.deepEqual(named("2012/gate/3900000001/primary/books"), ["生均图书册数", "第一小学"]);
  });

  it("lists what a verdict fails by before what could be better, and says which is which", async () => {
    const poor = await hostOf({ sites: { "01": { multimediaRooms: 20 }, "02": { multimediaRooms: 1, books: 1 } } });
    const { lines } = await planned(poor);
    const told = lines.map(({ cells }) => [cells.urgency?.value, cells.school?.value]);
    const must = told.filter(([urgency]) => urgency === "必须整改").length;
    assert.ok(must > 0 && must < told.length, JSON.stringify(told));
    assert.deepEqual([...new Set(told.slice(must).map(([urgency]) => urgency))], ["建议提升"]);
    assert.ok(
      told.slice(must).some(([, school]) => school === "第一小学"),
      "达标 all the same",
    );
  });

  it("keeps what the clerk wrote, columns of their own and lines without 识别码", async () => {
    const mine = { key: KEY, indicator: "改过的名称", problem: "改过", remedy: "购置", person: "张三", own: "备忘" };
    const host = await hostOf(POOR, {}, sheetOf([{ indicator: "自加的一行", own: 7 }, mine], "督办领导"));
    const plan = await planned(host);
    assert.deepEqual(
      [plan.fresh, plan.added, plan.replaces],
      [plan.lines.length - 2, ["督办领导"], [RECTIFICATION_SHEET]],
    );
    await writeRectification(host, plan, true);
    const lines = await linesIn(host);
    assert.deepEqual([lines[0].no, lines[0].indicator, lines[0].state], [1, "自加的一行", null]);
    assert.deepEqual(
      [lines[1].no, lines[1].indicator, lines[1].problem, lines[1].remedy, lines[1].person],
      [2, "改过的名称", "改过", "购置", "张三"],
    );
    const { sheets } = await host.read(({ name }) => (name === RECTIFICATION_SHEET ? {} : null));
    const { values } = sheets.find(({ name }) => name === RECTIFICATION_SHEET)!;
    assert.deepEqual([values[0][IDS.length], values[1][IDS.length], values[2][IDS.length]], ["督办领导", 7, "备忘"]);
  });

  it("keeps what stands in a column without a heading, or under the heading of another one, and leaves out blank columns", async () => {
    const earlier = sheetOf([{ key: KEY, person: "张三" }]);
    const { person } = RECTIFICATION_COLUMNS;
    const more: readonly (readonly (PlannedCell | null)[])[] = [
      [{ value: person.heading }, null, null, { value: 2026 }],
      [{ value: "李四" }, null, { value: "已催办" }, { value: "九月" }],
    ];
    const cells = earlier.cells.map((row, r) => [...IDS.map((_, i) => row[i] ?? null), ...entryAt(more, r)]);
    const host = await hostOf(POOR, {}, { ...earlier, cells });
    const plan = await planned(host);
    assert.deepEqual(plan.added, [person.heading, "", "2026"]);
    await writeRectification(host, plan, false);
    assert.equal((await linesIn(host))[0].person, "张三");
    const { sheets } = await host.read(({ name }) => (name === RECTIFICATION_SHEET ? {} : null));
    const { values } = sheets.find(({ name }) => name === RECTIFICATION_SHEET)!;
    assert.deepEqual(values[1].slice(IDS.length), ["李四", "已催办", "九月"]);
    assert.deepEqual((await planned(host)).added, plan.added);
  });

  it("keeps the clerk's formulas", async () => {
    const earlier = sheetOf([{ key: KEY }]);
    const deadline = IDS.indexOf("deadline");
    const cells = earlier.cells.map((row, r) =>
      row.map((cell, c) => (r === 1 && c === deadline ? { value: 3, formula: "=1+2" } : cell)),
    );
    const host = await hostOf(POOR, {}, { ...earlier, cells });
    await writeRectification(host, await planned(host), false);
    const { sheets } = await host.read(({ name }) => (name === RECTIFICATION_SHEET ? { formulas: true } : null));
    assert.equal(sheets.find(({ name }) => name === RECTIFICATION_SHEET)!.formulas![1][deadline], "=1+2");
  });

  it("proposes to strike off what reaches its standard, and does so only with a yes and in blank cells", async () => {
    const second = "2017/schools/3900000003/primary/multimediaRooms";
    const earlier = sheetOf([{ key: KEY }, { key: second, outcome: "已购置" }]);
    const host = await hostOf({}, {}, earlier);
    const plan = await planned(host);
    assert.deepEqual(
      plan.proposals.map(({ line, cells }) => [line, cells.outcome?.value, cells.struckOff?.value]),
      [
        [0, "现为2.73间/百生，已达到优质均衡评估标准（≥2.30间/百生）", "2025-09-30"],
        [1, undefined, "2025-09-30"],
      ],
    );
    await writeRectification(host, plan, false);
    assert.deepEqual(
      (await linesIn(host)).slice(0, 2).map(({ struckOff }) => struckOff),
      [null, null],
    );
    await writeRectification(host, plan, true);
    assert.deepEqual(
      (await linesIn(host)).slice(0, 2).map(({ outcome, struckOff }) => [outcome, struckOff]),
      [
        ["现为2.73间/百生，已达到优质均衡评估标准（≥2.30间/百生）", "2025-09-30"],
        ["已购置", "2025-09-30"],
      ],
    );
  });

  it("opens a new line where something that was struck off fails again, and lists it", async () => {
    const host = await hostOf(POOR, {}, sheetOf([{ key: KEY, struckOff: "2024-06-01", outcome: "已达标" }]));
    const plan = await planned(host);
    assert.deepEqual(
      plan.recurring.map(({ cells }) => cells.key?.value),
      [KEY],
    );
    await writeRectification(host, plan, true);
    const lines = (await linesIn(host)).filter(({ key }) => key === KEY);
    assert.deepEqual(
      lines.map(({ struckOff }) => struckOff),
      ["2024-06-01", null],
    );
    assert.equal(lines[0].outcome, "已达标");
    assert.deepEqual((await planned(host)).recurring, [], "the new line is followed from then on");
  });

  it("strikes nothing off that cannot be judged, is gone, or belongs to a method that is not judged", async () => {
    const keys = [KEY, "2017/schools/3900000099/primary/books", "2012/between/primary/composite"];
    const host = await hostOf(
      { sites: { "01": { multimediaRooms: null } } },
      {},
      sheetOf(keys.map((key) => ({ key }))),
    );
    const plan = await planned(host);
    assert.deepEqual(plan.proposals, []);
    assert.deepEqual(
      plan.lines.slice(0, 3).map(({ cells }) => cells.state?.value),
      ["缺少数据，无法判定", "台账中已无此项", undefined],
    );
  });

  it("strikes off 大班额 class by class, the largest first", async () => {
    const bins = (...counts: number[]) => Object.fromEntries(counts.map((count, i) => [`bin${i + 1}`, count]));
    const line = { code: "3900000001", name: "第一小学", stage: "小学" };
    // The campus has a row of its own, so that classes and pupils of both are those of 学校台账.
    const campus = { code: "3900000004", name: "第一小学东校区", stage: "小学", ...bins(0, 0, 6, 0, 0, 0, 0, 0, 0, 0) };
    const before = { classSizes: [{ ...line, ...bins(0, 0, 0, 8, 12, 2, 0, 1, 0, 1) }, campus] };
    const host = await hostOf({}, before);
    const key = (no: number) => `largeClass/3900000001/primary/${no}`;
    const plan = await planned(host);
    const text = (no: number) => plan.lines.find(({ cells }) => cells.key?.value === key(no))?.cells.problem?.value;
    assert.deepEqual([text(1), text(2), text(3)], ["班额66人及以上，为大班额", "班额56-60人，为大班额", undefined]);

    const earlier = sheetOf([{ key: key(1) }, { key: key(2) }]);
    const after = await hostOf(
      {},
      { classSizes: [{ ...line, ...bins(0, 0, 0, 8, 12, 3, 0, 1, 0, 0) }, campus] },
      earlier,
    );
    const later = await planned(after);
    assert.deepEqual(
      later.proposals.map(({ line: at, cells }) => [at, cells.outcome?.value]),
      [[1, "该大班额已消除"]],
    );

    const unknown = await hostOf({}, { classSizes: [{ ...line, ...bins(0, 0, 0, 8, 12, 3) }, campus] }, earlier);
    const open = await planned(unknown);
    assert.deepEqual(open.proposals, []);
    assert.equal(open.lines[0].cells.state?.value, "缺少数据，无法判定");
  });

  it("refuses a sheet whose headings are not in row 1, and takes one that is empty for new", async () => {
    const titled = { ...sheetOf([]), cells: [[{ value: "某县整改销号台账" }], ...sheetOf([{ key: KEY }]).cells] };
    const host = await hostOf({}, {}, titled);
    await assert.rejects(planned(host), { id: "rectification.headingsUnknown" });
    const empty = await planned(await hostOf(POOR, {}, { ...sheetOf([]), cells: [] }));
    assert.deepEqual([empty.fresh, empty.replaces], [empty.lines.length, [RECTIFICATION_SHEET]]);
  });

  for (const name of [`${RECTIFICATION_SHEET} `, `　${RECTIFICATION_SHEET}`])
    it(`goes on with the lines of «${name}»`, async () => {
      const host = await hostOf(POOR, {}, { ...sheetOf([{ key: KEY, unit: "县教育局" }]), sheet: name });
      const fresh = (await planned(await hostOf(POOR))).lines.length - 1;
      const plan = await planned(host);
      assert.deepEqual([plan.fresh, plan.replaces], [fresh, [name]]);
      await writeRectification(host, plan, false);
      const { sheets } = await host.read((sheet) => (sheet.name === name ? {} : null));
      const alike = sheets.filter((sheet) => sheet.name.trim() === RECTIFICATION_SHEET);
      assert.deepEqual(
        alike.map((sheet) => [sheet.name, sheet.values[1].includes("县教育局")]),
        [[name, true]],
      );
      assert.equal((await planned(host)).fresh, 0);
    });

  it("fits across one page", async () => {
    const width = Object.values(RECTIFICATION_COLUMNS).reduce((sum, column) => sum + column.width, 0);
    assert.ok(width <= 240, String(width));
  });
});

import assert from "node:assert/strict";
import { buildLedger, tableOf } from "../../src/ledger";
import { atOnce, type CellValue, type SheetSnapshot } from "../../src/model";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { plainHeading, type InputFile } from "../../src/reading";
import { FileHost } from "../../src/spreadsheet/file";
import { collectSteps, isNothing, writeCollected } from "../../src/workflows/collect";
import { planLedgerUpdate, recordUpdate, writeLedgerUpdate } from "../../src/workflows/collectUpdate";
import { DATA_SOURCES } from "../../src/workflows/dataSources";
import { NO_ANSWERS } from "../../src/workflows/readingAnswers";

type Rows = readonly (readonly CellValue[])[];

const sheet = (name: string, values: Rows): SheetSnapshot => ({
  name,
  visible: true,
  protected: false,
  read: true,
  top: 0,
  left: 0,
  values,
});
const file = (name: string, values: Rows, ...others: SheetSnapshot[]): InputFile => ({
  file: name,
  workbook: { sheets: [sheet("Sheet1", values), ...others] },
});
const collect = (files: readonly InputFile[], answers = NO_ANSWERS.answers) =>
  atOnce(collectSteps(files, { ...NO_ANSWERS, answers }));

/** A form of one school, as sixty of them come in. */
const form = (name: string, pupils: CellValue, teachers: CellValue): InputFile =>
  file(`${name}.xlsx`, [
    ["学校名称", name],
    ["小学在校生数", pupils],
    ["小学专任教师数", teachers],
  ]);

const STATISTICS = file("事业统计2025.xlsx", [
  ["学校标识码", "学校名称", "小学在校生数", "小学专任教师数"],
  ["0301000001", "东关镇第一小学", 512, 31],
  ["0301000002", "东关镇第二小学", 300, null],
]);
const PERSONNEL = file("人事股.xlsx", [
  ["学校名称", "小学专任教师数"],
  ["东关镇第一小学", 30],
  ["东关镇第二小学", 20],
]);

describe("collecting many files", () => {
  it("makes one record a school of what several files tell, and leaves conflicts blank", () => {
    const { content, questions, preview } = collect([STATISTICS, PERSONNEL]);
    assert.deepEqual(content.sheets.schools, [
      { code: "0301000001", name: "东关镇第一小学", "primary.pupils": 512 },
      { code: "0301000002", name: "东关镇第二小学", "primary.pupils": 300, "primary.teachers": 20 },
    ]);
    assert.deepEqual(
      questions.map(({ cause }) => cause),
      ["conflict"],
    );
    const shown = preview.map(({ school, file: from, taken, blank, waiting, conflicts }) => [
      school,
      from,
      taken.map(({ field }) => field),
      blank,
      waiting,
      conflicts.map(({ sides }) => sides.map(({ value, office }) => `${office} ${value}`)),
    ]);
    assert.deepEqual(shown, [
      ["东关镇第一小学", "事业统计2025.xlsx", ["primary.pupils"], [], [], [["statistics 31", "personnel 30"]]],
      ["东关镇第一小学", "人事股.xlsx", [], [], [], [["statistics 31", "personnel 30"]]],
      ["东关镇第二小学", "事业统计2025.xlsx", ["primary.pupils"], ["primary.teachers"], [], []],
      ["东关镇第二小学", "人事股.xlsx", ["primary.teachers"], [], [], []],
    ]);
  });

  it("takes the figure that was chosen, from the cells that say so", () => {
    const id = "conflict/0301000001/primary.teachers";
    const { content, questions, reading } = collect([STATISTICS, PERSONNEL], { [id]: { take: "value", value: 30 } });
    assert.equal(content.sheets.schools?.[0]?.["primary.teachers"], 30);
    assert.deepEqual(questions, []);
    const source = reading.sources.find(({ school, field }) => school === "0301000001" && field === "primary.teachers");
    assert.deepEqual(source?.cells, [{ workbook: "人事股.xlsx", sheet: "Sheet1", row: 1, column: 1 }]);
  });

  it("lays what the offices say beside each other in 多源核对, also where somebody has chosen", () => {
    const id = "conflict/0301000001/primary.teachers";
    const crossed = (files: readonly InputFile[], answers = NO_ANSWERS.answers) =>
      collect(files, answers).content.sheets.crossSources;
    const [code, name] = ["0301000001", "东关镇第一小学"];
    const line = { code, name, stage: "小学", figure: "专任教师数", statistics: 31, personnel: 30 };
    assert.deepEqual(crossed([STATISTICS, PERSONNEL]), [line]);
    assert.deepEqual(crossed([STATISTICS, PERSONNEL], { [id]: { take: "value", value: 30 } }), [line]);
    // Of a file of nobody's it is not known whose figure it is.
    assert.equal(crossed([STATISTICS, { ...PERSONNEL, file: "上报.xlsx" }]), undefined);
    const own = sheet("多源核对", [
      ["学校标识码", "学校名称", "学段", "项目", "统计", "人事", "差异原因"],
      [code, name, "小学", "专任教师数", 31, 30, "当年调出1人"],
    ]);
    const kept = crossed([STATISTICS, { ...PERSONNEL, workbook: { sheets: [...PERSONNEL.workbook.sheets, own] } }]);
    assert.deepEqual(
      kept?.map(({ reason }) => reason),
      ["当年调出1人"],
    );
  });

  it("reads forms of one school each, whose order does not matter", () => {
    const forms = Array.from({ length: 12 }, (_, i) => form(`东关镇第${i + 1}小学`, 100 + i, 10 + i));
    const { content, preview } = collect(forms);
    assert.equal(content.sheets.schools?.length, 12);
    assert.deepEqual(
      preview.map(({ school }) => school),
      content.sheets.schools?.map(({ name }) => name),
      "as they will stand in the ledger",
    );
    const byName = (all: typeof content.sheets.schools) =>
      [...(all ?? [])].sort((a, b) => String(a.name).localeCompare(String(b.name)));
    assert.deepEqual(byName(collect([...forms].reverse()).content.sheets.schools), byName(content.sheets.schools));
  });

  it("asks once for a new ledger by what all its schools count, where no file says it, and carries the answer into every row", () => {
    const asked = (files: readonly InputFile[], answers = NO_ANSWERS.answers, asksNew = true) =>
      atOnce(collectSteps(files, { ...NO_ANSWERS, answers }, null, asksNew));
    const absent = ({ questions }: ReturnType<typeof asked>) =>
      questions.filter(({ cause }) => cause === "absent").map(({ effect }) => effect);
    assert.deepEqual(absent(asked([STATISTICS])), [["type", "organiser", "counted"]]);
    assert.deepEqual(absent(asked([STATISTICS], NO_ANSWERS.answers, false)), [], "a ledger that is there has its own");
    const answered = asked([STATISTICS], { "absent/schools": { take: "usual" } });
    assert.deepEqual(absent(answered), []);
    assert.deepEqual(
      answered.content.sheets.schools?.map(({ counted }) => counted),
      ["是", "是"],
    );
    const given = file("一.xlsx", [
      ["学校名称", "办学类型", "举办者类型", "是否计校数"],
      ["东关小学", "小学", "县级教育部门", "是"],
    ]);
    assert.deepEqual(absent(asked([given])), []);
  });

  it("keeps what an answer says of all schools, and the parameters", () => {
    const known = {
      ...NO_ANSWERS,
      answers: { "absent/schools": { take: "usual" } },
      parameters: { county: "某县" },
    } as const;
    const { content } = atOnce(collectSteps([STATISTICS], known));
    assert.equal(content.sheets.schools?.[0]?.organiser, "县级教育部门");
    assert.deepEqual(content.parameters, { county: "某县" });
  });

  it("fills registers in, and keeps the lines that one starts with", async () => {
    const migrants = sheet("随迁子女就学", [
      ["学段", "符合条件的随迁子女数(人)", "其中公办学校就读(人)", "其中政府购买服务的民办学校就读(人)"],
      ["初中", 90, 80, 5],
    ]);
    const { content } = collect([STATISTICS, { file: "随迁.xlsx", workbook: { sheets: [migrants] } }]);
    const filled = { stage: "初中", eligible: 90, inPublic: 80, inPurchased: 5 };
    assert.deepEqual(content.sheets.migrants, [{ stage: "小学" }, filled]);
    const { changes } = planLedgerUpdate(snapshotOfPlans(ledgerPlans({ parameters: {}, sheets: {} })), {
      parameters: {},
      sheets: { migrants: [filled] },
    });
    assert.deepEqual(
      changes.map(({ cell, field, to, added }) => [cell.row, field, to, added]),
      [
        [2, "eligible", 90, false],
        [2, "inPublic", 80, false],
        [2, "inPurchased", 5, false],
      ],
    );
  });

  it("says when nothing was read, also where all is our own", () => {
    assert.ok(isNothing(collect([file("说明.txt", [["请于月底前上报"]])])));
    const headings = DATA_SOURCES.columns.map(({ heading }) => heading);
    const ours = file("汇总.xlsx", [], sheet(DATA_SOURCES.name, [headings, ["东关小学", "小学在校生数", 300]]));
    assert.ok(isNothing(collect([ours])));
    const named = file("汇总.xlsx", [], sheet(DATA_SOURCES.name, STATISTICS.workbook.sheets[0]?.values ?? []));
    assert.ok(!isNothing(collect([named])), "a sheet is not ours by its name alone");
    assert.ok(!isNothing(collect([STATISTICS])));
  });

  it("leaves a row without a name out of the ledger until it is known what it is", () => {
    const { content, questions } = collect([
      file("a.xlsx", [
        ["学校名称", "小学在校生数"],
        ["东关镇第一小学", 512],
        [null, 77],
        ["东关镇第二小学", 300],
      ]),
    ]);
    assert.deepEqual(
      content.sheets.schools?.map(({ name }) => name),
      ["东关镇第一小学", "东关镇第二小学"],
    );
    assert.ok(questions.length > 0);
  });
});

describe("writing what was collected", () => {
  it("makes a ledger that is read as it was meant, with the source of every figure", async () => {
    const host = FileHost.create();
    await writeCollected(host, collect([STATISTICS, PERSONNEL]), "2025-10-01 09:00");
    const workbook = await host.read(() => ({}));
    const schools = tableOf(buildLedger(workbook), "schools");
    assert.deepEqual([schools.text("code", 0), schools.number("primary.pupils", 0)], ["0301000001", 512]);
    assert.ok(schools.blank("primary.teachers", 0));
    const lines = workbook.sheets.find(({ name }) => name === DATA_SOURCES.name)?.values;
    assert.deepEqual(
      lines?.[0],
      DATA_SOURCES.columns.map(({ heading }) => heading),
    );
    assert.deepEqual(lines?.find((line) => line[3] === "20")?.slice(0, 9), [
      "2025-10-01 09:00",
      "东关镇第二小学",
      "小学专任教师数(人)",
      "20",
      "人事股.xlsx",
      "Sheet1",
      "B3",
      null,
      "原数",
    ]);
  });

  it("updates a ledger: old → new first, new schools below, and nothing else changes", async () => {
    const host = FileHost.create();
    await writeCollected(host, collect([STATISTICS]), "2025-10-01 09:00");
    const later = collect([
      file("更正.csv", [
        ["学校名称", "小学在校生数", "小学专任教师数", "教学仪器设备值（元）"],
        ["东关镇第一小学", 520, 31, 50_000],
        ["东关镇第三小学", 80, null, null],
      ]),
    ]);
    const workbook = await host.read(() => ({ formulas: true }));
    const update = planLedgerUpdate(workbook, later.content);
    assert.deepEqual(
      update.changes.map(({ cell, from, to, school, added }) => [cell.row, school, from, to, added]),
      [
        [1, "东关镇第一小学", 512, 520, false],
        [1, "东关镇第一小学", null, 5, false],
        [3, "东关镇第三小学", null, "东关镇第三小学", true],
        [3, "东关镇第三小学", null, 80, true],
      ],
    );
    assert.equal(update.replaced.length, 1);
    const { done, skipped } = await writeLedgerUpdate(host, update);
    assert.deepEqual([done.length, skipped.length], [4, 0]);
    await recordUpdate(host, { done }, later.reading, "2025-10-08 09:00");
    const after = await host.read(() => ({}));
    const schools = tableOf(buildLedger(after), "schools");
    assert.deepEqual(
      [0, 1, 2].map((i) => [schools.number("primary.pupils", i), schools.number("primary.teachers", i)]),
      [
        [520, 31],
        [300, null],
        [80, null],
      ],
    );
    const told = after.sheets.find(({ name }) => name === DATA_SOURCES.name)?.values.map((line) => line[0]);
    assert.equal(told?.filter((time) => time === "2025-10-08 09:00").length, 3, "only what was written");
    assert.deepEqual(planLedgerUpdate(await host.read(() => ({ formulas: true })), later.content).changes, []);
  });

  it("finds schools by codes that lost their zeros, and says which columns the ledger has not", () => {
    const [schools] = ledgerPlans({ parameters: {}, sheets: {} }).filter(({ sheet: name }) => name === "学校台账");
    assert.ok(schools);
    const headings = schools.cells[0]?.map((cell) => cell?.value ?? null) ?? [];
    const kept = headings.filter((heading) => !plainHeading(String(heading)).startsWith("小学专任教师数"));
    const row = kept.map((heading) => (heading === "学校标识码" ? 301000001 : heading === "学校名称" ? "一小" : null));
    const update = planLedgerUpdate({ sheets: [sheet("学校台账", [kept, row])] }, collect([STATISTICS]).content);
    assert.deepEqual(update.unplaced, [{ sheet: "学校台账", heading: "小学专任教师数(人)" }]);
    assert.deepEqual(
      update.changes.map(({ cell, to }) => [cell.row, to]),
      [
        [1, 512],
        [2, "0301000002"],
        [2, "东关镇第二小学"],
        [2, 300],
      ],
    );
  });
});

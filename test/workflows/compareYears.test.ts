import assert from "node:assert/strict";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { yearsFiles } from "../../src/cli/years";
import { ledgerPlans, type LedgerContent } from "../../src/plans";
import { Draft } from "../../src/samples/draft";
import { yearBefore } from "../../src/samples/lastYear";
import { PARAMETER_SHEET, SHEETS } from "../../src/ledger";
import { cellLabel } from "../../src/model";
import { FileHost, writeFileBytes } from "../../src/spreadsheet/file";
import { compareYears, findingsOfYears, yearsOutput, type YearsCompared } from "../../src/workflows/compareYears";
import { wantedForReading } from "../../src/workflows/readAny";
import { yearsSchema } from "../../src/workflows/yearsSchema";
import { smallCounty } from "../rules/smallCounty";

const written = async (content: LedgerContent): Promise<FileHost> => {
  const host = FileHost.create();
  // The registers hold nothing here; writing all of them takes most of the time.
  const plans = ledgerPlans(content).filter(({ sheet }) => [PARAMETER_SHEET, SHEETS.schools.name].includes(sheet));
  await host.write(plans, { asValues: false, replace: [] });
  return host;
};

const input = async (host: FileHost, file: string) => ({ file, workbook: await host.read(wantedForReading) });

describe("workflows/compareYears", () => {
  let last: FileHost;
  let now: FileHost;

  before(async () => {
    const before = new Draft(yearBefore(smallCounty()));
    before.schools.splice(7, 1);
    last = await written({ parameters: before.parameters, sheets: before.sheets });
    const draft = new Draft(smallCounty());
    Object.assign(
      draft.school(({ name }) => name === "第一小学"),
      { books: 200000 },
    );
    now = await written({ parameters: draft.parameters, sheets: draft.sheets });
  });

  it("tells the schools, both methods' figures and what only the comparison shows", async () => {
    const compared = await compareYears(await input(last, "上年.xlsx"), now, "今年.xlsx");
    const output = yearsSchema.parse(yearsOutput(compared, "zh-CN"));
    assert.deepEqual(output.last, { file: "上年.xlsx", year: 2024 });
    assert.deepEqual(output.this, { file: "今年.xlsx", year: 2025 });
    assert.deepEqual(output.schools, { both: 7, opened: [{ code: "3900000008", name: "博文小学" }], gone: [] });
    // 第一小学 with its campus and 河口学校; 博文小学 is 民办 and counts in the younger method alone.
    assert.deepEqual(output.methods["2012"]?.stages.primary?.schools, { before: 2, after: 2 });
    assert.deepEqual(output.methods["2017"]?.stages.primary?.schools, { before: 2, after: 3 });
    assert.deepEqual(output.methods["2012"]?.stages.primary?.schoolsMet, { before: null, after: null });
    const books = output.methods["2012"]?.stages.primary?.indicators.find(({ id }) => id === "books");
    assert.ok((books?.mean.after ?? 0) > 5 * (books?.mean.before ?? 0));
    const jump = output.findings.find(({ id }) => id === "figure-jump/3900000001/books");
    assert.deepEqual(jump?.cells, ["学校台账!S2", "[上年.xlsx]学校台账!S2"]);
    assert.deepEqual([jump?.sheet, jump?.cell], ["学校台账", "S2"]);
    const rules = new Set(findingsOfYears(compared.result.findings).map(({ rule }) => rule));
    assert.ok(rules.has("schools-changed") && !rules.has("excluded-school"));
    assert.ok(compared.result.findings.some(({ rule }) => rule === "excluded-school"));
  });

  it("says where a stage is gone", async () => {
    const primary = new Draft(smallCounty());
    const kept = primary.schools.filter((school) => school["junior.pupils"] === 0);
    const host = await written({ parameters: primary.parameters, sheets: { schools: kept } });
    const output = yearsOutput(await compareYears(await input(now, "a"), host, "b", ["2012"]), "zh-CN");
    const junior = output.methods["2012"]?.stages.junior;
    assert.deepEqual([junior?.schools, junior?.composite.after], [{ before: 3, after: null }, null]);
    assert.deepEqual(Object.keys(output.methods), ["2012"]);
    assert.equal(yearsSchema.parse(output).schools.gone.length, 4);
  });

  it("refuses a workbook without schools", async () => {
    const empty = { file: "别的.xlsx", workbook: { sheets: [] } };
    await assert.rejects(compareYears(empty, now, "今年.xlsx"), (error: { id?: string; data?: unknown }) => {
      assert.deepEqual(error.data, { file: "别的.xlsx" });
      return true;
    });
    const blank = await written({ parameters: {}, sheets: {} });
    await assert.rejects(compareYears(await input(now, "今年.xlsx"), blank, "空.xlsx"));
  });

  it("lays a county's own sheets beside a ledger, and a ledger beside them", async () => {
    const sheet = [
      ["学校名称", "图书册数(册)", "计算机台数(台)"],
      ["第一小学", 21000, 118],
      ["第一中学", 25500, 139],
      ["河口学校", 21500, 114],
    ];
    const own = FileHost.create();
    const cells = sheet.map((row) => row.map((value) => ({ value })));
    const plain = {
      widths: [24, 12, 12],
      formats: [],
      validations: [],
      frozenRows: 0,
      frozenColumns: 0,
      landscape: false,
    };
    await own.write([{ sheet: "汇总", cells, ...plain }], { asValues: false, replace: [] });
    const cellsOf = ({ result }: YearsCompared) =>
      result.findings
        .find((finding) => finding.rule === "figure-jump" && finding.subject.kind === "school")
        ?.cells.map(cellLabel);
    const beside = await compareYears(await input(own, "上年汇总.xlsx"), now, "今年.xlsx", ["2012"]);
    assert.deepEqual(cellsOf(beside), ["学校台账!S2", "[上年汇总.xlsx]汇总!B2"]);
    const before = await compareYears(await input(now, "台账.xlsx"), own, "汇总.xlsx", ["2012"]);
    assert.deepEqual(cellsOf(before), ["汇总!B2", "[台账.xlsx]学校台账!S2"]);
  });

  it("is printed by the command, as text and as JSON", async () => {
    const folder = await mkdtemp(join(tmpdir(), "years-"));
    const [before, after] = [join(folder, "上年.xlsx"), join(folder, "今年.xlsx")];
    await writeFileBytes(before, last.bytes(), { overwrite: false });
    await writeFileBytes(after, now.bytes(), { overwrite: false });
    const ran = async (a: string, b: string, json: boolean, language: "zh-CN" | "en-US" = "zh-CN") => {
      const printed: string[] = [];
      const code = await yearsFiles(a, b, { json, language, methods: ["2017"] }, (text) => printed.push(text));
      return { code, text: printed.join("\n") };
    };
    const { code, text } = await ran(before, after, false);
    assert.equal(code, 0);
    assert.match(text, /两年都有的办学点7个，今年新出现1个，今年没有0个/);
    assert.match(text, /优质均衡.*小学：计入2→3所\n {2}资源配置达标2→3所/);
    assert.match(text, /第一小学的“图书册数\(册\)”上年为21,200，今年为200,000，约为上年的10倍/);
    assert.match((await ran(after, after, false, "en-US")).text, /the wrong file, or last year’s figures once more/);
    assert.deepEqual(Object.keys(JSON.parse((await ran(before, after, true)).text).methods), ["2017"]);
    const missing = await ran(before, join(folder, "无.xlsx"), true);
    assert.deepEqual([missing.code, /无\.xlsx/.test(missing.text)], [2, true]);
  });

  it("says that there is nothing to explain", async () => {
    const content = smallCounty();
    const calm = await written(yearBefore(content));
    const folder = await mkdtemp(join(tmpdir(), "years-"));
    const [before, after] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    await writeFileBytes(before, calm.bytes(), { overwrite: false });
    await writeFileBytes(after, (await written(content)).bytes(), { overwrite: false });
    const printed: string[] = [];
    await yearsFiles(before, after, { json: false, language: "zh-CN", methods: ["2012"] }, (text) =>
      printed.push(text),
    );
    assert.match(printed.join("\n"), /没有发现需要说明的问题$/);
  });
});

import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { explanationSentence, findingSentence } from "../../src/locales/finding";
import type { Language } from "../../src/locales/sentence";
import { plainHeading } from "../../src/ledger";
import type { Finding } from "../../src/model";
import { ExcelHost } from "../../src/spreadsheet/office";
import { check } from "../../src/workflows/check";
import { explain, lacksOf } from "../../src/workflows/explanations";
import { exportFindings } from "../../src/workflows/exportFindings";
import { marksOf } from "../../src/workflows/marks";
import { outputOf } from "../../src/workflows/output";
import { reportsOf } from "../../src/workflows/report";
import type { CellData, WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { CONTENTS_SHEET } from "../../src/plans/contentsPlan";
import { plannedWorkbook } from "../tools/planned";
import { countySheets, edited } from "./ledgers";

const MESSAGE = 3;
/** Where the four parts of an explanation begin in an exported list. */
const SOURCE = 7;
const GIVEN = ["资产台账", "新建图书馆", "张三", "2026-03-05"];
const ANSWER = { source: "资产台账", cause: "新建图书馆", person: "张三", date: "2026-03-05" };

describe("explanations of 疑问", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  // Without 目录, whose formulas this Excel does not calculate between two writes.
  const workbook = plannedWorkbook(countySheets(24, false).filter(({ sheet }) => sheet !== CONTENTS_SHEET));
  const column = workbook.sheets
    .find(({ name }) => name === "学校台账")!
    .cells![0].findIndex((heading) => plainHeading(String(heading)) === "图书册数(册)");
  /** A county in which one school has hundreds of times too many books, and one a negative number of them. */
  const withBooks = (books: number) =>
    edited(workbook, "学校台账", (cells) =>
      cells.map((row, i) => (i > 2 ? row : row.map((cell, c) => (c === column && i > 0 ? [books, -1][i - 1] : cell)))),
    );

  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
    excel.open(withBooks(1_500_000));
  });

  /** Writes an explanation beside each finding of a list that bears the sentence. */
  async function answer(sheet: string, sentence: string, given: readonly CellData[]): Promise<WorkbookData> {
    const data = edited(excel.dump(), sheet, (cells) =>
      cells.map((row) => (row[MESSAGE] === sentence ? [...row.slice(0, SOURCE), ...given] : row)),
    );
    excel.open(data);
    return data;
  }

  async function suspect(): Promise<Finding> {
    const { findings } = await check(host);
    return findings.find(({ rule, level }) => rule === "unit-suspect" && level === "query")!;
  }

  /** The county after the school's books were changed. */
  const changed = (books: number) =>
    edited(excel.dump(), "学校台账", (cells) =>
      cells.map((row, i) => (i === 1 ? row.map((cell, c) => (c === column ? books : cell)) : row)),
    );

  for (const language of ["zh-CN", "en-US"] as const satisfies readonly Language[])
    it(`are read in a list in ${language} and hold until the figure changes`, async () => {
      const before = await suspect();
      assert.equal(before.answer, undefined);
      const list = await exportFindings(host, await check(host), language);
      await answer(list, findingSentence(before, language), GIVEN);
      const explained = await suspect();
      assert.deepEqual(explained.answer, ANSWER);
      assert.deepEqual(marksOf([explained]), []);
      assert.notDeepEqual(marksOf([before]), []);
      excel.open(changed(1_400_000));
      assert.equal((await suspect()).answer, undefined);
    });

  it("are kept on 校验说明, one line a 疑问, and hold until the figure changes", async () => {
    const before = await suspect();
    assert.equal(await explain(host, before, ANSWER, async () => false), null);
    const kept = await explain(host, before, { ...ANSWER, cause: "旧" }, async () => true);
    assert.deepEqual([kept?.sheet, kept?.finding.answer?.cause], ["校验说明", "旧"]);
    await explain(host, before, ANSWER);
    const { cells } = excel.dump().sheets.find(({ name }) => name === "校验说明")!;
    assert.deepEqual(cells![0], [
      "学校（事项）",
      "检查内容",
      "说明",
      "填写时的数值",
      "核对材料",
      "核实处理情况和原因",
      "填写人",
      "日期",
    ]);
    assert.deepEqual(
      cells!.slice(1).map((row) => row.slice(3)),
      [["1500000", ...GIVEN]],
    );
    assert.deepEqual((await suspect()).answer, ANSWER);
    excel.open(changed(1_400_000));
    assert.deepEqual([(await suspect()).answer, (await suspect()).unaccepted], [undefined, undefined]);
    excel.open(changed(1_500_000));
    assert.deepEqual((await suspect()).answer, ANSWER);
  });

  it("go into the next list, the report and what other programs read", async () => {
    const before = await suspect();
    await explain(host, before, ANSWER);
    const result = await check(host);
    const list = await exportFindings(host, result, "zh-CN");
    const rows = excel.dump().sheets.find(({ name }) => name === list)!.cells!;
    assert.deepEqual(rows.find((row) => row[MESSAGE] === findingSentence(before, "zh-CN"))!.slice(SOURCE), GIVEN);
    const { findings } = outputOf("台账.xlsx", result, "zh-CN");
    assert.deepEqual(
      findings.flatMap(({ answer }) => answer ?? []),
      [ANSWER],
    );
    const told = reportsOf(result, "zh-CN")[0].narrative.map(({ text }) => text);
    const start = told.indexOf("附：疑问核实说明");
    const sentence = "经与资产台账核对，数据属实，原因：新建图书馆（张三，2026-03-05）";
    assert.ok(told[start + 1].endsWith(sentence), told[start + 1]);
    assert.match(told[start + 2], /^疑问\d+条未说明。$/);
  });

  it("change nothing about an 错误, and a blank one explains nothing", async () => {
    const { findings } = await check(host);
    const error = findings.find(({ level }) => level === "error")!;
    const list = await exportFindings(host, await check(host), "zh-CN");
    await answer(list, findingSentence(error, "zh-CN"), GIVEN);
    await answer(list, findingSentence(await suspect(), "zh-CN"), ["  "]);
    assert.deepEqual((await check(host)).findings, findings);
  });

  it("are not accepted without cause and source, person and date, and say what they lack", async () => {
    const list = await exportFindings(host, await check(host), "zh-CN");
    const sentence = findingSentence(await suspect(), "zh-CN");
    await answer(list, sentence, [null, "经核实，数据属实。"]);
    const { answer: accepted, unaccepted } = await suspect();
    assert.equal(accepted, undefined);
    assert.deepEqual(unaccepted?.lacks, ["source", "cause", "person", "date"]);
    assert.equal(
      explanationSentence(await suspect(), "zh-CN"),
      "所写的说明未采纳，缺：核对材料、具体原因、填写人、日期（如2026-03-05）",
    );
    await answer(list, sentence, ["资产台账", "含复学生__人", "张三", 46_086]);
    assert.deepEqual((await suspect()).unaccepted, { source: "资产台账", cause: "含复学生__人", person: "张三", date: "2026-03-05", lacks: ["blanks"] }); // oxfmt-ignore
    assert.notDeepEqual(marksOf([await suspect()]), []);
    for (const bare of ["", "属实", "已核实", "核实无误", "数据均正确", "情况属实！"])
      assert.deepEqual(lacksOf({ ...ANSWER, cause: bare }), ["cause"], bare);
    assert.deepEqual(lacksOf({ ...ANSWER, date: "2026年3月5日" }), []);
  });

  it("are found under a title, in other columns and a copy of the sheet; what else stands on 校验说明 stays", async () => {
    const before = await suspect();
    const sentence = findingSentence(before, "zh-CN");
    const { sheets } = excel.dump();
    const moved = ["日期", " 说明", "填写人", "核对材料", "核实处理情况和原因", "填写时的数值"];
    const cells = [["第一中心小学"], [], moved, ["2026-03-05", sentence, "张三", "资产台账", "新建图书馆", 1_500_000]];
    excel.open({ sheets: [...sheets, { name: "　问题清单２ ", cells }, { name: "问题清单", cells: [["随便写的"]] }] });
    assert.deepEqual((await suspect()).answer, ANSWER);
    assert.equal(await exportFindings(host, await check(host), "zh-CN"), "问题清单3");

    await explain(host, before, ANSWER);
    const more = edited(excel.dump(), "校验说明", ([head, ...rows]) => [[...head, "备注"], ...rows, ["自己写的一行"]]);
    const noted = edited(more, "校验说明", (all) => all.map((row, i) => (i === 1 ? [...row, "已报"] : row)));
    excel.open(noted);
    await explain(host, before, { ...ANSWER, cause: "新建图书馆一座" });
    const now = excel.dump().sheets.find(({ name }) => name === "校验说明")!.cells!;
    assert.deepEqual([now[0][8], now[1][5], now[1][8], now[2][0]], ["备注", "新建图书馆一座", "已报", "自己写的一行"]);
  });
});

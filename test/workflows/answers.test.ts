import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import { findingSentence } from "../../src/locales/finding";
import type { Language } from "../../src/locales/sentence";
import type { Finding } from "../../src/model";
import { ExcelHost } from "../../src/spreadsheet/office";
import { check } from "../../src/workflows/check";
import { exportFindings } from "../../src/workflows/exportFindings";
import { marksOf } from "../../src/workflows/marks";
import { outputOf } from "../../src/workflows/output";
import type { CellData, WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { plannedWorkbook } from "../tools/planned";
import { countySheets, edited } from "./ledgers";

const [MESSAGE, ANSWER] = [3, 6];

describe("answers to 疑问 in exported lists", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  const workbook = plannedWorkbook(countySheets(24, false));
  const column = workbook.sheets
    .find(({ name }) => name === "学校台账")!
    .cells![0].findIndex((heading) => heading === "图书册数(册)");
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

  /** Writes an answer beside each finding of a list that bears the sentence. */
  async function answer(sheet: string, sentence: string, text: CellData): Promise<WorkbookData> {
    const data = edited(excel.dump(), sheet, (cells) =>
      cells.map((row) => (row[MESSAGE] === sentence ? [...row.slice(0, ANSWER), text] : row)),
    );
    excel.open(data);
    return data;
  }

  async function suspect(): Promise<Finding> {
    const { findings } = await check(host);
    return findings.find(({ rule, level }) => rule === "unit-suspect" && level === "query")!;
  }

  for (const language of ["zh-CN", "en-US"] as const satisfies readonly Language[])
    it(`explain a 疑问 in a list in ${language} until the figure changes`, async () => {
      const before = await suspect();
      assert.equal(before.answer, undefined);
      const list = await exportFindings(host, await check(host), language);
      await answer(list, findingSentence(before, language), "  新建图书馆，已实地核对  ");
      const explained = await suspect();
      assert.equal(explained.answer, "新建图书馆，已实地核对");
      assert.deepEqual(marksOf([explained]), []);
      assert.notDeepEqual(marksOf([before]), []);

      const changed = edited(excel.dump(), "学校台账", (cells) =>
        cells.map((row, i) => (i === 1 ? row.map((cell, c) => (c === column ? 1_400_000 : cell)) : row)),
      );
      excel.open(changed);
      assert.equal((await suspect()).answer, undefined);
    });

  it("go into the next list and into what other programs read", async () => {
    const first = await exportFindings(host, await check(host), "zh-CN");
    await answer(first, findingSentence(await suspect(), "zh-CN"), "已核对");
    const result = await check(host);
    const second = await exportFindings(host, result, "zh-CN");
    const rows = excel.dump().sheets.find(({ name }) => name === second)!.cells!;
    assert.deepEqual(
      rows.flatMap((row) => (row[ANSWER] && row[MESSAGE] !== rows[0][MESSAGE] ? [row[ANSWER]] : [])),
      ["已核对"],
    );
    const { findings } = outputOf("台账.xlsx", result, "zh-CN");
    assert.deepEqual(
      findings.flatMap(({ answer }) => answer ?? []),
      ["已核对"],
    );
  });

  it("change nothing about an 错误, and a blank one answers nothing", async () => {
    const { findings } = await check(host);
    const error = findings.find(({ level }) => level === "error")!;
    const list = await exportFindings(host, await check(host), "zh-CN");
    await answer(list, findingSentence(error, "zh-CN"), "已核对");
    await answer(list, findingSentence(await suspect(), "zh-CN"), "  ");
    assert.deepEqual((await check(host)).findings, findings);
  });

  it("are found in a list whose name and headings have blanks and full-width letters", async () => {
    const sentence = findingSentence(await suspect(), "zh-CN");
    const cells = [
      ["核实和处理情况 ", " 说明"],
      ["已核对", sentence],
    ];
    excel.open({ ...excel.dump(), sheets: [...excel.dump().sheets, { name: "　问题清单２ ", cells }] });
    assert.equal((await suspect()).answer, "已核对");
    assert.equal(await exportFindings(host, await check(host), "zh-CN"), "问题清单");
    assert.equal(await exportFindings(host, await check(host), "zh-CN"), "问题清单3");
  });

  it("are found in a list that was copied back under a title, and a sheet of that name without its headings has none", async () => {
    const sentence = findingSentence(await suspect(), "zh-CN");
    excel.open({
      ...excel.dump(),
      sheets: [
        ...excel.dump().sheets,
        { name: "问题清单", cells: [["随便写的"]] },
        {
          name: "问题清单 (2)",
          cells: [["第一中心小学"], [], ["核实和处理情况", "说明"], ["已核对", sentence], ["", "别的"]],
        },
      ],
    });
    assert.equal((await suspect()).answer, "已核对");
  });
});

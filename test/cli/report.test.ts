import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeTemplate } from "../../src/cli/commands";
import { labelFile, rectifyFile } from "../../src/cli/rectify";
import { reportFile, reportFormat } from "../../src/cli/report";
import { RECTIFICATION_SHEET } from "../../src/plans/rectificationPlan";
import { FileHost } from "../../src/spreadsheet/file";
import { SAMPLE_COUNTY } from "../../src/workflows/samples";

const QUIET = { force: false, language: "zh-CN" } as const;

describe("cli/report", () => {
  let folder: string;
  let county: string;
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const path = (name: string) => join(folder, name);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "ledger-report-"));
    county = path("county.xlsx");
    await writeTemplate(county, { ...QUIET, sample: "county", county: SAMPLE_COUNTY }, () => {});
    await writeTemplate(path("five.xlsx"), { ...QUIET, sample: "five-schools", county: SAMPLE_COUNTY }, () => {});
  });

  const namesIn = async (file: string) =>
    (await FileHost.open(await readFile(file), file).read(() => null)).sheets.map(({ name }) => name);

  it("takes the format from the ending of the file's name", () => {
    assert.deepEqual(
      [reportFormat("a.DOCX"), reportFormat("b.xlsx"), reportFormat("c.pdf")],
      [".docx", ".xlsx", undefined],
    );
  });

  it("writes a document with headings, official typefaces, A4 pages and joined, dark cells of the forms", async () => {
    const out = path("out/report.docx");
    assert.equal(await reportFile(county, out, { ...QUIET, format: ".docx", methods: ["2017"] }, print), 0);
    const parts = unzipSync(await readFile(out));
    const text = strFromU8(parts["word/document.xml"]);
    const styles = strFromU8(parts["word/styles.xml"]);
    assert.match(text, /<w:pStyle w:val="Title"\/>.*?示例县义务教育优质均衡发展自评报告/);
    assert.match(text, /<w:pStyle w:val="Heading1"\/>.{0,80}一、主要指标达标情况与检查结论/);
    assert.match(text, /<w:pStyle w:val="Heading2"\/>.{0,80}（一）资源配置达标情况/);
    for (const font of ["仿宋", "黑体", "楷体", "宋体"]) assert.ok(styles.includes(`w:eastAsia="${font}"`), font);
    assert.match(text, /<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    assert.match(text, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    assert.match(text, /<w:gridSpan w:val="\d"\/>/);
    assert.match(text, /<w:vMerge w:val="restart"\/>/);
    assert.match(text, /<w:tblHeader\/>/);
    assert.match(text, /<w:shd w:fill="3B3A39"[^>]*\/>/);
    assert.match(text, />100\.0</, "numbers keep the places of the form");
  });

  it("writes a workbook of the report alone", async () => {
    const out = path("report.xlsx");
    assert.equal(await reportFile(county, out, { ...QUIET, format: ".xlsx", methods: ["2012"] }, print), 0);
    assert.deepEqual((await namesIn(out)).slice(0, 3), ["自评报告2012", "2012表Ⅰ", "2012表Ⅱ-1"]);
  });

  it("ends like a check: 1 where there is an 错误, 2 where a file cannot be read or written", async () => {
    const five = { ...QUIET, format: ".docx" } as const;
    assert.equal(await reportFile(path("five.xlsx"), path("five.docx"), five, print), 1);
    assert.equal(await reportFile(path("nowhere.xlsx"), path("x.docx"), five, print), 2);
    assert.equal(await reportFile(county, path("five.docx"), five, print), 2);
    assert.match(lines[lines.length - 1], /five\.docx.*已经存在/);
    assert.equal(await reportFile(county, path("five.docx"), { ...five, force: true }, print), 0);
  });

  it("brings 整改销号台账 up to date in a copy, and strikes off only when asked to", async () => {
    const options = { ...QUIET, today: "2025-09-30", strikeOff: false };
    assert.equal(await rectifyFile(county, path("first.xlsx"), options, print), 0);
    assert.match(lines[lines.length - 1], /整改销号台账\d+行，其中新增\d+行/);
    const host = FileHost.open(await readFile(path("first.xlsx")), "first.xlsx");
    const { sheets } = await host.read(({ name }) => (name === RECTIFICATION_SHEET ? {} : null));
    assert.ok(sheets.find(({ name }) => name === RECTIFICATION_SHEET)!.values.length > 1);
    assert.equal(await rectifyFile(path("first.xlsx"), path("first.xlsx"), options, print), 2);
  });

  it("says what can be struck off, what was, and what fails again", async () => {
    const host = FileHost.open(await readFile(county), county);
    const cells = [
      ["指标", "学校", "销号日期", "识别码"],
      ["生均图书册数", "甲", null, "2017/between/junior/teachingArea"],
      ["生均教学仪器设备值差异系数", "全县", "2024-06-01", "2017/between/junior/equipmentValue"],
    ].map((row) => row.map((value) => (value === null ? null : { value })));
    const plan = { sheet: RECTIFICATION_SHEET, cells, widths: [], formats: [], validations: [] };
    await host.write([{ ...plan, frozenRows: 0, frozenColumns: 0, landscape: true }], { asValues: true, replace: [] });
    await writeFile(path("kept.xlsx"), host.bytes());
    const options = { ...QUIET, today: "2025-09-30" };
    lines.length = 0;
    await rectifyFile(path("kept.xlsx"), path("proposed.xlsx"), { ...options, strikeOff: false }, print);
    assert.ok(
      lines.some((line) => line.includes("已销号又不达标") && line.includes("全县")),
      lines.join("\n"),
    );
    assert.ok(
      lines.some((line) => line.includes("可销号") && line.includes("甲")),
      lines.join("\n"),
    );
    lines.length = 0;
    await rectifyFile(path("kept.xlsx"), path("struck.xlsx"), { ...options, strikeOff: true }, print);
    assert.ok(
      lines.some((line) => line.startsWith("  已销号：甲")),
      lines.join("\n"),
    );
  });

  it("writes nothing of a workbook of which nothing can be judged, and says so in one sentence", async () => {
    await writeTemplate(path("blank.xlsx"), { ...QUIET, county: SAMPLE_COUNTY }, () => {});
    const other = FileHost.create();
    const none = { widths: [], formats: [], validations: [], frozenRows: 0, frozenColumns: 0, landscape: false };
    const plans = [
      {
        ...none,
        sheet: "学校台账",
        cells: [
          [{ value: "编码" }, { value: "校名" }],
          [{ value: "1" }, { value: "甲" }],
        ],
      },
      { ...none, sheet: RECTIFICATION_SHEET, cells: [[{ value: "指标" }, { value: "识别码" }]] },
    ];
    await other.write(plans, { asValues: true, replace: [] });
    await writeFile(path("other.xlsx"), other.bytes());
    for (const source of ["blank.xlsx", "other.xlsx"].map(path)) {
      for (const out of ["unjudged.docx", "unjudged.xlsx"].map(path)) {
        lines.length = 0;
        const options = { ...QUIET, today: "2025-09-30", strikeOff: false };
        if (out.endsWith("xlsx")) {
          assert.equal(await rectifyFile(source, out, options, print), 2);
          assert.match(lines.join("\n"), /^工作簿里没有可以判定的内容.*没有生成.*[^\n]$/);
          lines.length = 0;
          assert.equal(await labelFile(source, out, QUIET, print), 2);
          lines.length = 0;
        }
        const format = reportFormat(out)!;
        assert.equal(await reportFile(source, out, { ...QUIET, format }, print), 2);
        assert.match(lines.join("\n"), /^工作簿里没有可以判定的内容.*没有生成.*[^\n]$/);
        assert.equal(existsSync(out), false);
      }
    }
  });

  it("sets last year's coefficients beside this year's in the charts of a document", async () => {
    const out = path("both-years.docx");
    const options = { ...QUIET, format: ".docx", methods: ["2012"], lastYear: path("five.xlsx") } as const;
    assert.equal(await reportFile(path("five.xlsx"), out, options, print), 1);
    assert.match(strFromU8(unzipSync(await readFile(out))["word/document.xml"]), /上年差异系数/);
  });

  it("writes the labels of the archive boxes into a copy", async () => {
    assert.equal(await labelFile(county, path("labels.xlsx"), QUIET, print), 0);
    assert.ok((await namesIn(path("labels.xlsx"))).includes("档案盒标签"));
    assert.equal(await labelFile(path("five.xlsx"), path("none.xlsx"), QUIET, print), 2);
  });
});

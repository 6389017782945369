import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import "../../src/locales/everyLanguage";
import { reportDocument } from "../../src/document/reportDocument";
import { snapshotOfPlans } from "../../src/plans";
import { cellOf, formPlan } from "../../src/plans/forms/form";
import { FileHost } from "../../src/spreadsheet/file";
import { checkSnapshot } from "../../src/workflows/check";
import { reportsOf } from "../../src/workflows/report";
import { ledgerSheets } from "../../src/workflows/newLedger";
import { county } from "../assessment/ledgers";

const LONG_NAME = "新井街道十二年一贯制学校";
const RESULT = checkSnapshot(snapshotOfPlans(ledgerSheets(county({ sites: { "01": { name: LONG_NAME } } }))));
const REPORTS = reportsOf(RESULT, "zh-CN", { time: "lastYear", assessment: RESULT.assessment });

describe("native charts in the report", () => {
  let bytes: Uint8Array<ArrayBuffer>;
  let parts: Record<string, Uint8Array>;
  const text = (part: string) => strFromU8(parts[part]);

  before(async () => {
    bytes = await reportDocument(REPORTS);
    parts = unzipSync(bytes);
  });

  it("has a part, a workbook and a frame for each, which lead to each other", () => {
    const plans = REPORTS.flatMap(({ charts }) => charts.plans);
    const frames = [...text("word/document.xml").matchAll(/<c:chart [^>]*r:id="(\w+)"/g)].map(([, id]) => id);
    assert.ok(plans.length >= 4);
    assert.equal(frames.length, plans.length);
    frames.forEach((id, i) => {
      const n = i + 1;
      assert.ok(text("word/_rels/document.xml.rels").includes(`Id="${id}"`));
      assert.ok(text("word/_rels/document.xml.rels").includes(`Target="charts/chart${n}.xml"`));
      assert.ok(text("[Content_Types].xml").includes(`PartName="/word/charts/chart${n}.xml"`));
      assert.ok(text(`word/charts/_rels/chart${n}.xml.rels`).includes(`../embeddings/chart${n}.xlsx`));
      assert.ok(text(`word/charts/chart${n}.xml`).includes('<c:externalData r:id="rId1">'));
    });
    assert.match(text("[Content_Types].xml"), /<Default Extension="xlsx"/);
  });

  it("shows the coefficients of now and of another time, and keeps them where they are edited", async () => {
    const chart = text("word/charts/chart1.xml");
    assert.match(chart, /<c:f>Sheet1!\$B\$2:\$B\$\d+<\/c:f>/);
    assert.match(chart, /<c:v>上年差异系数<\/c:v>/);
    const { sheets } = await FileHost.open(parts["word/embeddings/chart1.xlsx"], "chart1.xlsx").read(() => ({
      types: true,
    }));
    const [{ name, values }] = sheets;
    assert.equal(name, "Sheet1");
    assert.deepEqual(values[0], ["指标", "差异系数", "评估标准", "是否达标", "上年差异系数"]);
    const cached = [...chart.matchAll(/<c:pt idx="\d+"><c:v>([\d.]+)<\/c:v>/g)].map(([, value]) => Number(value));
    assert.ok(values.slice(1).every(([, coefficient]) => cached.includes(coefficient as number)));
  });

  it("has every chart's figures as a table in the text, and gives equal bytes for equal reports", async () => {
    const document = text("word/document.xml");
    assert.match(document, /按台账数据测算（自评，不代替督导认定）/);
    assert.match(document, />占全县差异</);
    assert.match(document, />[+-]\d+%</);
    assert.deepEqual(await reportDocument(REPORTS), bytes);
  });
});

describe("tables in the report", () => {
  let document: string;
  let tables: string[];

  before(async () => {
    document = strFromU8(unzipSync(await reportDocument(REPORTS))["word/document.xml"]);
    tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  });

  const inCells = (table: string) =>
    [...table.matchAll(/<w:tc>.*?<\/w:tc>/gs)].flatMap(([cell]) => {
      const width = Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1]);
      const text = [...cell.matchAll(/<w:t[ >][^<]*/g)].map(([run]) => run.replace(/^[^>]*>/, "")).join("");
      return [{ text, width }];
    });

  it("breaks no number over two lines, and is no wider than its page", () => {
    assert.ok(tables.length > 8);
    for (const table of tables) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      assert.ok(widths.reduce((sum, each) => sum + each, 0) <= 16838);
      // 0.6 of 9 points a digit.
      for (const { text, width } of inCells(table))
        if (/^[\d.,%+-]+$|^L\d+$/.test(text)) assert.ok(width >= text.length * 108, `${text} in ${width}`);
    }
  });

  it("breaks no name of a school where the remarks beside it leave room", () => {
    const cells = tables.filter((table) => table.includes("举办者类型")).flatMap(inCells);
    const widths = cells.filter(({ text }) => text === LONG_NAME).map(({ width }) => width);
    assert.ok(widths.length > 0);
    // 9 points a character, and the room beside them.
    for (const width of widths) assert.ok(width >= LONG_NAME.length * 180 + 120, `${LONG_NAME} in ${width}`);
  });

  it("shares the room of texts that all lack it so that rows take few lines", async () => {
    const name = "示例县新井街道中心小学教育集团第二实验九年一贯制学校东校区部";
    const remark = "六项达标，第五项达到百分之八十五，按过渡标准计入的有二项";
    const form = formPlan({
      sheet: "表",
      title: "表",
      caption: "示例县",
      columns: [
        { headings: ["学校名称"], width: 24, text: true },
        ...Array.from({ length: 10 }, (_, i) => ({ headings: [`第${i}项`], width: 15 })),
        { headings: ["备注"], width: 26, text: true },
      ],
      rows: ["7项达标", "7项达标", remark].map((each) => [cellOf(name), ...Array(10).fill(null), cellOf(each)]),
      missing: [],
    });
    const [report] = REPORTS;
    const parts = unzipSync(
      await reportDocument([{ ...report!, charts: { ...report!.charts, plans: [] }, forms: [form] }]),
    );
    const cells = inCells(strFromU8(parts["word/document.xml"]));
    const widthOf = (text: string) => cells.find((cell) => cell.text === text)!.width;
    // Three lines of ten characters of 9 points, and the room beside them; of the remark, six.
    assert.equal(name.length, 30);
    assert.ok(widthOf(name) >= 10 * 180 + 120, `${widthOf(name)}`);
    assert.ok(widthOf(remark) >= 5 * 180 + 120, `${widthOf(remark)}`);
  });

  it("keeps a chart with its table, and what follows a table with its end", () => {
    const rows = (table: string) => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const chart = rows(document.slice(document.indexOf("<w:drawing")).match(/<w:tbl>.*?<\/w:tbl>/s)![0]);
    assert.ok(chart.slice(0, -1).every((row) => row.includes("<w:keepNext/>")));
    const signed = tables.filter((table) => table.includes("填表人"));
    assert.ok(signed.length > 8);
    for (const table of signed) {
      const all = rows(table);
      const signature = all.findIndex((row) => row.includes("填表人"));
      assert.match(all[signature]!, /<w:spacing w:before="280"/);
      const end = all.slice(Math.max(1, signature - 3), -1).filter((row) => !row.includes("<w:tblHeader/>"));
      assert.ok(end.every((row) => row.includes("<w:keepNext/>")));
      assert.ok(!all.at(-1)!.includes("<w:keepNext/>"));
    }
  });

  it("leaves room to write where the form does", () => {
    assert.match(document, /<w:trHeight w:val="8000" w:hRule="atLeast"\/>/);
  });
});

import assert from "node:assert/strict";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import "../../src/locales/everyLanguage";
import { reportDocument } from "../../src/document/reportDocument";
import { inSlices, Stopped, type Drive, type SheetPlan } from "../../src/model";
import type { MethodReport } from "../../src/workflows/report";

const SCHOOLS = 40;

/** A form with joined headings in two rows, a row a school, and what stands around its table. */
const FORM: SheetPlan = {
  sheet: "表",
  cells: [
    [{ value: "附表" }],
    [{ value: "学校" }, { value: "校舍" }, null, { value: "达标" }],
    [null, { value: "面积" }, { value: "增加" }, null],
    ...Array.from({ length: SCHOOLS }, (_, i) => [
      { value: `“<${i}>”&\u0001'小学'` },
      { value: 1234.5 + i },
      { value: i / 100 },
      { value: i % 2 === 0 ? { error: "#N/A" } : null },
    ]),
    [{ value: "注：<&>" }],
    [{ value: "" }],
    [{ value: "填表人：" }],
  ],
  merges: [
    { top: 1, left: 0, bottom: 2, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 1, left: 3, bottom: 2, right: 3 },
  ],
  widths: [12, 8, 8, 8],
  heights: [null, null, null, 30],
  formats: [
    { area: { top: 0, left: 0, bottom: 0, right: 3 }, role: "title" },
    { area: { top: 3, left: 1, bottom: 2 + SCHOOLS, right: 1 }, numberFormat: "#,##0.00" },
    { area: { top: 3, left: 2, bottom: 2 + SCHOOLS, right: 2 }, numberFormat: "+0%;-0%" },
    { area: { top: 3 + SCHOOLS, left: 0, bottom: 4 + SCHOOLS, right: 3 }, role: "note" },
    { area: { top: 5 + SCHOOLS, left: 0, bottom: 5 + SCHOOLS, right: 3 }, role: "text" },
  ],
  validations: [],
  frozenRows: 3,
  frozenColumns: 0,
  landscape: false,
};

const REPORT: MethodReport = {
  method: "2017",
  narrative: [{ kind: "title", text: "自评报告" }],
  charts: { title: "", note: "", plans: [] },
  forms: [FORM, { ...FORM, landscape: true }],
};

/** The values of the elements of a name; what has none holds. */
const valuesOf = (element: Element, name: string) =>
  [...element.getElementsByTagName(name)].map((found) => found.getAttribute("w:val") ?? "true");

describe("the tables of a document", () => {
  let document: Element;
  let rows: Element[];

  before(async () => {
    const text = strFromU8(unzipSync(await reportDocument([REPORT]))["word/document.xml"]);
    document = new DOMParser().parseFromString(text, "text/xml").documentElement!;
    const [table] = document.getElementsByTagName("w:tbl");
    rows = [...table.getElementsByTagName("w:tr")];
  });

  const cellsOf = (row: number) => [...rows[row].getElementsByTagName("w:tc")];
  const textsOf = (row: number) => cellsOf(row).map((cell) => cell.textContent);

  it("stand each between the title and the end of its section", () => {
    const [body] = document.getElementsByTagName("w:body");
    const named = [...body.childNodes].map(
      (node) => `${node.nodeName}${node.nodeName === "w:p" ? `:${node.textContent}` : ""}`,
    );
    assert.deepEqual(named, [
      ...["w:p:自评报告", "w:p:"],
      ...["w:p:附表", "w:tbl", "w:p:"],
      ...["w:p:附表", "w:tbl", "w:sectPr"],
    ]);
  });

  it("end the lines of a heading between words and before its unit, as wide as its own columns are", async () => {
    const wide = ["学校", "生均体育运动场馆面积(㎡/生)", "小学在校生数(人)", "是否达标"];
    const cells = [wide, ["合计", 9.5, 1200, "达标"]].map((row) => row.map((value) => ({ value })));
    const area = { top: 0, left: 0, bottom: 0, right: 3 };
    const joined = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    const form: SheetPlan = {
      ...FORM,
      cells,
      merges: joined,
      frozenRows: 1,
      formats: [{ area, role: "heading" }],
      heights: [],
    };
    const headings = async (widths: readonly number[]) => {
      const bytes = await reportDocument([{ ...REPORT, forms: [{ ...form, widths }] }]);
      const text = strFromU8(unzipSync(bytes)["word/document.xml"]);
      const [row] = new DOMParser().parseFromString(text, "text/xml").getElementsByTagName("w:tr");
      return [...row.getElementsByTagName("w:tc")].map((cell) =>
        [...cell.getElementsByTagName("w:t")].map((line) => line.textContent),
      );
    };
    assert.deepEqual(await headings([90, 10, 8, 8]), [
      ["学校"],
      ["生均", "体育运动", "场馆面积", "(㎡/生)"],
      ["小学", "在校生", "数(人)"],
      ["是否", "达标"],
    ]);
    assert.deepEqual(await headings([20, 60, 40, 20]), [
      ["学校"],
      ["生均体育运动场馆面积(㎡/生)"],
      ["小学在校生数(人)"],
      ["是否达标"],
    ]);
  });

  it("say in each row what all columns hold, and go on with what is joined", () => {
    assert.equal(rows.length, 2 + SCHOOLS + 3);
    for (const row of rows) {
      const spanned = [...row.getElementsByTagName("w:tc")].map((cell) => Number(valuesOf(cell, "w:gridSpan")[0] ?? 1));
      assert.equal(
        spanned.reduce((sum, columns) => sum + columns, 0),
        4,
      );
    }
    assert.deepEqual(textsOf(0), ["学校", "校舍", "达标"]);
    assert.deepEqual(textsOf(1), ["", "面积", "增加", ""]);
    assert.deepEqual(valuesOf(rows[0], "w:vMerge"), ["restart", "restart"]);
    assert.deepEqual(valuesOf(rows[1], "w:vMerge"), ["continue", "continue"]);
    assert.deepEqual(valuesOf(rows[2], "w:vMerge"), []);
  });

  it("show values as their sheet does, and any characters that a document may hold", () => {
    assert.deepEqual(textsOf(2), ["“<0>”&'小学'", "1,234.50", "0%", "#N/A"]);
    assert.deepEqual(textsOf(1 + SCHOOLS), [`“<${SCHOOLS - 1}>”&'小学'`, "1,273.50", "+39%", ""]);
  });

  it("repeat their headings on each page, and leave the room that the form gives", () => {
    assert.deepEqual(
      rows.map((row) => valuesOf(row, "w:tblHeader")[0]),
      ["true", "true", ...Array.from({ length: SCHOOLS }, () => "false"), undefined, undefined, undefined],
    );
    assert.deepEqual(
      rows.flatMap((row, i) => (row.getElementsByTagName("w:trHeight").length > 0 ? [i] : [])),
      [2],
    );
  });

  it("keep their notes, a blank line among them, and the line to sign on with their last rows", () => {
    const end = rows.slice(-6);
    assert.deepEqual(
      end.slice(-3).map((row) => row.textContent),
      ["注：<&>", "", "填表人："],
    );
    assert.deepEqual(
      end.map((row) => valuesOf(row, "w:keepNext")[0]),
      ["true", "true", "true", "true", "true", "false"],
    );
    assert.equal(valuesOf(rows.at(-7)!, "w:keepNext")[0], "false");
  });
});

describe("packing a document", () => {
  it("writes no more than a row of a table in one step, and gives the same as at once", async () => {
    let steps = 0;
    const counted: Drive = (work) => {
      for (;;) {
        const step = work.next();
        if (step.done) return step.value;
        steps++;
      }
    };
    const bytes = await reportDocument([REPORT], counted);
    assert.ok(steps > REPORT.forms.length * SCHOOLS, `${steps} steps`);
    assert.deepEqual(bytes, await reportDocument([REPORT]));
  });

  it("is given up between two steps", async () => {
    const given = AbortSignal.abort();
    await assert.rejects(
      reportDocument([REPORT], (steps) => inSlices(steps, given)),
      Stopped,
    );
  });
});

import assert from "node:assert/strict";
import { chartName, type SheetPlan } from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file/fileHost";
import { ONE_CELL, partsOf, partText, richParts, workbook, zip } from "./fixtures";
import { isProblem } from "./problems";
import { PLANNED_CHART as CHART } from "../../charts/plannedChart";

const PLAN: SheetPlan = {
  sheet: "图表",
  cells: [
    [{ value: "指标" }, { value: "差异系数" }, { value: "评估标准" }],
    [{ value: "图书" }, { value: 0.4, formula: "=0.2+0.2" }, { value: 0.5 }],
    [{ value: "计算机" }, { value: { error: "#N/A" }, formula: "=NA()" }, { value: 0.5 }],
  ],
  widths: [16, 12, 12],
  formats: [],
  validations: [],
  charts: [CHART, { ...CHART, title: "再来一张", anchor: { top: 16, left: 4, bottom: 30, right: 9 } }],
  frozenRows: 1,
  frozenColumns: 0,
  landscape: true,
};

const OTHER = workbook([{ name: "县表", xml: ONE_CELL }]);
const ONCE = { asValues: false, replace: [] };
const AGAIN = { asValues: false, replace: ["图表"] };

const namesOf = (bytes: Uint8Array) =>
  partsOf(bytes)
    .map(([name]) => name)
    .sort();

/** A file with some of its parts changed or added. */
function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  return zip({ ...Object.fromEntries(namesOf(bytes).map((name) => [name, partText(bytes, name)])), ...changes });
}

/** Charts, drawings and lists of relationships of a file. */
const chartParts = (bytes: Uint8Array) => namesOf(bytes).filter((name) => /charts|drawings/.test(name));

async function written(): Promise<FileHost> {
  const host = FileHost.create();
  await host.write([PLAN], ONCE);
  return host;
}

describe("charts in a file", () => {
  it("stand on the sheet of their cells, with the values that these have", async () => {
    const bytes = (await written()).bytes();
    assert.deepEqual(chartParts(bytes), [
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    const chart = partText(bytes, "xl/charts/chart1.xml");
    assert.match(chart, /<c:f>图表!\$B\$1<\/c:f>.*<c:f>图表!\$A\$2:\$A\$3<\/c:f>.*<c:f>图表!\$B\$2:\$B\$3<\/c:f>/);
    assert.match(chart, /<c:pt idx="0"><c:v>0.4<\/c:v><\/c:pt><\/c:numCache>/);
    const drawing = partText(bytes, "xl/drawings/drawing1.xml");
    assert.match(drawing, /<xdr:from><xdr:col>4<\/xdr:col>.*<xdr:to><xdr:col>10<\/xdr:col>/);
    assert.ok(drawing.includes(`name="${chartName(1)}" descr="小学各项指标的差异系数。"`));
    const sheet = partText(bytes, "xl/worksheets/sheet1.xml");
    assert.match(sheet, /<\/headerFooter><drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
    const types = partText(bytes, "[Content_Types].xml");
    assert.equal(types.split("drawingml.chart+xml").length, 3);
  });

  it("are added beside sheets that keep every byte, and go with their sheet to the last part", async () => {
    const host = FileHost.open(OTHER, "a.xlsx");
    await host.write([PLAN], ONCE);
    assert.equal(chartParts(host.bytes()).length, 4);
    assert.equal(partText(host.bytes(), "xl/worksheets/sheet1.xml"), partText(OTHER, "xl/worksheets/sheet1.xml"));
    await host.remove(["图表"]);
    assert.deepEqual(chartParts(host.bytes()), []);
    assert.ok(!partText(host.bytes(), "[Content_Types].xml").includes("drawing"));
  });

  it("are replaced by those of a second run, in parts of the same names", async () => {
    const first = (await written()).bytes();
    const host = FileHost.open(first, "a.xlsx");
    await host.write([PLAN], AGAIN);
    assert.deepEqual(namesOf(host.bytes()), namesOf(first));
    for (const name of chartParts(first)) assert.equal(partText(host.bytes(), name), partText(first, name), name);
    await host.write([{ ...PLAN, charts: [] }], AGAIN);
    assert.deepEqual(chartParts(host.bytes()), []);
  });

  it("go with what a program has added to them on saving", async () => {
    const host = await written();
    const list =
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>`;
    const changes = { "xl/charts/_rels/chart1.xml.rels": list, "xl/charts/style1.xml": "<style/>" };
    const again = FileHost.open(withParts(host.bytes(), changes), "a.xlsx");
    await again.write([PLAN], AGAIN);
    assert.equal(chartParts(again.bytes()).length, 4);
  });

  it("stay where the clerk has put a chart of her own beside them: the sheet is not replaced", async () => {
    const host = FileHost.open(OTHER, "a.xlsx");
    await host.write([PLAN], ONCE);
    const made = host.bytes();
    const part = "xl/drawings/drawing1.xml";
    const bytes = withParts(made, { [part]: partText(made, part).replace(chartName(2), "Chart 7") });
    const mixed = FileHost.open(bytes, "a.xlsx");
    await assert.rejects(mixed.write([PLAN], AGAIN), isProblem("file.sheetHoldsObjects"));
    await assert.rejects(mixed.remove(["图表"]), isProblem("file.sheetHoldsObjects"));
    assert.deepEqual(mixed.bytes(), bytes);
  });

  it("leave the charts of other sheets as they are", async () => {
    const before = zip(richParts());
    const host = FileHost.open(before, "a.xlsx");
    await host.write([PLAN], ONCE);
    const own = chartParts(before);
    assert.ok(own.includes("xl/charts/chart1.xml"));
    for (const name of own) assert.equal(partText(host.bytes(), name), partText(before, name), name);
    assert.ok(chartParts(host.bytes()).includes("xl/charts/chart2.xml"));
  });
});

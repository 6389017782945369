import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  chartName,
  markFormula,
  parseArea,
  ROLE_FONT,
  ROLE_LOOKS,
  type CellRole,
  type SheetPlan,
} from "../../../src/model";
import { FileHost } from "../../../src/spreadsheet/file";
import { ExcelHost } from "../../../src/spreadsheet/office";
import {
  MemoryWorkbook,
  type ChartData,
  type ConditionalFormatData,
  type SheetDocument,
  type WorkbookData,
} from "../../../src/officehost/document";
import { looksChanged } from "../../../src/workbench/files/changes";
import { openFile, type OpenedFile } from "../../../src/workbench/files/open";
import { savedBytes, savePlan, type Picture } from "../../../src/workbench/files/save";
import { bootOffice } from "../../../src/officehost/transport/node";
import { planUpdate, writeUpdate } from "../../../src/workflows/updateSheets";
import {
  MAIN,
  partsOf,
  partText,
  PLAIN_STYLES,
  workbook,
  worksheet,
  zip,
  type Parts,
} from "../../spreadsheet/file/fixtures";

const area = (address: string) => parseArea(address)!;
const ROLES = Object.keys(ROLE_LOOKS) as CellRole[];

/** A sheet of the add-in's own: a row of each role, with a number, a text and a formula. */
const PLAN: SheetPlan = {
  sheet: "指标表",
  cells: [...ROLES, null].map((role) => [{ value: 1 }, { value: role ?? "无" }, { value: 2, formula: "=1+1" }]),
  widths: [12, 9, 30],
  formats: [
    ...ROLES.map((role, row) => ({ area: { top: row, left: 0, bottom: row, right: 2 }, role })),
    { area: area("A1:A9"), numberFormat: "0.00" },
  ],
  validations: [
    { area: area("A1:A9"), kind: "decimal", minimum: 3, prompt: { title: "数", text: "至少3" } },
    {
      area: area("B1:B9"),
      kind: "list",
      choices: ["是", "否"],
      prompt: { title: "选", text: "二选一" },
      refusal: { title: "请选", text: "是或否" },
    },
    { area: area("C1:C9"), kind: "any", prompt: { title: "算", text: "不必填" } },
  ],
  merges: [area("A14:C14")],
  heights: [30],
  frozenRows: 1,
  frozenColumns: 2,
  landscape: true,
};
const RED_FILL: ConditionalFormatData = {
  areas: ["A1"],
  type: "Custom",
  rule: "=A1>0",
  format: { fill: "#FF0000" },
  stopIfTrue: false,
};

async function own(): Promise<Uint8Array> {
  const host = FileHost.create();
  await host.write([PLAN], { asValues: false, replace: [] });
  return host.bytes();
}

function pictureOf(document: MemoryWorkbook): Picture {
  return { data: document.dump(), ids: document.sheets().map(({ id }) => id) };
}

/** Opens a file, changes its first sheet, and plans to save it. */
function changed(bytes: Uint8Array, change: (sheet: SheetDocument, document: MemoryWorkbook) => void) {
  const file = openFile(bytes, "表.xlsx");
  const document = new MemoryWorkbook(file.data);
  const before = pictureOf(document);
  change(document.sheets()[0], document);
  return { file, document, plan: savePlan(file, before, pictureOf(document), new Set()) };
}

async function saved({ file, plan }: { file: OpenedFile; plan: ReturnType<typeof savePlan> }) {
  const bytes = await savedBytes(file, plan);
  return { bytes, data: new MemoryWorkbook(openFile(bytes, "表.xlsx").data).dump() };
}

const kinds = ({ lost }: ReturnType<typeof savePlan>) => lost.map(({ kind }) => kind);

describe("saving a sheet whose formats changed", () => {
  it("writes the sheets of 更新指标表 whole, as they stand, and keeps every other part of the file", async () => {
    const bytes = readFileSync("assets/sample-five-schools.xlsx");
    const file = openFile(bytes, "五校.xlsx");
    const document = new MemoryWorkbook(file.data);
    const before = pictureOf(document);
    (await bootOffice()).open(document);
    const host = new ExcelHost();
    const update = await planUpdate(host);
    await writeUpdate(host, update, "edu");
    const idOf = (name: string) => document.sheets().find((sheet) => sheet.name === name)!.id;
    for (const { sheet, cells } of update.plans)
      document.settle(idOf(sheet), 0, 0, cells.map((row) => row.map((cell) => cell?.value || null))); // oxfmt-ignore
    // What is written again just as the file holds it needs no writing.
    for (const name of update.replaces)
      document
        .sheets()
        .find((sheet) => sheet.name === name)!
        .setColumnWidth(0, 0, 150);
    const now = pictureOf(document);
    const plan = savePlan(file, before, now, new Set());
    assert.deepEqual([plan.lost, plan.edits, plan.marks], [[], [], null]);
    assert.deepEqual(plan.sheets.map(({ sheet }) => sheet).sort(), [...update.replaces].sort());

    const result = await saved({ file, plan });
    const shown = ({ data }: Pick<Picture, "data">) => data.sheets.map(({ page: _, ...sheet }) => sheet);
    assert.deepEqual(shown(result), shown(now));
    const old = new Map(partsOf(bytes));
    const parts = partsOf(result.bytes).filter(([name, content]) => old.get(name) !== content);
    assert.equal(parts.filter(([name]) => name.startsWith("xl/worksheets/")).length, update.replaces.length);
    assert.deepEqual(parts.map(([name]) => name).filter((name) => !name.startsWith("xl/worksheets/")), ["xl/styles.xml"]); // oxfmt-ignore
  });

  it("writes the charts of a sheet that the add-in adds, though none is shown, and keeps those of a file", async () => {
    const bytes = await own();
    const file = openFile(bytes, "表.xlsx");
    const document = new MemoryWorkbook(file.data);
    const before = pictureOf(document);
    (await bootOffice()).open(document);
    const chart = {
      kind: "columns",
      title: "差异系数",
      description: "",
      unit: "系数",
      numberFormat: "0.00",
      top: 1,
      bottom: 2,
      categories: 0,
      series: [
        { look: "figures", column: 1 },
        { look: "compared", column: 1 },
        { look: "limit", column: 2 },
        { look: "tolerance", column: 2 },
      ],
      anchor: { top: 0, left: 4, bottom: 9, right: 8 },
    } as const;
    const plan: SheetPlan = {
      ...PLAN,
      sheet: "图表",
      cells: [
        [{ value: "指标" }, { value: "系数" }, { value: "标准" }],
        [{ value: "图书" }, { value: 0.4 }, { value: 0.5 }],
        [{ value: "计算机" }, { value: 0.3 }, { value: 0.5 }],
      ],
      formats: [],
      validations: [],
      merges: [],
      charts: [chart, { ...chart, kind: "bars", series: [{ look: "figures", column: 1 }] }],
    };
    await new ExcelHost().write([plan], { asValues: false, replace: [] });
    const saving = savePlan(file, before, pictureOf(document), new Set());
    assert.deepEqual(saving.sheets.map(({ charts }) => charts), [plan.charts?.map((one) => ({ ...one, description: one.title }))]); // oxfmt-ignore
    const result = await savedBytes(file, saving);
    const drawn = partsOf(result).filter(([name]) => /^xl\/(charts|drawings)\//.test(name));
    assert.equal(drawn.length, 4);
    const again = changed(result, (sheet) => sheet.write(0, 0, [[{ value: "改" }]]));
    const kept = new Map(partsOf((await saved(again)).bytes));
    for (const [name, content] of drawn) assert.equal(kept.get(name), content, name);
  });

  it("keeps a number format, a width, a merge and a frozen row of a sheet of the add-in's own", async () => {
    const result = changed(await own(), (sheet) => {
      sheet.setFormat(area("B3"), { numberFormat: "0%" });
      sheet.setColumnWidth(1, 1, 100.5);
      sheet.merge(area("A20:C20"));
      sheet.frozen = { rows: 3, columns: 0 };
      sheet.setValidation(area("A1:A4"), null);
    });
    assert.deepEqual([result.plan.lost, result.plan.edits], [[], []]);
    const drawn = ({ sheets: [{ formats, ...sheet }] }: WorkbookData) => [sheet, formats?.filter(({ font }) => font?.name === ROLE_FONT)]; // oxfmt-ignore
    assert.deepEqual(drawn((await saved(result)).data), drawn(result.document.dump()));
  });

  it("puts the marks back on a sheet that it writes whole", async () => {
    const host = FileHost.open(await own(), "表.xlsx");
    await host.mark([{ sheet: PLAN.sheet, areas: ["A2"], kind: "error" }]);
    const result = changed(host.bytes(), (sheet) => sheet.setColumnWidth(0, 0, 90));
    assert.equal(result.plan.sheets.length, 1);
    const { data } = await saved(result);
    assert.deepEqual(data.sheets[0].conditionalFormats?.map(({ rule }) => rule), [markFormula("error")]); // oxfmt-ignore
  });

  it("lists formats that no sheet of the add-in has, and saves cell by cell", async () => {
    const looks: ((sheet: SheetDocument) => void)[] = [
      (sheet) => sheet.setFormat(area("A2"), { fill: "#FFFF00" }),
      (sheet) => sheet.setFormat(area("A2"), { font: { italic: true } }),
      (sheet) => sheet.setFormat(area("A2"), { borders: { EdgeTop: { style: "Double", color: "#A6A6A6" } } }),
      (sheet) => sheet.setFormat(area("A14"), { indent: 2 }),
      (sheet) => sheet.setFormat(area("A1:A1048576"), { font: { bold: true } }),
      (sheet) => sheet.setHidden("row", 3, 3, true),
    ];
    for (const look of looks) {
      const { plan } = changed(await own(), (sheet) => {
        look(sheet);
        sheet.write(1, 0, [[{ value: 7 }]]);
      });
      assert.deepEqual(kinds(plan), ["formats"], String(look));
      assert.deepEqual([plan.sheets.length, plan.edits.map(({ value }) => value)], [0, [7]], String(look));
    }
  });

  it("writes charts that were drawn on a sheet of the file, or says that it cannot", async () => {
    const chart: ChartData = {
      id: "1",
      name: chartName(0),
      type: "ColumnClustered",
      title: "差异系数",
      anchor: "E1:H9",
      series: [{ name: "系数", values: "B2:B3", categories: "A2:A3" }],
    };
    const drawn = changed(await own(), (sheet) => (sheet.charts = [chart]));
    assert.deepEqual([kinds(drawn.plan), drawn.plan.sheets.map(({ charts }) => charts?.length)], [[], [1]]);
    // A sheet that holds what is not shown is not written anew.
    const patched = changed(await own(), (sheet) => {
      sheet.charts = [chart];
      sheet.addConditionalFormat(RED_FILL);
    });
    assert.deepEqual([kinds(patched.plan), patched.plan.sheets.length], [["layers", "charts"], 0]);
  });

  it("lists layers that no plan has, and a tab whose colour changed", async () => {
    const list = { list: { inCellDropDown: true, source: "=另表!A1:A9" } };
    const layers: ((sheet: SheetDocument, document: MemoryWorkbook) => void)[] = [
      (sheet) => sheet.addConditionalFormat(RED_FILL),
      (sheet) =>
        sheet.setValidation(area("A2"), { rule: list, ignoreBlanks: true, prompt: {}, errorAlert: { style: "Stop" } }),
      (sheet, { comments }) => comments.add({ sheet: sheet.id, cell: "A1", content: "已核实", author: "" }),
    ];
    for (const layer of layers) {
      const { plan } = changed(await own(), layer);
      assert.deepEqual([kinds(plan), plan.sheets.length], [["layers"], 0], String(layer));
    }
    const { plan } = changed(await own(), (sheet) => {
      sheet.tabColor = "#FF0000";
      sheet.setColumnWidth(0, 0, 90);
    });
    assert.deepEqual([kinds(plan), plan.sheets.length], [["formats"], 1]);
  });

  it("does not write a sheet whole whose formulas it could not calculate", async () => {
    const { plan } = changed(await own(), (sheet, document) => {
      sheet.setColumnWidth(0, 0, 90);
      document.settle(sheet.id, 0, 2, [[{ error: "#NAME?" }]]);
    });
    assert.deepEqual([kinds(plan), plan.sheets.length, plan.edits.length], [["formats"], 0, 0]);
  });

  it("says what of a new sheet is lost", async () => {
    const { plan } = changed(await own(), (_, document) => {
      const added = document.addSheet("附表");
      added.write(0, 0, [[{ value: "甲" }]]);
      added.setFormat(area("A1"), { fill: "#FFFF00" });
      added.addConditionalFormat(RED_FILL);
      document.addSheet("空表").tabColor = "#00FF00";
    });
    assert.deepEqual(
      plan.lost.map(({ kind, data }) => [kind, data.sheet]),
      [
        ["looks", "附表"],
        ["layers", "附表"],
        ["looks", "空表"],
      ],
    );
  });
});

describe("a sheet of a file", () => {
  const row = (cells: string, attributes = "") => `<row r="1"${attributes}>${cells}</row>`;
  const CELL = row('<c r="A1"><v>1</v></c>');
  const withStyles = (xml: string, from: string | RegExp, to: string): Parts => {
    const strings = ["<si><r><t>粗</t></r><r><rPr><b/></rPr><t>体</t></r></si>"];
    const bytes = workbook([{ name: "表", xml }], { styles: PLAIN_STYLES.replace(from, to), strings });
    return Object.fromEntries(
      partsOf(bytes).map(([name, content]) => [name, Buffer.from(content, "latin1").toString()]),
    );
  };
  const plain = (xml: string) => withStyles(xml, "", "");
  const HIDDEN_THINGS: Readonly<Record<string, Parts>> = {
    "the strict dialect": plain(worksheet(CELL).replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")),
    "a chart": {
      ...plain(worksheet(CELL)),
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://x/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    },
    "a filter": plain(worksheet(CELL, '<autoFilter ref="A1:A9"/>')),
    "a split view": plain(
      worksheet(CELL, "", '<sheetViews><sheetView><pane xSplit="9" state="split"/></sheetView></sheetViews>'),
    ),
    "an outline": plain(worksheet(row('<c r="A1"><v>1</v></c>', ' outlineLevel="1"'))),
    "an array formula": plain(worksheet(row('<c r="A1"><f t="array" ref="A1">1</f><v>1</v></c>'))),
    "a text in two looks": plain(worksheet(row('<c r="A1" t="s"><v>0</v></c>'))),
    "a text in two looks inside its cell": plain(
      worksheet(row('<c r="A1" t="inlineStr"><is><r><t>粗</t></r></is></c>')),
    ),
    "turned text": withStyles(worksheet(CELL), /(<cellXfs.*?)\/>/, '$1><alignment textRotation="90"/></xf>'),
    "a number in a cell for texts": withStyles(
      worksheet(CELL),
      /(<cellXfs.*?)numFmtId="0"(.*?)\/>/,
      '$1numFmtId="49"$2><alignment vertical="center"/></xf>',
    ),
    "a diagonal line": withStyles(worksheet(CELL), "<diagonal/>", '<diagonal style="thin"/>'),
    "a fill of two colours": withStyles(worksheet(CELL), '<patternFill patternType="none"/>', "<gradientFill/>"),
    "a raised text": withStyles(worksheet(CELL), '<sz val="11"/>', '<sz val="11"/><vertAlign val="superscript"/>'),
    "a cell style of its own name": withStyles(worksheet(CELL), /(<cellXfs.*?)xfId="0"/, '$1xfId="1"'),
    "two views": plain(worksheet(CELL, "", "<sheetViews><sheetView/><sheetView/></sheetViews>")),
    "columns that fold in two levels": plain(
      worksheet(CELL, "", '<cols><col min="1" max="1" outlineLevel="2"/></cols>'),
    ),
    "columns out of sight": plain(worksheet(CELL, "", '<cols><col min="1" max="16384" width="9"/></cols>')),
    "a validation with a kind of keyboard": plain(
      worksheet(CELL, '<dataValidations><dataValidation imeMode="on" sqref="A1"/></dataValidations>'),
    ),
  };

  it("with columns that fold is written whole, and they fold then", async () => {
    const folding = plain(worksheet(CELL, "", '<cols><col min="1" max="2" width="9" outlineLevel="1"/></cols>'));
    const { plan } = changed(zip(folding), (sheet) => sheet.setColumnWidth(0, 0, 90));
    assert.deepEqual([kinds(plan), plan.sheets[0]?.folds], [[], [{ left: 0, right: 1 }]]);
  });

  for (const [name, parts] of Object.entries(HIDDEN_THINGS))
    it(`with ${name}, which the spreadsheet does not show, is never written whole`, () => {
      const { plan } = changed(zip(parts), (sheet) => sheet.setColumnWidth(0, 0, 90));
      assert.deepEqual([kinds(plan), plan.sheets.length], [["formats"], 0]);
    });

  it("is written whole with the zoom, the colour of its tab and the page set-up that it had", async () => {
    const before =
      '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"/></sheetViews>';
    const behind =
      '<phoneticPr fontId="1" type="noConversion"/><printOptions gridLines="1"/>' +
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="portrait"/>';
    const result = changed(zip(plain(worksheet(CELL, behind, before))), (sheet) => sheet.setColumnWidth(0, 0, 90));
    assert.deepEqual([result.plan.lost, result.plan.sheets.length], [[], 1]);
    const xml = partText((await saved(result)).bytes, "xl/worksheets/sheet1.xml");
    for (const kept of [
      'codeName="Sheet1"',
      'rgb="FF00B050"',
      'tabSelected="1"',
      'zoomScale="85"',
      'gridLines="1"',
      'left="1"',
      'orientation="portrait"',
    ])
      // oxfmt-ignore
      assert.ok(xml.includes(kept), kept);
  });
});

describe("a change of number formats", () => {
  /** 等线 is no typeface of the add-in's sheets, so that nothing is written whole. */
  const styles = PLAIN_STYLES.replace("宋体", "等线");
  const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>1*2</f><v>2</v></c><c r="C1"><v>3</v></c></row>';
  const bytes = workbook([{ name: "表", xml: worksheet(cells) }], { styles });

  it("is the clerk's where a value was typed, and is listed", () => {
    const { plan } = changed(bytes, (sheet) => sheet.setFormat(area("A1"), { numberFormat: "0.00" }));
    assert.deepEqual([kinds(plan), plan.changed], [["formats"], false]);
  });

  it("is the engine's where a formula stands or stood, and is none", () => {
    const { plan } = changed(bytes, (sheet) => {
      sheet.setFormat(area("B1"), { numberFormat: "0.00" });
      sheet.write(0, 0, [[{ value: 1, formula: "=C1" }]]);
      sheet.setFormat(area("A1"), { numberFormat: "0.00" });
    });
    assert.deepEqual([kinds(plan), plan.edits.length], [[], 1]);
  });

  it("is none where the same cells are only cut into other areas", () => {
    const cut = (...areas: string[][]) => ({
      name: "表",
      formats: areas.map((areas) => ({ areas, numberFormat: "0" })),
    });
    const never = () => false;
    assert.equal(looksChanged(cut(["A1:B2"]), cut(["B1:B2", "A2"], ["A1"]), never), false);
    assert.equal(looksChanged(cut(["A1:B2"]), cut(["B1:B2", "A2"]), never), true);
  });

  it("is seen where two cells have changed their looks", () => {
    const bold = { font: { bold: true } };
    const first = changed(bytes, () => undefined);
    first.document.sheets()[0].setFormat(area("A1"), bold);
    const before = pictureOf(first.document);
    first.document.sheets()[0].setFormat(area("A1"), { font: { bold: undefined } });
    first.document.sheets()[0].setFormat(area("C1"), bold);
    assert.deepEqual(kinds(savePlan(first.file, before, pictureOf(first.document), new Set())), ["formats"]);
  });
});

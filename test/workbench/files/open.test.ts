import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { SheetPlan } from "../../../src/model";
import { openFile } from "../../../src/workbench/files/open";
import { FileHost } from "../../../src/spreadsheet/file";
import {
  ONE_CELL,
  partText,
  richLedger,
  workbook,
  workbookParts,
  worksheet,
  zip,
} from "../../spreadsheet/file/fixtures";

/** A workbook of some parts, changed. */
function changedParts(sheets: Parameters<typeof workbookParts>[0], part: string, from: string, to: string) {
  const parts = workbookParts(sheets);
  return zip({ ...parts, [part]: parts[part].replace(from, () => to) });
}

describe("opening a file in the workbench", () => {
  const sums = worksheet(
    '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="str"><f t="array" ref="C2:C3">A1:A2</f><v>甲</v></c></row>' +
      '<row r="3"><c r="C3" t="str"><v>乙</v></c></row>',
  );

  it("shows results as they are stored, but those of array formulas, which are calculated again", () => {
    const file = openFile(workbook([{ name: "表", xml: sums }]), "表.xlsx");
    assert.deepEqual(file.data.sheets[0].cells, [
      [],
      [null, { formula: "=1+1", value: 2 }, { formula: "=A1:A2" }],
      [null, null, null],
    ]);
    assert.deepEqual(
      [file.inArray("表", 2, 2), file.inArray("表", 1, 1), file.inArray("无", 1, 1)],
      [true, false, false],
    );
  });

  it("shows no results where the file asks for all to be calculated", () => {
    const asking = '<calcPr fullCalcOnLoad="1"/></workbook>';
    const file = openFile(
      changedParts([{ name: "表", xml: sums }], "xl/workbook.xml", "</workbook>", asking),
      "表.xlsx",
    );
    assert.deepEqual(file.data.sheets[0].cells?.[1][1], { formula: "=1+1" });
  });

  it("shows a visible sheet where the active one is hidden", () => {
    const sheets = [
      { name: "甲", xml: ONE_CELL, state: "hidden" },
      { name: "乙", xml: ONE_CELL, state: "veryHidden" },
      { name: "丙", xml: ONE_CELL },
    ] as const;
    const views = '<bookViews><workbookView activeTab="1"/></bookViews><sheets>';
    const { data } = openFile(changedParts(sheets, "xl/workbook.xml", "<sheets>", views), "表.xlsx");
    assert.equal(data.active, "丙");
    assert.deepEqual(
      data.sheets.map(({ visibility }) => visibility),
      ["Hidden", "VeryHidden", undefined],
    );
  });

  it("knows the names that clerks made, of the workbook and of a sheet, and none of Excel's own", () => {
    const names =
      '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1</definedName>' +
      '<definedName name="校数" comment="所">COUNTA(表!$A:$A)</definedName>' +
      '<definedName name="界限" localSheetId="0" hidden="1">0.85</definedName></definedNames>';
    const { data } = openFile(
      changedParts([{ name: "表", xml: ONE_CELL }], "xl/workbook.xml", "</sheets>", names),
      "表.xlsx",
    );
    assert.deepEqual(data.names, [
      { name: "校数", formula: "=COUNTA(表!$A:$A)", comment: "所", visible: true },
      { name: "界限", sheet: "表", formula: "=0.85", comment: "", visible: false },
    ]);
  });

  it("reads comments with their authors, and lists what it cannot show", () => {
    const styles = '<dxfs count="0"/></styleSheet>';
    const plain = changedParts([{ name: "学校台账", xml: ONE_CELL }], "xl/styles.xml", "</styleSheet>", styles);
    const file = openFile(richLedger(plain), "台账.xlsx");
    assert.deepEqual(file.data.comments, [{ sheet: "学校台账", cell: "B2", content: "[会话批注]", author: "tc" }]);
    assert.ok(file.unshown.length > 0);
    assert.equal(file.isFullyShown("学校台账"), false);
  });

  it("shows a sheet without the formats of its cells, and says so, where they change beyond all use", () => {
    const styled = '<cellXfs count="2"><xf/><xf numFmtId="9"/>';
    const cell = (address: string, style: number) => `<c r="${address}" s="${style}"/>`;
    const rows = [1, 2, 3].map((r) => `<row r="${r}">${cell(`A${r}`, r % 2)}${cell(`B${r}`, 1)}<c s="1" /></row>`);
    const bytes = changedParts(
      [{ name: "表", xml: worksheet(rows.join("")) }],
      "xl/styles.xml",
      '<cellXfs count="1">',
      styled,
    );
    const formats = (mostRuns?: number) => {
      const file = openFile(bytes, "表.xlsx", mostRuns);
      const areas = file.data.sheets[0].formats?.map((format) => [format.numberFormat ?? null, format.areas]);
      return { areas, unshown: file.unshown, whole: file.isFullyShown("表") };
    };
    const areas = [
      ["0%", ["A1", "B1:C3", "A3"]],
      [null, ["A2"]],
    ];
    assert.deepEqual(formats(), { areas, unshown: [], whole: true });
    assert.deepEqual(formats(5).areas, areas);
    assert.deepEqual(formats(4), { areas: [], unshown: ["formats"], whole: false });
  });

  it("reads how a sheet looks: sizes, hidden lines, panes, protection and looks by condition", () => {
    const before =
      '<sheetPr><tabColor rgb="FF00AA00"/></sheetPr>' +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="1" max="2" width="10" style="0"/><col min="3" max="3" hidden="true"/></cols>';
    const rule = (attributes: string, inside = "") => `<cfRule ${attributes}>${inside}</cfRule>`;
    const behind =
      '<sheetProtection sheet="1"/><conditionalFormatting sqref="A1:A9">' +
      rule('type="expression" priority="4"', "<formula>A1&gt;1</formula>") +
      rule('type="cellIs" priority="3" operator="between"', "<formula>1</formula><formula>2</formula>") +
      rule('type="containsText" priority="2" operator="containsText" text="小学"', "<formula>1</formula>") +
      rule('type="top10" priority="1" stopIfTrue="1"') +
      "</conditionalFormatting>";
    const rows = '<row r="1" ht="30" customHeight="1" hidden="1"><c><v>1</v></c></row><row><c><v>2</v></c></row>';
    const [sheet] = openFile(workbook([{ name: "表", xml: worksheet(rows, behind, before) }]), "表.xlsx").data.sheets;
    assert.deepEqual([sheet.tabColor, sheet.frozen], ["#00AA00", { rows: 1, columns: 0 }]);
    assert.deepEqual([sheet.hiddenColumns, Object.keys(sheet.columnWidths!)], [["C"], ["A", "B"]]);
    assert.deepEqual([sheet.rowHeights, sheet.hiddenRows, sheet.protection], [{ 1: 30 }, [1], { options: {} }]);
    assert.deepEqual(
      sheet.conditionalFormats?.map(({ type, rule, stopIfTrue }) => [type, rule, stopIfTrue]),
      [
        ["TopBottom", {}, true],
        ["ContainsText", { operator: "Contains", text: "小学" }, false],
        ["CellValue", { operator: "Between", formula1: "=1", formula2: "=2" }, false],
        ["Custom", "=A1>1", false],
      ],
    );
  });

  it("gives rows the height that a program wrote down, and fits the others to their texts as Excel does", async () => {
    const host = FileHost.create();
    const text = { value: "每百名学生拥有网络多媒体教室数" };
    const heading: SheetPlan = {
      sheet: "表",
      cells: [[text], [text], [{ value: null }, text], [text]],
      widths: [12, 9],
      formats: [
        { area: { top: 0, left: 0, bottom: 0, right: 1 }, role: "heading" },
        { area: { top: 1, left: 0, bottom: 1, right: 1 }, role: "section" },
        { area: { top: 2, left: 0, bottom: 2, right: 1 }, role: "note" },
      ],
      validations: [],
      merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
      frozenRows: 0,
      frozenColumns: 0,
      landscape: false,
    };
    await host.write([heading], { asValues: false, replace: [] });
    const bytes = host.bytes();
    const part = "xl/worksheets/sheet1.xml";
    const parts = unzipSync(bytes);
    const unfitted = partText(bytes, part).replace(/ ht="[\d.]+" customHeight="1"/g, "");
    const [fitted] = openFile(zipSync({ ...parts, [part]: strToU8(unfitted) }), "表.xlsx").data.sheets;
    const [written] = openFile(bytes, "表.xlsx").data.sheets;
    assert.deepEqual(Object.keys(written.rowHeights!), ["1", "2"]);
    assert.deepEqual(fitted.rowHeights, written.rowHeights);
  });
});

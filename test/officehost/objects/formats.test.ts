import assert from "node:assert/strict";
import { bootOffice } from "../../../src/officehost/transport/node";
import { codeOf, LEDGER, ledger } from "../contract/bench";

describe("formats of the in-memory workbook", () => {
  it("of text are kept property by property", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const { format } = ledger(context).getRange("A1");
      format.font.set({ name: "宋体", size: 14, italic: true, underline: "Single", strikethrough: true });
      format.set({ verticalAlignment: "Top", indentLevel: 2, wrapText: true });
      format.protection.locked = false;
      format.load("verticalAlignment,indentLevel,wrapText");
      format.font.load("name,size,italic,underline,strikethrough");
      format.protection.load("locked");
      await context.sync();
      const { name, size, italic, underline, strikethrough } = format.font;
      assert.deepEqual([name, size, italic, underline, strikethrough], ["宋体", 14, true, "Single", true]);
      assert.deepEqual([format.verticalAlignment, format.indentLevel, format.wrapText], ["Top", 2, true]);
      assert.equal(format.protection.locked, false);
      format.font.set({ italic: false, underline: "None", strikethrough: false });
      format.set({ verticalAlignment: "Bottom", indentLevel: 0, wrapText: false });
      format.protection.locked = true;
      await context.sync();
    });
    const [{ font, ...rest }] = excel.dump().sheets[0].formats!;
    assert.deepEqual([font, rest], [{ name: "宋体", size: 14 }, { areas: ["A1"] }]);
  });

  it("give rows and columns their sizes, set or fitted", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      const { format } = ledger(context).getRange("A1:B2").load("format/rowHeight,format/columnWidth");
      ledger(context).getRange("A1").format.rowHeight = 30;
      const mixed = ledger(context).getRange("A1:A2").load("format/rowHeight");
      await context.sync();
      assert.deepEqual([format.rowHeight, format.columnWidth, mixed.format.rowHeight], [15, 48, null]);
      const range = ledger(context).getRange("A1");
      range.values = [["很长的学校名称很长的学校名称"]];
      range.format.autofitRows();
      range.load("format/rowHeight");
      await context.sync();
      assert.equal(range.format.rowHeight, 15);
      range.format.wrapText = true;
      range.format.autofitRows();
      const others = ledger(context).getRange("A2:A3").load("format/rowHeight");
      range.load("format/rowHeight");
      await context.sync();
      assert.deepEqual([range.format.rowHeight > 40, others.format.rowHeight], [true, 15]);
      range.format.autofitColumns();
      range.load("format/columnWidth");
      await context.sync();
      assert.ok(range.format.columnWidth > 48);
    });
    const negative = codeOf(async (context) => (ledger(context).getRange("A1").format.rowHeight = -1));
    assert.equal(await negative, "InvalidArgument");
  });

  it("draw borders on every edge, in colour and weight", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      const { borders } = ledger(context).getRange("A1:B2").format;
      for (const edge of ["EdgeLeft", "EdgeRight", "EdgeBottom", "InsideVertical", "DiagonalUp"] as const)
        borders.getItem(edge).set({ style: "Dash", color: "#0000FF", weight: "Thick" });
      const inside = ledger(context).getRange("B1").format.borders.load("items/sideIndex,items/style,items/weight");
      borders.load("count");
      const mixed = ledger(context).getRange("A1:C1").format.borders.getItem("EdgeBottom").load("style");
      ledger(context).getRange("A1").format.borders.getItem("EdgeBottom").style = "Dot";
      await context.sync();
      assert.equal(borders.count, 8);
      const drawn = inside.items.filter(({ style }) => style !== "None");
      assert.deepEqual(
        drawn.map(({ sideIndex, weight }) => [sideIndex, weight]),
        [
          ["EdgeLeft", "Thick"],
          ["EdgeRight", "Thick"],
          ["DiagonalUp", "Thick"],
        ],
      );
      assert.equal(mixed.style, "None");
      borders.getItem("EdgeLeft").style = "None";
      const gone = borders.getItem("EdgeLeft").load("style");
      await context.sync();
      assert.equal(gone.style, "None");
    });
  });

  it("that depend on a condition change fill, font and borders", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const { custom } = ledger(context).getRange("A1:B2").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      const { font, fill, borders } = custom.format;
      font.load("color,bold,italic,underline,strikethrough");
      fill.load("color");
      borders.load("count,items/sideIndex,items/style,items/color");
      custom.format.load("numberFormat");
      await context.sync();
      assert.deepEqual(
        [
          font.color,
          font.bold,
          font.italic,
          font.underline,
          font.strikethrough,
          fill.color,
          custom.format.numberFormat,
        ],
        ["", null, null, "None", null, "", null],
      );
      assert.deepEqual(
        [borders.count, borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])],
        [4, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].map((edge) => [edge, "None", ""])],
      );
      font.set({ color: "#FF0000", bold: true, italic: true, underline: "Single", strikethrough: true });
      custom.format.numberFormat = "0.00";
      for (const side of ["top", "bottom", "left", "right"] as const) borders[side].style = "Continuous";
      borders.getItem("EdgeTop").color = "#00FF00";
      fill.color = "#FFFF00";
      fill.clear();
      await context.sync();
    });
    const [{ format }] = excel.dump().sheets[0].conditionalFormats!;
    assert.deepEqual(format.font, {
      color: "#FF0000",
      bold: true,
      italic: true,
      underline: "Single",
      strikethrough: true,
    });
    assert.deepEqual([format.fill, format.numberFormat, format.borders?.EdgeTop.color], [undefined, "0.00", "#00FF00"]);
    await Excel.run(async (context) => {
      const first = ledger(context).getRange("A1").conditionalFormats.getItemAt(0);
      first.custom.format.font.clear();
      first.custom.format.borders.getItem("EdgeLeft").style = "None";
      await context.sync();
    });
    const cleared = excel.dump().sheets[0].conditionalFormats![0].format;
    assert.deepEqual(
      [cleared.font, Object.keys(cleared.borders!).sort()],
      [undefined, ["EdgeBottom", "EdgeRight", "EdgeTop"]],
    );
  });

  it("that depend on a condition are of one type, are ordered, and know their cells", async () => {
    (await bootOffice()).open(LEDGER);
    const text = { operator: "Contains", text: "小学" } as const;
    await Excel.run(async (context) => {
      const formats = ledger(context).getRange("A1:B2").conditionalFormats;
      const contains = formats.add("ContainsText");
      contains.textComparison.rule = text;
      contains.textComparison.format.fill.color = "#FF0000";
      const top = formats.add("TopBottom");
      top.topBottom.rule = { rank: 1, type: "TopItems" };
      const preset = formats.add("PresetCriteria");
      preset.preset.rule = { criterion: "AboveAverage" };
      contains.priority = 0;
      contains.stopIfTrue = true;
      formats.load("items/type,items/priority,items/stopIfTrue,items/id");
      const cells = contains.getRange().load("address");
      const others = [
        contains.cellValueOrNullObject,
        contains.topBottomOrNullObject,
        contains.presetOrNullObject,
        top.textComparisonOrNullObject,
      ].map((one) => one.load());
      const own = [contains.textComparisonOrNullObject, top.topBottomOrNullObject, preset.presetOrNullObject].map(
        (one) => one.load("rule"),
      );
      await context.sync();
      assert.deepEqual(
        formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
        [
          ["ContainsText", 0, true],
          ["PresetCriteria", 1, false],
          ["TopBottom", 2, false],
        ],
      );
      assert.equal(cells.address, "学校台账!A1:B2");
      assert.ok(others.every(({ isNullObject }) => isNullObject));
      assert.deepEqual(own[0].rule, text);
      const known = formats.getItemOrNullObject(formats.items[0].id).load("type");
      const unknown = formats.getItemOrNullObject("nothing").load("type");
      await context.sync();
      assert.deepEqual([known.type, unknown.isNullObject], ["ContainsText", true]);
    });
    const wrong = codeOf(async (context) => {
      ledger(context).getRange("A1").conditionalFormats.getItemAt(0).preset.load("rule");
    });
    assert.equal(await wrong, "InvalidOperation");
  });
});

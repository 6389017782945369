import assert from "node:assert/strict";
import { bootOffice } from "../../../src/officehost/transport/node";
import { codeOf, LEDGER, ledger } from "../contract/bench";

describe("sheets of the in-memory workbook", () => {
  it("know their neighbours, of which hidden ones may be passed over", async () => {
    (await bootOffice()).open({ sheets: [{ name: "甲" }, { name: "乙", visibility: "Hidden" }, { name: "丙" }] });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getItem("甲");
      const found = [
        first.getNextOrNullObject(),
        first.getNextOrNullObject(true),
        first.getPreviousOrNullObject(),
        worksheets.getLast(true),
        worksheets.getFirst(),
      ].map((sheet) => sheet.load("name"));
      await context.sync();
      assert.deepEqual(
        found.map((sheet) => (sheet.isNullObject ? null : sheet.name)),
        ["乙", "丙", null, "丙", "甲"],
      );
    });
    const hidden = codeOf(async (context) => context.workbook.worksheets.getItem("乙").activate());
    assert.equal(await hidden, "InvalidOperation");
  });

  it("print as their layout says", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const { pageLayout } = ledger(context);
      pageLayout.load("orientation,paperSize,zoom,centerHorizontally,printGridlines");
      const none = [pageLayout.getPrintTitleRowsOrNullObject(), pageLayout.getPrintTitleColumnsOrNullObject()];
      await context.sync();
      assert.deepEqual(
        [pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally, pageLayout.printGridlines],
        ["Portrait", { scale: 100 }, false, false],
      );
      assert.deepEqual(
        none.map(({ isNullObject }) => isNullObject),
        [true, true],
      );
      pageLayout.set({ paperSize: "A4", centerHorizontally: true, printGridlines: true });
      pageLayout.setPrintArea("A1:C3");
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.setPrintTitleColumns(ledger(context).getRange("A:A"));
      pageLayout.setPrintMargins("Centimeters", { top: 2 });
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
      await context.sync();
      assert.deepEqual([rows.address, columns.address], ["学校台账!1:1", "学校台账!A:A"]);
    });
    assert.deepEqual(excel.dump().sheets[0].page, {
      paperSize: "A4",
      centerHorizontally: true,
      printGridlines: true,
      printArea: "A1:C3",
      titleRows: "1:1",
      titleColumns: "A:A",
      margins: { unit: "Centimeters", top: 2 },
    });
  });

  it("freeze rows or columns, and let them go", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    const frozen = async (freeze: (panes: Excel.WorksheetFreezePanes) => void) => {
      await Excel.run(async (context) => {
        freeze(ledger(context).freezePanes);
        await context.sync();
      });
      return excel.dump().sheets[0].frozen;
    };
    assert.deepEqual(await frozen((panes) => panes.freezeRows(2)), { rows: 2, columns: 0 });
    assert.deepEqual(await frozen((panes) => panes.freezeColumns(1)), { rows: 0, columns: 1 });
    assert.equal(await frozen((panes) => panes.unfreeze()), undefined);
    await Excel.run(async (context) => {
      const location = ledger(context).freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      assert.equal(location.isNullObject, true);
    });
    const inside = codeOf(async (context) => ledger(context).freezePanes.freezeAt("B2:C3"));
    assert.equal(await inside, "InvalidArgument");
  });

  it("hold tables with columns, rows and a range that grows", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const table = ledger(context).tables.add("A1:C3", true);
      table.set({ name: "学校", style: "TableStyleLight1" });
      table.rows.add(undefined, [["第三小学", 500, 9000]]);
      table.load("name,style,showHeaders,id");
      table.columns.load("items/name,items/index,items/values,count");
      table.rows.load("items/index,items/values,count");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("学生数").getRange(),
        table.columns.getItemAt(1).getDataBodyRange(),
        table.rows.getItemAt(2).getRange(),
      ].map((range) => range.load("address"));
      const missing = table.columns.getItemOrNullObject("无").load("name");
      const sheet = table.worksheet.load("name");
      const { tables } = context.workbook;
      tables.load("count");
      const found = [tables.getItemOrNullObject("学校"), tables.getItemOrNullObject("无")].map((one) =>
        one.load("name"),
      );
      await context.sync();
      assert.deepEqual([table.name, table.style, table.showHeaders], ["学校", "TableStyleLight1", true]);
      assert.deepEqual(
        parts.map(({ address }) => address.split("!")[1]),
        ["A1:C4", "A1:C1", "A2:C4", "B1:B4", "B2:B4", "A4:C4"],
      );
      assert.deepEqual(
        [table.columns.count, table.columns.items[1].index, table.columns.items[1].name],
        [3, 1, "学生数"],
      );
      assert.deepEqual([table.rows.count, table.rows.items[2].values], [3, [["第三小学", 500, 9000]]]);
      assert.deepEqual([missing.isNullObject, sheet.name, tables.count], [true, "学校台账", 1]);
      assert.deepEqual(
        found.map(({ isNullObject }) => isNullObject),
        [false, true],
      );
    });
    assert.equal(await codeOf(async (context) => ledger(context).tables.add("C3:D4", true)), "InvalidArgument");
    const renamed = codeOf(async (context) => {
      context.workbook.tables.add("参数!A1:B1", true).name = "学校";
    });
    assert.equal(await renamed, "ItemAlreadyExists");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("学校");
      table.resize("A1:C3");
      table.delete();
      await context.sync();
    });
    assert.deepEqual(excel.dump().sheets[0].cells?.at(-1), ["第三小学", 500, 9000]);
  });

  it("tell of what happens to them, and to them alone, until nobody listens", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    const seen: string[] = [];
    const heard = (name: string) => async () => void seen.push(name);
    const handlers = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("参数");
      const added = [
        sheet.onActivated.add(heard("activated")),
        sheet.onDeactivated.add(heard("deactivated")),
        sheet.onSelectionChanged.add(heard("selected")),
        sheet.onProtectionChanged.add(heard("protected")),
        context.workbook.worksheets.onDeactivated.add(heard("any deactivated")),
      ];
      await context.sync();
      sheet.activate();
      sheet.protection.protect();
      await context.sync();
      return added;
    });
    await excel.select("参数", "B1");
    await excel.select("学校台账", "B1");
    assert.deepEqual(seen.sort(), [
      "activated",
      "any deactivated",
      "any deactivated",
      "deactivated",
      "protected",
      "selected",
    ]);
    await Excel.run(handlers[0].context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
    await excel.select("参数", "B2");
    assert.equal(seen.length, 6);
  });
});

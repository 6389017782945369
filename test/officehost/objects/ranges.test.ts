import assert from "node:assert/strict";
import { bootOffice } from "../../../src/officehost/transport/node";
import { codeOf, everywhere, LEDGER, ledger } from "../contract/bench";

/** The address within its sheet. */
const local = ({ address }: { address: string }) => address.split("!")[1];

describe("ranges of the in-memory workbook", () => {
  it("are reached from a range in every direction", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      const range = ledger(context).getRange("B3:C4");
      const found = [
        range.getRowsAbove(2),
        range.getRowsAbove(-1),
        range.getRowsBelow(2),
        range.getRowsBelow(-1),
        range.getColumnsBefore(1),
        range.getColumnsBefore(-1),
        range.getColumnsAfter(2),
        range.getColumnsAfter(-1),
        range.getColumn(1),
        range.getLastRow(),
        range.getLastColumn(),
        range.getBoundingRect("D1"),
        range.getAbsoluteResizedRange(1, 3),
        range.getUsedRange(true),
      ].map((one) => one.load("address"));
      await context.sync();
      assert.deepEqual(found.map(local), [
        "B1:C2",
        "B3:C3",
        "B5:C6",
        "B4:C4",
        "A3:A4",
        "B3:B4",
        "D3:E4",
        "C3:C4",
        "C3:C4",
        "B4:C4",
        "C3:C4",
        "B1:D4",
        "B3:D3",
        "B3:C3",
      ]);
    });
  });

  it("know whether they are whole rows or columns, and their sheet", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      const column = ledger(context).getRange("B:B").load("isEntireColumn,isEntireRow,addressLocal");
      const row = ledger(context).getRange("2:2").load("isEntireColumn,isEntireRow");
      const sheet = column.worksheet.load("name");
      await context.sync();
      assert.deepEqual(
        [column.isEntireColumn, column.isEntireRow, row.isEntireColumn, row.isEntireRow],
        [true, false, false, true],
      );
      assert.equal(column.addressLocal, "学校台账!B:B");
      assert.equal(sheet.name, "学校台账");
    });
  });

  it("show values as their number formats say", async () => {
    (await bootOffice()).open({ sheets: [{ name: "学校台账", cells: [[1234.5, 0.125, "文", true]] }] });
    await Excel.run(async (context) => {
      const range = ledger(context).getRange("A1:D1");
      range.numberFormat = [["#,##0.00", "0.0%", "@", "General"]];
      range.load("text,numberFormat");
      await context.sync();
      assert.deepEqual(range.text, [["1,234.50", "12.5%", "文", "TRUE"]]);
      assert.deepEqual(range.numberFormat, [["#,##0.00", "0.0%", "@", "General"]]);
    });
    assert.equal(await codeOf(async (context) => ledger(context).getRange().load("values")), "InvalidArgument");
  });

  it("hide rows and columns, and say null where only some are hidden", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      ledger(context).getRange("2:2").rowHidden = true;
      const hidden = ledger(context).getRange("A2").load("rowHidden,columnHidden");
      const some = ledger(context).getRange("A1:A2").load("rowHidden");
      await context.sync();
      assert.deepEqual([hidden.rowHidden, hidden.columnHidden, some.rowHidden], [true, false, null]);
    });
  });

  it("are copied with values, with formats or with both", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      const sheet = ledger(context);
      sheet.getRange("B2").format.fill.color = "#FF0000";
      sheet.getRange("E1").copyFrom("B2");
      sheet.getRange("E2").copyFrom("B2", "Values");
      sheet.getRange("E3").copyFrom(sheet.getRange("B2"), "Formats");
      const copies = sheet.getRange("E1:E3").load("values");
      const fills = ["E1", "E2", "E3"].map((address) => sheet.getRange(address).format.fill.load("color"));
      await context.sync();
      assert.deepEqual(copies.values, [[1200], [1200], [""]]);
      assert.deepEqual(
        fills.map(({ color }) => color),
        ["#FF0000", "#FFFFFF", "#FF0000"],
      );
    });
    const transposed = codeOf(async (context) => ledger(context).getRange("E1").copyFrom("B2", "All", false, true));
    assert.equal(await transposed, "HostLacks");
  });

  it("are merged as one or row by row, and parted again", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    const merge = (across: boolean) =>
      Excel.run(async (context) => {
        ledger(context).getRange("E1:F2").merge(across);
        await context.sync();
      });
    await merge(false);
    assert.deepEqual(excel.dump().sheets[0].merges, ["E1:F2"]);
    await Excel.run(async (context) => {
      ledger(context).getRange("E1:F2").unmerge();
      await context.sync();
    });
    assert.equal(excel.dump().sheets[0].merges, undefined);
    await merge(true);
    assert.deepEqual(excel.dump().sheets[0].merges, ["E1:F1", "E2:F2"]);
  });

  it("of several areas act as one", async () => {
    const excel = await bootOffice();
    excel.open(LEDGER);
    await Excel.run(async (context) => {
      const areas = ledger(context).getRanges("A1,B2:C3").load("address,addressLocal,areaCount,cellCount,isEntireRow");
      const parts = areas.areas.load("items/address");
      const columns = areas.getEntireColumn().load("address,isEntireColumn");
      const rows = areas.getEntireRow().load("address");
      const used = ledger(context).getRanges("A2:A9,E1:E9").getUsedRangeAreasOrNullObject().load("address");
      const sheet = areas.worksheet.load("name");
      areas.format.fill.color = "#00FF00";
      ledger(context).getRanges("B2,B3").clear("Contents");
      await context.sync();
      assert.deepEqual([areas.areaCount, areas.cellCount, areas.isEntireRow], [2, 5, false]);
      assert.equal(areas.address, areas.addressLocal);
      assert.deepEqual(parts.items.map(local), ["A1", "B2:C3"]);
      assert.deepEqual([columns.isEntireColumn, columns.address], [true, "学校台账!A:A,学校台账!B:C"]);
      assert.equal(rows.address, "学校台账!1:1,学校台账!2:3");
      assert.equal(used.address, "学校台账!A2:A3");
      assert.equal(sheet.name, "学校台账");
    });
    const { cells } = excel.dump().sheets[0];
    assert.deepEqual([cells?.[1][1], cells?.[2][1], cells?.[1][2]], [null, null, 31000]);
  });

  it("are sorted downwards too, and refuse what Excel refuses", async () => {
    (await bootOffice()).open(LEDGER);
    await Excel.run(async (context) => {
      const range = ledger(context).getRange("A2:C3");
      range.sort.apply([{ key: 0, ascending: true }]);
      range.load("values");
      await context.sync();
      assert.equal(range.values.length, 2);
    });
    const refused = async (work: (range: Excel.Range) => void) =>
      codeOf(async (context) => work(ledger(context).getRange("A1:B2")));
    assert.equal(await refused((range) => void range.insert("Left" as "Down")), "InvalidArgument");
    assert.equal(await refused((range) => void range.delete("Down" as "Up")), "InvalidArgument");
    assert.equal(await refused((range) => void range.getOffsetRange(-1, 0).load("address")), "InvalidArgument");
    assert.equal(
      await refused((range) => (range.numberFormat = everywhere(1 as unknown as string))),
      "InvalidArgument",
    );
    assert.equal(await refused((range) => void range.clear("Hyperlinks")), "HostLacks");
  });

  it("give formulas back in Excel's own words", async () => {
    const excel = await bootOffice();
    const written = "=IF('学校台账'!A1=\"INDEX(\",INDEX('表 1'!B:B,2),EDU.SCHOOLSIZE(A1,C2))";
    const read = async (options: Parameters<typeof excel.open>[1]) => {
      excel.open({ sheets: [{ name: "甲", cells: [[{ formula: written, value: 1 }]] }] }, options);
      return Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getFirst().getRange("A1").load("formulas");
        await context.sync();
        return cell.formulas[0][0] as string;
      });
    };
    const plain = "=IF(学校台账!A1=\"INDEX(\",INDEX('表 1'!B:B,2),EDU.SCHOOLSIZE(A1,C2))";
    assert.equal(await read({}), plain);
    const marked = plain.replace("INDEX('", "@INDEX('").replace("EDU.", "@EDU.");
    assert.equal(await read({ implicitIntersection: true }), marked);
    assert.equal(await read({ functionsRegistered: false }), plain.replace("EDU.", "_xldudf_EDU_"));
  });
});

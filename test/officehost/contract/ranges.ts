import { codeOf, everywhere, LEDGER, ledger, type ContractCase } from "./bench";

export const ranges: readonly ContractCase[] = [
  {
    name: "a property that was not loaded cannot be read",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      const code = await codeOf(async (context) => {
        const range = ledger(context).getRange("A1").load("address");
        await context.sync();
        return range.values;
      });
      equal(code, "PropertyNotLoaded");
    },
  },
  {
    name: "values, types, address and size of the used range come in one request",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const used = ledger(context)
          .getUsedRange()
          .load("values,valueTypes,address,rowIndex,columnIndex,rowCount,columnCount");
        await context.sync();
        equal(used.values[2], ["第二小学", 800, ""]);
        equal(used.valueTypes[2], ["String", "Double", "Empty"]);
        equal([used.address, used.rowCount, used.columnCount], ["学校台账!A1:C3", 3, 3]);
        equal([used.rowIndex, used.columnIndex], [0, 0]);
      });
      equal(excel.log.work.length, 1);
    },
  },
  {
    name: "texts that look like numbers become numbers unless the cell is formatted as text",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("新表");
        sheet.getRange("B:B").numberFormat = everywhere("@");
        sheet.getRange("A1:B3").values = [
          ["00123", "00123"],
          ["true", "true"],
          ["#N/A", "12%"],
        ];
        const range = sheet.getRange("A1:B3").load("values,valueTypes");
        await context.sync();
        equal(range.values, [
          [123, "00123"],
          [true, "true"],
          ["#N/A", "12%"],
        ]);
        equal(range.valueTypes[2], ["Error", "String"]);
      });
    },
  },
  {
    name: "null leaves a cell alone and an empty text clears it",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        ledger(context).getRange("A2:B2").values = [[null, ""]];
        const range = ledger(context).getRange("A2:B2").load("values");
        await context.sync();
        equal(range.values, [["第一小学", ""]]);
      });
    },
  },
  {
    name: "values of another shape than the range are refused",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      equal(await codeOf(async (context) => (ledger(context).getRange("A1:B2").values = [[1]])), "InvalidArgument");
      equal(excel.dump(), excelDump(excel, LEDGER));
    },
  },
  {
    name: "more than 1,500 values arrive complete",
    run: async (excel, equal) => {
      excel.open();
      const values = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => row * 10 + column),
      );
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 400, 10);
        range.values = values;
        range.load("values");
        await context.sync();
        equal(range.values, values);
      });
    },
  },
  {
    name: "ranges are reached by cell, offset, resizing, intersection and whole rows and columns",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const cell = ledger(context).getCell(1, 1);
        const found = [
          cell.getOffsetRange(1, 1),
          cell.getResizedRange(1, 1),
          cell.getEntireColumn(),
          cell.getEntireRow(),
          ledger(context).getRange("A1:B5").getIntersection("B2:D9"),
          ledger(context).getRange("A1:B5").getLastCell(),
        ].map((range) => range.load("address"));
        const none = ledger(context).getRange("A1").getIntersectionOrNullObject("C3");
        await context.sync();
        equal(
          found.map(({ address }) => address.split("!")[1]),
          ["C3", "B2:C3", "B:B", "2:2", "B2:B5", "B5"],
        );
        equal(none.isNullObject, true);
      });
    },
  },
  {
    name: "formats are merged property by property and differing ones read as null",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const row = ledger(context).getRange("A1:C1");
        row.format.fill.color = "#ddeeff";
        row.format.font.bold = true;
        row.format.horizontalAlignment = "Center";
        row.getCell(0, 0).format.font.color = "red";
        row.getCell(0, 2).format.fill.clear();
        row.format.columnWidth = 120;
        row.format.wrapText = true;
        row.load("format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/columnWidth");
        await context.sync();
        equal(row.format.fill.color, null);
        equal(row.format.font.bold, true);
        equal(row.format.font.color, null);
        equal(row.format.horizontalAlignment, "Center");
        equal(row.format.columnWidth, 120);
      });
      equal(excel.dump().sheets[0].formats?.length, 3);
    },
  },
  {
    name: "borders inside and around a range are those of its cells",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const range = ledger(context).getRange("A1:B2");
        for (const edge of ["EdgeTop", "InsideHorizontal"] as const)
          range.format.borders.getItem(edge).style = "Continuous";
        const below = ledger(context).getRange("A2:B2").format.borders.getItem("EdgeTop").load("style,color");
        const outside = ledger(context).getRange("A2:B2").format.borders.getItem("EdgeBottom").load("style");
        await context.sync();
        equal([below.style, below.color, outside.style], ["Continuous", "#000000", "None"]);
      });
    },
  },
  {
    name: "clearing contents keeps the formats and clearing all leaves nothing",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const range = ledger(context).getRange("A1:C3");
        range.format.fill.color = "#FF0000";
        range.clear("Contents");
        await context.sync();
      });
      equal([excel.dump().sheets[0].cells, excel.dump().sheets[0].formats?.length], [undefined, 1]);
      await Excel.run(async (context) => {
        ledger(context).getRange().clear();
        await context.sync();
      });
      equal(excel.dump().sheets[0], { name: "学校台账" });
    },
  },
  {
    name: "inserted and deleted rows move everything below",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const format = ledger(context).getRange("A2:C3").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=TRUE";
        ledger(context).getRange("2:2").insert("Down");
        ledger(context).getRange("1:1").delete("Up");
        const range = ledger(context).getRange("A1:C2").load("values");
        await context.sync();
        equal(range.values, [
          ["", "", ""],
          ["第一小学", 1200, 31000],
        ]);
      });
      equal(excel.dump().sheets[0].conditionalFormats?.[0].areas, ["A2:C3"]);
    },
  },
  {
    name: "sorting orders rows by a column and keeps blanks last",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const range = ledger(context).getRange("A1:C3");
        range.sort.apply([{ key: 2, ascending: true }], false, true);
        range.load("values");
        await context.sync();
        equal(
          range.values.map(([name]) => name),
          ["学校名称", "第一小学", "第二小学"],
        );
      });
    },
  },
  {
    name: "a range that was tracked lives in the next request and is given back afterwards",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const range = ledger(context).getRange("B2:B3");
        await context.sync();
        range.load("values");
        await context.sync();
        equal(range.values, [[1200], [800]]);
      });
      while (excel.log.all().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
      equal(
        excel.log.all().map(({ kind }) => kind),
        ["work", "work", "cleanUp"],
      );
    },
  },
  {
    name: "joined areas are given whole, and hidden lines and struck-out cells one by one",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const sheet = ledger(context);
        sheet.getRange("A5:B6").merge();
        sheet.getRange("2:2").rowHidden = true;
        sheet.getRange("C:C").columnHidden = true;
        sheet.getRange("A3").format.font.strikethrough = true;
        await context.sync();
        const range = sheet.getRange("A2:C5");
        const joined = range.getMergedAreasOrNullObject().areas.load("rowIndex,columnIndex,rowCount,columnCount");
        const none = sheet.getRange("A1:C2").getMergedAreasOrNullObject().load("address");
        const rows = range.getRowProperties({ rowHidden: true });
        const columns = range.getColumnProperties({ columnHidden: true });
        const cells = sheet.getRange("A2:B3").getCellProperties({ format: { font: { strikethrough: true } } });
        await context.sync();
        equal(
          joined.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
            rowIndex,
            columnIndex,
            rowCount,
            columnCount,
          ]),
          [[4, 0, 2, 2]],
        );
        equal(none.isNullObject, true);
        equal(
          rows.value.map(({ rowHidden }) => rowHidden),
          [true, false, false, false],
        );
        equal(
          columns.value.map(({ columnHidden }) => columnHidden),
          [false, false, true],
        );
        equal(
          cells.value.map((row) => row.map(({ format }) => format?.font?.strikethrough)),
          [
            [false, false],
            [true, false],
          ],
        );
      });
    },
  },
];

/** What a workbook of this content looks like when nothing was done to it. */
function excelDump(excel: Parameters<ContractCase["run"]>[0], data: typeof LEDGER) {
  excel.open(data);
  return excel.dump();
}

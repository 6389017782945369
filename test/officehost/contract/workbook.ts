import { codeOf, everywhere, LEDGER, ledger, type ContractCase } from "./bench";

/** Formulas, events, limits, and what belongs to the workbook and the add-in as a whole. */
export const workbook: readonly ContractCase[] = [
  {
    name: "a workbook that was dumped and opened again is the same",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const range = ledger(context).getRange("A1:C3");
        range.numberFormat = everywhere("0.00");
        range.format.font.italic = true;
        range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
        ledger(context).getRange("A:A").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
        ledger(context).getRange("A5:B5").merge();
        ledger(context).getRange("C:C").columnHidden = true;
        context.workbook.properties.title = "台账";
        await context.sync();
      });
      const before = excel.dump();
      excel.open(before);
      equal(excel.dump(), before);
    },
  },
  {
    name: "a formula keeps its value until one of its cells changes",
    run: async (excel, equal) => {
      excel.open({
        sheets: [
          { name: "A", cells: [[1, { formula: "=A1*2", value: 2 }, { formula: "=SUM(B:B)", value: 2 }]] },
          {
            name: "B",
            cells: [
              [
                { formula: "=A!C1+1", value: 3 },
                { formula: "=1+1", value: 2 },
              ],
            ],
          },
        ],
      });
      const read = (sheet: string) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,formulas");
          await context.sync();
          return range.formulas.flat();
        });
      equal(await read("A"), [1, "=A1*2", "=SUM(B:B)"]);
      await excel.editCell("A", "A1", 5);
      equal(
        await codeOf(async (context) => context.workbook.worksheets.getItem("B").getRange("A1").load("values")),
        "StaleCell",
      );
      equal(
        await codeOf(async (context) => context.workbook.worksheets.getItem("B").getRange("B1").load("values")),
        "none",
      );
      excel.settle("A", "B1", [[10, 10]]);
      excel.settle("B", "A1", [[11]]);
      equal(await read("B"), ["=A!C1+1", "=1+1"]);
    },
  },
  {
    name: "a formula that was just written has no value until it is settled",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      equal(
        await codeOf(async (context) => {
          ledger(context).getRange("D2").formulas = [["=B2/C2"]];
          ledger(context).getRange("D2").load("values");
        }),
        "StaleCell",
      );
      excel.settle("学校台账", "D2", [[0.04]]);
      equal(await codeOf(async (context) => ledger(context).getRange("D2").load("values")), "none");
    },
  },
  {
    name: "an edited cell reaches the handlers of its sheet and of the workbook until they are removed",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      const seen: unknown[] = [];
      const handlers = await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = [
          worksheets.onChanged.add(async ({ address, changeType, details, triggerSource }) => {
            seen.push([address, changeType, details?.valueBefore, details?.valueAfter, triggerSource]);
          }),
          ledger(context).onChanged.add(async ({ address }) => void seen.push(address)),
          worksheets.getItem("参数").onChanged.add(async () => void seen.push("wrong sheet")),
        ];
        await context.sync();
        return added;
      });
      await excel.editCell("学校台账", "B2", 1300);
      equal(seen.sort(), ["B2", ["B2", "RangeEdited", 1200, 1300, "Unknown"]]);
      await Excel.run(handlers[0].context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
      await excel.editCell("学校台账", "B2", 1400);
      equal(seen.length, 2);
    },
  },
  {
    name: "what the add-in writes raises events that say so",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      const seen: unknown[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => {
          seen.push([address, triggerSource]);
        });
        await context.sync();
        ledger(context).getRange("A2:B2").values = [["甲", 1]];
        await context.sync();
      });
      await excel.select("学校台账", "A1");
      equal(seen, [["A2:B2", "ThisLocalAddin"]]);
    },
  },
  {
    name: "events of sheets and of the selection arrive",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      const seen: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void seen.push("added"));
        worksheets.onDeleted.add(async () => void seen.push("deleted"));
        worksheets.onActivated.add(async () => void seen.push("activated"));
        worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(address));
        await context.sync();
        const sheet = worksheets.add("新表");
        sheet.activate();
        sheet.delete();
        await context.sync();
      });
      await excel.select("参数", "B1:B2");
      equal(seen, ["added", "activated", "deleted", "activated", "B1:B2"]);
    },
  },
  {
    name: "requests and responses over the limit are refused as a whole",
    run: async (excel, equal) => {
      excel.open(LEDGER, { payloadLimit: 20_000 });
      const before = excel.dump();
      equal(
        await codeOf(async (context) => (ledger(context).getRange("A1").values = [["长".repeat(10_000)]])),
        "RequestPayloadSizeLimitExceeded",
      );
      equal(excel.dump(), before);
      equal(
        await codeOf(async (context) => ledger(context).getRange("A1:Z400").load("values")),
        "ResponsePayloadSizeLimitExceeded",
      );
    },
  },
  {
    name: "ten thousand single fills in one batch are more than Excel on the web takes",
    run: async (excel, equal) => {
      excel.open();
      const code = await codeOf(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        for (let row = 0; row < 10_000; row++) sheet.getCell(row, 0).format.fill.color = "#FF0000";
      });
      equal(code, "RequestPayloadSizeLimitExceeded");
    },
  },
  {
    name: "a list of addresses over 8,192 characters is refused",
    run: async (excel, equal) => {
      excel.open();
      const list = (length: number) => Array.from({ length }, (_, row) => `A${1001 + row * 2}`).join(",");
      const format = (addresses: string) =>
        codeOf(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRanges(addresses).format.fill.color = "#FF0000";
        });
      equal(await format(list(1_200)), "none");
      equal(await format(list(1_500)), "InvalidArgument");
    },
  },
  {
    name: "while a cell is edited a request is refused, or waits if it asked for that",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      excel.cellEditMode = true;
      const read = async (context: Excel.RequestContext) => ledger(context).load("name");
      equal(await codeOf(read), "InvalidOperationInCellEditMode");
      let done = false;
      const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
        ledger(context).load("name");
        await context.sync();
        done = true;
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      equal(done, false);
      excel.cellEditMode = false;
      await waiting;
      equal(done, true);
    },
  },
  {
    name: "cells with formulas are found, a null object where there are none",
    run: async (excel, equal) => {
      excel.open({
        sheets: [
          {
            name: "表",
            cells: [
              [1, { formula: "=A1", value: 1 }],
              [{ formula: "=A1", value: 1 }, 2],
            ],
          },
        ],
      });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("表");
        const found = sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Formulas").load("cellCount");
        const none = sheet.getRange("A1").getSpecialCellsOrNullObject("Formulas").load("cellCount");
        await context.sync();
        equal([found.isNullObject, found.cellCount, none.isNullObject], [false, 2, true]);
      });
    },
  },
  {
    name: "what the host lacks fails with its name",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      let message = "";
      await Excel.run(async (context) => {
        ledger(context).getRange("A1").getSpecialCells("Blanks").load("address");
        await context.sync();
      }).catch((error) => (message = error.message));
      equal(message, "The office host lacks Range.getSpecialCells; add it in src/officehost.");
    },
  },
  {
    name: "the settings of an add-in are kept in the workbook, by either way to them",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add("方法", { method: "2017" });
        const item = settings.getItem("方法").load("value");
        await context.sync();
        equal(item.value, { method: "2017" });
      });
      equal(excel.dump().settings, { 方法: { method: "2017" } });
      Office.context.document.settings.set("年度", 2025);
      const status = await new Promise((resolve) =>
        Office.context.document.settings.saveAsync(({ status }) => resolve(status)),
      );
      equal(status, "succeeded");
      equal(excel.dump().settings?.年度, 2025);
    },
  },
  {
    name: "custom functions get values, blanks and error cells, and answer with values, grids and errors",
    run: async (excel, equal) => {
      CustomFunctions.associate("CONTRACT.ECHO", (value: unknown) => value);
      CustomFunctions.associate("CONTRACT.CODE", (cells: { code: string }[][]) => cells[0][0].code);
      CustomFunctions.associate("CONTRACT.LATER", async (value: number) => value + 1);
      CustomFunctions.associate("CONTRACT.FAIL", () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "第2个参数");
      });
      CustomFunctions.associate("CONTRACT.NONE", () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
      });
      const results = await excel.invoke([
        { id: "CONTRACT.ECHO", args: [[[1, "文", true, null]]] },
        { id: "CONTRACT.CODE", args: [[[{ error: "#DIV/0!" }]]] },
        { id: "CONTRACT.LATER", args: [1] },
        { id: "CONTRACT.FAIL", args: [] },
        { id: "CONTRACT.NONE", args: [] },
        { id: "CONTRACT.UNKNOWN", args: [] },
      ]);
      equal(results, [
        { value: [[1, "文", true, excel.platform === "web" ? null : 0]] },
        { value: "#DIV/0!" },
        { value: 2 },
        { error: "#VALUE!", message: "第2个参数" },
        { error: "#N/A", message: "" },
        { error: "#N/A", message: "" },
      ]);
    },
  },
  {
    name: "custom functions get null for the parameters that a call leaves out",
    run: async (excel, equal) => {
      excel.open(LEDGER, { functions: [{ id: "CONTRACT.THREE", parameters: [{}, {}, {}] }] });
      const leftOut = (...cells: unknown[]) => cells.slice(0, 3).filter((cell) => cell === null).length;
      CustomFunctions.associate("CONTRACT.THREE", leftOut);
      CustomFunctions.associate("CONTRACT.OTHER", leftOut);
      const results = await excel.invoke([
        { id: "CONTRACT.THREE", args: [1] },
        { id: "CONTRACT.THREE", args: [1, 2, 3] },
        { id: "CONTRACT.OTHER", args: [1] },
      ]);
      equal(results, [{ value: 2 }, { value: 0 }, { value: 0 }]);
    },
  },
  {
    name: "a ribbon button runs its function until it says that it is completed",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      let ran = "";
      Office.actions.associate("contractCommand", (event: Office.AddinCommands.Event) => {
        ran = event.source.id;
        event.completed();
      });
      await excel.command("contractCommand");
      equal(ran, "contractCommand");
      const missing = await excel.command("nobodysCommand").catch((error: Error) => error.message);
      equal(missing, "The command nobodysCommand failed with 11101.");
    },
  },
  {
    name: "the pane is shown when the add-in asks for it",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Office.addin.showAsTaskpane();
      equal(excel.paneVisible, true);
    },
  },
  {
    name: "the host says which requirement sets it meets and which language it shows",
    run: async (_excel, equal) => {
      const { requirements, displayLanguage, contentLanguage } = Office.context;
      equal(requirements.isSetSupported("ExcelApi", "1.15"), true);
      equal(requirements.isSetSupported("ExcelApi", "1.16"), false);
      equal(requirements.isSetSupported("SharedRuntime", "1.1"), true);
      equal([displayLanguage, contentLanguage], ["zh-CN", "zh-CN"]);
    },
  },
];

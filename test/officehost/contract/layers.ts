import { codeOf, LEDGER, ledger, type ContractCase } from "./bench";

const CLERKS_OWN = {
  areas: ["B2:B3"],
  type: "CellValue",
  rule: { operator: "GreaterThan", formula1: "=1000" },
  format: { fill: "#00FF00" },
  stopIfTrue: true,
};

/** What lies over the cells: conditional formats, validation, names, tables, comments. */
export const layers: readonly ContractCase[] = [
  {
    name: "the style Normal takes the formats of cells away and leaves conditional formats, contents and sizes",
    run: async (excel, equal) => {
      const [sheet, other] = LEDGER.sheets;
      excel.open({ sheets: [{ ...sheet, conditionalFormats: [CLERKS_OWN] }, other] });
      const before = excel.dump();
      await Excel.run(async (context) => {
        const range = ledger(context).getRange("A1:C3");
        range.format.fill.color = "#FF0000";
        range.format.font.bold = true;
        range.getCell(1, 1).numberFormat = [["0.0"]];
        await context.sync();
        range.style = "Normal";
        range.load("style");
        await context.sync();
        equal(range.style, "Normal");
      });
      equal(excel.dump(), before);
    },
  },
  {
    name: "a new conditional format comes first and deleting it leaves the clerk's own as they were",
    run: async (excel, equal) => {
      const [sheet, other] = LEDGER.sheets;
      excel.open({ sheets: [{ ...sheet, conditionalFormats: [CLERKS_OWN] }, other] });
      const before = excel.dump();
      await Excel.run(async (context) => {
        const format = ledger(context).getRanges("A2,C2:C3").conditionalFormats.add("Custom");
        format.custom.rule.formula = '=LEN("X")>0';
        format.custom.format.fill.color = "#F4B6B6";
        format.custom.format.font.color = "#FFFFFF";
        format.custom.format.borders.getItem("EdgeTop").color = "#A4262C";
        format.custom.format.borders.bottom.style = "Continuous";
        format.stopIfTrue = false;
        await context.sync();
      });
      const [first, second] = excel.dump().sheets[0].conditionalFormats ?? [];
      equal(first, {
        areas: ["A2", "C2:C3"],
        type: "Custom",
        rule: '=LEN("X")>0',
        format: {
          borders: {
            EdgeBottom: { color: "#000000", style: "Continuous" },
            EdgeTop: { color: "#A4262C", style: "Continuous" },
          },
          fill: "#F4B6B6",
          font: { color: "#FFFFFF" },
        },
        stopIfTrue: false,
      });
      equal(second, CLERKS_OWN);
      await Excel.run(async (context) => {
        const { conditionalFormats } = ledger(context).getRange();
        conditionalFormats.load("items/type,items/priority,items/customOrNullObject/rule/formula");
        const count = conditionalFormats.getCount();
        await context.sync();
        equal(count.value, 2);
        equal(
          conditionalFormats.items.map(({ type, priority }) => [type, priority]),
          [
            ["Custom", 0],
            ["CellValue", 1],
          ],
        );
        const [ours] = conditionalFormats.items;
        equal(ours.customOrNullObject.rule.formula, '=LEN("X")>0');
        const ranges = ours.getRanges().load("address");
        await context.sync();
        equal(ranges.address, "学校台账!A2,学校台账!C2:C3");
        ours.delete();
        await context.sync();
      });
      equal(excel.dump(), before);
    },
  },
  {
    name: "only the conditional formats that touch a range are listed, and clearing cuts them back to the rest",
    run: async (excel, equal) => {
      const [sheet, other] = LEDGER.sheets;
      excel.open({ sheets: [{ ...sheet, conditionalFormats: [CLERKS_OWN] }, other] });
      await Excel.run(async (context) => {
        const beside = ledger(context).getRange("A1:A9").conditionalFormats.getCount();
        ledger(context).getRange("A3:C3").conditionalFormats.clearAll();
        await context.sync();
        equal(beside.value, 0);
      });
      equal(excel.dump().sheets[0].conditionalFormats?.[0].areas, ["B2"]);
    },
  },
  {
    name: "a custom rule is asked of a format of another type only as a null object",
    run: async (excel, equal) => {
      const [sheet, other] = LEDGER.sheets;
      excel.open({ sheets: [{ ...sheet, conditionalFormats: [CLERKS_OWN] }, other] });
      const first = (context: Excel.RequestContext) => ledger(context).getRange().conditionalFormats.getItemAt(0);
      equal(await codeOf(async (context) => first(context).custom.rule.load("formula")), "InvalidOperation");
      await Excel.run(async (context) => {
        const rule = first(context).customOrNullObject.load("rule/formula");
        const cellValue = first(context).cellValue.load("rule");
        await context.sync();
        equal(rule.isNullObject, true);
        equal(cellValue.rule, CLERKS_OWN.rule);
      });
    },
  },
  {
    name: "validation keeps rule, prompt and alert of cells",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const { dataValidation } = ledger(context).getRange("B2:B100");
        dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
        dataValidation.prompt = { showPrompt: true, title: "学生数", message: "不含学前班" };
        dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "学生数", message: "应为整数" };
        ledger(context).getRange("B50").dataValidation.clear();
        const cell = ledger(context).getRange("B10").dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
        const none = ledger(context).getRange("B50").dataValidation.load("type");
        const mixed = ledger(context).getRange("B1:B3").dataValidation.load("type");
        await context.sync();
        equal([cell.type, none.type, mixed.type], ["WholeNumber", "None", "Inconsistent"]);
        equal(cell.rule.wholeNumber, { formula1: 0, operator: "GreaterThanOrEqualTo" });
        equal([cell.prompt.title, cell.errorAlert.message, cell.ignoreBlanks], ["学生数", "应为整数", true]);
      });
      equal(excel.dump().sheets[0].validations?.[0].areas, ["B2:B49", "B51:B100"]);
    },
  },
  {
    name: "names of the workbook lead to their cells",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const { names } = context.workbook;
        names.add("学生数", ledger(context).getRange("B2:B3"), "在校生");
        names.add("及格线", "=0.85");
        const range = names.getItem("学生数").getRange().load("address");
        const item = names.getItem("及格线").load("type,value,formula,scope");
        const none = names.getItemOrNullObject("无");
        await context.sync();
        equal(range.address, "学校台账!B2:B3");
        equal([item.type, item.value, item.formula, item.scope], ["Double", 0.85, "=0.85", "Workbook"]);
        equal(none.isNullObject, true);
      });
      equal(excel.dump().names?.[0].formula, "=学校台账!$B$2:$B$3");
    },
  },
  {
    name: "tables give their columns and take new rows at the end",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      await Excel.run(async (context) => {
        const table = ledger(context).tables.add("A1:C3", true);
        table.name = "台账";
        table.rows.add(undefined, [["第三小学", 300, 9000]]);
        const columns = table.columns.load("items/name,count");
        const body = table.getDataBodyRange().load("address");
        await context.sync();
        equal(
          columns.items.map(({ name }) => name),
          ["学校名称", "学生数", "图书册数"],
        );
        equal(body.address, "学校台账!A2:C4");
      });
    },
  },
  {
    name: "comments stand at their cells until they are deleted",
    run: async (excel, equal) => {
      excel.open(LEDGER);
      const before = excel.dump();
      await Excel.run(async (context) => {
        context.workbook.comments.add("学校台账!B2", "请核实");
        const comments = ledger(context).comments.load("items/content");
        await context.sync();
        equal(comments.items[0].content, "请核实");
        const cell = comments.items[0].getLocation().load("address");
        await context.sync();
        equal(cell.address, "学校台账!B2");
        comments.items[0].delete();
        await context.sync();
      });
      equal(excel.dump(), before);
    },
  },
];

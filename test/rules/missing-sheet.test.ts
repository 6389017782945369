import { DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { PARAMETER_SHEET, SHEETS } from "../../src/ledger";
import { generateCounty } from "../../src/samples/county";
import { testRule } from "./ruleTester";

testRule("missing-sheet", {
  valid: [
    { name: "every sheet is there" },
    { name: "no derived sheet was made yet", draft: (draft) => DERIVED_NAMES.forEach((sheet) => draft.drop(sheet)) },
    {
      name: "the sheet of a method that is not judged",
      draft: (draft) => draft.drop("分学校指标表2017"),
      methods: ["2012"],
    },
    {
      name: "a ledger without headings, which is a matter of its own rule",
      draft: (draft) => draft.layout(SHEETS.schools.name, (cells) => cells.shift()),
    },
    {
      name: "indicators of the province, where no method asks for them",
      methods: ["2017"],
      draft: (draft) => {
        draft.sheets.freeIndicators = [{ indicator: "平均班额", unit: "人/班", bound: "不超过" }];
        draft.drop("自定指标数据");
      },
    },
    {
      name: "a title above the headings",
      draft: (draft) => draft.layout(SHEETS.schools.name, (cells) => cells.unshift([{ value: "示例县" }])),
    },
  ],
  invalid: [
    {
      name: "a workbook without the sheets to fill in",
      draft: (draft) => {
        draft.drop(SHEETS.schools.name);
        draft.drop(PARAMETER_SHEET);
      },
      findings: [
        {
          messageId: "schools",
          level: "error",
          data: { sheet: "学校台账" },
          subject: "学校台账",
          field: null,
          cells: [],
        },
        { messageId: "parameters", level: "query", data: { sheet: "参数" }, subject: "参数", cells: [] },
      ],
    },
    {
      name: "some of the registers that are judged by",
      county: generateCounty({ schools: 20, seed: 1, meets: true }),
      draft: (draft) => {
        draft.drop("教师培训");
        draft.drop("一票否决事项");
        draft.drop("资助");
        // A sheet that cannot be read is there.
        draft.layout("教师持证上岗", (cells) => cells.shift());
        draft.drop("自定指标数据");
      },
      findings: [
        {
          messageId: "registers",
          level: "query",
          subject: "workbook",
          cells: [],
          field: "registers",
          data: { sheets: "一票否决事项、教师培训、自定指标数据" },
        },
      ],
    },
    {
      name: "some of the derived sheets",
      draft: (draft) => {
        draft.drop("拆分");
        draft.drop("分学校指标表2017");
      },
      findings: [
        { messageId: "derived", level: "info", cells: [], data: { sheet: "拆分" }, subject: "拆分" },
        { messageId: "derived", level: "info", data: { sheet: "分学校指标表2017" } },
      ],
    },
  ],
});

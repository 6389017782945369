import assert from "node:assert/strict";
import { buildLedger, PARAMETER_SHEET, Parameters, type ReadParameter } from "../../src/ledger";
import { findingSentence } from "../../src/locales/finding";
import { judge } from "../../src/rules/engine/run";
import { testRule } from "./ruleTester";

testRule("invalid-parameter", {
  valid: [
    { name: "every parameter is allowed" },
    { name: "a blank takes the default", draft: (draft) => (draft.parameters.year = "") },
    { name: "a code typed as a number is read as text", draft: (draft) => (draft.parameters.countyCode = 0) },
    {
      name: "percentages shown as such",
      draft: (draft) =>
        draft.layout(PARAMETER_SHEET, (cells) => {
          const threshold = cells.find((line) => line[1]?.value === "满意度标准")!;
          threshold[2] = { value: 0.85, numberFormat: "0%" };
        }),
    },
    { name: "there is no sheet of parameters", draft: (draft) => draft.drop(PARAMETER_SHEET) },
  ],
  invalid: [
    {
      name: "no method is applied",
      draft: (draft) => Object.assign(draft.parameters, { "applies.2012": "否", "applies.2017": "否" }),
      findings: [
        {
          messageId: "noMethod",
          level: "query",
          data: { parameters: "是否按基本均衡办法判定、是否按优质均衡办法判定" },
          subject: "参数",
          field: "methods",
          cells: ["参数!C5", "参数!C6"],
        },
      ],
    },
    {
      name: "a choice, a number, a text and an error that are not allowed",
      draft: (draft) => {
        draft.parameters["applies.2012"] = "都要";
        draft.parameters.year = 1925;
        draft.parameters.county = true;
        draft.parameters.singleStageCampus = { error: "#REF!" };
      },
      findings: [
        {
          messageId: "text",
          level: "query",
          found: true,
          data: { parameter: "县（市、区）名称", found: "true" },
          subject: "county",
          cells: ["参数!C2"],
        },
        {
          messageId: "number",
          level: "error",
          data: { parameter: "统计年度", minimum: 2000, maximum: 2100, found: "1925" },
          subject: "year",
          field: null,
          cells: ["参数!C4"],
          found: 1925,
        },
        {
          messageId: "choice",
          level: "query",
          found: "都要",
          data: { parameter: "是否按基本均衡办法判定", choices: "是、否", found: "都要" },
          subject: "applies.2012",
          cells: ["参数!C5"],
        },
        {
          messageId: "choice",
          level: "error",
          subject: "singleStageCampus",
          data: { parameter: "单一学段校区", choices: "并入本部同学段、单列", found: "#REF!" },
          cells: ["参数!C8"],
          found: { error: "#REF!" },
        },
      ],
    },
    {
      name: "a time, and a fraction in place of a percentage and of a score",
      draft: (draft) => {
        draft.parameters.publicThreshold = 0.85;
        draft.parameters.passMark = 0.9;
        draft.layout(PARAMETER_SHEET, (cells) => {
          const staff = cells.find((line) => line[1]?.value === "小学编制标准（学生数与教职工数之比）")!;
          staff[2] = { value: 79 / 1440, numberFormat: "h:mm" };
        });
      },
      findings: [
        {
          messageId: "timeOrDate",
          level: "error",
          cells: ["参数!C13"],
          found: 0.05486111111111111,
          data: {
            parameter: "小学编制标准（学生数与教职工数之比）",
            found: String(79 / 1440),
            meant: "1:19",
          },
          subject: "pupilsPerStaffPrimary",
          expected: "1:19",
        },
        {
          messageId: "percent",
          level: "error",
          subject: "passMark",
          cells: ["参数!C18"],
          found: 0.9,
          data: { parameter: "县级政府工作达标分数", found: "0.9", meant: 90, unit: "分" },
          expected: 90,
        },
        {
          messageId: "percent",
          level: "error",
          data: { parameter: "满意度标准", found: "0.85", meant: 85, unit: "%" },
          found: 0.85,
        },
      ],
    },
    {
      name: "a year as text",
      draft: (draft) => (draft.parameters.year = "2025"),
      findings: [
        {
          messageId: "number",
          level: "error",
          data: { parameter: "统计年度", minimum: 2000, maximum: 2100, found: "2025" },
        },
      ],
    },
  ],
});

describe("rule invalid-parameter", () => {
  it("names only the lower bound of a number that has no upper one", () => {
    const ledger = buildLedger({ sheets: [] });
    const year = ledger.parameters.all.find(({ parameter }) => parameter.id === "year")!;
    const open: ReadParameter = { ...year, parameter: { ...year.parameter, maximum: undefined }, refused: -1 };
    const read = ledger.parameters.all.map((each) => [each.parameter.id, each === year ? open : each] as const);
    const changed = { ...ledger, parameters: new Parameters(new Map(read)) };
    const [finding] = judge(changed).findings.filter(({ rule }) => rule === "invalid-parameter");
    assert.match(findingSentence(finding, "zh-CN"), /应为不小于2000的数字，实际填的是“-1”/);
  });
});

import { GATE_BOUNDS, NOT_ASKED } from "../../src/standards/gateIndicators";
import { AREAS } from "../../src/standards/inclusion";
import { STAGES } from "../../src/standards/terms";
import { testRule } from "./ruleTester";

const fields = STAGES.flatMap((stage) => AREAS.map((area) => `${stage}.${area}`));
const standards = (more: Readonly<Record<string, number | string>> = {}) => [
  {
    indicator: "平均班额",
    unit: "人/班",
    bound: GATE_BOUNDS.atMost,
    ...Object.fromEntries(fields.map((field) => [field, 45])),
    ...more,
  },
];
const row = (end: string, name: string, stage: string, more = {}) => ({
  code: `39000000${end}`,
  name,
  stage,
  indicator: "平均班额",
  value: 42,
  ...more,
});
/** The schools that 2012 asks. */
const ALL = [
  row("01", "第一小学", "小学"),
  row("03", "河口学校", "小学"),
  row("02", "第一中学", "初中"),
  row("03", "河口学校", "初中"),
  row("07", "县高级中学", "初中"),
];

testRule("free-indicator", {
  valid: [
    { name: "a province without indicators of its own" },
    {
      name: "a row of every school that is asked",
      draft: ({ sheets }) => Object.assign(sheets, { freeIndicators: standards(), freeValues: ALL }),
    },
    {
      name: "schools of a place that is not asked",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          freeIndicators: standards({ "primary.镇区": NOT_ASKED[0], "junior.镇区": NOT_ASKED[0] }),
          freeValues: ALL.filter(({ name }) => name !== "河口学校"),
        }),
    },
    {
      name: "nothing is reported yet",
      draft: ({ sheets }) => Object.assign(sheets, { freeIndicators: standards(), freeValues: [] }),
    },
    {
      name: "a row under a wrong code",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          freeIndicators: standards(),
          freeValues: [row("99", "第一小学", "小学"), ...ALL.slice(1)],
        }),
    },
    {
      name: "2012 is not judged",
      methods: ["2017"],
      draft: ({ sheets }) => Object.assign(sheets, { freeIndicators: standards(), freeValues: ALL.slice(1) }),
    },
  ],
  invalid: [
    {
      name: "two schools without a row, told once",
      draft: ({ sheets }) => Object.assign(sheets, { freeIndicators: standards(), freeValues: ALL.slice(1, 4) }),
      findings: [
        {
          messageId: "missing",
          level: "error",
          subject: "自定指标数据",
          field: "values",
          cells: ["自定指标数据!A1"],
          found: 2,
          expected: 0,
          data: { sheet: "自定指标数据", count: 2, values: "第一小学（小学）平均班额、县高级中学（初中）平均班额" },
        },
      ],
    },
    {
      name: "names that are not in the list are no missing rows as well",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          freeIndicators: standards(),
          freeValues: [
            row("01", "第一小学", "小学", { indicator: "班额平均数" }),
            row("03", "河口学校", "小学"),
            row("02", "第一中学", "初中", { indicator: null }),
            row("03", "河口学校", "初中"),
            row("07", "县高级中学", "初中", { indicator: "班额" }),
          ],
        }),
      findings: [
        {
          messageId: "unknown",
          level: "error",
          subject: "3900000001",
          cells: ["自定指标数据!D2"],
          found: "班额平均数",
          field: "freeValues/小学/班额平均数/indicator",
          data: {
            record: "自定指标数据·第一小学（小学、班额平均数）",
            indicator: "班额平均数",
            list: "办学基本标准自定指标",
          },
        },
        {
          messageId: "unknown",
          level: "error",
          subject: "3900000007",
          cells: ["自定指标数据!D6"],
          found: "班额",
          field: "freeValues/初中/班额/indicator",
          data: { record: "自定指标数据·县高级中学（初中、班额）", indicator: "班额", list: "办学基本标准自定指标" },
        },
      ],
    },
    {
      name: "one wrong name all along the column",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          freeIndicators: standards(),
          freeValues: [...ALL, row("08", "博文小学", "小学")].map((each) => ({ ...each, indicator: "班额" })),
        }),
      findings: [
        {
          messageId: "habit",
          level: "error",
          subject: "自定指标数据",
          field: "indicator/unknown",
          cells: [2, 3, 4, 5, 6, 7].map((line) => `自定指标数据!D${line}`),
          found: 6,
          expected: 0,
          data: {
            sheet: "自定指标数据",
            count: 6,
            cells: "D2:D7",
            indicator: "班额",
            list: "办学基本标准自定指标",
          },
        },
      ],
    },
    {
      name: "an indicator that the ledger computes",
      draft: ({ sheets }) =>
        Object.assign(sheets, { freeIndicators: standards({ indicator: "生均图书册数", unit: "册/生" }) }),
      findings: [
        {
          messageId: "computed",
          level: "query",
          subject: "办学基本标准自定指标",
          cells: ["办学基本标准自定指标!A2"],
          field: "indicator/生均图书册数",
          found: "生均图书册数",
          data: { list: "办学基本标准自定指标", indicator: "生均图书册数", computed: "办学基本标准" },
        },
      ],
    },
  ],
});

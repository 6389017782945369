import type { LedgerRecord } from "../../src/ledger";
import { testRule } from "./ruleTester";

/** 工资收入 of a year that meets item 8, or not. */
const wages = (teachers: number | null): LedgerRecord[] => [
  { year: 2024, teachers, officials: 90000, performancePay: "是" },
];
const disabled = (enrolled: number): LedgerRecord[] => [
  { kind: "视力", population: 100, enrolled, inSpecialSchools: 0 },
];
const answer = (no: number, verdict: string | null): LedgerRecord[] => [{ no, item: `第${no}项`, verdict }];
const WAGES = "全县义务教育学校教师平均工资收入水平不低于当地公务员平均工资收入水平，按规定足额核定教师绩效工资总量";

testRule("answer-contradicts-figure", {
  valid: [
    { name: "nothing is answered" },
    {
      name: "answer and figures agree",
      draft: ({ sheets }) => Object.assign(sheets, { wages: wages(90000), government2017: answer(8, "达标") }),
    },
    {
      name: "the answer is blank",
      draft: ({ sheets }) => Object.assign(sheets, { wages: wages(90000), government2017: answer(8, null) }),
    },
    {
      name: "the figures are not there",
      draft: ({ sheets }) => Object.assign(sheets, { wages: wages(null), government2017: answer(8, "不达标") }),
    },
    {
      name: "an item that needs an answer beside its figures",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          seniorPlaces: [{ year: 2025, total: 100, allocated: 60, rural: 10 }],
          government2017: answer(14, "不达标"),
        }),
    },
    {
      name: "2017 is not judged",
      methods: ["2012"],
      draft: ({ sheets }) => Object.assign(sheets, { wages: wages(89999), government2017: answer(8, "达标") }),
    },
  ],
  invalid: [
    {
      name: "an answer in each sheet, one kinder and one harder than the figures",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          wages: wages(89999),
          government2017: answer(8, "达标"),
          disabled: disabled(95),
          quality2017: answer(2, "不达标"),
        }),
      findings: [
        {
          messageId: "contradicts",
          level: "query",
          subject: "2017/government.8",
          field: "verdict",
          cells: ["政府保障程度!D2", "工资收入!B2", "工资收入!C2", "工资收入!D2"],
          found: "达标",
          expected: "不达标",
          data: { item: WAGES, answer: "达标", computed: "不达标" },
        },
        {
          messageId: "contradicts",
          level: "query",
          subject: "2017/quality.2",
          data: { item: "全县残疾儿童少年入学率达到95%以上", answer: "不达标", computed: "达标" },
        },
      ],
    },
    {
      name: "an item called 不适用 that does apply",
      draft: ({ sheets }) => Object.assign(sheets, { disabled: disabled(96), quality2017: answer(2, "不适用") }),
      findings: [
        {
          messageId: "contradicts",
          level: "query",
          data: { item: "全县残疾儿童少年入学率达到95%以上", answer: "不适用", computed: "达标" },
        },
      ],
    },
  ],
});

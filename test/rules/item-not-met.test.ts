import { CLASS_SIZE_FIELDS } from "../../src/ledger";
import { testRule } from "./ruleTester";

const satisfaction = (returned: number, satisfied: number) => [
  { group: "全部调查对象", sent: Math.max(1000, returned), returned, satisfied },
];
const monitored = (level: string, variation: number) => [{ subject: "语文", monitored: "是", level, variation }];
const MONITORING = "在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15";

const classes = (end: string, stage: string, bins: readonly number[]) => ({
  code: `39000000${end}`,
  name: "第一小学",
  stage,
  ...Object.fromEntries(CLASS_SIZE_FIELDS.map((field, i) => [field, bins[i] ?? 0])),
});

testRule("item-not-met", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "exactly on the standard",
      draft: ({ sheets }) => (sheets.satisfaction = satisfaction(1000, 850)),
    },
    {
      name: "satisfied of those returned, not of those sent",
      draft: ({ sheets }) => (sheets.satisfaction = satisfaction(800, 680)),
    },
    {
      name: "a subject that is not monitored",
      draft: ({ sheets }) => (sheets.monitoring = [{ subject: "艺术", monitored: "否", variation: 0.4 }]),
    },
    {
      name: "figures that cannot be used",
      draft: ({ sheets }) =>
        (sheets.satisfaction = [{ group: "全部调查对象", returned: 1000, satisfied: "百分之八十" }]),
    },
    {
      name: "what the province asks of schools, which is told school by school",
      methods: ["2012"],
      draft: ({ sheets, parameters }) => {
        parameters.gateIndicatorCount = 1;
        const fields = ["primary", "junior"].flatMap((stage) =>
          ["城区", "镇区", "乡村"].map((area) => `${stage}.${area}`),
        );
        sheets.gateStandards = [
          { indicator: "生均图书册数", bound: "不低于", ...Object.fromEntries(fields.map((field) => [field, 999])) },
        ];
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "the public under both methods",
      draft: ({ sheets }) => (sheets.satisfaction = satisfaction(1000, 849)),
      findings: (["2012", "2017"] as const).map((method) => ({
        messageId: "atLeast",
        level: "notMet",
        urgency: "must",
        subject: `${method}/public.questionnaire`,
        cells: ["满意度调查!D2", "满意度调查!C2"],
        // No cell holds the share.
        shows: [],
        found: 84.9,
        expected: 85,
        data: {
          method: method === "2012" ? "基本均衡" : "优质均衡",
          item: "问卷综合满意度",
          figure: "问卷综合满意度",
          value: "84.9",
          standard: "85",
          unit: "%",
        },
      })),
    },
    {
      name: "a variation on its limit, which has to stay below it",
      methods: ["2017"],
      draft: ({ sheets }) => (sheets.monitoring = monitored("三", 0.15)),
      findings: [
        {
          messageId: "below",
          level: "notMet",
          urgency: "must",
          subject: "2017/quality.9",
          found: 0.15,
          cells: ["质量监测!E2", "质量监测!D2"],
          shows: ["质量监测!E2"],
          expected: 0.15,
          data: {
            method: "优质均衡",
            item: MONITORING,
            figure: "语文校际差异率",
            value: "0.150",
            standard: "0.15",
            unit: "",
          },
        },
      ],
    },
    {
      name: "classes above the limit, of which there may be none",
      methods: ["2017"],
      draft: ({ sheets }) =>
        (sheets.classSizes = [classes("01", "小学", [0, 0, 0, 0, 22, 2]), classes("04", "小学", [0, 0, 6])]),
      findings: [
        {
          messageId: "atMost",
          level: "notMet",
          urgency: "must",
          subject: "2017/government.5",
          found: 2,
          expected: 0,
          cells: ["班额台账!I2", "班额台账!D1"],
          shows: ["班额台账!I2"],
          data: {
            method: "优质均衡",
            item: "小学、初中所有班级学生数分别不超过45人、50人",
            figure: "超过45人的小学班级数",
            value: "2",
            standard: "0",
            unit: "个",
          },
        },
      ],
    },
    {
      name: "a rate that only its third decimal place keeps below the standard",
      methods: ["2017"],
      draft: ({ sheets }) => (sheets.satisfaction = satisfaction(100_000, 84_999)),
      findings: [
        {
          messageId: "atLeast",
          level: "notMet",
          urgency: "must",
          subject: "2017/public.questionnaire",
          cells: ["满意度调查!D2", "满意度调查!C2"],
          shows: [],
          found: 84.999,
          expected: 85,
          data: {
            method: "优质均衡",
            item: "问卷综合满意度",
            figure: "问卷综合满意度",
            value: "84.999",
            standard: "85",
            unit: "%",
          },
        },
      ],
    },
    {
      name: "a veto and an answer",
      methods: ["2017"],
      draft: ({ sheets }) => {
        sheets.vetoes = [{ method: "优质均衡", item: "违规择校", present: "是" }];
        sheets.qualityItems = [{ no: 8, item: "无过重课业负担", verdict: "不达标" }];
      },
      findings: [
        {
          messageId: "answer",
          level: "notMet",
          urgency: "must",
          subject: "2017/quality.8",
          cells: ["教育质量!D2"],
          shows: ["教育质量!D2"],
          found: "不达标",
          data: { method: "优质均衡", item: "无过重课业负担" },
        },
        {
          messageId: "veto",
          level: "notMet",
          urgency: "must",
          subject: "2017/vetoes.1",
          cells: ["一票否决事项!C2"],
          found: "是",
          shows: ["一票否决事项!C2"],
          data: { method: "优质均衡", item: "违规择校" },
        },
      ],
    },
    {
      name: "points under the pass mark",
      methods: ["2012"],
      draft: ({ sheets }) => (sheets.governmentScores = [{ area: "入学机会", item: "1", points: 100, ownScore: 84.5 }]),
      findings: [
        {
          messageId: "atLeast",
          level: "notMet",
          urgency: "must",
          subject: "2012/government.total",
          data: {
            method: "基本均衡",
            item: "县级人民政府推进义务教育均衡发展工作得分",
            figure: "县级人民政府推进义务教育均衡发展工作得分",
            value: "84.50",
            standard: "85",
            unit: "分",
          },
        },
      ],
    },
  ],
});

import type { LedgerContent } from "../../src/plans";
import { testRule } from "./ruleTester";

/** Two 初级中学 of 100 pupils each whose 教学仪器设备值 (元 a pupil) are 1 − d and 1 + d: their coefficient is d. */
function twoSchools(difference: number): LedgerContent {
  const school = (code: string, value: number) => ({
    code,
    name: `中学${code}`,
    type: "初级中学",
    organiser: "县级教育部门",
    area: "城区",
    counted: "是",
    "junior.pupils": 100,
    equipmentValue: value / 100,
  });
  return {
    parameters: {},
    sheets: { schools: [school("01", 1 - difference), school("02", 1 + difference)] },
  };
}

testRule("near-limit", {
  valid: [
    { name: "every figure is clear of its limit" },
    { name: "a coefficient exactly on its limit", methods: ["2017"], county: twoSchools(0.45) },
    { name: "a coefficient that fails in print too", methods: ["2017"], county: twoSchools(0.4506) },
    { name: "a single coefficient of 2012, which has no limit", methods: ["2012"], county: twoSchools(0.6503) },
    { name: "a single coefficient of 2012 that prints as 0", methods: ["2012"], county: twoSchools(0.0003) },
    { name: "a value exactly on its standard", draft: ({ schools }) => (schools[1].sportsGroundArea = 9500) },
    { name: "a value that fails in print too", draft: ({ schools }) => (schools[1].sportsGroundArea = 9494) },
    {
      name: "a school that does not count",
      draft: ({ schools }) => (schools[4].sportsGroundArea = 7.496 * 30),
    },
    { name: "a figure that cannot be used", draft: ({ schools }) => (schools[1].sportsGroundArea = "9496㎡") },
    {
      name: "rates on their standard, and one that fails in print too",
      draft: ({ sheets }) => {
        sheets.satisfaction = [{ group: "全部调查对象", sent: 1000, returned: 1000, satisfied: 850 }];
        sheets.disabled = [{ kind: "视力", population: 1000, enrolled: 949, inSpecialSchools: 0 }];
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "a value that prints as its standard, one that prints as 85 % of it",
      draft: ({ schools }) => {
        schools[1].sportsGroundArea = 9496;
        schools[7].sportsGroundArea = 7.4999 * 410 - 200;
        schools[7].equipmentValue = 1699.996 * 0.041;
      },
      findings: [
        {
          messageId: "standard",
          level: "info",
          subject: "3900000008/primary",
          field: "sportsArea",
          expected: 7.5,
          data: {
            school: "博文小学（小学）",
            indicator: "生均体育运动场馆面积",
            value: "7.4999",
            printed: "7.50",
            limit: "7.50",
          },
        },
        {
          messageId: "near",
          level: "info",
          subject: "3900000008/primary",
          field: "equipmentValue",
          expected: 1700,
          cells: ["分学校指标表2017!S4", "学校台账!Q9", "学校台账!I9"],
          found: 1699.9960000000003,
          data: {
            percent: 85,
            school: "博文小学（小学）",
            indicator: "生均教学仪器设备值",
            value: "1,699.996",
            printed: "1,700.00",
            limit: "1,700",
          },
        },
        {
          messageId: "standard",
          level: "info",
          subject: "3900000002/junior",
          cells: ["分学校指标表2017!R5", "学校台账!O3", "学校台账!P3", "学校台账!J3"],
          found: 10.196,
          field: "sportsArea",
          expected: 10.2,
          data: {
            school: "第一中学（初中）",
            indicator: "生均体育运动场馆面积",
            value: "10.196",
            printed: "10.20",
            limit: "10.20",
          },
        },
      ],
    },
    {
      name: "rates that print as their standard, and a 差异率 that prints as the limit it stays below",
      draft: ({ sheets }) => {
        sheets.satisfaction = [{ group: "全部调查对象", sent: 2500, returned: 2500, satisfied: 2124 }];
        sheets.monitoring = [{ subject: "语文", monitored: "是", level: "三", variation: 0.1496 }];
      },
      findings: [
        {
          messageId: "itemFails",
          level: "info",
          subject: "2012/public.questionnaire",
          field: "问卷综合满意度",
          cells: ["满意度调查!D2", "满意度调查!C2"],
          found: 84.96,
          expected: 85,
          data: {
            method: "基本均衡",
            figure: "问卷综合满意度",
            value: "84.96",
            printed: "85.0",
            limit: "85",
            unit: "%",
          },
        },
        {
          messageId: "itemPasses",
          level: "info",
          urgency: "should",
          subject: "2017/quality.9",
          field: "语文校际差异率",
          found: 0.1496,
          expected: 0.15,
          cells: ["质量监测!E2"],
          data: {
            method: "优质均衡",
            figure: "语文校际差异率",
            value: "0.1496",
            printed: "0.150",
            limit: "0.15",
            unit: "",
          },
        },
        {
          messageId: "itemFails",
          level: "info",
          subject: "2017/public.questionnaire",
          data: {
            method: "优质均衡",
            figure: "问卷综合满意度",
            value: "84.96",
            printed: "85.0",
            limit: "85",
            unit: "%",
          },
        },
      ],
    },
    {
      name: "a value that prints as the province's standard, and a standard with more places than are printed",
      methods: ["2012"],
      draft: ({ schools, sheets }) => {
        schools[1].books = 25918;
        sheets.gateStandards = [
          { indicator: "生均图书册数", bound: "不低于", "junior.城区": 26 },
          { indicator: "师生比", bound: "不低于", "junior.城区": 0.0801 },
        ];
        schools[1]["junior.pupils"] = 997;
        schools[1]["junior.teachers"] = 80;
        schools[6]["junior.teachers"] = 10;
        schools[6].books = 52000;
      },
      findings: [
        {
          messageId: "gateFails",
          level: "info",
          subject: "3900000002/junior",
          field: "gate.books",
          found: 25918 / 997,
          expected: 26,
          cells: ["办学基本标准达标表!F4", "学校台账!S3", "学校台账!J3"],
          data: {
            school: "第一中学（初中）",
            indicator: "生均图书册数",
            value: "25.996",
            printed: "26.00",
            limit: "26",
            unit: "册/生",
          },
        },
        {
          messageId: "gatePasses",
          level: "info",
          urgency: "should",
          subject: "3900000002/junior",
          field: "gate.teacherRatio",
          found: 80 / 997,
          expected: 0.0801,
          cells: ["办学基本标准达标表!I4", "学校台账!Z3", "学校台账!J3"],
          data: {
            school: "第一中学（初中）",
            indicator: "师生比",
            value: "0.0802",
            printed: "0.080",
            limit: "0.0801",
            unit: "人/生",
          },
        },
      ],
    },
    {
      name: "a coefficient that prints as its limit",
      methods: ["2017"],
      county: twoSchools(0.4504),
      findings: [
        {
          messageId: "coefficient",
          level: "info",
          subject: "county/2017/junior",
          field: "equipmentValue",
          cells: ["校际差异系数表!F16", "学校台账!Q1"],
          expected: 0.45,
          found: 0.45039999999999997,
          data: {
            method: "优质均衡",
            stage: "初中",
            indicator: "生均教学仪器设备值",
            value: "0.4504",
            printed: "0.450",
            limit: "0.45",
          },
        },
      ],
    },
    {
      name: "the mean of the eight that prints as its limit",
      methods: ["2012"],
      county: {
        parameters: {},
        sheets: {
          schools: [0.4496, 1.5504].map((value, i) => ({
            code: `0${i}`,
            name: `中学${i}`,
            type: "初级中学",
            organiser: "县级教育部门",
            counted: "是",
            "junior.pupils": 10000,
            teachingArea: value * 10000,
            indoorSportsArea: 0,
            sportsGroundArea: value * 10000,
            equipmentValue: value,
            computers: value * 10000,
            books: value * 10000,
            "junior.teachers": value * 10000,
            "junior.teachersAboveRequired": value * 10000,
            "junior.teachersIntermediate": value * 10000,
          })),
        },
      },
      findings: [
        {
          messageId: "coefficient",
          level: "info",
          field: "composite",
          cells: ["校际差异系数表!F10"],
          subject: "county/2012/junior",
          found: 0.5503999999999999,
          expected: 0.55,
          data: {
            method: "基本均衡",
            stage: "初中",
            indicator: "综合差异系数",
            value: "0.5504",
            printed: "0.550",
            limit: "0.55",
          },
        },
      ],
    },
  ],
});

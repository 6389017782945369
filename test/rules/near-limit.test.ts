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
    { name: "a value exactly on its standard", draft: ({ schools }) => (schools[1].sportsGroundArea = 9500) },
    { name: "a value that fails in print too", draft: ({ schools }) => (schools[1].sportsGroundArea = 9494) },
    {
      name: "a school that does not count",
      draft: ({ schools }) => (schools[4].sportsGroundArea = 7.496 * 30),
    },
    { name: "a figure that cannot be used", draft: ({ schools }) => (schools[1].sportsGroundArea = "9496㎡") },
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
            value: 7.4999,
            printed: "7.50",
            limit: 7.5,
          },
        },
        {
          messageId: "near",
          level: "info",
          subject: "3900000008/primary",
          field: "equipmentValue",
          expected: 1700,
          data: {
            school: "博文小学（小学）",
            indicator: "生均教学仪器设备值",
            value: 1699.996,
            printed: "1700.00",
            limit: 1700,
          },
        },
        {
          messageId: "standard",
          level: "info",
          subject: "3900000002/junior",
          cells: ["分学校指标表2017!R5", "学校台账!O3", "学校台账!P3", "学校台账!J3"],
          found: 10.196,
          data: {
            school: "第一中学（初中）",
            indicator: "生均体育运动场馆面积",
            value: 10.196,
            printed: "10.20",
            limit: 10.2,
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
          data: {
            method: "优质均衡",
            stage: "初中",
            indicator: "生均教学仪器设备值",
            value: 0.4504,
            printed: "0.450",
            limit: 0.45,
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
          data: {
            method: "基本均衡",
            stage: "初中",
            indicator: "综合差异系数",
            value: 0.5504,
            printed: "0.550",
            limit: 0.55,
          },
        },
      ],
    },
  ],
});

import { LAST_YEAR, testRule } from "./ruleTester";
import { COUNTY, shifted } from "./shiftedCounty";

const unchanged = () => {};

testRule("figure-jump", {
  valid: [
    { name: "no last year is laid beside", draft: ({ schools }) => (schools[0].books = 200000) },
    { name: "every figure a little different", lastYear: unchanged },
    {
      name: "just as far as is let pass, a handful more, blank, not readable, gone and new",
      lastYear: ({ schools }) => {
        Object.assign(schools[0], { books: 20000, "primary.backboneTeachers": 1 });
        Object.assign(schools[1], { books: null, computers: "多" });
        schools.splice(4, 1);
      },
      draft: ({ schools }) => {
        Object.assign(schools[0], { books: 26000, "primary.backboneTeachers": 6 });
        schools[2].books = null;
      },
    },
    {
      name: "rows and cells of a column that were pasted one line off, which is told as that",
      county: COUNTY,
      lastYear: unchanged,
      draft: ({ schools }) => {
        shifted(schools, 1, 3, 1);
        shifted(schools, 5, 10, 1, ["books"]);
      },
    },
    {
      name: "a county that lets more pass",
      lastYear: unchanged,
      draft: ({ schools, parameters }) => {
        parameters.yearlyChange = 100;
        schools[0].books = 30000;
      },
    },
  ],
  invalid: [
    {
      name: "slips of a digit up and down, and other changes of one school together",
      lastYear: ({ schools }) => {
        Object.assign(schools[0], { books: 20000, computers: 120 });
        Object.assign(schools[1], { books: 26000, equipmentValue: 300 });
        Object.assign(schools[2], { books: 0 });
      },
      draft: ({ schools }) => {
        Object.assign(schools[0], { books: 210000, computers: 170, sportsGroundArea: 4000 });
        Object.assign(schools[1], { books: 26000, equipmentValue: 0.32 });
      },
      findings: [
        {
          messageId: "county",
          level: "query",
          subject: "county",
          field: "books",
          cells: ["学校台账!S1"],
          found: 324810,
          expected: 116819,
          data: { heading: "图书册数(册)", before: 116819, after: 324810, percent: 30 },
        },
        {
          messageId: "fraction",
          level: "query",
          subject: "3900000002",
          field: "equipmentValue",
          cells: ["学校台账!Q3", `[${LAST_YEAR}]学校台账!Q3`],
          found: 0.32,
          expected: 300,
          data: { school: "第一中学", heading: "教学仪器设备资产值(万元)", before: 300, after: 0.32, times: 1000 },
        },
        {
          messageId: "times",
          level: "query",
          subject: "3900000001",
          field: "books",
          cells: ["学校台账!S2", `[${LAST_YEAR}]学校台账!S2`],
          found: 210000,
          expected: 20000,
          data: { school: "第一小学", heading: "图书册数(册)", before: 20000, after: 210000, times: 10 },
        },
        {
          messageId: "school",
          level: "query",
          subject: "3900000001",
          field: null,
          cells: ["学校台账!P2", "学校台账!R2", `[${LAST_YEAR}]学校台账!P2`, `[${LAST_YEAR}]学校台账!R2`],
          data: {
            school: "第一小学",
            figures: "运动场地面积(㎡) 7182→4000、计算机台数(台) 120→170",
            percent: 30,
          },
        },
        {
          messageId: "school",
          level: "query",
          subject: "3900000003",
          cells: ["学校台账!S4", `[${LAST_YEAR}]学校台账!S4`],
          data: { school: "河口学校", figures: "图书册数(册) 0→22,000", percent: 30 },
        },
      ],
    },
    {
      name: "whole columns in another unit, ten times less, and counted otherwise",
      lastYear: ({ schools }) => {
        for (const school of schools) {
          school.computers = Math.round(Number(school.computers) / 2);
          school.multimediaRooms = 20;
        }
      },
      draft: ({ schools }) => {
        for (const school of schools) {
          school.equipmentValue = Number(school.equipmentValue) * 10000;
          school.sportsGroundArea = Number(school.sportsGroundArea) / 10;
        }
        // No slip that more than half of them share.
        schools.forEach((school, i) => (school.multimediaRooms = i < 4 ? 200 : 2000));
      },
      findings: [
        {
          messageId: "columnFraction",
          level: "query",
          subject: "学校台账",
          field: "sportsGroundArea",
          cells: ["学校台账!P1"],
          found: 5269,
          expected: 49793,
          data: { heading: "运动场地面积(㎡)", count: 8, filled: 8, before: 49793, after: 5269, times: 10 },
        },
        {
          messageId: "columnTimes",
          level: "query",
          subject: "学校台账",
          field: "equipmentValue",
          cells: ["学校台账!Q1"],
          found: 14720000,
          expected: 1383.9,
          data: {
            heading: "教学仪器设备资产值(万元)",
            count: 8,
            filled: 8,
            before: 1383.9,
            after: 14720000,
            times: 10000,
          },
        },
        {
          messageId: "column",
          level: "query",
          subject: "学校台账",
          field: "computers",
          cells: ["学校台账!R1"],
          found: 709,
          expected: 375,
          data: { heading: "计算机台数(台)", count: 6, filled: 8, before: 375, after: 709, percent: 30 },
        },
        {
          messageId: "column",
          level: "query",
          data: { heading: "网络多媒体教室数(间)", count: 8, filled: 8, before: 160, after: 8800, percent: 30 },
        },
      ],
    },
    {
      name: "a column left blank by one school, which the county's sum would hide",
      lastYear: ({ schools }) => (schools[0].siteArea = null),
      draft: ({ schools }) => Object.assign(schools[1], { books: 30000, computers: 3000 }),
      findings: [
        {
          messageId: "school",
          level: "query",
          data: { school: "第一中学", figures: "计算机台数(台) 148→3000", percent: 30 },
        },
      ],
    },
    {
      name: "just as far beside a slip as a year may be, half of a column, all that have any, and one that is alone",
      lastYear: ({ schools }) => {
        for (const school of schools) Object.assign(school, { multimediaRooms: 100, computers: 0 });
        for (const i of [0, 1, 2]) schools[i].computers = 30;
        schools[6]["senior.pupils"] = 500;
      },
      draft: ({ schools }) => {
        for (const school of schools) Object.assign(school, { multimediaRooms: 100, computers: 0 });
        for (const i of [0, 1, 2]) schools[i].computers = 60;
        [1250, 800, 1260, 790].forEach((rooms, i) => (schools[i].multimediaRooms = rooms));
      },
      findings: [
        {
          messageId: "column",
          level: "query",
          data: { heading: "计算机台数(台)", count: 3, filled: 3, before: 90, after: 180, percent: 30 },
        },
        ...[
          ["第一小学", 1250],
          ["第一中学", 800],
        ].map(([school, after]) => ({
          messageId: "times",
          level: "query" as const,
          data: { school, heading: "网络多媒体教室数(间)", before: 100, after, times: 10 },
        })),
        {
          messageId: "school",
          level: "query",
          data: { school: "县高级中学", figures: "高中在校生数(人) 500→1500", percent: 30 },
        },
        ...[
          ["河口学校", 1260],
          ["第一小学东校区", 790],
        ].map(([school, after]) => ({
          messageId: "school",
          level: "query" as const,
          data: { school, figures: `网络多媒体教室数(间) 100→${after}`, percent: 30 },
        })),
      ],
    },
  ],
});

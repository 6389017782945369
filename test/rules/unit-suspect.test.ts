import { fiveSchools } from "../../src/samples/fiveSchools";
import { testRule } from "./ruleTester";

const EQUIPMENT = "教学仪器设备资产值(万元)";

testRule("unit-suspect", {
  valid: [
    { name: "every figure is like its peers" },
    { name: "five schools with little more than their books", county: fiveSchools() },
    {
      name: "none of something, and blanks",
      draft: ({ schools }) => {
        schools[0].books = 0;
        schools[1].books = null;
      },
    },
    { name: "a whole column of zeros", draft: ({ schools }) => schools.forEach((school) => (school.computers = 0)) },
    {
      name: "a teaching point of one pupil in a whole building",
      draft: ({ schools: [, , , , point] }) => Object.assign(point, { "primary.pupils": 1, teachingArea: 900 }),
    },
    {
      name: "a figure that cannot be used, and pupils that cannot",
      draft: ({ schools }) => {
        schools[0].equipmentValue = "225.5万元";
        Object.assign(schools[1], { "junior.pupils": "1000人", equipmentValue: 2855000 });
      },
    },
    {
      name: "a site without pupils of its own",
      draft: ({ schools }) => Object.assign(schools[3], { "primary.pupils": 0, equipmentValue: 475000 }),
    },
    {
      name: "a column that the chosen method does not compare",
      methods: ["2017"],
      draft: ({ schools }) => (schools[0].books = 20000000),
    },
    {
      name: "a part larger than its whole, which is a fault of its own",
      draft: ({ schools }) => (schools[0].indoorSportsArea = 6000000),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "元 in a column of 万元, 千册 in a column of 册, figures with digits too many and too few",
      draft: ({ schools }) => {
        schools[0].equipmentValue = 2255000;
        schools[6].computers = 1;
        schools[7].books = 8;
        schools[6].books = 300000000;
      },
      findings: [
        {
          messageId: "tooHigh",
          level: "error",
          subject: "3900000001",
          field: "equipmentValue",
          cells: ["学校台账!Q2"],
          found: 2255000,
          data: { school: "第一小学", column: EQUIPMENT, value: 22600000, median: 2510, times: 9000, unit: "元" },
        },
        {
          messageId: "implausible",
          level: "query",
          subject: "3900000007",
          field: "computers",
          cells: ["学校台账!R8"],
          found: 1,
          data: { school: "县高级中学", column: "计算机台数(台)", value: 0.000473, low: 0.0005, high: 20, unit: "台" },
        },
        {
          messageId: "tooHigh",
          level: "error",
          subject: "3900000007",
          field: "books",
          data: { school: "县高级中学", column: "图书册数(册)", value: 142000, median: 20.3, times: 6990, unit: "册" },
        },
        {
          messageId: "tooLow",
          level: "error",
          subject: "3900000008",
          field: "books",
          cells: ["学校台账!S9"],
          found: 8,
          data: { school: "博文小学", column: "图书册数(册)", value: 0.0195, median: 20.3, times: 1040, unit: "册" },
        },
      ],
    },
    {
      name: "pupils with digits too many and too few",
      draft: ({ schools }) => {
        schools[0]["primary.pupils"] = 10000000;
        Object.assign(schools[6], { "junior.pupils": 0, "senior.pupils": 1 });
      },
      findings: [
        {
          messageId: "manyPupils",
          level: "error",
          subject: "3900000001",
          field: "pupils",
          cells: ["学校台账!I2"],
          data: {
            school: "第一小学",
            count: 7,
            columns:
              "教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)",
          },
        },
        {
          messageId: "fewPupils",
          level: "error",
          subject: "3900000007",
          cells: ["学校台账!K8"],
          field: "pupils",
          data: {
            school: "县高级中学",
            count: 7,
            columns:
              "教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)",
          },
        },
      ],
    },
    {
      name: "two whole columns in another unit",
      draft: ({ schools }) => {
        for (const school of schools) {
          school.equipmentValue = Number(school.equipmentValue) * 10000;
          school.teachingArea = Number(school.teachingArea) / 1000;
          school.indoorSportsArea = null;
        }
        schools[4].teachingArea = 180;
      },
      findings: [
        {
          messageId: "column",
          level: "error",
          subject: "学校台账",
          field: "teachingArea",
          cells: ["学校台账!N1"],
          data: {
            column: "教学及辅助用房面积(㎡)",
            off: 7,
            filled: 8,
            median: 0.006,
            low: 0.05,
            high: 2000,
            unit: "㎡",
          },
        },
        {
          messageId: "column",
          level: "error",
          field: "equipmentValue",
          data: { column: EQUIPMENT, off: 8, filled: 8, median: 25000000, low: 10, high: 1000000, unit: "元" },
        },
      ],
    },
    {
      name: "one of the two schools of a county: half a column is no column",
      county: fiveSchools(),
      draft: ({ schools }) => {
        schools.splice(2);
        schools[0].books = 500000000;
      },
      findings: [
        {
          messageId: "tooHigh",
          level: "error",
          data: { school: "小学1", column: "图书册数(册)", value: 11100000, median: 3.7, times: 3000000, unit: "册" },
        },
      ],
    },
    {
      name: "the one school of a county",
      county: fiveSchools(),
      draft: ({ schools }) => {
        schools.splice(1);
        schools[0].books = 500000;
      },
      findings: [
        {
          messageId: "column",
          level: "query",
          data: { column: "图书册数(册)", off: 1, filled: 1, median: 11100, low: 0.1, high: 5000, unit: "册" },
        },
      ],
    },
    {
      name: "figures that are just so far off, from the median and from what is plausible",
      county: fiveSchools(),
      draft: ({ schools }) => {
        for (const school of schools)
          Object.assign(school, { "primary.pupils": 100, books: 1000, teachingArea: 100000 });
        schools[0].books = 300000;
        schools[1].books = 10;
        schools[2].books = 1000000;
        schools[3].books = 1;
        schools[3].teachingArea = 200000;
        schools[4].teachingArea = 200001;
      },
      findings: [
        {
          messageId: "implausible",
          level: "query",
          data: {
            school: "小学5",
            column: "教学及辅助用房面积(㎡)",
            value: 2000,
            low: 0.05,
            high: 2000,
            unit: "㎡",
          },
        },
        {
          messageId: "tooHigh",
          level: "query",
          data: { school: "小学1", column: "图书册数(册)", value: 3000, median: 10, times: 300, unit: "册" },
        },
        {
          messageId: "tooHigh",
          level: "error",
          data: { school: "小学3", column: "图书册数(册)", value: 10000, median: 10, times: 1000, unit: "册" },
        },
        {
          messageId: "tooLow",
          level: "error",
          data: { school: "小学4", column: "图书册数(册)", value: 0.01, median: 10, times: 1000, unit: "册" },
        },
      ],
    },
    {
      name: "three schools, which prove a unit",
      county: fiveSchools(),
      draft: ({ schools }) => {
        schools.splice(3);
        for (const school of schools) school.books = 500000;
      },
      findings: [
        {
          messageId: "column",
          level: "error",
          data: { column: "图书册数(册)", off: 3, filled: 3, median: 11100, low: 0.1, high: 5000, unit: "册" },
        },
      ],
    },
    {
      name: "four columns, which tell of the pupils",
      county: fiveSchools(),
      draft: ({ schools }) => {
        const alike = { "primary.pupils": 1000, teachingArea: 5000, equipmentValue: 200, computers: 100, books: 20000 };
        for (const school of schools) Object.assign(school, alike);
        schools[0]["primary.pupils"] = 1;
      },
      findings: [
        {
          messageId: "fewPupils",
          level: "error",
          data: {
            school: "小学1",
            count: 4,
            columns: "教学及辅助用房面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)",
          },
        },
      ],
    },
  ],
});

import type { DraftSchool } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** Columns of things that the stages share. */
const SHARED =
  "教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)";

/** Takes the pupils, classes and teachers of 小学 away. */
function close(...schools: readonly DraftSchool[]): void {
  for (const school of schools) {
    for (const field of Object.keys(school)) if (field.startsWith("primary.")) school[field] = 0;
  }
}

testRule("values-without-pupils", {
  valid: [
    { name: "figures stand only where pupils are" },
    {
      name: "a campus without pupils, with shared things and teachers, whose parent has pupils",
      draft: ({ schools }) => Object.assign(schools[3], { "primary.pupils": 0, "primary.classes": 0 }),
    },
    {
      name: "a closed school with zeros and blanks",
      draft: ({ schools: [, , , , point] }) => {
        for (const [field, value] of Object.entries(point)) if (typeof value === "number") point[field] = 0;
        point.books = null;
      },
    },
    {
      name: "classes beside 0 pupils, which are a fault of their own",
      draft: ({ schools: [, , , , point] }) => (point["primary.pupils"] = 0),
    },
    {
      name: "pupils that cannot be used",
      draft: ({ schools }) => (schools[4]["primary.pupils"] = "３０"),
    },
    {
      name: "blank pupils of every stage, which are unknown",
      draft: ({ schools: [, , , , point] }) => {
        close(point);
        for (const stage of ["primary", "junior", "senior"]) point[`${stage}.pupils`] = null;
      },
    },
    {
      name: "a column of pupils that is wholly blank",
      draft: ({ schools }) => schools.forEach((school) => (school["primary.pupils"] = null)),
    },
    {
      name: "a school of senior pupils only has shared things",
      draft: ({ schools }) => {
        const senior = schools[6];
        for (const field of Object.keys(senior)) if (field.startsWith("junior.")) senior[field] = 0;
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "public funds for 0 pupils",
      draft: ({ sheets }) =>
        (sheets.publicFunds = [
          { code: "3900000001", name: "第一小学", pupils: 0, budget: 10 },
          { code: "3900000002", name: "第一中学", pupils: 0, budget: 0 },
        ]),
      findings: [
        {
          messageId: "funds",
          level: "query",
          subject: "3900000001",
          cells: ["公用经费台账!C2", "公用经费台账!E2"],
          found: 0,
          field: "publicFunds/pupils",
          data: { record: "公用经费台账·第一小学", heading: "学生数(人)", budget: "上年度公用经费预算总额(万元)" },
        },
      ],
    },
    {
      name: "a teaching point without any pupils or teachers",
      draft: ({ schools: [, , , , point] }) => close(point),
      findings: [
        {
          messageId: "shared",
          level: "query",
          subject: "3900000005",
          field: null,
          cells: ["学校台账!N6", "学校台账!P6", "学校台账!Q6", "学校台账!R6", "学校台账!S6", "学校台账!T6"],
          data: { school: "上坪教学点", columns: SHARED.replace("室内体育用房面积(㎡)、", "") },
        },
      ],
    },
    {
      name: "a campus and its parent without any pupils",
      draft: ({ schools }) => {
        close(schools[0], schools[3]);
        schools[3].indoorSportsArea = 0;
      },
      findings: [
        { messageId: "shared", level: "query", subject: "3900000001", data: { school: "第一小学", columns: SHARED } },
        {
          messageId: "shared",
          level: "query",
          subject: "3900000004",
          data: { school: "第一小学东校区", columns: SHARED.replace("室内体育用房面积(㎡)、", "") },
        },
      ],
    },
  ],
});

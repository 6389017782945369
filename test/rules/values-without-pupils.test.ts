import { testRule } from "./ruleTester";

/** 第一小学东校区 without pupils of any stage. */
const EMPTY_CAMPUS = { "primary.pupils": 0, "primary.classes": 0 };
/** Columns of things that the stages share. */
const SHARED =
  "教学及辅助用房面积(㎡)、室内体育用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)";

testRule("values-without-pupils", {
  valid: [
    { name: "figures stand only where pupils are" },
    {
      name: "a campus without pupils, with shared things and teachers, whose parent has pupils",
      draft: ({ schools }) => Object.assign(schools[3], EMPTY_CAMPUS),
    },
    {
      name: "teachers of a stage that only a campus teaches stand at the school itself",
      draft: ({ schools }) => {
        Object.assign(schools[3], { "junior.pupils": 90, "junior.classes": 2 });
        schools[0]["junior.teachers"] = 8;
      },
    },
    {
      name: "a closed school with zeros and blanks",
      draft: ({ schools: [, , , , point] }) => {
        for (const [field, value] of Object.entries(point)) if (typeof value === "number") point[field] = 0;
        point.books = null;
      },
    },
    {
      name: "pupils that cannot be used",
      draft: ({ schools }) => (schools[4]["primary.pupils"] = "３０"),
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
    {
      name: "a figure that the chosen method does not compare",
      methods: ["2012"],
      draft: ({ schools }) => (schools[1]["primary.backboneTeachers"] = 2),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "teachers in a stage without pupils",
      draft: ({ schools }) => {
        Object.assign(schools[0], { "junior.teachers": 3, "junior.teachersAboveRequired": 2 });
        Object.assign(schools[1], { "primary.pupils": 0, "primary.backboneTeachers": 1 });
      },
      findings: [
        {
          messageId: "stage",
          level: "query",
          subject: "3900000001",
          field: "junior.pupils",
          cells: ["学校台账!J2", "学校台账!Z2", "学校台账!AA2"],
          data: { school: "第一小学", stage: "初中", columns: "初中专任教师数(人)、初中高于规定学历教师数(人)" },
        },
        {
          messageId: "stage",
          level: "query",
          subject: "3900000002",
          field: "primary.pupils",
          cells: ["学校台账!I3", "学校台账!X3"],
          data: { school: "第一中学", stage: "小学", columns: "小学县级以上骨干教师数(人)" },
        },
      ],
    },
    {
      name: "a school without any pupils",
      draft: ({ schools: [, , , , point] }) => Object.assign(point, { "primary.pupils": 0, "primary.classes": 0 }),
      findings: [
        {
          messageId: "stage",
          level: "query",
          field: "primary.pupils",
          data: {
            school: "上坪教学点",
            stage: "小学",
            columns:
              "小学专任教师数(人)、小学高于规定学历教师数(人)、小学中级及以上专业技术职务教师数(人)、小学县级以上骨干教师数(人)、小学体育艺术专任教师数(人)",
          },
        },
        {
          messageId: "shared",
          level: "query",
          field: null,
          data: {
            school: "上坪教学点",
            columns:
              "教学及辅助用房面积(㎡)、运动场地面积(㎡)、教学仪器设备资产值(万元)、计算机台数(台)、图书册数(册)、网络多媒体教室数(间)",
          },
        },
      ],
    },
    {
      name: "a campus and its parent without any pupils",
      draft: ({ schools }) => {
        for (const school of [schools[0], schools[3]])
          for (const field of Object.keys(school)) if (field.startsWith("primary.")) school[field] = 0;
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
    {
      name: "the other stage's teachers of a campus that is listed by itself are added to no school",
      draft: ({ schools, parameters }) => {
        parameters.singleStageCampus = "单列";
        schools[3]["junior.teachers"] = 2;
        schools[0]["junior.pupils"] = 50;
      },
      findings: [
        {
          messageId: "stage",
          level: "query",
          subject: "3900000004",
          data: { school: "第一小学东校区", stage: "初中", columns: "初中专任教师数(人)" },
        },
      ],
    },
  ],
});

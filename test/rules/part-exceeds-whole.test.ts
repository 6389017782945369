import { testRule } from "./ruleTester";

testRule("part-exceeds-whole", {
  valid: [
    { name: "every part is smaller than its whole" },
    {
      name: "a part as large as its whole, both 0 included",
      draft: ({ schools: [first, , , , point] }) => {
        first["primary.teachersAboveRequired"] = first["primary.teachers"];
        first.indoorSportsArea = first.teachingArea;
        point["primary.teachers"] = 0;
        for (const part of ["teachersAboveRequired", "teachersIntermediate", "backboneTeachers", "sportsArtsTeachers"])
          point[`primary.${part}`] = 0;
      },
    },
    {
      name: "a whole that is blank or cannot be used",
      draft: ({ schools }) => {
        schools[0]["primary.teachers"] = null;
        schools[1]["junior.teachers"] = "８０人";
        schools[2].teachingArea = -5;
        schools[3].teachingArea = { error: "#REF!" };
      },
    },
    {
      name: "a part that cannot be used",
      draft: ({ schools }) => (schools[0]["primary.teachersIntermediate"] = "300"),
    },
    {
      name: "a part that the chosen method does not compare",
      methods: ["2012"],
      draft: ({ schools }) => (schools[0]["primary.backboneTeachers"] = 61),
    },
    {
      name: "parts of 0 pupils beside classes, which are a fault of their own",
      draft: ({ schools }) => Object.assign(schools[1], { "junior.pupils": 0, "junior.boarders": 200 }),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "a part of each kind, on schools, campuses and schools that do not count",
      draft: ({ schools }) => {
        schools[0]["primary.teachersIntermediate"] = 61;
        schools[1]["junior.sportsArtsTeachers"] = 81;
        schools[3].indoorSportsArea = 1260.5;
        schools[5]["primary.teachersAboveRequired"] = 10;
      },
      findings: [
        {
          messageId: "exceeds",
          level: "error",
          subject: "3900000004",
          field: "indoorSportsArea",
          cells: ["学校台账!O5", "学校台账!N5"],
          found: 1260.5,
          expected: 1260,
          data: {
            record: "第一小学东校区",
            part: "室内体育用房面积(㎡)",
            whole: "教学及辅助用房面积(㎡)",
            found: 1260.5,
            limit: 1260,
          },
        },
        {
          messageId: "exceeds",
          level: "error",
          subject: "3900000001",
          cells: ["学校台账!W2", "学校台账!U2"],
          field: "primary.teachersIntermediate",
          found: 61,
          expected: 60,
          data: {
            record: "第一小学",
            part: "小学中级及以上专业技术职务教师数(人)",
            whole: "小学专任教师数(人)",
            found: 61,
            limit: 60,
          },
        },
        {
          messageId: "exceeds",
          level: "error",
          subject: "3900000006",
          cells: ["学校台账!V7", "学校台账!U7"],
          field: "primary.teachersAboveRequired",
          found: 10,
          expected: 9,
          data: {
            record: "特殊教育学校",
            part: "小学高于规定学历教师数(人)",
            whole: "小学专任教师数(人)",
            found: 10,
            limit: 9,
          },
        },
        {
          messageId: "exceeds",
          level: "error",
          subject: "3900000002",
          cells: ["学校台账!AD3", "学校台账!Z3"],
          field: "junior.sportsArtsTeachers",
          found: 81,
          expected: 80,
          data: {
            record: "第一中学",
            part: "初中体育艺术专任教师数(人)",
            whole: "初中专任教师数(人)",
            found: 81,
            limit: 80,
          },
        },
      ],
    },
    {
      name: "a whole that is smaller than all its parts, and one that is larger than one of them",
      draft: ({ schools }) => {
        schools[0]["primary.teachers"] = 6;
        schools[1]["junior.teachers"] = 50;
      },
      findings: [
        {
          messageId: "several",
          level: "error",
          subject: "3900000001",
          field: "primary.teachers",
          cells: ["学校台账!U2", "学校台账!V2", "学校台账!W2", "学校台账!X2", "学校台账!Y2"],
          found: 6,
          data: {
            record: "第一小学",
            parts:
              "小学高于规定学历教师数(人) 50、小学中级及以上专业技术职务教师数(人) 30、小学县级以上骨干教师数(人) 12、小学体育艺术专任教师数(人) 11",
            whole: "小学专任教师数(人)",
            limit: 6,
          },
        },
        {
          messageId: "exceeds",
          level: "error",
          subject: "3900000002",
          field: "junior.teachersAboveRequired",
          data: {
            record: "第一中学",
            part: "初中高于规定学历教师数(人)",
            whole: "初中专任教师数(人)",
            found: 60,
            limit: 50,
          },
        },
      ],
    },
    {
      name: "a school used twice has findings of its own on each row",
      draft: ({ schools }) => {
        schools[1].code = "3900000001";
        for (const school of schools.slice(0, 2)) school.indoorSportsArea = 9000;
      },
      findings: ["3900000001#1", "3900000001#2"].map((subject, i) => ({
        messageId: "exceeds",
        level: "error" as const,
        subject,
        data: {
          record: ["第一小学", "第一中学"][i],
          part: "室内体育用房面积(㎡)",
          whole: "教学及辅助用房面积(㎡)",
          found: 9000,
          limit: [6000, 7000][i],
        },
      })),
    },
    {
      name: "parts in a register, in the words of its headings",
      draft: ({ sheets }) =>
        (sheets.admissions = [
          {
            code: "3900000001",
            name: "第一小学",
            stage: "小学",
            year: 2025,
            registered: 180,
            qualified: 176,
            announced: 178,
            admitted: 178,
            notified: 178,
            arrived: 179,
          },
        ]),
      findings: [
        {
          messageId: "exceeds",
          level: "error",
          subject: "3900000001",
          field: "admissions/小学/2025/announced",
          cells: ["招生入学!G2", "招生入学!F2"],
          found: 178,
          expected: 176,
          data: {
            record: "招生入学·第一小学（小学、2025）",
            part: "公示人数(人)",
            whole: "资格审核通过人数(人)",
            found: 178,
            limit: 176,
          },
        },
        {
          messageId: "exceeds",
          level: "error",
          data: {
            record: "招生入学·第一小学（小学、2025）",
            part: "报到人数(人)",
            whole: "发放通知人数(人)",
            found: 179,
            limit: 178,
          },
        },
      ],
    },
    {
      name: "one part, and several parts, all along their columns",
      draft: ({ schools }) => {
        for (const school of schools) school.indoorSportsArea = 99999;
        for (const i of [0, 2, 3, 4, 5, 7])
          Object.assign(schools[i], {
            "primary.teachers": 1,
            "primary.teachersAboveRequired": 3,
            "primary.backboneTeachers": 3,
          });
      },
      findings: [
        {
          messageId: "exceedsHabit",
          level: "error",
          subject: "学校台账",
          field: "indoorSportsArea/exceeds",
          cells: [2, 3, 4, 5, 6, 7, 8, 9].flatMap((row) => [`学校台账!O${row}`, `学校台账!N${row}`]),
          found: 8,
          expected: 0,
          data: {
            sheet: "学校台账",
            heading: "室内体育用房面积(㎡)",
            count: 8,
            cells: "O2:O9",
            whole: "教学及辅助用房面积(㎡)",
          },
        },
        {
          messageId: "severalHabit",
          level: "error",
          subject: "学校台账",
          field: "primary.teachers/several",
          // The small 教学点 has no more than one of the others.
          cells: [2, 4, 5, 6, 7, 9].flatMap((row) =>
            (row === 6 ? [..."UVX"] : [..."UVWXY"]).map((column) => `学校台账!${column}${row}`),
          ),
          found: 6,
          expected: 0,
          data: { sheet: "学校台账", heading: "小学专任教师数(人)", count: 6, cells: "U2、U4:U7、U9" },
        },
      ],
    },
  ],
});

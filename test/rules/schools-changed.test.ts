import { LAST_YEAR, testRule } from "./ruleTester";

const nothing = () => {};
const change = (end: string, name: string, what: string, year: number | null = 2025, into: string | null = null) => ({
  code: `39000000${end}`,
  name,
  year,
  change: what,
  into,
});

testRule("schools-changed", {
  valid: [
    { name: "no last year is laid beside", draft: ({ schools }) => schools.splice(7, 1) },
    { name: "the same schools, sorted otherwise", lastYear: ({ schools }) => schools.reverse() },
    {
      name: "codes that stand twice or are missing are told elsewhere",
      lastYear: ({ schools }) => (schools[7].code = null),
      draft: ({ schools }) => {
        schools[6].code = "3900000002";
        Object.assign(schools[7], { code: null });
      },
    },
  ],
  invalid: [
    {
      name: "opened, gone, merged, renamed and given another code, and nothing told of it",
      lastYear: ({ schools }) => {
        schools[1].name = "县第一初级中学";
        schools[2].code = "3900000093";
        schools[7].name = "博文二小学";
        schools[7].code = "3900000098";
        schools[4]["primary.pupils"] = 30;
        schools.push({ ...schools[4], code: "3900000095", name: "下坪村教学点", "primary.pupils": 60 });
        schools.push({ ...schools[7], code: "3900000096", name: "东方外国语学校", "primary.pupils": 5000 });
        schools.push({ ...schools[7], code: "3900000097", name: "空白学校", "primary.pupils": null });
        schools.push({
          ...schools[7],
          code: "3900000099",
          name: "无人学校",
          "primary.pupils": 0,
          "primary.classes": 0,
        });
        for (const field of Object.keys(schools[11])) if (/^primary\..*eachers/.test(field)) schools[11][field] = 0;
      },
      findings: [
        {
          messageId: "renamed",
          level: "query",
          subject: "3900000002",
          field: "name",
          cells: ["学校台账!B3", `[${LAST_YEAR}]学校台账!B3`],
          found: "第一中学",
          expected: "县第一初级中学",
          data: { school: "第一中学", code: "3900000002", other: "县第一初级中学" },
        },
        {
          messageId: "recoded",
          level: "query",
          subject: "3900000003",
          field: "code",
          cells: ["学校台账!A4", `[${LAST_YEAR}]学校台账!A4`],
          found: "3900000003",
          expected: "3900000093",
          data: { school: "河口学校", code: "3900000003", otherCode: "3900000093" },
        },
        {
          messageId: "resembles",
          level: "query",
          subject: "3900000008",
          field: null,
          cells: ["学校台账!B9", `[${LAST_YEAR}]学校台账!B9`],
          data: { school: "博文小学", code: "3900000008", other: "博文二小学", otherCode: "3900000098" },
        },
        {
          messageId: "goneInto",
          level: "query",
          subject: "3900000095",
          cells: [`[${LAST_YEAR}]学校台账!B10`],
          data: { school: "下坪村教学点", code: "3900000095", pupils: 60, schools: "第一小学" },
        },
        {
          messageId: "gone",
          level: "query",
          subject: "3900000096",
          cells: ["[上年.xlsx]学校台账!B11"],
          data: { school: "东方外国语学校", code: "3900000096" },
        },
        { messageId: "gone", level: "query", subject: "3900000097", data: { school: "空白学校", code: "3900000097" } },
        { messageId: "gone", level: "query", data: { school: "无人学校", code: "3900000099" } },
      ],
    },
    {
      name: "the same told by 学校沿革, by code or by name",
      lastYear: ({ schools }) => {
        schools[0].name = "实验小学";
        schools[2].code = "3900000093";
        schools.splice(7, 1);
        schools.push({ ...schools[4], code: "3900000095", name: "下坪村教学点" });
        schools.push({ ...schools[4], code: "3900000096", name: "岭下村教学点" });
      },
      draft: ({ sheets }) => {
        sheets.history = [
          change("01", "第一小学", "更名"),
          // Told under its old code alone.
          change("93", "河口", "改码", null),
          change("08", "博文小学", "新建"),
          change("95", "下坪村教学点", "撤并", 2025, "第一小学"),
          change("99", "岭下村教学点", "停办", 2024),
        ];
      },
      findings: [
        {
          messageId: "renamedTold",
          level: "info",
          subject: "3900000001",
          field: "name",
          cells: ["学校台账!B2", "[上年.xlsx]学校台账!B2"],
          found: "第一小学",
          expected: "实验小学",
          data: { school: "第一小学", code: "3900000001", other: "实验小学", change: "更名" },
        },
        {
          messageId: "recodedTold",
          level: "info",
          subject: "3900000003",
          field: "code",
          cells: ["学校台账!A4", "[上年.xlsx]学校台账!A4"],
          found: "3900000003",
          expected: "3900000093",
          data: { school: "河口学校", code: "3900000003", otherCode: "3900000093", change: "改码" },
        },
        {
          messageId: "openedTold",
          level: "info",
          subject: "3900000008",
          cells: ["学校台账!B9"],
          data: { school: "博文小学", change: "新建" },
        },
        {
          messageId: "goneIntoTold",
          level: "info",
          subject: "3900000095",
          cells: ["[上年.xlsx]学校台账!B9"],
          data: { school: "下坪村教学点", code: "3900000095", change: "撤并", into: "第一小学" },
        },
        {
          messageId: "goneTold",
          level: "info",
          subject: "3900000096",
          cells: ["[上年.xlsx]学校台账!B10"],
          data: { school: "岭下村教学点", code: "3900000096", change: "停办" },
        },
      ],
    },
    {
      name: "what 学校沿革 tells of years before explains nothing",
      lastYear: ({ schools }) => schools.splice(7, 1),
      draft: ({ sheets }) =>
        (sheets.history = [
          change("08", "博文小学", "新建", 2020),
          { code: "3900000008", name: "博文小学", year: 2025, change: null },
        ]),
      findings: [
        {
          messageId: "opened",
          level: "query",
          subject: "3900000008",
          cells: ["学校台账!B9"],
          data: { school: "博文小学" },
        },
      ],
    },
    {
      name: "alike in name and of another type, or of quite another size",
      lastYear: ({ schools }) => {
        Object.assign(schools[7], { code: "3900000098", name: "博文小学校", "primary.pupils": 1000 });
      },
      draft: nothing,
      findings: [
        { messageId: "opened", level: "query", data: { school: "博文小学" } },
        { messageId: "gone", level: "query", data: { school: "博文小学校", code: "3900000098" } },
      ],
    },
    {
      name: "pupils of one that is gone who went to two schools, and to too many to tell",
      lastYear: ({ schools }) => {
        schools.push({ ...schools[1], code: "3900000095", name: "东方外国语学校", "junior.pupils": 300 });
        schools.push({ ...schools[1], code: "3900000096", name: "西山外国语学校", "junior.pupils": 100 });
        // Two have grown by a fifth less and more than the one, four by the other.
        schools[0]["primary.pupils"] = 1000 - 360;
        schools[1]["junior.pupils"] = 1000 - 240;
        Object.assign(schools[2], { "primary.pupils": 500 - 100, "junior.pupils": 400 });
        schools[3]["primary.pupils"] = 210 - 100;
        Object.assign(schools[6], { "junior.pupils": 120 - 100, "senior.pupils": 1500 });
        schools[7]["primary.pupils"] = 410 - 100;
      },
      findings: [
        {
          messageId: "goneInto",
          level: "query",
          data: {
            school: "东方外国语学校",
            code: "3900000095",
            pupils: 300,
            schools: "第一小学、第一中学",
          },
        },
        { messageId: "gone", level: "query", data: { school: "西山外国语学校", code: "3900000096" } },
      ],
    },
    {
      name: "alike in size, of which the name tells one",
      lastYear: ({ schools }) => {
        Object.assign(schools[7], { code: "3900000097", name: "东方外国语学校", "primary.pupils": 410 });
        schools.push({ ...schools[7], code: "3900000098", name: "博文二小学" });
      },
      draft: nothing,
      findings: [
        {
          messageId: "resembles",
          level: "query",
          data: { school: "博文小学", code: "3900000008", other: "博文二小学", otherCode: "3900000098" },
        },
        { messageId: "gone", level: "query", data: { school: "东方外国语学校", code: "3900000097" } },
      ],
    },
    {
      name: "alike in name and size and of another type, or told to be gone",
      lastYear: ({ schools }) => {
        Object.assign(schools[7], { code: "3900000097", name: "博文小学校", type: "教学点", "primary.pupils": 410 });
        schools.push({ ...schools[7], code: "3900000098", name: "博文二小学", type: "小学" });
      },
      draft: ({ sheets }) => (sheets.history = [change("98", "博文二小学", "撤并")]),
      findings: [
        { messageId: "opened", level: "query", data: { school: "博文小学" } },
        { messageId: "gone", level: "query", data: { school: "博文小学校", code: "3900000097" } },
        { messageId: "goneTold", level: "info", data: { school: "博文二小学", code: "3900000098", change: "撤并" } },
      ],
    },
  ],
});

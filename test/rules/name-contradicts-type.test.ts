import type { CellValue } from "../../src/model";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** Gives the first schools names and types that agree with no pupils, so that the names alone speak. */
function call(draft: Draft, ...schools: readonly (readonly [name: string, type: CellValue])[]): void {
  schools.forEach(([name, type], i) => {
    const school = draft.schools[i < 3 ? i : i + 1];
    Object.assign(school, { name, type, organiser: "县级教育部门" });
    for (const [field, value] of Object.entries(school)) if (typeof value === "number") school[field] = 0;
  });
}

const typed = (school: string, word: string, type: string, more = {}) =>
  ({ messageId: "type", level: "query", field: "type", data: { school, word, type }, ...more }) as const;

testRule("name-contradicts-type", {
  valid: [
    { name: "every name agrees with its columns" },
    {
      name: "a 教学点 called 小学, nine years called 中学 and 小学, 职业 called 中学, 完全中学 called 高级中学",
      draft: (draft) =>
        call(
          draft,
          ["上坪小学", "教学点"],
          ["河口中学", "九年一贯制"],
          ["育才小学", "九年一贯制"],
          ["县职业中学", "职业学校"],
          ["县高级中学", "完全中学"],
          ["第二初级中学", "完全中学"],
        ),
    },
    {
      name: "names that end with 学校 or a part of a school, and words in brackets",
      draft: (draft) =>
        call(
          draft,
          ["第一小学教育集团滨河学校", "初级中学"],
          ["第一中学小学部", "小学"],
          ["滨江小学（原滨江中学）", "小学"],
          ["中心小学（含2个教学点）", "小学"],
          ["大学路小学附属楼", "小学"],
          ["高级中学附设初中班", "高级中学"],
        ),
    },
    {
      name: "a campus that has its school's name",
      draft: ({ schools }) => Object.assign(schools[3], { name: "第一中学东校区" }),
    },
    {
      name: "a type that the pupils contradict, which has a finding of its own",
      draft: ({ schools }) => (schools[0].type = "初级中学"),
    },
    { name: "a type that cannot be used", draft: ({ schools }) => (schools[4].type = "村小") },
    {
      name: "a private school, one of an enterprise, and an organiser that cannot be used",
      draft: ({ schools }) => {
        schools[7].name = "博文民办小学";
        Object.assign(schools[0], { name: "钢厂民办小学", organiser: "地方企业" });
        Object.assign(schools[2], { name: "河口民办学校", organiser: "乡镇" });
      },
    },
    {
      name: "a school of a university, and one of a 教师进修学院",
      draft: ({ schools }) => {
        Object.assign(schools[0], { name: "师范大学附属小学", affiliated: "是" });
        schools[7].name = "教师进修学院附属小学";
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "names of each kind with a type that none of them has",
      draft: (draft) =>
        call(
          draft,
          ["上坪教学点", "小学"],
          ["第二小学校", "初级中学"],
          ["第三中学", "小学"],
          ["县聋哑学校", "小学"],
          ["滨江小学", "特殊教育"],
          ["第四高级中学", "初级中学"],
          ["实验小学附属幼儿园", "小学"],
        ),
      findings: [
        typed("上坪教学点", "教学点", "小学", {
          subject: "3900000001",
          cells: ["学校台账!C2", "学校台账!B2"],
          found: "小学",
        }),
        typed("第二小学校", "小学", "初级中学"),
        typed("第三中学", "中学", "小学"),
        typed("县聋哑学校", "聋哑", "小学"),
        typed("滨江小学", "小学", "特殊教育"),
        typed("第四高级中学", "高级中学", "初级中学"),
        {
          messageId: "kindergarten",
          level: "query",
          subject: "3900000008",
          field: "type",
          cells: ["学校台账!C9", "学校台账!B9"],
          found: "小学",
          data: { school: "实验小学附属幼儿园" },
        },
      ],
    },
    {
      name: "a teaching point in brackets, a junior school as a senior one and a school as a teaching point",
      draft: (draft) => call(draft, ["上坪小学（教学点）", "小学"], ["第二初中", "高级中学"], ["第三中学", "教学点"]),
      findings: [
        typed("上坪小学（教学点）", "教学点", "小学"),
        typed("第二初中", "初中", "高级中学"),
        typed("第三中学", "中学", "教学点"),
      ],
    },
    {
      name: "organisers, and schools of universities",
      draft: ({ schools }) => {
        schools[0].name = "私立第一小学";
        schools[1].name = "理工大学附中";
        Object.assign(schools[2], { name: "民办师范学院附属实验学校", organiser: "地级教育部门" });
      },
      findings: [
        {
          messageId: "organiser",
          level: "query",
          subject: "3900000001",
          field: "organiser",
          cells: ["学校台账!D2", "学校台账!B2"],
          found: "县级教育部门",
          data: { school: "私立第一小学", word: "私立", organiser: "县级教育部门" },
        },
        {
          messageId: "affiliated",
          level: "query",
          subject: "3900000002",
          field: "affiliated",
          cells: ["学校台账!E3", "学校台账!B3"],
          found: "否",
          data: { school: "理工大学附中" },
        },
        {
          messageId: "organiser",
          level: "query",
          subject: "3900000003",
          data: { school: "民办师范学院附属实验学校", word: "民办", organiser: "地级教育部门" },
        },
        { messageId: "affiliated", level: "query", data: { school: "民办师范学院附属实验学校" } },
      ],
    },
  ],
});

import type { DraftSchool } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const SORTS = ["", "AboveRequired", "Intermediate"].map((sort) => `teachers${sort}`);

/** Moves all 专任教师 of a school into one stage, with the sorts of them. */
function moveTeachers(school: DraftSchool, from: string, to: string): void {
  for (const sort of [...SORTS, "backboneTeachers", "sportsArtsTeachers"]) {
    school[`${to}.${sort}`] = Number(school[`${to}.${sort}`]) + Number(school[`${from}.${sort}`]);
    school[`${from}.${sort}`] = 0;
  }
}

testRule("teachers-in-one-stage", {
  valid: [
    { name: "teachers stand in both stages" },
    {
      name: "a school of one stage",
      draft: ({ schools }) => (schools[0]["junior.teachers"] = null),
    },
    {
      name: "no teachers at all",
      draft: ({ schools }) => Object.assign(schools[2], { "primary.teachers": 0, "junior.teachers": 0 }),
    },
    { name: "a blank, which is a gap", draft: ({ schools }) => (schools[2]["primary.teachers"] = null) },
    { name: "a count that cannot be used", draft: ({ schools }) => (schools[2]["junior.teachers"] = "0人") },
    {
      name: "the teachers of one stage stand at the campus",
      draft: ({ schools }) => {
        schools[3].parent = schools[2].code;
        schools[2]["primary.teachers"] = 0;
      },
    },
    {
      name: "0 teachers beside sorts of them, which are a fault of their own",
      draft: ({ schools }) => (schools[2]["primary.teachers"] = 0),
    },
    {
      name: "pupils that cannot be used, so that the stage may not be there",
      draft: ({ schools }) => (schools[0]["junior.pupils"] = "无"),
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "all in 初中, all in 小学",
      draft: ({ schools }) => {
        moveTeachers(schools[2], "primary", "junior");
        moveTeachers(schools[5], "junior", "primary");
      },
      findings: [
        {
          messageId: "oneStage",
          level: "query",
          subject: "3900000003",
          field: "primary.teachers",
          cells: ["学校台账!U4", "学校台账!Z4"],
          found: 0,
          data: { school: "河口学校", teachers: 62, full: "初中", none: "小学" },
        },
        {
          messageId: "oneStage",
          level: "query",
          subject: "3900000006",
          field: "junior.teachers",
          cells: ["学校台账!Z7", "学校台账!U7"],
          found: 0,
          data: { school: "特殊教育学校", teachers: 14, full: "小学", none: "初中" },
        },
      ],
    },
    {
      name: "a 九年一贯制 with its campus, all in 初中 of the school itself",
      draft: ({ schools }) => {
        Object.assign(schools[3], { parent: schools[2].code, "junior.teachers": null });
        moveTeachers(schools[2], "primary", "junior");
        for (const field of Object.keys(schools[3])) if (/^primary\..*eachers/.test(field)) schools[3][field] = 0;
      },
      findings: [
        {
          messageId: "oneStage",
          level: "query",
          cells: ["学校台账!U4", "学校台账!Z4", "学校台账!U5", "学校台账!Z5"],
          subject: "3900000003",
          field: "primary.teachers",
          found: 0,
          data: { school: "河口学校", teachers: 62, full: "初中", none: "小学" },
        },
      ],
    },
  ],
});

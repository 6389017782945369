import type { DraftSchool } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** Leaves only the sites that count in both methods: 第一小学 with its campus, 第一中学, 河口学校, 县高级中学. */
function keepCounted(schools: DraftSchool[]): void {
  schools.splice(7, 1);
  schools.splice(4, 2);
}

const METHOD_2012 = "基本均衡";
const METHOD_2017 = "优质均衡";

testRule("excluded-school", {
  valid: [
    { name: "every school counts", draft: ({ schools }) => keepCounted(schools) },
    {
      name: "a school without pupils",
      draft: ({ schools }) => {
        keepCounted(schools);
        schools[1]["junior.pupils"] = 0;
      },
    },
    {
      name: "a school of which nobody can tell whether it counts",
      methods: ["2012"],
      draft: ({ schools }) => {
        keepCounted(schools);
        schools[1].organiser = "教育局";
      },
    },
    {
      name: "private and higher schools in 2017",
      methods: ["2017"],
      draft: ({ schools }) => {
        schools.splice(4, 2);
        Object.assign(schools[0], { organiser: "省级教育部门" });
        Object.assign(schools[1], { organiser: "地方企业" });
        Object.assign(schools[2], { affiliated: "是" });
      },
    },
    { name: "no sheet of schools", draft: (draft) => draft.drop("学校台账") },
  ],
  invalid: [
    {
      name: "every reason in 2012",
      methods: ["2012"],
      draft: ({ schools }) => {
        schools[1].organiser = "地方企业";
        schools[2].affiliated = "是";
        schools[6].organiser = "地级教育部门";
        schools[7]["primary.pupils"] = "四百";
      },
      findings: [
        {
          messageId: "affiliated",
          level: "info",
          subject: "3900000003/primary",
          field: "2012",
          cells: ["学校台账!E4"],
          data: { school: "河口学校（小学）", method: METHOD_2012, pupils: 500 },
        },
        {
          messageId: "teachingPoint",
          level: "info",
          cells: ["学校台账!C6"],
          subject: "3900000005/primary",
          field: "2012",
          data: { school: "上坪教学点（小学）", method: METHOD_2012, pupils: 30 },
        },
        {
          messageId: "special",
          level: "info",
          cells: ["学校台账!C7"],
          subject: "3900000006/primary",
          field: "2012",
          data: { school: "特殊教育学校（小学）", method: METHOD_2012, pupils: 60 },
        },
        {
          messageId: "private",
          level: "info",
          cells: ["学校台账!D9"],
          subject: "3900000008/primary",
          field: "2012",
          data: { school: "博文小学（小学）", method: METHOD_2012, pupils: "—" },
        },
        {
          messageId: "enterprise",
          level: "info",
          cells: ["学校台账!D3"],
          subject: "3900000002/junior",
          field: "2012",
          data: { school: "第一中学（初中）", method: METHOD_2012, pupils: 1000 },
        },
        {
          messageId: "affiliated",
          level: "info",
          subject: "3900000003/junior",
          data: { school: "河口学校（初中）", method: METHOD_2012, pupils: 400 },
        },
        {
          messageId: "special",
          level: "info",
          data: { school: "特殊教育学校（初中）", method: METHOD_2012, pupils: 20 },
        },
        {
          messageId: "notCounty",
          level: "info",
          cells: ["学校台账!D8"],
          subject: "3900000007/junior",
          field: "2012",
          data: { school: "县高级中学（初中）", method: METHOD_2012, pupils: 120 },
        },
      ],
    },
    {
      name: "a teaching point of 49 pupils in 2017",
      methods: ["2017"],
      draft: ({ schools }) => {
        schools[4]["primary.pupils"] = 49;
        schools.splice(5, 1);
      },
      findings: [
        {
          messageId: "smallTeachingPoint",
          level: "info",
          cells: ["学校台账!C6"],
          subject: "3900000005/primary",
          field: "2017",
          data: { school: "上坪教学点（小学）", method: METHOD_2017, pupils: 49 },
        },
      ],
    },
    {
      name: "the only school of a stage",
      methods: ["2012"],
      draft: ({ schools }) => {
        keepCounted(schools);
        schools.splice(4, 1);
        schools.splice(2, 1);
        schools[1].organiser = "民办";
      },
      findings: [
        {
          messageId: "private",
          level: "info",
          data: { school: "第一中学（初中）", method: METHOD_2012, pupils: 1000 },
        },
      ],
    },
  ],
});

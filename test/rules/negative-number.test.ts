import { testRule } from "./ruleTester";

testRule("negative-number", {
  valid: [
    { name: "no figure is negative" },
    { name: "zero", draft: (draft) => (draft.schools[4].books = 0) },
    { name: "a negative number as text", draft: (draft) => (draft.schools[4].books = "-35") },
  ],
  invalid: [
    {
      name: "a negative count and a negative area",
      draft: (draft) => {
        draft.schools[4]["primary.backboneTeachers"] = -1;
        draft.schools[5].teachingArea = -0.5;
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "3900000006",
          field: "teachingArea",
          data: { record: "特殊教育学校", heading: "教学及辅助用房面积(㎡)", found: "-0.5" },
          cells: ["学校台账!N7"],
          found: -0.5,
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000005",
          found: -1,
          data: { record: "上坪教学点", heading: "小学县级以上骨干教师数(人)", found: "-1" },
          field: "primary.backboneTeachers",
          cells: ["学校台账!X6"],
        },
      ],
    },
  ],
});

import { testRule } from "./ruleTester";

testRule("code-as-number", {
  valid: [
    { name: "codes are texts" },
    { name: "a code with zeros in front", draft: (draft) => (draft.schools[4].code = "0390000005") },
    { name: "a blank parent", draft: (draft) => (draft.schools[4].parent = " ") },
  ],
  invalid: [
    {
      name: "a school's code and a campus's parent as numbers",
      draft: (draft) => {
        draft.schools[5].code = 3900000006;
        draft.schools[3].parent = 3900000001;
      },
      findings: [
        {
          messageId: "found",
          level: "query",
          found: 3900000006,
          data: { record: "特殊教育学校", heading: "学校标识码", found: "3900000006" },
          subject: "3900000006",
          field: "code",
          cells: ["学校台账!A7"],
          expected: "3900000006",
        },
        {
          messageId: "found",
          level: "query",
          subject: "3900000004",
          field: "parent",
          found: 3900000001,
          expected: "3900000001",
          data: { record: "第一小学东校区", heading: "所属学校标识码", found: "3900000001" },
          cells: ["学校台账!H5"],
        },
      ],
    },
  ],
});

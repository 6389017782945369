import { editColumn } from "../../src/samples/planting";
import { testRule } from "./ruleTester";

testRule("orphan-campus", {
  valid: [
    {
      name: "a parent whose own code is blank, which is a fault of its own",
      draft: ({ schools }) => (schools[0].code = null),
    },
    { name: "the campus has its parent" },
    {
      name: "a 教学点 that is not counted as a school is never merged",
      draft: (draft) => (draft.schools[4].counted = "否"),
    },
    { name: "the parent's code cannot be used", draft: (draft) => (draft.schools[3].parent = " 3900000001") },
    {
      name: "there is no column for parents",
      draft: (draft) =>
        editColumn(draft, "parent", (cells, _, column) => cells.forEach((line) => line.splice(column, 1))),
    },
    { name: "the parent is a campus itself", draft: (draft) => (draft.schools[3].parent = "3900000004") },
    { name: "counted or not is not known", draft: (draft) => (draft.schools[3].counted = null) },
  ],
  invalid: [
    {
      name: "no parent, and a parent that is not in the ledger",
      draft: (draft) => {
        draft.schools[3].parent = null;
        draft.schools[5].counted = 0;
        draft.schools[5].parent = "3900000099";
      },
      findings: [
        {
          messageId: "blank",
          level: "error",
          data: { school: "第一小学东校区" },
          subject: "3900000004",
          field: "parent",
          cells: ["学校台账!H5", "学校台账!G5"],
        },
        {
          messageId: "unknown",
          level: "error",
          subject: "3900000006",
          field: "parent",
          data: { school: "特殊教育学校", code: "3900000099" },
          cells: ["学校台账!H7", "学校台账!G7"],
          found: "3900000099",
        },
      ],
    },
    {
      name: "no parent, beside a school without a code",
      draft: (draft) => {
        draft.schools[3].parent = null;
        draft.schools[5].code = null;
      },
      findings: [{ messageId: "blank", level: "error", data: { school: "第一小学东校区" } }],
    },
  ],
});

import { editColumn } from "../../src/samples/planting";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const heading = (draft: Draft, field: string, text: string) =>
  editColumn(draft, field, (cells, row, column) => (cells[row][column] = { value: text }));

testRule("missing-column", {
  valid: [
    { name: "every column is there" },
    {
      name: "headings with blanks, line breaks and full-width brackets",
      draft: (draft) => {
        heading(draft, "books", "图书册数\n（册）");
        heading(draft, "code", " 学校标识码 ");
      },
    },
    { name: "a synonym", draft: (draft) => heading(draft, "computers", "数字终端数(台)") },
    {
      name: "a column that only the other method compares",
      draft: (draft) => heading(draft, "books", "藏书"),
      methods: ["2017"],
    },
    {
      name: "a column of a register that is not in use",
      draft: (draft) => draft.layout("质量监测", (cells) => cells.forEach((line) => line.splice(1, 1))),
    },
  ],
  invalid: [
    {
      name: "a column taken out and another renamed",
      draft: (draft) => {
        editColumn(draft, "area", (cells, _, column) => cells.forEach((line) => line.splice(column, 1)));
        heading(draft, "books", "藏书量");
      },
      findings: [
        {
          messageId: "missing",
          level: "error",
          data: { sheet: "学校台账", heading: "城乡类型" },
          subject: "学校台账",
          field: "area",
          cells: [],
          expected: "城乡类型",
        },
        { messageId: "missing", level: "error", data: { sheet: "学校台账", heading: "图书册数(册)" }, field: "books" },
      ],
    },
    {
      name: "a column of a register in use",
      draft: (draft) => {
        draft.sheets.training = [{ code: "3900000001", name: "第一小学", teachers: 60, completed: 60 }];
        draft.layout("教师培训", (cells) => cells.forEach((line) => line.splice(3, 1)));
      },
      findings: [
        {
          messageId: "missing",
          level: "error",
          data: { sheet: "教师培训", heading: "完成360学时人数(人)" },
          subject: "教师培训",
          field: "completed",
        },
      ],
    },
    {
      name: "a column whose heading was overwritten by another one's, which is there twice",
      draft: (draft) => heading(draft, "junior.classes", "小学教学班数(个)"),
      findings: [
        {
          messageId: "missing",
          level: "error",
          data: { sheet: "学校台账", heading: "初中教学班数(个)" },
          field: "junior.classes",
        },
      ],
    },
  ],
});

import { editColumn } from "../../src/samples/planting";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const toTheEnd = (draft: Draft, field: string) =>
  editColumn(draft, field, (cells, _, column) => cells.forEach((line) => line.push(line.splice(column, 1)[0] ?? null)));

testRule("moved-column", {
  valid: [
    { name: "every column is in its place" },
    {
      name: "a column of the clerk's own between the others",
      draft: (draft) =>
        editColumn(draft, "books", (cells, _, column) =>
          cells.forEach((line, i) => line.splice(column, 0, { value: i === 0 ? "备注" : "核" })),
        ),
    },
    {
      name: "a missing column",
      draft: (draft) =>
        editColumn(draft, "books", (cells, _, column) => cells.forEach((line) => line.splice(column, 1))),
    },
  ],
  invalid: [
    {
      name: "two columns at the end",
      draft: (draft) => ["name", "books"].forEach((field) => toTheEnd(draft, field)),
      findings: [
        {
          messageId: "moved",
          level: "info",
          data: { sheet: "学校台账", heading: "学校名称" },
          subject: "学校台账",
          field: "name",
          cells: ["学校台账!AU1"],
        },
        {
          messageId: "moved",
          level: "info",
          subject: "学校台账",
          data: { sheet: "学校台账", heading: "图书册数(册)" },
          field: "books",
          cells: ["学校台账!AV1"],
        },
      ],
    },
  ],
});

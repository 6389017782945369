import { editColumn } from "../../src/samples/planting";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

const append = (draft: Draft, text: string) =>
  editColumn(draft, "code", (cells, row) => cells.forEach((line, i) => line.push({ value: i === row ? text : 1 })));

testRule("doubled-column", {
  valid: [
    { name: "every heading stands once" },
    { name: "an unknown heading twice", draft: (draft) => ["备注", "备注"].forEach((text) => append(draft, text)) },
    {
      name: "a column that only the other method compares",
      draft: (draft) => append(draft, "图书册数(册)"),
      methods: ["2017"],
    },
  ],
  invalid: [
    {
      name: "a heading three times and another under two ways of writing",
      draft: (draft) => ["图书册数（册）", "图书册数(册)", "学校（机构）标识码"].forEach((text) => append(draft, text)),
      findings: [
        {
          messageId: "doubled",
          level: "error",
          found: 2,
          expected: 1,
          data: { sheet: "学校台账", heading: "学校标识码", count: 2 },
          subject: "学校台账",
          field: "code",
          cells: ["学校台账!A1", "学校台账!AY1"],
        },
        {
          messageId: "doubled",
          level: "error",
          subject: "学校台账",
          data: { sheet: "学校台账", heading: "图书册数(册)", count: 3 },
          field: "books",
          cells: ["学校台账!S1", "学校台账!AW1", "学校台账!AX1"],
          found: 3,
          expected: 1,
        },
      ],
    },
  ],
});

import { SHEETS } from "../../src/ledger";
import type { CellValue } from "../../src/model";
import type { Draft } from "../../src/samples/draft";
import { appendRow } from "../../src/samples/planting";
import { testRule } from "./ruleTester";

const insert = (draft: Draft, at: number, values: readonly CellValue[]) =>
  draft.layout(SHEETS.schools.name, (cells) =>
    cells.splice(
      at,
      0,
      values.map((value) => ({ value })),
    ),
  );

const { columns } = SHEETS.schools;

testRule("stray-row", {
  valid: [
    { name: "every row is a school" },
    { name: "a blank row between the schools", draft: (draft) => insert(draft, 3, []) },
    { name: "a total, which is a finding of its own", draft: (draft) => appendRow(draft, ["合计", null, 1]) },
    { name: "a school of which only the name is there", draft: (draft) => appendRow(draft, [null, "新建小学"]) },
    { name: "a school called after its stage", draft: (draft) => appendRow(draft, ["3900000010", "小学"]) },
  ],
  invalid: [
    {
      name: "codes, block titles, repeated headings and notes",
      draft: (draft) => {
        insert(
          draft,
          1,
          columns.map((_, i) => `L${i + 1}`),
        );
        insert(draft, 2, ["一、小学"]);
        insert(
          draft,
          4,
          columns.map(({ heading }) => heading),
        );
        insert(draft, 5, ["甲", "乙", ...columns.slice(2).map((_, i) => i + 1)]);
        appendRow(draft, ["填表人：张三", null, "审核人：李四", null, "填表日期"]);
        appendRow(draft, [null, "数据截至2025年9月1日；生均数按学籍数计算。"]);
        appendRow(draft, ["填表人：张三"]);
      },
      findings: [
        {
          messageId: "codes",
          level: "query",
          found: "L1",
          data: { sheet: "学校台账", row: 2, label: "L1" },
          subject: "学校台账",
          field: "L1",
          cells: ["学校台账!A2"],
        },
        { messageId: "note", level: "query", data: { sheet: "学校台账", row: 3, label: "一、小学" } },
        {
          messageId: "headings",
          level: "query",
          subject: "学校台账",
          field: "学校标识码",
          cells: ["学校台账!A5"],
          found: "学校标识码",
          data: { sheet: "学校台账", row: 5, label: "学校标识码" },
        },
        { messageId: "codes", level: "query", data: { sheet: "学校台账", row: 6, label: "甲" } },
        { messageId: "note", level: "query", data: { sheet: "学校台账", row: 14, label: "填表人：张三" } },
        {
          messageId: "note",
          level: "query",
          subject: "学校台账",
          field: "数据截至2025年9月1日；生均数按学籍数计算。",
          found: "数据截至2025年9月1日；生均数按学籍数计算。",
          data: { sheet: "学校台账", row: 15, label: "数据截至2025年9月1日；生均数按学籍数计算。" },
          cells: ["学校台账!B15"],
        },
        {
          messageId: "note",
          level: "query",
          data: { sheet: "学校台账", row: 16, label: "填表人：张三" },
          field: "填表人：张三#2",
        },
      ],
    },
    {
      name: "notes between all schools",
      draft: (draft) => {
        for (let at = 8; at > 2; at--) insert(draft, at, [`${at}、小学`]);
      },
      findings: [
        {
          messageId: "noteHabit",
          level: "query",
          subject: "学校台账",
          field: "note/note",
          cells: [4, 6, 8, 10, 12, 14].map((row) => `学校台账!A${row - 1 + 1}`),
          found: 6,
          expected: 0,
          data: { sheet: "学校台账", count: 6, cells: "A4、A6、A8、A10、A12、A14", label: "3、小学" },
        },
      ],
    },
  ],
});

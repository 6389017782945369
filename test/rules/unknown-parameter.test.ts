import type { DraftCells } from "../../src/samples/draft";
import { PARAMETERS } from "../../src/standards/parameters";
import { testRule } from "./ruleTester";

const rename = (from: string, to: string) => (cells: DraftCells) => {
  for (const row of cells) row.forEach((cell, i) => cell?.value === from && (row[i] = { value: to }));
};
const add =
  (...lines: readonly (readonly [string | number | null, string | number | null])[]) =>
  (cells: DraftCells) => {
    for (const [name, value] of lines) cells.push([null, { value: name }, { value }]);
  };
/** The row of the last parameter, as Excel counts it. */
const LAST = PARAMETERS.length + 1;
const rowOf = (id: string) => PARAMETERS.findIndex((parameter) => parameter.id === id) + 2;

testRule("unknown-parameter", {
  valid: [
    { name: "every line names a parameter" },
    {
      name: "blanks and full-width characters in a name",
      draft: (draft) => draft.layout("参数", rename("启用2019年过渡标准", " 启用２０１９年 过渡标准")),
    },
    {
      name: "notes and signatures under the table, numbers and blanks in the place of a name",
      draft: (draft) =>
        draft.layout("参数", add(["注：本表由县教育局填写。", null], ["填表人：", null], [12, 5], [" ", 3], [null, 7])),
    },
    { name: "there is no sheet of parameters", draft: (draft) => draft.drop("参数") },
  ],
  invalid: [
    {
      name: "two misspelt names, one of a parameter whose absence nobody would notice",
      draft: (draft) => {
        draft.layout("参数", rename("启用2019年过渡标准", "启用19年过渡标准"));
        draft.layout("参数", rename("县级政府工作达标分数", "县政府达标分数"));
      },
      findings: [
        {
          messageId: "misspelt",
          level: "query",
          subject: "参数",
          field: "县政府达标分数",
          cells: [`参数!B${rowOf("passMark")}`],
          found: "县政府达标分数",
          expected: "县级政府工作达标分数",
          data: { name: "县政府达标分数", rows: String(rowOf("passMark")), nearest: "县级政府工作达标分数" },
        },
        {
          messageId: "misspelt",
          level: "query",
          cells: [`参数!B${rowOf("transition2019")}`],
          subject: "参数",
          field: "启用19年过渡标准",
          found: "启用19年过渡标准",
          expected: "启用2019年过渡标准",
          data: { name: "启用19年过渡标准", rows: String(rowOf("transition2019")), nearest: "启用2019年过渡标准" },
        },
      ],
    },
    {
      name: "a name of the county's own with a value, twice, and one like a parameter that has its line too",
      draft: (draft) => draft.layout("参数", add(["联系电话", 1234567], ["满意度标准值", null], ["联系电话", 7654321])),
      findings: [
        {
          messageId: "unknown",
          level: "query",
          field: "联系电话",
          expected: null,
          subject: "参数",
          cells: ["参数!B34", "参数!B36"],
          found: "联系电话",
          data: { name: "联系电话", rows: `${LAST + 1}、${LAST + 3}` },
        },
        {
          messageId: "misspelt",
          level: "query",
          field: "满意度标准值",
          data: { name: "满意度标准值", rows: String(LAST + 2), nearest: "满意度标准" },
        },
      ],
    },
  ],
});

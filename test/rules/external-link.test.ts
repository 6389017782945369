import { PARAMETER_SHEET, SHEETS, type SheetId } from "../../src/ledger";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** Fetches the value of a cell by a formula. */
const fetched = (draft: Draft, sheet: SheetId, row: number, field: string, formula: string) =>
  draft.layout(SHEETS[sheet].name, (cells) => {
    const at = SHEETS[sheet].columns.findIndex(({ id }) => id === field);
    cells[row][at] = { value: cells[row][at]?.value ?? null, formula };
  });

testRule("external-link", {
  valid: [
    { name: "nothing is fetched" },
    {
      name: "other sheets, tables, and texts that look like files",
      draft: (draft) => {
        fetched(draft, "schools", 1, "books", "=SUM('图书'!B2:B9)+图书表[册数]+图书表[[#Totals],[册数]]+校舍!B2");
        fetched(draft, "schools", 2, "books", '=IF(A2="[去年.xlsx]表!","C:\\",图书表[@册数]*表2!A1)');
      },
    },
    {
      name: "a column that no method chosen compares",
      methods: ["2012"],
      draft: (draft) => fetched(draft, "schools", 1, "multimediaRooms", "=[1]表!B2"),
    },
  ],
  invalid: [
    {
      name: "files in brackets, with paths and of names, once a column, and in a register and the parameters",
      draft: (draft) => {
        fetched(draft, "schools", 1, "books", "=[1]图书!B2");
        // Sixty characters are told whole, one more is not.
        fetched(draft, "schools", 1, "computers", `=[1]图书!B2+${"9".repeat(50)}`);
        fetched(draft, "schools", 1, "teachingArea", `=[1]图书!B2+${"9".repeat(51)}`);
        fetched(draft, "schools", 2, "books", "='D:\\台账\\[去年.xlsx]图书 册数'!B3+1");
        fetched(draft, "schools", 4, "books", "=VLOOKUP(A5,'[去年.xlsx]图书'!A:B,2,0)");
        draft.sheets.wages = [{ year: 2024, teachers: 92500, officials: 91300 }];
        fetched(draft, "wages", 1, "officials", "='https://oa.example/财政.xlsx'!平均工资");
        draft.layout(PARAMETER_SHEET, (cells) => {
          cells[3][2] = { value: 2025, formula: "=[省.xlsx]参数!B1" };
        });
      },
      findings: [
        {
          messageId: "found",
          level: "query",
          found: "=[省.xlsx]参数!B1",
          data: { sheet: "参数", heading: "取值", count: 1, formula: "=[省.xlsx]参数!B1" },
          subject: "参数",
          field: "value",
          cells: ["参数!C4"],
        },
        {
          messageId: "found",
          level: "query",
          data: {
            sheet: "学校台账",
            heading: "教学及辅助用房面积(㎡)",
            count: 1,
            formula: `=[1]图书!B2+${"9".repeat(49)}…`,
          },
        },
        {
          messageId: "found",
          level: "query",
          data: {
            sheet: "学校台账",
            heading: "计算机台数(台)",
            count: 1,
            formula: `=[1]图书!B2+${"9".repeat(50)}`,
          },
        },
        {
          messageId: "found",
          level: "query",
          data: { sheet: "学校台账", heading: "图书册数(册)", count: 3, formula: "=[1]图书!B2" },
          subject: "学校台账",
          field: "books",
          cells: ["学校台账!S2", "学校台账!S3", "学校台账!S5"],
          found: "=[1]图书!B2",
        },
        {
          messageId: "found",
          level: "query",
          subject: "工资收入",
          field: "officials",
          found: "='https://oa.example/财政.xlsx'!平均工资",
          data: {
            sheet: "工资收入",
            heading: "当地公务员年平均工资收入(元)",
            count: 1,
            formula: "='https://oa.example/财政.xlsx'!平均工资",
          },
          cells: ["工资收入!C2"],
        },
      ],
    },
  ],
});

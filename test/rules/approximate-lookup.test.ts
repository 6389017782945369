import { SHEETS, type SheetId } from "../../src/ledger";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** Fetches the value of a cell by a formula. */
const fetched = (draft: Draft, sheet: SheetId, row: number, field: string, formula: string) =>
  draft.layout(SHEETS[sheet].name, (cells) => {
    const at = SHEETS[sheet].columns.findIndex(({ id }) => id === field);
    cells[row][at] = { value: cells[row][at]?.value ?? null, formula };
  });

testRule("approximate-lookup", {
  valid: [
    { name: "nothing is looked up" },
    {
      name: "exact matches in every spelling",
      draft: (draft) => {
        fetched(draft, "schools", 1, "books", "=VLOOKUP(A2,图书!A:B,2,0)+HLOOKUP(A2,图书!A:B,2, FALSE )");
        fetched(draft, "schools", 2, "books", "=VLOOKUP(A2,图书!A:B,2,)+VLOOKUP(A2,图书!A:B,2,FALSE())");
        fetched(draft, "schools", 3, "books", "=INDEX(图书!B:B,MATCH(A2,图书!A:A,0))+XLOOKUP(A2,图书!A:A,图书!B:B)");
        fetched(draft, "schools", 4, "books", "=LOOKUP(1,0/(图书!A2:A9=A5),图书!B2:B9)");
        fetched(draft, "schools", 5, "books", '=VLOOKUP("VLOOKUP(A2,B:C,2)",图书!A:B,{2,3},0)');
      },
    },
    {
      name: "a cell decides how to match",
      draft: (draft) => fetched(draft, "schools", 1, "books", "=VLOOKUP(A2,图书!A:B,2,Z1)"),
    },
  ],
  invalid: [
    {
      name: "left out or asked for, inside other calls, once a column",
      draft: (draft) => {
        fetched(draft, "schools", 1, "books", "=IFERROR(vlookup(A2,图书!A:B,MATCH(B$1,图书!A$1:B$1,0)),0)");
        fetched(draft, "schools", 2, "books", "=HLOOKUP(A2,图书!A:B,2,TRUE)");
        fetched(draft, "schools", 3, "books", "=LOOKUP(A4,图书!A2:A9,图书!B2:B9)");
        fetched(draft, "schools", 4, "computers", "=INDEX(图书!B:B,MATCH(A2,图书!A:A))");
        fetched(draft, "schools", 5, "computers", `=VLOOKUP(A6,图书!A:B,2,1)+${"1+".repeat(40)}0`);
      },
      findings: [
        {
          messageId: "found",
          level: "query",
          found: "=INDEX(图书!B:B,MATCH(A2,图书!A:A))",
          data: {
            sheet: "学校台账",
            heading: "计算机台数(台)",
            count: 2,
            formula: "=INDEX(图书!B:B,MATCH(A2,图书!A:A))",
          },
          subject: "学校台账",
          field: "computers",
          cells: ["学校台账!R5", "学校台账!R6"],
        },
        {
          messageId: "found",
          level: "query",
          subject: "学校台账",
          field: "books",
          found: "=IFERROR(vlookup(A2,图书!A:B,MATCH(B$1,图书!A$1:B$1,0)),0)",
          data: {
            sheet: "学校台账",
            heading: "图书册数(册)",
            count: 3,
            formula: "=IFERROR(vlookup(A2,图书!A:B,MATCH(B$1,图书!A$1:B$1,0)),0)",
          },
          cells: ["学校台账!S2", "学校台账!S3", "学校台账!S4"],
        },
      ],
    },
  ],
});

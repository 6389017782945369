import type { Draft, DraftCell } from "../../src/samples/draft";
import { SHEETS, type SheetId } from "../../src/ledger";
import { testRule } from "./ruleTester";

/** Puts a value under a number format into a cell. */
const put = (draft: Draft, sheet: SheetId, row: number, field: string, cell: DraftCell) =>
  draft.layout(SHEETS[sheet].name, (cells) => {
    cells[row][SHEETS[sheet].columns.findIndex(({ id }) => id === field)] = cell;
  });

testRule("time-or-date", {
  valid: [
    { name: "every figure under a number's format" },
    {
      name: "formats with colours, units, currencies and percents, and a text under a date format",
      draft: (draft) => {
        put(draft, "schools", 1, "books", { value: 20000, numberFormat: '[Red]#,##0"册 (d)"' });
        put(draft, "schools", 1, "computers", { value: 120, numberFormat: "0.00E+00" });
        put(draft, "schools", 1, "equipmentValue", { value: 225.5, numberFormat: "[$¥-804]#,##0.00_);\\(0\\)" });
        put(draft, "schools", 2, "type", { value: "初级中学", numberFormat: "yyyy/m/d" });
      },
    },
    {
      name: "a date where one may stand",
      draft: (draft) => {
        draft.sheets.dropouts = [{ number: "1", school: "3900000001", stage: "小学", grade: 3 }];
        put(draft, "dropouts", 1, "since", { value: 45908, numberFormat: "yyyy/m/d" });
      },
    },
    {
      name: "a blank under a time format",
      draft: (draft) => put(draft, "schools", 1, "books", { value: null, numberFormat: "h:mm" }),
    },
  ],
  invalid: [
    {
      name: "times, days and dates under figures, codes and texts",
      draft: (draft) => {
        put(draft, "schools", 1, "code", { value: 3900000001 / 86400, numberFormat: "yyyy/m/d" });
        put(draft, "schools", 2, "name", { value: 45720, numberFormat: 'm"月"d"日"' });
        put(draft, "schools", 3, "books", { value: 76 / 1440, numberFormat: "h:mm" });
        put(draft, "schools", 3, "computers", { value: 76.6 / 86400, numberFormat: "mm:ss.0" });
        put(draft, "schools", 4, "computers", { value: 0, numberFormat: "[$-F400]h:mm:ss AM/PM" });
        put(draft, "schools", 4, "organiser", { value: 7, numberFormat: "[$-409]mmm-yy;@" });
      },
      findings: [
        {
          messageId: "found",
          level: "error",
          subject: "第2行",
          field: "code",
          found: 45138.88890046296,
          expected: "2023年7月31日",
          data: {
            record: "第一小学",
            heading: "学校标识码",
            found: String(3900000001 / 86400),
            suggestion: "2023年7月31日",
          },
          cells: ["学校台账!A2"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000002",
          field: "name",
          found: 45720,
          expected: "3月4日",
          data: { record: "3900000002", heading: "学校名称", found: "45720", suggestion: "3月4日" },
          cells: ["学校台账!B3"],
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000004",
          field: "organiser",
          found: 7,
          expected: "1900年1月",
          data: { record: "第一小学东校区", heading: "举办者类型", found: "7", suggestion: "1900年1月" },
          cells: ["学校台账!D5"],
        },
        {
          messageId: "found",
          level: "error",
          data: { record: "河口学校", heading: "计算机台数(台)", found: String(76.6 / 86400), suggestion: "1:16.6" },
        },
        {
          messageId: "found",
          level: "error",
          data: { record: "第一小学东校区", heading: "计算机台数(台)", found: "0", suggestion: "0:00" },
        },
        {
          messageId: "found",
          level: "error",
          subject: "3900000003",
          field: "books",
          data: { record: "河口学校", heading: "图书册数(册)", found: String(76 / 1440), suggestion: "1:16" },
          cells: ["学校台账!S4"],
          found: 76 / 1440,
          expected: "1:16",
        },
      ],
    },
  ],
});

import type { WorkbookData } from "../../../src/officehost/document";
import type { ExcelDouble } from "../../../src/officehost/transport/excelDouble";

/** What a contract case needs of an Excel; the in-memory one and a spreadsheet in a browser both offer it. */
export type Bench = Pick<
  ExcelDouble,
  | "platform"
  | "open"
  | "dump"
  | "log"
  | "editCell"
  | "select"
  | "settle"
  | "invoke"
  | "command"
  | "paneVisible"
  | "cellEditMode"
>;

/** Fails the case unless both are deeply equal. */
export type Equal = (actual: unknown, expected: unknown) => void;

/** One promise of the office host, written as add-in code; it runs where office.js does, in Node and in a page. */
export interface ContractCase {
  readonly name: string;
  run(excel: Bench, equal: Equal): Promise<void>;
}

/** A small ledger. */
export const LEDGER: WorkbookData = {
  sheets: [
    {
      name: "学校台账",
      cells: [
        ["学校名称", "学生数", "图书册数"],
        ["第一小学", 1200, 31000],
        ["第二小学", 800, null],
      ],
    },
    { name: "参数", cells: [["县名", "某县"]] },
  ],
};

/** The code of the error that Excel answers with, `none` where it answers without. */
export async function codeOf(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** The ledger's first sheet. */
export function ledger(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("学校台账");
}

/** One value for all cells of a range, which Excel allows and its types do not. */
export function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}

import { excelErrorCode } from "./problems";

/** A sheet as Excel has it now, with what was asked of it in the same request. */
export interface LiveSheet<T> {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly sheet: Excel.Worksheet;
  readonly answer: T;
}

/** More sheets than a ledger has. */
export const MANY_SHEETS = 96;

/** Lists the sheets of a workbook and asks something of each of them, all in one request. */
export class SheetLister {
  private expected = MANY_SHEETS;
  private mayOvershoot = true;

  /**
   * All sheets in their order.
   * @param ask queues the loading of something of a sheet, and gives the proxy object that will hold it
   * @param atLeast asks so many at once even if fewer are expected, in case some were added
   */
  async list<T>(
    context: Excel.RequestContext,
    ask: (sheet: Excel.Worksheet) => T,
    atLeast = 0,
  ): Promise<LiveSheet<T>[]> {
    try {
      return await this.walk(context, ask, this.mayOvershoot ? Math.max(this.expected, atLeast) : this.expected);
    } catch (error) {
      if (excelErrorCode(error) !== "ItemNotFound") throw error;
      // What is asked of a sheet beyond the last one gives a null object; an Excel that sees it differently is asked for
      // no more sheets than it has.
      this.mayOvershoot = false;
      return this.walk(context, ask, 0);
    }
  }

  /**
   * Asks so many sheets from the first one on while their list is still on its way, and the rest once it is there. Their
   * order is the list's, so that each answer finds its sheet.
   */
  private async walk<T>(
    context: Excel.RequestContext,
    ask: (sheet: Excel.Worksheet) => T,
    guess: number,
  ): Promise<LiveSheet<T>[]> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    const answers = firstSheets(worksheets, guess).map(ask);
    await context.sync();
    const { items } = worksheets;
    this.expected = items.length;
    if (items.length > guess) {
      answers.push(...items.slice(guess).map(ask));
      await context.sync();
    }
    return items.map((sheet, i) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      sheet,
      answer: answers[i],
    }));
  }
}

function firstSheets(worksheets: Excel.WorksheetCollection, count: number): Excel.Worksheet[] {
  const sheets: Excel.Worksheet[] = [];
  for (let i = 0; i < count; i++) sheets.push(i === 0 ? worksheets.getFirst() : sheets[i - 1].getNextOrNullObject());
  return sheets;
}

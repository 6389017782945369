import { isRefusal } from "./problems";

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
      if (isRefusal(error)) throw error;
      const sheets = await this.walk(context, ask, 0);
      // What is asked of a sheet beyond the last one gives a null object; an Excel that sees it differently is asked for
      // no more sheets than it has.
      this.mayOvershoot = false;
      return sheets;
    }
  }

  /**
   * Asks so many sheets from the first one on while their list is still on its way, and the rest once it is there. Excel
   * promises nothing of the order in which it goes from sheet to sheet: each answer finds its sheet by the id.
   */
  private async walk<T>(
    context: Excel.RequestContext,
    ask: (sheet: Excel.Worksheet) => T,
    guess: number,
  ): Promise<LiveSheet<T>[]> {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    const guessed = firstSheets(worksheets, guess).map((sheet) => ({ sheet: sheet.load("id"), answer: ask(sheet) }));
    await context.sync();
    const { items } = worksheets;
    this.expected = items.length;
    const asked = new Map(guessed.flatMap((one) => (one.sheet.isNullObject ? [] : [[one.sheet.id, one] as const])));
    const answered = items.map((sheet) => ({ sheet, answer: (asked.get(sheet.id) ?? { answer: ask(sheet) }).answer }));
    if (items.some(({ id }) => !asked.has(id))) await context.sync();
    return answered.map(({ sheet, answer }) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      sheet,
      answer,
    }));
  }
}

function firstSheets(worksheets: Excel.WorksheetCollection, count: number): Excel.Worksheet[] {
  const sheets: Excel.Worksheet[] = [];
  let last: Excel.Worksheet | null = null;
  for (let i = 0; i < count; i++) {
    last = last ? last.getNextOrNullObject() : worksheets.getFirst();
    sheets.push(last);
  }
  return sheets;
}

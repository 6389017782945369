import {
  entryAt,
  type CellChange,
  type CellRef,
  type ChangeReport,
  type Mark,
  type MarkReport,
  type SheetPlan,
  type SheetSnapshot,
  type SpreadsheetHost,
  type Wanted,
  type Watch,
  type WorkbookSnapshot,
  type WriteOptions,
  type WriteReport,
} from "../../model";
import { againWithin, answering, ANSWERS_WITHIN, type Access } from "./answering";
import { problemOf } from "./problems";
import { readWorkbook } from "./read";
import { selectCell } from "./select";
import { SheetLister } from "./sheets";

/** The workbook that is open in Excel. What goes wrong is thrown as a `Problem` `office.…`. */
export class ExcelHost implements SpreadsheetHost {
  readonly can = {
    functions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
    keepUndo: Office.context.requirements.isSetSupported("ExcelApi", "1.20"),
  };
  /** The names of the sheets by their ids, as they were read last. */
  readonly names = new Map<string, string>();
  private readonly access: Access;
  /** Ids by the names that the sheets have had when they were read; of two sheets that bore a name it means the later one. */
  private readonly ids = new Map<string, string>();
  /** The sheets by their ids as they were read last, but those written since. */
  private readonly asRead = new Map<string, SheetSnapshot>();

  /** @param answersWithin milliseconds after which Excel is taken to have stopped */
  constructor(private readonly answersWithin = ANSWERS_WITHIN) {
    this.access = { lister: new SheetLister(), again: againWithin(answersWithin) };
  }

  async read(wanted: Wanted): Promise<WorkbookSnapshot> {
    // What marks is loaded by then: between reading and marking the clerk may edit.
    await import(/* webpackPrefetch: true */ "./marks");
    return this.run(async (context) => {
      const { snapshot, sheets } = await readWorkbook(context, this.access.lister, wanted);
      for (const { name, id } of sheets) {
        this.ids.set(name, id);
        this.names.set(id, name);
      }
      this.asRead.clear();
      sheets.forEach(({ id }, i) => this.asRead.set(id, entryAt(snapshot.sheets, i)));
      return snapshot;
    });
  }

  async mark(all: readonly Mark[], watch?: Watch): Promise<MarkReport> {
    const { setMarks } = await import("./marks");
    return this.run((context) => setMarks(context, this.access, all, (sheet) => this.ids.get(sheet), watch));
  }

  async clear(watch?: Watch): Promise<MarkReport> {
    const { removeMarks } = await import("./marks");
    return this.run((context) => removeMarks(context, this.access, watch));
  }

  select(cell: CellRef): Promise<void> {
    return this.run((context) => selectCell(context, cell, this.ids.get(cell.sheet) ?? cell.sheet));
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions, watch?: Watch): Promise<WriteReport> {
    // Most days a workbook is checked and nothing is written.
    const { writePlans } = await import("./write");
    return this.run((context) => writePlans(context, this.access, plans, options, this.asRead, watch));
  }

  async setValues<Change extends CellChange>(changes: readonly Change[]): Promise<ChangeReport<Change>> {
    const { setValues } = await import(/* webpackChunkName: "setValues" */ "./setValues");
    return this.run((context) => setValues(context, this.access, changes, (sheet) => this.ids.get(sheet)));
  }

  async remove(sheets: readonly string[]): Promise<void> {
    const { removeSheets } = await import(/* webpackChunkName: "wholeSheets" */ "./wholeSheets");
    return this.run((context) => removeSheets(context, this.access, sheets, (sheet) => this.ids.get(sheet)));
  }

  async show(sheets: readonly string[]): Promise<void> {
    const { showSheets } = await import(/* webpackChunkName: "wholeSheets" */ "./wholeSheets");
    return this.run((context) => showSheets(context, this.access, sheets, (sheet) => this.ids.get(sheet)));
  }

  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      // No option joins the steps of undo: an undo group refuses the many formulas that are written here.
      return await Excel.run((context) => work(answering(context, this.answersWithin)));
    } catch (error) {
      throw problemOf(error);
    }
  }
}

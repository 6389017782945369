import { snapshotOfPlans } from "../../src/plans";
import {
  ALL_WRITTEN,
  Problem,
  refusalOf,
  Stopped,
  type CellChange,
  type CellRef,
  type CellValue,
  type ChangeReport,
  type DoneChange,
  type Mark,
  type MarkReport,
  type SheetPlan,
  type SkippedChange,
  type SkippedSheet,
  type SpreadsheetHost,
  type Wanted,
  type Watch,
  type WorkbookSnapshot,
  type WriteOptions,
  type WriteReport,
} from "../../src/model";

function withCell(plan: SheetPlan, row: number, column: number, value: CellValue): SheetPlan {
  const cells = plan.cells.map((line) => [...line]);
  while (cells.length <= row) cells.push([]);
  cells[row][column] = { value };
  return { ...plan, cells };
}

/** A workbook of planned sheets in memory, which writes down what the pane does to it. */
export class MemoryHost implements SpreadsheetHost {
  can = { functions: true, keepUndo: true };
  sheets: SheetPlan[];
  marks: readonly Mark[] = [];
  skipped: readonly SkippedSheet[] = [];
  /** Marks of someone else that the next marking takes away. */
  othersRemoved: number | undefined;
  /** What writing formulas leaves to be said. */
  writeReport: WriteReport = ALL_WRITTEN;
  readonly selected: CellRef[] = [];
  readonly written: WriteOptions[] = [];
  /** Done whenever the workbook is read. */
  onRead: () => void = () => {};
  /** Done whenever sheets are written. */
  onWrite: (watch: Watch | undefined) => void = () => {};
  /** Thrown by the next call. */
  failure: unknown = null;

  constructor(sheets: readonly SheetPlan[] = []) {
    this.sheets = [...sheets];
  }

  async read(wanted: Wanted): Promise<WorkbookSnapshot> {
    this.fail();
    const { sheets } = snapshotOfPlans(this.sheets);
    this.onRead();
    return {
      sheets: sheets.map((sheet) => {
        const { name, visible, protected: isProtected, values } = sheet;
        const size = { rows: values.length, columns: Math.max(0, ...values.map(({ length }) => length)) };
        const detail = wanted({ name, visible, protected: isProtected, ...size });
        return detail ? sheet : { ...sheet, values: [], formulas: [], read: false };
      }),
    };
  }

  async mark(all: readonly Mark[], watch?: Watch): Promise<MarkReport> {
    this.fail();
    this.lookForMarks(watch);
    this.marks = all;
    const { skipped, othersRemoved } = this;
    return { changed: all.length, skipped, ...(othersRemoved === undefined ? {} : { othersRemoved }) };
  }

  async clear(watch?: Watch): Promise<MarkReport> {
    this.fail();
    this.lookForMarks(watch);
    const changed = this.marks.length;
    this.marks = [];
    return { changed, skipped: this.skipped };
  }

  /** Sheet by sheet, as where Excel fails at the whole. */
  private lookForMarks(watch: Watch | undefined): void {
    for (const i of this.sheets.keys()) {
      watch?.progress(i, this.sheets.length);
      if (watch?.signal.aborted) throw new Stopped();
    }
  }

  async select(cell: CellRef): Promise<void> {
    this.fail();
    this.selected.push(cell);
  }

  async write(plans: readonly SheetPlan[], options: WriteOptions, watch?: Watch): Promise<WriteReport> {
    this.fail();
    this.onWrite(watch);
    const taken = this.sheets.find(
      ({ sheet }) => plans.some((plan) => plan.sheet === sheet) && !options.replace.includes(sheet),
    );
    if (taken) throw new Problem("unexpected", { detail: taken.sheet });
    this.written.push(options);
    const kept = this.sheets.filter(({ sheet }) => !plans.some((plan) => plan.sheet === sheet));
    this.sheets = [...kept, ...plans.map((plan) => this.standing(plan))];
    return options.asValues ? ALL_WRITTEN : this.writeReport;
  }

  /** The rows of a plan below those that stand there already. */
  private standing(plan: SheetPlan): SheetPlan {
    const before = this.sheets.find(({ sheet }) => sheet === plan.sheet);
    if (plan.stands === undefined || !before) return plan;
    return { ...before, cells: [...before.cells.slice(0, plan.stands), ...plan.cells.slice(plan.stands)] };
  }

  async setValues<Change extends CellChange>(changes: readonly Change[]): Promise<ChangeReport<Change>> {
    this.fail();
    const done: DoneChange<Change>[] = [];
    const skipped: SkippedChange<Change>[] = [];
    for (const change of changes) {
      const { sheet, row, column } = change.cell;
      const plan = this.sheets.find((one) => one.sheet === sheet);
      const cell = plan?.cells[row]?.[column] ?? null;
      const value = cell?.value ?? null;
      const now = { value, hasFormula: cell?.formula !== undefined, format: null, joined: false };
      const reason = plan ? refusalOf(change, now) : "missing";
      if (reason !== null) skipped.push({ change, reason });
      else {
        done.push({ ...change, formatBefore: null });
        this.sheets = this.sheets.map((one) => (one === plan ? withCell(one, row, column, change.to) : one));
      }
    }
    return { done, skipped };
  }

  async remove(sheets: readonly string[]): Promise<void> {
    this.fail();
    this.sheets = this.sheets.filter(({ sheet }) => !sheets.includes(sheet));
  }

  async show(sheets: readonly string[]): Promise<void> {
    this.fail();
    this.sheets = this.sheets.map((plan) => (sheets.includes(plan.sheet) ? { ...plan, hidden: false } : plan));
  }

  private fail(): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
  }
}

import { isFormulaString, type ICellData, type IUnitRange, type Nullable } from "@univerjs/core";
import { FormulaDependencyGenerator } from "@univerjs/preset-sheets-core";
import { inSlices, type Steps } from "../../../model";
import { plainPrecedents } from "../../../officehost/document";
import { rangeOf } from "../ranges";
import { DirtyCells } from "./dirtyCells";
import { FormulaReaders } from "./readers";
import { plainFormula, type FormulaPlace, type PlainFormula } from "./plainFormula";

type Order = Awaited<ReturnType<FormulaDependencyGenerator["generate"]>>;
type FormulaTree = Order[number];
type FormulaData = Parameters<FormulaDependencyGenerator["_registerFormulas"]>[1];

/** A formula that is not remembered yet, with all that it reads. */
interface Read extends FormulaPlace {
  readonly reads: readonly IUnitRange[];
}

/** The formulas of a workbook, as they are dealt with. */
interface Sorted {
  readonly known: readonly PlainFormula[];
  readonly read: readonly Read[];
  /** What reads more than is written in it is left to the spreadsheet. */
  readonly others: FormulaData;
}

/** Functions whose results say which cells are read: what they read hangs on the order in which formulas are calculated. */
const ADDRESS = /(?:^|[^\p{L}\p{N}_.])(?:OFFSET|INDIRECT)\(/iu;

/** How many formulas are looked at between two looks at the clock. */
const PIECE = 100;

/**
 * Which formulas are calculated, and in which order. The spreadsheet takes each formula of the workbook apart for each calculation,
 * all in one go. What a formula reads is mostly written in it: such formulas are read as texts, once, and only what is calculated is
 * taken apart. The work is done in slices.
 */
export class Dependencies extends FormulaDependencyGenerator {
  private formulas = new Map<number, PlainFormula>();
  /** Names of sheets that formulas of a workbook read and that mean none: a sheet may be renamed to one without a word. */
  private readonly absent = new Map<string, Set<string>>();

  override async generate(isCalculateTreeModel = false): Promise<Order> {
    const { _currentConfigService: config, _dependencyManagerService: manager } = this;
    if (config.isForceCalculate()) this.formulas = new Map();
    for (const [unitId, sheets] of Object.entries(config.getClearDependencyTreeCache()))
      for (const sheetId of Object.keys(sheets ?? {})) {
        manager.clearOtherFormulaDependency(unitId, sheetId);
        manager.clearFeatureFormulaDependency(unitId, sheetId);
        manager.clearFormulaDependency(unitId, sheetId);
      }
    const sorted = await inSlices(this.sort());
    this.formulas = new Map();
    if (sorted === null) return super.generate(isCalculateTreeModel);
    this._updateRangeFlatten();
    await this._generateTreeList(
      sorted.others,
      this._otherFormulaManagerService.getOtherFormulaData(),
      config.getUnitData(),
    );
    await inSlices(this.register(sorted));
    const order = await inSlices(this.order());
    this._dependencyTreeCache.clear();
    this._dependencyRTreeCacheForAddressFunction.clear();
    this._runtimeService.clearArrayObjectCache();
    return order;
  }

  /** `null` where some formula says only by its result what it reads. */
  private *sort(): Steps<Sorted | null> {
    const config = this._currentConfigService;
    const known: PlainFormula[] = [];
    const read: Read[] = [];
    const others: FormulaData = {};
    let count = 0;
    for (const [unitId, sheets] of Object.entries(config.getUnitData())) {
      const { renamed, removed } = this.sheetsOtherwise(unitId);
      if (renamed) this.absent.delete(unitId);
      for (const [sheetId, sheet] of Object.entries(sheets ?? {}))
        for (const [r, cells] of Object.entries(sheet?.cellData.getMatrix() ?? {}))
          for (const [c, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
            if (++count % PIECE === 0) yield;
            const { f, si } = cell ?? {};
            if (!si && !isFormulaString(f)) continue;
            // What is shared among cells is written at the first of them only.
            const item = si ? config.getFormulaData()[unitId]?.[sheetId]?.[Number(r)]?.[Number(c)] : { f: f ?? "" };
            if (!item) continue;
            const place = { unitId, sheetId, row: Number(r), column: Number(c), formula: item.f };
            const forgotten = renamed || (removed && ADDRESS.test(item.f));
            const before = forgotten ? this.forget(place) : this.remembered(place);
            const reads = before || si ? null : this.reads(place);
            if (before) known.push(before);
            else if (reads) read.push({ ...place, reads });
            else {
              if (ADDRESS.test(item.f)) return null;
              (((others[unitId] ??= {})[sheetId] ??= {})[place.row] ??= {})[place.column] = item;
            }
          }
    }
    return { known, read, others };
  }

  /** Whether names of sheets mean others than before, and whether some mean none any more. */
  private sheetsOtherwise(unitId: string): { readonly renamed: boolean; readonly removed: boolean } {
    const { _currentConfigService: config } = this;
    const some = (sheets: Nullable<object>) => Object.keys(sheets ?? {}).length > 0;
    const names = config.getSheetNameMap()[unitId] ?? {};
    return {
      renamed:
        some(config.getDirtyNameMap()[unitId]) || [...(this.absent.get(unitId) ?? [])].some((name) => name in names),
      removed: some(config.getClearDependencyTreeCache()[unitId]),
    };
  }

  private remembered({ unitId, sheetId, row, column, formula }: FormulaPlace): PlainFormula | undefined {
    const id = this._dependencyManagerService.getFormulaDependency(unitId, sheetId, row, column);
    const found = typeof id === "number" ? this.formulas.get(id) : undefined;
    return found?.formula === formula ? found : undefined;
  }

  /** A name may mean another sheet than before. */
  private forget({ unitId, sheetId, row, column }: FormulaPlace): undefined {
    this._dependencyManagerService.removeFormulaDependency(unitId, sheetId, row, column);
  }

  /** What a formula reads; `null` where that is not all written in it. */
  private reads({ unitId, sheetId, formula }: FormulaPlace): IUnitRange[] | null {
    const sheets = this._currentConfigService.getSheetNameMap()[unitId] ?? {};
    const reads: IUnitRange[] = [];
    const precedents = plainPrecedents(formula);
    if (!precedents) return null;
    for (const { sheet, area } of precedents) {
      const read = sheet === null ? sheetId : sheets[sheet];
      // Of a sheet that is not there nothing is read; all is read anew as soon as one comes or takes its name.
      if (read !== undefined) reads.push({ unitId, sheetId: read, range: rangeOf(area) });
      else if (sheet !== null) this.missed(unitId, sheet);
    }
    return reads;
  }

  private missed(unitId: string, sheet: string): void {
    let names = this.absent.get(unitId);
    if (!names) this.absent.set(unitId, (names = new Set()));
    names.add(sheet);
  }

  private *register({ known, read }: Sorted): Steps<void> {
    const dirty = new DirtyCells(this._currentConfigService.getDirtyRanges());
    let count = 0;
    for (const formula of known) {
      if (++count % PIECE === 0) yield;
      formula.resetState();
      this.take(formula, dirty, false);
    }
    const manager = this._dependencyManagerService;
    for (const { reads, ...place } of read) {
      if (++count % PIECE === 0) yield;
      const { unitId, sheetId, row, column } = place;
      const id = manager.getFormulaDependency(unitId, sheetId, row, column);
      const formula = plainFormula(id ?? manager.getLastTreeId(), place, reads);
      if (typeof id !== "number") manager.addFormulaDependency(unitId, sheetId, row, column, formula);
      manager.addDependencyRTreeCache(formula);
      const renamed = this._currentConfigService.getDirtyNameMap()[unitId] ?? {};
      const sheets = [sheetId, ...reads.map((one) => one.sheetId)];
      // An address in a text may have meant a sheet that is gone.
      const meansOther = ADDRESS.test(place.formula) && Object.values(this.sheetsOtherwise(unitId)).some(Boolean);
      this.take(formula, dirty, meansOther || sheets.some((sheet) => sheet in renamed));
    }
  }

  private take(formula: PlainFormula, dirty: DirtyCells, renamed: boolean): void {
    const { unitId, subUnitId, row, column, treeId } = formula;
    const config = this._currentConfigService;
    const { rowCount, columnCount } = config.getSheetRowColumnCount(unitId, subUnitId);
    const excluded = config.getExcludedRange()?.[unitId]?.[subUnitId]?.getValue(row, column) === true;
    const isDirty = !excluded && (renamed || dirty.has(unitId, subUnitId, row, column));
    Object.assign(formula, { rowCount, columnCount, isDirty });
    this._dependencyTreeCache.set(treeId, formula);
    this.formulas.set(treeId, formula);
  }

  /** The formulas that something was changed for, as the spreadsheet finds them in one go. */
  private *changed(): Steps<Order> {
    const config = this._currentConfigService;
    const ranges = config.getDirtyRanges();
    const readers = this._dependencyManagerService.searchDependency(ranges);
    for (const id of this._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges)) readers.add(Number(id));
    const [all, renamed, excluded] = [config.isForceCalculate(), config.getDirtyNameMap(), config.getExcludedRange()];
    const changed: Order = [];
    let count = 0;
    for (const [id, tree] of this._dependencyTreeCache) {
      if (++count % PIECE === 0) yield;
      if (
        all ||
        tree.isDirty ||
        tree.dependencySheetName(renamed) ||
        (readers.has(id) && !tree.isExcludeRange(excluded))
      )
        changed.push(tree);
    }
    // What formulas read is known by their readers from here on; those that share a formula looked at it until now.
    for (const tree of this._dependencyTreeCache.values()) {
      if (++count % PIECE === 0) yield;
      if (!tree.isVirtual) tree.rangeList.length = 0;
    }
    return changed;
  }

  /**
   * The formulas that have to be calculated again, each behind all that read it: the engine begins at the end. A list of readers
   * is gone through once, for whichever of its cells comes first; ten thousand cells may share one of ten thousand readers.
   */
  private *order(): Steps<Order> {
    const order: Order = [];
    const stack: (FormulaTree | readonly number[])[] = yield* this.changed();
    const seen = new Set<readonly number[]>();
    for (let count = 1, next = stack.pop(); next; count++, next = stack.pop()) {
      if (count % PIECE === 0) yield;
      if (next instanceof Array) {
        if (seen.has(next)) continue;
        seen.add(next);
        for (const id of next) {
          const reader = this._dependencyTreeCache.get(id);
          if (reader?.isAdded()) this._runtimeService.enableCycleDependency();
          else if (reader && !reader.isSkip()) stack.push(reader);
        }
      } else if (next.isAdded()) {
        next.setSkip();
        order.push(next);
      } else if (!next.isSkip()) {
        next.setAdded();
        stack.push(next);
        for (const range of next.toRTreeItem()) stack.push(...this.readers.readersOf(range));
      }
    }
    return order;
  }

  private get readers(): FormulaReaders {
    const { _dependencyManagerService: readers } = this;
    if (readers instanceof FormulaReaders) return readers;
    throw new Error("The formula engine keeps its formulas otherwise.");
  }
}

import { RTree, type IUnitRange } from "@univerjs/core";
import { DependencyManagerService } from "@univerjs/preset-sheets-core";
import { MAX_COLUMNS, MAX_ROWS } from "../../../officehost/document";
import { areaOf } from "../ranges";
import { ReferenceIndex } from "./referenceIndex";

/** A range that a formula reads, as the spreadsheet states it, with the number of the formula. */
type ReadRange = Parameters<RTree["insert"]>[0];

/**
 * Which formulas read which cells. The spreadsheet's own tree finds a formula that is taken out by looking at all that read the
 * same column, and is built anew for each calculation.
 */
class Readers extends RTree {
  private indexes = new Map<string, ReferenceIndex>();
  private alive = new Map<number, readonly ReadRange[]>();
  private dead = 0;

  /** A formula that is known already has not changed: a changed one has another number. */
  override bulkInsert(ranges: readonly ReadRange[]): void {
    const [first] = ranges;
    if (first === undefined || this.alive.has(Number(first.id))) return;
    this.alive.set(Number(first.id), ranges);
    for (const range of ranges) this.insert(range);
  }

  override insert(range: ReadRange): void {
    const key = `${range.unitId}/${range.sheetId}`;
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = new ReferenceIndex()));
    index.add(areaOf(range.range, MAX_ROWS, MAX_COLUMNS), Number(range.id));
  }

  /** What a formula read is forgotten; it stays in the lists until most of them are of that kind. */
  forget(id: number): void {
    if (!this.alive.delete(id) || ++this.dead <= this.alive.size) return;
    const left = this.alive;
    this.clear();
    for (const ranges of left.values()) this.bulkInsert(ranges);
  }

  /** Lists of the formulas that read a range, with forgotten ones among them; a list is one object wherever it is found. */
  lists({ unitId, sheetId, range }: IUnitRange): Iterable<readonly number[]> {
    return this.indexes.get(`${unitId}/${sheetId}`)?.search(areaOf(range, MAX_ROWS, MAX_COLUMNS)) ?? [];
  }

  override bulkSearch(searched: Iterable<IUnitRange>, except?: Set<number>): Set<number> {
    const found = new Set<number>();
    for (const range of searched)
      for (const list of this.lists(range))
        for (const id of list) if (this.alive.has(id) && !except?.has(id)) found.add(id);
    return found;
  }

  override clear(): void {
    this.indexes = new Map();
    this.alive = new Map();
    this.dead = 0;
  }

  override openKdTree(): void {}

  override closeKdTree(): void {}
}

/** The spreadsheet's list of formulas, with {@link Readers} in place of its tree. */
export class FormulaReaders extends DependencyManagerService {
  protected override _dependencyRTreeCache: Readers = new Readers();

  /** See {@link Readers.lists}. */
  readersOf(range: IUnitRange): Iterable<readonly number[]> {
    return this._dependencyRTreeCache.lists(range);
  }

  /** All ways by which a formula goes lead here. */
  protected override _removeAllTreeMap(id: number | null | undefined): void {
    if (typeof id === "number") this._dependencyRTreeCache.forget(id);
  }

  /** The tree that is replaced needed to know where to look for a formula. */
  protected override _addAllTreeMap(): void {}

  /** Without the sheet's formulas nothing reads it for them; what others read of it stays true. */
  protected override _removeDependencyRTreeCacheById(): void {}

  override clearOtherFormulaDependency(unitId: string, sheetId?: string): void {
    const sheets = this._otherFormulaData.get(unitId);
    for (const [sheet, formulas] of sheets ?? [])
      if (sheetId === undefined || sheetId === sheet)
        for (const ids of formulas.values()) ids.forValue((_row, _column, id) => this._removeAllTreeMap(id));
    super.clearOtherFormulaDependency(unitId, sheetId);
  }
}

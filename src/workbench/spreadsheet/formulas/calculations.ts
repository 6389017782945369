import { CalculateFormulaService, FormulaExecutedStateType } from "@univerjs/preset-sheets-core";

type Dataset = Parameters<CalculateFormulaService["execute"]>[0];

/** The name under which the spreadsheet locks a calculation against others. */
const LOCK = "FORMULA_EXECUTION_LOCK";

/**
 * Calculations one after another, and none where nothing is to be calculated: the spreadsheet would look through all formulas, and
 * asks for that whenever a workbook is opened.
 */
export class Calculations extends CalculateFormulaService {
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly watchers = new Set<(working: boolean) => void>();

  override execute(dataset: Dataset): Promise<void> {
    this.waiting++;
    this.tell(true);
    const run = this.turn.then(() => {
      this.tell(true);
      return this.executeAlone(dataset);
    });
    this.turn = run
      .catch((error: unknown) => console.error(error))
      .then(() => {
        if (--this.waiting === 0) this.tell(false);
      });
    return run;
  }

  /** Tells of each calculation that begins, and when none is left; returns what ends that. */
  watch(watcher: (working: boolean) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  private tell(working: boolean): void {
    for (const watcher of this.watchers) watcher(working);
  }

  /** A calculation takes over what is to be calculated at its start, so that one that began meanwhile would change that of the first. */
  private async executeAlone(dataset: Dataset): Promise<void> {
    if (isEmpty(dataset)) {
      await new Promise((resolve) => setTimeout(resolve));
      this._executionCompleteListener$.next({
        ...this._runtimeService.getAllRuntimeData(),
        functionsExecutedState: FormulaExecutedStateType.NOT_EXECUTED,
      });
      return;
    }
    await super.execute(dataset);
    await this._executeLock.acquire(LOCK, () => Promise.resolve());
  }
}

function isEmpty(dataset: Dataset): boolean {
  const { dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, dirtyUnitFeatureMap, dirtyUnitOtherFormulaMap } =
    dataset;
  const { forceCalculate, dirtyRanges, clearDependencyTreeCache } = dataset;
  const maps = [dirtyNameMap, dirtyDefinedNameMap, dirtySuperTableMap, dirtyUnitFeatureMap, dirtyUnitOtherFormulaMap];
  return (
    !forceCalculate &&
    dirtyRanges.length === 0 &&
    [...maps, clearDependencyTreeCache].every((map) => Object.keys(map ?? {}).length === 0)
  );
}

import { ICommandService } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  ICalculateFormulaService,
  SetFormulaCalculationStopMutation,
  SetRangeValuesMutation,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";
import { Calculations } from "./formulas/calculations";

/** Milliseconds after a change within which the engine starts to calculate, if it does; it gathers changes for 100. */
const START = 400;

/** Milliseconds after which a calculation is ended, so that endless formulas leave the page alive. */
export const LONGEST_CALCULATION = 30_000;

/** Follows the engine, which calculates in the background: when it is at work, and when it has come to an end. */
export class Calculation {
  /** Called when a calculation had to be ended. */
  onStopped: () => void = () => {};
  private working = false;
  private starting: ReturnType<typeof setTimeout> | undefined;
  private limit: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly stops: (() => void)[];

  constructor(private readonly engine: Engine) {
    const triggers = engine.get(IActiveDirtyManagerService);
    const commands = engine.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (triggers.get(id) && !(id === SetRangeValuesMutation.id && options?.onlyLocal)) this.expect();
    });
    const calculations = engine.get(ICalculateFormulaService);
    if (!(calculations instanceof Calculations)) throw new Error("The formula engine calculates otherwise.");
    const stopWatching = calculations.watch((working) => (working ? this.started() : this.ended()));
    this.stops = [() => commands.dispose(), stopWatching];
  }

  close(): void {
    for (const stop of this.stops) stop();
    clearTimeout(this.limit);
    this.ended();
  }

  get busy(): boolean {
    return this.working || this.starting !== undefined;
  }

  /** Resolves when all formulas have their values. */
  done(): Promise<void> {
    return this.busy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** Something has changed that formulas may read. */
  private expect(): void {
    clearTimeout(this.starting);
    this.starting = setTimeout(() => {
      this.starting = undefined;
      this.settle();
    }, START);
  }

  private started(): void {
    clearTimeout(this.starting);
    this.starting = undefined;
    this.working = true;
    clearTimeout(this.limit);
    this.limit = setTimeout(() => {
      this.engine.run(SetFormulaCalculationStopMutation.id, {});
      this.onStopped();
      this.ended();
    }, LONGEST_CALCULATION);
  }

  /** One that was ended by newer changes is started again at once. */
  private ended(): void {
    this.working = false;
    clearTimeout(this.limit);
    setTimeout(() => this.settle());
  }

  private settle(): void {
    if (this.busy) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

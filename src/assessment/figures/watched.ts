import type { FigureId } from "../countyFigures/ids.generated";
import { SHEETS, type Ledger } from "../../ledger";
import { STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import type { CountyFigure, Watched } from "./countyFigure";
import { countyFigure } from "./countyFigure";
import type { Figure } from "./figure";
import { countyRate, ofStage, type Rate } from "./rates";

/** Figures that are watched from year to year and that no method judges by a number of its own. */

/** A rate of a register: its name without the stage, and its place among 监测指标. */
export interface WatchedRate extends Pick<Rate, "sheet" | "part" | "whole"> {
  readonly name: string;
  readonly order: number;
  /** Whether the county watches it; it does if not said. */
  readonly shown?: (ledger: Ledger) => boolean;
}

/** Defines a rate of the county in percent, 小学 before 初中 where its register tells them apart. */
export function watchedRate(id: FigureId, rate: WatchedRate): CountyFigure {
  return countyFigure(id, { watched: watchedAs(id, rate) });
}

/** How a rate stands among 监测指标. */
export function watchedAs(id: FigureId, { name, order, shown = () => true, ...rate }: WatchedRate): Watched {
  const byStage = SHEETS[rate.sheet].columns.some((column) => column.id === "stage");
  const ofOne = (ledger: Ledger, stage: Stage): Figure =>
    countyRate(
      ledger,
      { formula: id, name: STAGE_NAMES[stage] + name, standard: null },
      { ...rate, counts: ofStage(stage) },
    );
  const ofAll = (ledger: Ledger): Figure => countyRate(ledger, { formula: id, name, standard: null }, rate);
  return {
    order,
    of: (ledger) => (!shown(ledger) ? [] : byStage ? STAGES.map((stage) => ofOne(ledger, stage)) : [ofAll(ledger)]),
  };
}

import type { FigureId } from "../countyFigures/ids.generated";
import type { Ledger } from "../../ledger";
import type { SentenceValue } from "../../model";
import type { Figure } from "./figure";

/**
 * What one figure of a county is: one file of `countyFigures/` each, named by its id. How it is computed is told by the
 * sentence `locales/<language>/figures/<id>.ts`.
 */
export interface CountyFigure {
  /** The file's name; what `Figure.formula` holds. */
  readonly id: FigureId;
  /** Numbers of the standards that its sentence tells, by its blanks. */
  readonly numbers: Readonly<Record<string, SentenceValue>>;
  /** Only of those that stand among 监测指标. */
  readonly watched?: Watched;
}

/** How a figure stands among 监测指标: it decides nothing there. */
export interface Watched {
  /** Its place; figures of one order stand as their ids do. */
  readonly order: number;
  readonly of: (ledger: Ledger) => readonly Figure[];
}

/** Defines a figure; `more` is its head and how it is judged, as those need who judge by it. */
export function countyFigure<const More extends object>(
  id: FigureId,
  more: More & Partial<Omit<CountyFigure, "id">>,
): CountyFigure & More {
  return { numbers: {}, ...more, id };
}

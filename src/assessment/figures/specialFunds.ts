import type { FigureId } from "../countyFigures/ids.generated";
import type { Ledger } from "../../ledger";
import { perPupil } from "../../measures/perPupil";
import type { SentenceValue } from "../../model";
import type { Missing } from "../missing";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "./figure";
import { readFunds, type Funds } from "./funds";

/** 生均公用经费 for pupils with disabilities: in 特殊教育学校 and in 随班就读, against the same parameter. */

/** What such a figure is called and compared with. */
export function fundsHead(ledger: Ledger, formula: FigureId, name: string): FigureHead {
  const standard = ledger.parameters.number("specialEducationFunds");
  return { formula, name, bound: "atLeast", standard, unit: "元" };
}

/** 公用经费台账 where it is filled in. */
export function fundsAtHand(ledger: Ledger): Funds | Missing {
  const table = filledTable(ledger, "publicFunds");
  return isTable(table) ? readFunds(ledger, table) : table;
}

/** The budget a pupil of one row. */
export function fundsFigure({ table, unsorted }: Funds, record: number, head: FigureHead, name: SentenceValue): Figure {
  const [budget, pupils] = [table.number("budget", record), table.number("pupils", record)];
  const cells = table.cells(["budget", "pupils"], record);
  if (unsorted.includes(record)) return unknown(head, unreadable(table, "category", [record]), cells);
  if (budget === null || !pupils) return unknown(head, lackingFigures([name]), cells);
  const figure = compared(head, perPupil(budget * 10000, pupils), cells);
  return figure.verdict === "notMet" ? { ...figure, failing: [name] } : figure;
}

/** The figure of the school that has least, with what all of them lack; an unknown one leaves a met one open. */
export function lowest(figures: readonly [Figure, ...Figure[]]): Figure {
  const known = figures.filter(({ value }) => value !== null);
  const least = known.reduce((a, b) => (Number(b.value) < Number(a.value) ? b : a), known[0] ?? figures[0]);
  const open = figures.find(({ verdict }) => verdict === "undetermined");
  return {
    ...(open && least.verdict !== "notMet" ? open : least),
    failing: figures.flatMap(({ failing }) => failing),
    missing: figures.flatMap(({ missing }) => missing),
    cells: [least, ...figures.filter((figure) => figure !== least)].flatMap(({ cells }) => cells),
  };
}

import { monitoringFigures } from "../assessment/countyFigures";
import type { Figure } from "../assessment";
import { SHEETS, type Ledger } from "../ledger";
import { figureTexts } from "./verdicts";

/** 监测指标 as they are shown: what the county watches from year to year; none of it decides. */
export interface Monitoring {
  /** Those of which the ledger holds anything, in their order. */
  readonly figures: readonly Figure[];
  /** The sheets from which the others would come, by name. */
  readonly unfilled: readonly string[];
}

/** Decimal places: a 辍学率 of 0.02 % is not none, and a 师生比 begins with 0.0. */
const PERCENT_DIGITS = 2;
const RATIO_DIGITS = 3;

/** One of them in numbers with its unit, and its standard; `null` where there is none. */
export function monitoringTexts(figure: Figure): ReturnType<typeof figureTexts> {
  const { value, standard } = figureTexts(figure, figure.unit === "%" ? PERCENT_DIGITS : RATIO_DIGITS);
  return { value: value === null ? null : value + figure.unit, standard };
}

/** What a ledger has to show of them. */
export function monitoringOf(ledger: Ledger): Monitoring {
  // What does not apply to a county without schools is not filled in yet.
  const none = ledger.sites.length === 0 ? SHEETS.schools.name : undefined;
  const sheetOf = ({ missing, verdict }: Figure) =>
    missing.find((each) => each.id === "sheet")?.data.sheet ?? (verdict === "notApplicable" ? none : undefined);
  const all = monitoringFigures(ledger);
  return {
    figures: all.filter((figure) => sheetOf(figure) === undefined),
    unfilled: [...new Set(all.flatMap((figure) => sheetOf(figure) ?? []).map(String))],
  };
}

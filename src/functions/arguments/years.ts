import { numbers } from "./range";
import { position, refuse } from "./refuse";

/** The least years between which there is growth. */
const LEAST = 2;

/**
 * Amounts of consecutive years, oldest first. A year of 0, or blank, leaves no growth to judge: #VALUE!, whose sentence is shown.
 * @returns valid until the same argument of any function is read again
 */
export function years(argument: number, range: unknown): Float64Array {
  const series = numbers(argument, range);
  if (series.length < LEAST) refuse("invalidValue", "tooFew", { argument, size: series.length, least: LEAST });
  const empty = series.indexOf(0);
  if (empty >= 0) refuse("invalidValue", "emptyYear", { where: position(argument, range, empty) });
  return series;
}

import { allMet } from "../../model";
import type { PartId } from "../../standards/methods";
import type { ItemAssessment, JudgedPart } from "../assessment";
import type { Missing } from "../missing";
import type { Figure } from "../figures/figure";

/** What a part of the judgement is made of. */

/** A part that is met when every line of it is; what its lines lack is what it lacks. */
export function partOfItems(id: PartId, items: readonly ItemAssessment[], decisive = true): JudgedPart {
  const verdict = items.length === 0 ? "undetermined" : allMet(items.map((item) => item.verdict));
  const missing = verdict === "undetermined" ? lackingOf(items) : [];
  const transitional = verdict === "met" && items.some((item) => item.transitional);
  return { id, decisive, transitional, verdict, items, missing };
}

/** An item as its figures have it: all of them have to be met, and it shows the one that decides. */
export function fromFigures(figures: readonly [Figure, ...Figure[]]): Omit<ItemAssessment, "id" | "name" | "figures"> {
  const verdict = allMet(figures.map((figure) => figure.verdict));
  const deciding = figures.find((figure) => figure.verdict === verdict) ?? figures[0];
  const { value, standard, unit, formula } = deciding;
  return {
    value,
    standard,
    unit,
    formula,
    verdict,
    transitional: verdict === "met" && figures.some(({ transitional }) => transitional),
    missing: figures.flatMap(({ missing }) => missing),
    cells: [deciding, ...figures.filter((figure) => figure !== deciding)].flatMap(({ cells }) => cells),
  };
}

/** An item that one figure or answer decides. */
export function itemOf(id: string, figure: Figure): ItemAssessment {
  return { id, name: figure.name, ...fromFigures([figure]), figures: [figure] };
}

/** A part of which nothing has been filled in. */
export function notFilledIn(id: PartId, decisive = true): JudgedPart {
  return {
    id,
    decisive,
    transitional: false,
    verdict: "undetermined",
    items: [],
    missing: [{ id: "notFilledIn", data: {} }],
  };
}

/** Says what the only line lacks, once that nothing is filled in, or names the lines that lack something. */
function lackingOf(items: readonly ItemAssessment[]): Missing[] {
  const open = items.filter(({ verdict }) => verdict === "undetermined");
  const [first] = items;
  if (first && items.length === 1 && first.missing.length > 0) return [...first.missing];
  const untouched =
    open.length === items.length && items.every(({ value, missing }) => value === null && isUntouched(missing));
  if (untouched) return [{ id: "notFilledIn", data: {} }];
  return [{ id: "lines", data: { names: open.map(({ name }) => name) } }];
}

/** What says of a line only that nobody has filled in anything yet. */
const UNTOUCHED: readonly Missing["id"][] = ["notFilledIn", "sheet", "parameter", "noSchools"];

function isUntouched(missing: readonly Missing[]): boolean {
  return missing.every(({ id }) => UNTOUCHED.includes(id));
}

import type { Missing } from "../../src/assessment";
import type { None, Unfilled } from "../../src/locales/say";
import { Problem } from "../../src/model";

/** Sentences that would be told without what stands in their blanks, each of which does not compile; nothing here is run. */

export function problems(): Problem[] {
  return [
    new Problem("file.tooLarge", { file: "台账.xlsx", found: 30, limit: 20 }),
    new Problem("items.noSheet"),
    // @ts-expect-error a problem that there is no sentence for
    new Problem("file.tooBig", { file: "台账.xlsx" }),
    // @ts-expect-error a blank that is forgotten
    new Problem("file.tooLarge", { file: "台账.xlsx", found: 30 }),
    // @ts-expect-error a blank that is misspelt
    new Problem("file.empty", { flie: "台账.xlsx" }),
    // @ts-expect-error no data at all
    new Problem("file.empty"),
  ];
}

export const missing: readonly Missing[] = [
  { id: "sheet", data: { sheet: "巩固率" } },
  // @ts-expect-error nothing that can be missing
  { id: "sheets", data: { sheet: "巩固率" } },
  // @ts-expect-error a blank that is forgotten
  { id: "rows", data: { sheet: "巩固率" } },
  // @ts-expect-error a blank that the sentence does not have
  { id: "noSchools", data: { sheet: "巩固率" } },
];

interface Told {
  readonly found: "sheet";
}
export type Filled = None<Unfilled<Told, { found: "没有“{sheet}”。" }>>;
// @ts-expect-error a sentence with a blank that nothing fills
export type Open = None<Unfilled<Told, { found: "“{sheet}”没有第{row}行。" }>>;

import type { Say } from "../../locales/pane";
import { areaAddress, isOwnCell, type Area, type CellRef, type EditedCells, type Finding } from "../../model";

/** What a clerk has edited since the last check, and what the next one makes of it. */

/** Places that were edited, each once; `null` stands for what is not known. */
export type Edited = readonly (EditedCells | null)[];

/** So many places are told apart; beyond them it is only known that there are more. */
const MOST_PLACES = 100;

export function withEdited(known: Edited, cells: EditedCells | null): Edited {
  const told = known.length < MOST_PLACES ? cells : null;
  return known.some((each) => isSamePlace(each, told)) ? known : [...known, told];
}

function isSamePlace(one: EditedCells | null, other: EditedCells | null): boolean {
  if (one === null || other === null) return one === other;
  return one.sheet === other.sheet && areaAddress(one.area) === areaAddress(other.area);
}

/** How many places were edited; `null` where nobody can say. */
export function countEdited(edited: Edited): number | null {
  return edited.length === 0 || edited.includes(null) ? null : edited.length;
}

/** Whether a cell of a finding was edited, so that it may not hold any more. */
export function isEdited({ cells }: Pick<Finding, "cells">, edited: Edited): boolean {
  return cells.some(
    (cell) => isOwnCell(cell) && edited.some((each) => each?.sheet === cell.sheet && isWithin(cell, each.area)),
  );
}

function isWithin({ row, column }: CellRef, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** How many findings a check no longer had, and how many it had that the one before had not. */
export interface Changes {
  readonly solved: number;
  readonly fresh: number;
}

/** What a check solved and what it found anew, at least one of them; of what there is none it says nothing. */
export function changesText({ solved, fresh }: Changes, say: Say): string {
  if (fresh === 0) return say("status.solved", { solved });
  return solved === 0 ? say("status.fresh", { fresh }) : say("status.changes", { solved, fresh });
}

import type { Table } from "../../ledger";
import { areaAddress, mergeCells, there, type CellRef, type Finding, type SentenceData } from "../../model";
import type { Messages } from "./messages";
import { sheetSubject } from "./subjects";

/**
 * Habits of whoever filled in a sheet: a unit in every cell of a column, zeros or dashes all along it. What is found in
 * many cells of one column is told once for the column, with all its cells, and not once a cell.
 */

/** So many cells may be slips; more of them in one column are a habit. */
const SLIPS = 5;

/** What of a finding in one cell tells of the column in which it may be a habit. */
export interface Habit<MessageId extends string = string> {
  /** The sentence in place of many; it may use the blanks of the first finding as an example, and those of a habit. */
  readonly messageId: MessageId;
  readonly table: Table;
  /** Tells the column apart from the others of the sheet. */
  readonly field: string;
  /** Not said where the sentence names no column. */
  readonly heading?: string;
}

/** Blanks that every sentence of a habit may use: the sheet, the column, how many cells, and which (a list of ranges). */
export const HABIT_BLANKS = ["sheet", "heading", "count", "cells"] as const;
export type HabitBlank = (typeof HABIT_BLANKS)[number];

/** A finding as the rules report it, in one cell or in many. */
export interface Found {
  readonly finding: Finding;
  /** Cells whose values nothing is judged by. */
  readonly suspends: readonly CellRef[];
  readonly habit?: Habit;
}

/** What one rule found, with habits told once, where the first of their cells was found. */
export function withHabits(found: readonly Found[], messages: Messages): Found[] {
  const columns = new Map<Table, Map<string, Found[]>>();
  const columnOf = ({ finding, habit }: Found) => {
    if (!habit) return undefined;
    const fields = columns.get(habit.table) ?? new Map<string, Found[]>();
    columns.set(habit.table, fields);
    const key = JSON.stringify([habit.field, habit.messageId, finding.messageId, finding.level]);
    const column = fields.get(key) ?? [];
    fields.set(key, column);
    return column;
  };
  for (const each of found) columnOf(each)?.push(each);
  return found.flatMap((each) => {
    const column = columnOf(each);
    if (!each.habit || !column || column.length <= SLIPS) return [each];
    return column[0] === each ? [asHabit(each, each.habit, column, messages)] : [];
  });
}

function asHabit(
  { finding }: Found,
  { messageId, table, field, heading }: Habit,
  column: readonly Found[],
  messages: Messages,
): Found {
  const sheet = table.template.name;
  const cells = column.flatMap((each) => each.finding.cells);
  const ranges = mergeCells(column.flatMap((each) => each.finding.cells.slice(0, 1))).map(areaAddress);
  const all: SentenceData = {
    ...finding.data,
    sheet,
    ...(heading && { heading }),
    count: column.length,
    cells: ranges,
  };
  return {
    finding: {
      ...finding,
      messageId,
      subject: sheetSubject(sheet),
      // The field of a cell's finding names its record too; one column may have several habits.
      field: `${field}/${finding.messageId}`,
      cells,
      found: column.length,
      expected: 0,
      data: Object.fromEntries(
        there(messages[messageId], `sentence ${messageId}`).map((blank) => [blank, there(all[blank], blank)]),
      ),
    },
    suspends: column.flatMap(({ suspends }) => suspends),
  };
}

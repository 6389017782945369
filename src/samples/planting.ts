import { COEFFICIENT_COLUMNS, COEFFICIENT_SHEET } from "../assessment/derivedSheets";
import { isFigure, SHEETS, type SheetId } from "../ledger";
import { there, type CellValue } from "../model";
import { TEACHING_POINT_PUPILS } from "../standards/inclusion";
import { type Draft, type DraftCell, type DraftCells, type DraftSchool } from "./draft";

/** Where faults are planted so that they disturb nothing else. */

/** A school that neither method counts, so that the judgement stays what it was. */
export function uncountedSchool(draft: Draft): DraftSchool {
  return draft.school((school) => school.type === "教学点" && Number(school["primary.pupils"]) < TEACHING_POINT_PUPILS);
}

/** Leaves a school out of registers whose figures would contradict the fault that is planted in its row. */
export function leaveOut(draft: Draft, { code }: DraftSchool, registers: readonly SheetId[]): void {
  for (const id of registers) {
    const records = draft.sheets[id];
    if (records) draft.sheets[id] = records.filter((record) => record.code !== code);
  }
}

/** Adds a school that is not yet opened: it has a name and no pupils, rooms or teachers. */
export function addUnopened(draft: Draft, identity: DraftSchool): void {
  const figures = SHEETS.schools.columns.filter(isFigure);
  draft.schools.push({
    type: "小学",
    organiser: "县级教育部门",
    affiliated: "否",
    area: "镇区",
    counted: "是",
    boarding: "否",
    denseCentre: "否",
    ...Object.fromEntries(figures.filter(({ range }) => !range).map(({ id }) => [id, 0])),
    ...identity,
  });
}

/** Edits 学校台账 with the place of one of its columns: the row of the headings and the column, from 0. */
export function editColumn(
  draft: Draft,
  field: string,
  edit: (cells: DraftCells, row: number, column: number) => void,
): void {
  const { heading } = there(
    SHEETS.schools.columns.find(({ id }) => id === field),
    field,
  );
  draft.layout(SHEETS.schools.name, (cells) => {
    const columnIn = (line: DraftCells[number]) => line.findIndex((cell) => cell?.value === heading);
    const row = cells.findIndex((line) => columnIn(line) >= 0);
    edit(cells, row, columnIn(there(cells[row], field)));
  });
}

/** Edits one cell of a school that neither method counts. */
export function editSite(draft: Draft, field: string, edit: (cell: DraftCell | null) => DraftCell): void {
  const school = uncountedSchool(draft);
  editColumn(draft, field, (cells, _, column) => {
    const row = there(
      cells.find((line) => line.some((cell) => cell?.value === school.code)),
      "school",
    );
    row[column] = edit(row[column] ?? null);
  });
}

/** Puts a row of plain values under the last one of 学校台账. */
export function appendRow(draft: Draft, values: readonly CellValue[]): void {
  draft.layout(SHEETS.schools.name, (cells) => cells.push(values.map((value) => (value === null ? null : { value }))));
}

/**
 * Edits a coefficient in 校际差异系数表.
 * @param choose takes one of the lines, headings left out, by the cell that names its indicator
 */
export function editCoefficient(
  draft: Draft,
  choose: (indicators: readonly CellValue[]) => number,
  edit: (cell: DraftCell | null) => DraftCell | null,
): void {
  draft.derived(COEFFICIENT_SHEET.name, ([headings = [], ...lines]) => {
    const placeOf = ({ heading }: { readonly heading: string }) =>
      headings.findIndex((cell) => cell?.value === heading);
    const [name, figure] = [placeOf(COEFFICIENT_COLUMNS.indicator), placeOf(COEFFICIENT_COLUMNS.coefficient)];
    const line = there(lines[choose(lines.map((cells) => cells[name]?.value ?? null))], COEFFICIENT_SHEET.name);
    line[figure] = edit(line[figure] ?? null);
  });
}

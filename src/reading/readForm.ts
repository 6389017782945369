import { isBlank } from "../model";
import { meaningOf, pathId, withSharedQuestions, type Meaning } from "./columns";
import { contextOf, isContextLine, type Context } from "./context";
import { withDivisions } from "./divided";
import type { Fields } from "./families";
import { plainText, type Grid } from "./grid";
import { bareLabel, formLabel, isLabel, labelKind } from "./labels";
import { isNote, isSchoolName } from "./notes";
import {
  codeOf,
  DescriptionReader,
  FigureReader,
  shown,
  stageId,
  type Collector,
  type Whereabouts,
} from "./observations";
import { fileStem, listedName, plainHeading } from "./plainText";
import { leftOutColumns, shownNumber, stageOfType } from "./readTable";
import type { ReadBlock } from "./shapes";
import { isOfAnyTown, isTownHeading, townNamed } from "./towns";
import { withWholes } from "./wholes";
import { chosenYear } from "./years";

/** Forms of one school: labels beside values, in one pair of columns or several, or rows and columns of a statistical form. */

/** A value and the labels that lead to it. */
interface FormCell {
  readonly row: number;
  readonly column: number;
  readonly path: readonly string[];
  readonly unit: string | null;
}

/** `null` where no school can be told, or nothing is labelled. */
export function readForm(grid: Grid, fields: Fields, into: Collector): ReadBlock | null {
  const lines = linesOf(grid);
  const around = contextOf(grid, lines, lines, fields.words);
  const year = chosenYear(around, into);
  const context = year === null ? around : { ...around, year, years: [year] };
  const matrix = () => (context.about === null && !/^(教基|基础基)/.test(context.form) ? null : matrixCells(grid));
  const cells =
    inWholes(headedCells(grid), grid, fields) ?? matrix() ?? inWholes(pairedCells(grid, fields), grid, fields);
  const meant = (path: readonly string[], unit: string | null) => meaningOf(path, unit, context, fields, into.answers);
  const divided = withDivisions(
    cells.map(({ path, unit }) => ({ path, meaning: meant(path, unit) })),
    (path) => meant(path, null),
    (division) => into.divide(division),
  );
  const meanings = cells.map((cell, i) => ({ cell, meaning: divided[i] ?? ({ kind: "unknown" } as const) }));
  const valueOf = (kind: Meaning["kind"]) =>
    meanings.find(({ cell, meaning }) => meaning.kind === kind && !isBlank(grid.value(cell.row, cell.column)))?.cell;
  const [nameCell, codeCell] = [valueOf("name"), valueOf("code")];
  const name = nameCell
    ? listedName(shown(grid.value(nameCell.row, nameCell.column)))
    : (context.school ?? nameAround(grid));
  const code = codeCell
    ? codeOf(grid.value(codeCell.row, codeCell.column), grid.format(codeCell.row, codeCell.column))
    : null;
  if (name === null && code === null) return null;
  const type = meanings.find(({ meaning }) => meaning.kind === "described" && meaning.field.id === "type")?.cell;
  const stage = formStage(context, type ? grid.label(type.row, type.column) : "", fields);
  const single = withSharedQuestions(withoutDoubles(meanings), context);
  const read = single.filter(
    ({ meaning }) => meaning.kind === "figure" || meaning.kind === "asked" || meaning.kind === "described",
  );
  const record = into.record(
    { name, code },
    { origin: grid.origin, reporter: context.reporter },
    whereabouts(grid, cells, name, context),
  );
  const waiting = new Set<FormCell>();
  for (const { cell, meaning } of read) {
    const path = pathId(context, cell.path);
    const place = { grid, column: cell.column, context, path };
    const of = { row: cell.row, record, submitted: null };
    if (meaning.kind === "described") new DescriptionReader(place, meaning.field, into).observe(of);
    else if (meaning.kind === "figure" || meaning.kind === "asked") {
      const answer = into.answers[stageId(context)];
      const told = answer?.take === "stage" && answer.stage !== "byType" ? answer.stage : null;
      const { figure } = meaning;
      const reader = new FigureReader(place, figure, into);
      reader.observe(of, figure.stage ?? told ?? stage, figure.stage !== null);
      if (reader.certainty === "asked") waiting.add(cell);
    }
  }
  for (const { cell, meaning } of meanings) {
    if (meaning.kind !== "shown" || !meaning.field.shown) continue;
    const number = shownNumber(grid.value(cell.row, cell.column), meaning.unit, meaning.field, "school");
    if (number === null) continue;
    const of = { ...meaning.field.shown, ...number, of: "school", stage: meaning.stage ?? stage } as const;
    into.shown.push({ ...of, record, cell: grid.ref(cell.row, cell.column) });
  }
  return {
    file: grid.file,
    sheet: grid.sheet.name,
    block: 0,
    axis: "form",
    fields: read.flatMap(({ cell, meaning }) => {
      const figure = meaning.kind === "figure" || meaning.kind === "asked" ? meaning.figure : null;
      const field = figure?.family.id ?? (meaning.kind === "described" ? meaning.field.id : "");
      const { stage: of = null, unit = null } = figure ?? {};
      const certainty = waiting.has(cell) ? "asked" : (figure?.certainty ?? "certain");
      return [
        {
          field,
          stage: of,
          label: cell.path,
          path: pathId(context, cell.path),
          unit,
          factor: null,
          certainty,
          evidence: [],
        },
      ];
    }),
    leftOut: (["personal", "unknown"] as const).flatMap((reason) => {
      const left = meanings.filter(({ meaning }) => meaning.kind === reason).map(({ cell }) => cell.path);
      return left.length === 0 ? [] : [leftOutColumns(reason, left, context)];
    }),
  };
}

/** «其中:小学» below 在校生数 is of that. */
function inWholes<Cells extends FormCell[] | null>(cells: Cells, grid: Grid, { words }: Fields): Cells | FormCell[] {
  if (cells === null) return cells;
  const paths = withWholes(
    cells.map(({ row, column, path }) => ({ path, value: grid.value(row, column) })),
    words,
  );
  return cells.map((cell, i) => ({ ...cell, path: paths[i] ?? cell.path }));
}

/** A form may have a place for the town of the school. */
function whereabouts(
  grid: Grid,
  cells: readonly FormCell[],
  name: string | null,
  context: Context,
): Whereabouts | null {
  if (name === null) return null;
  const cell = cells.find(({ path }) => isTownHeading(bareLabel(path.at(-1) ?? "")));
  const named = cell ? townNamed(grid.label(cell.row, cell.column)) : null;
  const town = named ?? context.town;
  const anyTown = isOfAnyTown(name);
  if (town === null && !anyTown) return null;
  return { row: cell?.row ?? grid.top, town, inList: named !== null, anyTown, stage: null, submitted: false };
}

/** What a form counts without naming a stage is the stage's that the school alone teaches. */
function formStage(context: Context, type: string, fields: Fields) {
  if (type !== "") return stageOfType(type, fields);
  return context.stage;
}

function withoutDoubles(cells: readonly { readonly cell: FormCell; readonly meaning: Meaning }[]) {
  const key = (meaning: Meaning) =>
    meaning.kind === "figure" || meaning.kind === "asked"
      ? `${meaning.figure.family.id}/${meaning.figure.stage}`
      : null;
  const sure = cells.filter(({ meaning }) => meaning.kind === "figure").map(({ meaning }) => key(meaning));
  return cells.map(({ cell, meaning }): { readonly cell: FormCell; readonly meaning: Meaning } => {
    if (meaning.kind === "asked" && sure.includes(key(meaning))) return { cell, meaning: { kind: "unknown" } };
    if (
      meaning.kind === "figure" &&
      meaning.figure.certainty === "certain" &&
      sure.filter((each) => each === key(meaning)).length > 1
    )
      return { cell, meaning: { kind: "asked", figure: { ...meaning.figure, certainty: "asked" } } };
    return { cell, meaning };
  });
}

/** Titles above the first label, and lines that are no labels wherever they stand. */
function linesOf(grid: Grid): string[] {
  const lines: string[] = [];
  let titles = true;
  for (let row = grid.top; row <= grid.bottom; row++) {
    const texts = grid.filled(row).flatMap(({ value }) => (typeof value === "string" ? [plainText(value)] : []));
    if (grid.filled(row).length > 1) titles = false;
    lines.push(...texts.filter((text) => titles || isContextLine(text) || /^(注|说明|备注)/.test(text)));
  }
  return lines;
}

/** The sheet or the file bears the school's name. */
function nameAround(grid: Grid): string | null {
  const stem = plainHeading(fileStem(grid.file)).replace(
    /^[\d\s_-]+|[-_(]?(\d{4}年?|填报表|数据|采集表|统计表|台账|上报|终稿|\d+|\)|-|_)*$/g,
    "",
  );
  return [plainHeading(grid.sheet.name), stem].find(isSchoolName) ?? null;
}

/** No form has so many columns. */
const WIDEST_FORM = 200;

/** Whether columns of items and of values are headed so. */
export function isHeadedForm(grid: Grid): boolean {
  return headedCells(grid) !== null;
}

/** A form whose columns say which holds the item, which the unit, which the value. */
function headedCells(grid: Grid): FormCell[] | null {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + 12); row++) {
    const heads = grid.filled(row).map(({ column, value }) => ({ column, label: plainText(value) }));
    // A column of schools makes it a list, whatever its other columns are called, and whatever stands below it.
    if (headsSchools(grid, row, heads)) return null;
    if (heads.length > WIDEST_FORM || heads.some(({ label }) => labelKind(label) === "code")) continue;
    const items = heads.filter(({ label }) => formLabel(label) === "item").map(({ column }) => column);
    const values = heads.filter(({ label }) => formLabel(label) === "value").map(({ column }) => column);
    const [item] = items;
    const staged = heads.filter(({ column, label }) => item !== undefined && column > item && isStage(label));
    if (item !== undefined && items.length === 1 && values.length === 0 && staged.length > 0)
      return stagedCells(grid, row, item, heads, staged);
    if (items.length === 0 || values.length < items.length) continue;
    return items.flatMap((item, i) => {
      const end = items[i + 1] ?? Infinity;
      const value = values.find((column) => column > item && column < end);
      const unit = heads.find(
        ({ column, label }) => column > item && column < end && formLabel(label) === "unit",
      )?.column;
      const start = i === 0 ? -1 : Math.max(-1, ...values.filter((column) => column < item));
      const group = heads.find(
        ({ column, label }) => column > start && column < item && GROUP.test(bareLabel(label)),
      )?.column;
      return value === undefined ? [] : cellsBelow(grid, row, { item, value, unit, group });
    });
  }
  return null;
}

/** Whether names of schools stand right below a label of names, among other labels. */
function headsSchools(grid: Grid, row: number, heads: readonly Head[]): boolean {
  if (heads.length < 2) return false;
  const names = heads.find(({ label }) => labelKind(label) === "name");
  return names !== undefined && isSchoolName(grid.label(row + 1, names.column));
}

const STAGE_COLUMN = /^(小学|初中|高中)(部|段|学段|阶段)?$/;

function isStage(label: string): boolean {
  return STAGE_COLUMN.test(label);
}

interface Head {
  readonly column: number;
  readonly label: string;
}

/** Values of each stage in a column of its own; what is joined over them is the whole school's. */
function stagedCells(
  grid: Grid,
  row: number,
  first: number,
  heads: readonly Head[],
  staged: readonly Head[],
): FormCell[] {
  // The heading of items may be joined over those of their groups.
  const item = grid.area(row, first)?.right ?? first;
  const unit = heads.find(({ label }) => formLabel(label) === "unit")?.column;
  const group =
    item > first ? first : heads.find(({ column, label }) => column < item && GROUP.test(bareLabel(label)))?.column;
  const [leading] = staged;
  const cells = (head: Head) =>
    cellsBelow(grid, row, { item, value: head.column, unit, group }).flatMap((cell): FormCell[] => {
      const area = grid.area(cell.row, head.column);
      const isWhole = area !== undefined && staged.every(({ column }) => column >= area.left && column <= area.right);
      if (isWhole) return head === leading ? [cell] : [];
      return isBlank(grid.value(cell.row, head.column)) ? [] : [{ ...cell, path: [...cell.path, head.label] }];
    });
  return staged.flatMap(cells);
}

const GROUP = /^(类别|分类|项目类别|一级指标|大类|模块|指标类别)$/;

interface FormColumns {
  readonly item: number;
  readonly value: number;
  readonly unit: number | undefined;
  readonly group: number | undefined;
}

function cellsBelow(grid: Grid, head: number, { item, value, unit, group }: FormColumns): FormCell[] {
  const cells: FormCell[] = [];
  let above = "";
  for (let row = head + 1; row <= grid.bottom; row++) {
    const label = grid.label(row, item);
    // Behind who signs a person's name stands where items do.
    if (label === "" || isNote(grid.cells(row), false)) continue;
    if (group !== undefined) above = grid.label(row, group) || above;
    cells.push({
      row,
      column: value,
      path: above === "" || above === label ? [label] : [above, label],
      unit: unit === undefined ? null : grid.label(row, unit) || null,
    });
  }
  return cells;
}

/** Rows and columns of a statistical form: both labels lead to a figure. */
function matrixCells(grid: Grid): FormCell[] | null {
  let first = grid.top;
  while (first <= grid.bottom && grid.filled(first).filter(({ value }) => typeof value === "number").length === 0)
    first++;
  // A line of codes stands between the headings and the figures.
  const isFigureRow = (row: number) =>
    grid.filled(row).some(({ value }) => typeof value === "string") &&
    grid.filled(row).some(({ value }) => typeof value === "number");
  while (first <= grid.bottom && (!isFigureRow(first) || isCodes(grid, first))) first++;
  if (first > grid.bottom) return null;
  const columns = grid
    .filled(first)
    .filter(({ value }) => typeof value === "number")
    .map(({ column }) => column);
  let leftmost = Math.min(...columns);
  // 行次 01, 02 … are numbers, too.
  const numbered = (column: number) =>
    /^(编号|行次|代码|序号|乙)$/.test(grid.label(first - 1, column)) ||
    /^(编号|行次|代码|序号)$/.test(grid.label(first - 2, column));
  while (columns.length > 1 && numbered(leftmost)) leftmost++;
  const heads: number[] = [];
  for (let row = first - 1; row >= grid.top && heads.length < 6; row--) {
    const filled = grid.filled(row);
    if (filled.length === 0) break;
    if (isCodes(grid, row)) continue;
    if (filled.length === 1 && (filled[0]?.column ?? 0) < leftmost) break;
    if (filled.some(({ value }) => isContextLine(plainText(value)))) break;
    heads.unshift(row);
  }
  const cells: FormCell[] = [];
  const last = new Map<number, string>();
  for (let row = first; row <= grid.bottom; row++) {
    const labels: string[] = [];
    for (let column = grid.left; column < leftmost; column++) {
      const own = grid.label(row, column);
      if (/^[\d.]+$/.test(own) || numbered(column)) continue;
      if (own !== "") last.set(column, own);
      const text = own || (column < leftmost - 1 && !grid.area(row, column) ? (last.get(column) ?? "") : "");
      if (text !== "" && text !== labels.at(-1)) labels.push(text);
    }
    if (labels.length === 0) continue;
    for (let column = leftmost; column <= grid.right; column++) {
      if (isBlank(grid.value(row, column))) continue;
      const above = heads
        .map((head) => grid.label(head, column))
        .filter((text, i, all) => text !== "" && text !== all[i - 1]);
      cells.push({ row, column, path: [...labels, ...above], unit: null });
    }
  }
  return cells;
}

function isCodes(grid: Grid, row: number): boolean {
  const texts = grid.filled(row).map(({ value }) => plainText(value));
  return texts.length > 1 && texts.every((text) => /^([甲乙丙丁]|L?\d{1,3})$/.test(text));
}

/** Labels with their values to the right, any number of pairs a row. */
function pairedCells(grid: Grid, fields: Fields): FormCell[] {
  const cells: FormCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const filled = grid.filled(row).map(({ column, value }) => ({ column, value, text: plainText(value) }));
    for (let i = 0; i < filled.length; i++) {
      const cell = filled[i];
      if (!cell || typeof cell.value !== "string" || !isLabel(cell.text, fields)) continue;
      let next = filled[i + 1];
      let unit: string | null = null;
      if (next && typeof next.value === "string" && fields.words.unit(next.text) !== null) {
        unit = next.text;
        next = filled[i + 2];
      }
      const takesText = labelKind(cell.text) !== null || fields.byLabel.has(bareLabel(cell.text));
      const isNextLabel = next !== undefined && typeof next.value === "string" && isWholeLabel(next.text, fields);
      if (!next || isNextLabel || (!takesText && typeof next.value === "string" && isLabel(next.text, fields)))
        continue;
      const outer = filled[i - 1];
      const group =
        outer && typeof outer.value === "string" && isLabel(outer.text, fields) && !takesText ? [outer.text] : [];
      cells.push({ row, column: next.column, path: [...group, cell.text.replace(/:$/, "")], unit });
    }
  }
  return cells;
}

/** A heading with nothing below it has the next heading to its right, and no value. */
function isWholeLabel(text: string, fields: Fields): boolean {
  return labelKind(text) !== null || fields.labels.has(bareLabel(text)) || fields.byLabel.has(bareLabel(text));
}

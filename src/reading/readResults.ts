import { grouped, type CellValue } from "../model";
import type { TaughtStage } from "../standards/terms";
import { contextOf, stageOfTitle } from "./context";
import { fitOf } from "./facets";
import type { Fields } from "./families";
import { plainText, type Grid } from "./grid";
import { bareLabel, labelKind } from "./labels";
import type { Collector } from "./observations";
import { shownNumber } from "./readTable";
import type { ShownValue } from "./shapes";
import { isCompositeLabel } from "./totalLabels";

/**
 * Sheets of the county's results alone, indicators down or across, without a school: «指标 | 小学 | 初中», or a row 差异系数
 * whose last column is 综合. What is told for certain is taken down as shown, and nothing of it is ever a figure.
 */

const COEFFICIENT = /(校际|均衡)*(差异|变异)系数(值)?/;
const MEAN = /(全[县区市])?(平均值|平均数|平均|均值)/;
/** Limits, other years and other measures of the same indicator. */
const OTHER = /标准|限值|要求|达标|上年|去年|上学年|最大|最小|最高|最低|极差|差距|增减|变化|目标|[≤≥<>]/;
/** A limit beside what it is the limit of. */
const LIMIT = /\([^()]*[≤<][^()]*\)/;
/** No sheet of results is larger. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 60;

/** A figure with all that its line and its column say. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly labels: readonly string[];
}

type Told = Omit<ShownValue, "code" | "name"> & { readonly record: null };

/**
 * @param from the row below all lists of schools
 * @param latest the latest year that any title names: the results of another one are history
 */
export function readResults(
  grid: Grid,
  from: number,
  fields: Fields,
  latest: () => number | null,
  into: Collector,
): void {
  if (grid.bottom - from > MOST_ROWS || grid.right - grid.left > MOST_COLUMNS) return;
  const { titles, places } = placesOf(grid, from);
  if (places.length === 0) return;
  const isOfCoefficients = titles.some((title) => COEFFICIENT.test(title) && !OTHER.test(title));
  if (isHistory([...titles, grid.sheet.name, grid.file], latest)) return;
  const { stage } = contextOf(grid, titles, [], fields.words);
  const told = places.flatMap((place) => toldAt(grid, place, isOfCoefficients, stage, fields));
  // What is said twice is not told for certain.
  for (const [first, other] of grouped(told, ({ indicator, per, of, stage }) =>
    [indicator, per, of, stage].join(),
  ).values())
    if (first && !other) into.shown.push(first);
}

/** Whether the nearest text that names a year names none of the latest. */
function isHistory(texts: readonly string[], latest: () => number | null): boolean {
  const dated = texts.map((text) => text.match(/(?:19|20)\d\d/g)).find((years) => years !== null);
  return dated !== undefined && !dated.some((year) => Number(year) === latest());
}

/** The figures of a sheet below their headings; a line of one text is a title, of all of them or of those of a stage. */
function placesOf(grid: Grid, from: number): { readonly titles: readonly string[]; readonly places: readonly Place[] } {
  const titles: string[] = [];
  const places: Place[] = [];
  let section: string | null = null;
  let heads: number[] = [];
  let isData = false;
  let first = Infinity;
  for (let row = from; row <= grid.bottom; row++) {
    const filled = grid.filled(row);
    const isNumbering = (column: number) => heads.some((head) => labelKind(grid.label(head, column)) === "idle");
    const numbers = filled.filter(({ column, value }) => isResult(value) && !isNumbering(column));
    const [only] = filled;
    if (filled.length === 0) continue;
    if (numbers.length === 0) {
      if (isData) heads = [];
      isData = false;
      if (only && filled.length === 1) {
        const title = bareLabel(plainText(only.value));
        if (places.length === 0) titles.push(title);
        if (stageOfTitle(title) !== null) section = title;
      } else heads.push(row);
      continue;
    }
    if (!isData) first = Math.min(...numbers.map(({ column }) => column));
    isData = true;
    const line = lineLabels(grid, row, first, heads.at(-1) ?? row);
    for (const { column } of numbers)
      places.push({
        row,
        column,
        labels: [...(section === null ? [] : [section]), ...headLabels(grid, heads, column), ...line],
      });
  }
  return { titles, places };
}

/** Coefficients and means; a text such as «1:16.6» is a ratio. */
function isResult(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && /^1[:：]\d/.test(value.trim()));
}

/** The labels left of the figures; a group that is written once stands for the lines below it. */
function lineLabels(grid: Grid, row: number, first: number, head: number): string[] {
  const labels: string[] = [];
  for (let column = grid.left; column < first; column++) {
    let at = row;
    while (at > head + 1 && column < first - 1 && grid.label(at, column) === "") at--;
    const label = bareLabel(grid.label(at, column));
    if (label !== "" && !/^[\d.]+$/.test(label)) labels.push(label.replace(LIMIT, ""));
  }
  return labels;
}

/** The labels above a figure; a group that is not joined over its columns reaches to the next one. */
function headLabels(grid: Grid, heads: readonly number[], column: number): string[] {
  const labels: string[] = [];
  heads.forEach((head, i) => {
    let at = column;
    while (i < heads.length - 1 && at > grid.left && grid.label(head, at) === "") at--;
    const label = bareLabel(grid.label(head, at));
    if (label !== "" && label !== labels.at(-1)) labels.push(label.replace(LIMIT, ""));
  });
  return labels;
}

function toldAt(
  grid: Grid,
  { row, column, labels }: Place,
  isOfCoefficients: boolean,
  around: TaughtStage | null,
  fields: Fields,
): Told[] {
  const { shown, composite, words } = fields;
  if (labels.some((label) => OTHER.test(label))) return [];
  const isMean = labels.some((label) => MEAN.test(label));
  const isCoefficient = !isMean && (isOfCoefficients || labels.some((label) => COEFFICIENT.test(label)));
  if (!isMean && !isCoefficient) return [];
  const of = isMean ? "mean" : "coefficient";
  const said = words.path(labels);
  const [stage = around, another] = said.stages;
  if (another || said.years.length > 0) return [];
  const bare = labels.map((label) => label.replace(STAGE, "")).filter((label) => label !== "");
  const isOfAll = isCoefficient && (bare.some(isCompositeLabel) || bare.some((label) => ALL.test(label)));
  const own = bare.map((label) => label.replace(COEFFICIENT, "").replace(MEAN, "")).filter((label) => label !== "");
  const path = words.path(own);
  const field = isOfAll
    ? composite
    : shown.find((each) => own.some((label) => fitOf(words.path([label]), each) === "sure"));
  if (!field?.shown) return [];
  const number = shownNumber(grid.value(row, column), isOfAll ? null : path.unit, field, of);
  return number === null ? [] : [{ ...field.shown, of, record: null, stage, ...number, cell: grid.ref(row, column) }];
}

const STAGE = /^(小学|初中)(部|段|学段|阶段)?/;
/** In a table of coefficients the column of all of them. */
const ALL = /^(综合|综合值|平均差异系数)$/;

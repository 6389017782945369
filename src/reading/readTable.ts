import type { CellValue } from "../model";
import type { TaughtStage } from "../standards/terms";
import { meaningOf, pathId, type FigureMeaning, type Meaning } from "./columns";
import type { Fields } from "./families";
import { codeOf, observeDescription, observeFigure, shown, type Collector, type SchoolKey } from "./observations";
import { plainSchoolName } from "./plainText";
import { isBare, rowsOf, type SchoolRow, type TableRows } from "./rows";
import type { LeftOut, ReadBlock, ReadField } from "./shapes";
import type { SchoolTable, TableColumn } from "./tables";
import { CLOSED, STAGE_OF_TYPE, STAGE_SUFFIX } from "./words/labelWords";

/** A table of schools, read column by column and row by row. */

interface Understood {
  readonly at: TableColumn;
  readonly meaning: Meaning;
}

/** @param block its number in the sheet */
export function readTable(table: SchoolTable, block: number, fields: Fields, into: Collector): ReadBlock {
  const { grid, context } = table;
  const about = {
    file: grid.file,
    sheet: grid.sheet.name,
    block,
    axis: grid.turned ? ("columns" as const) : ("rows" as const),
  };
  if (table.persons) return { ...about, fields: [], leftOut: [{ reason: "persons", rows: [], labels: [] }] };
  const columns = withoutDoubles(
    table.columns.map((at) => ({ at, meaning: meaningOf(at.path, at.unit, context, fields, into.answers) })),
  );
  const ofKind = (kind: Meaning["kind"]) =>
    columns.filter(({ meaning }) => meaning.kind === kind).map(({ at }) => at.column);
  const [name, code] = [ofKind("name")[0], ofKind("code")[0]];
  const names = [name, code].filter((column) => column !== undefined);
  const figures = columns.filter(({ meaning }) => meaning.kind === "figure" || meaning.kind === "asked");
  const rows = rowsOf(
    table,
    names,
    figures.map(({ at }) => at.column),
  );
  const readers = columns
    .filter(({ meaning }) => ["figure", "asked", "described"].includes(meaning.kind))
    .map((column) => ({ ...column, path: pathId(context, column.at.path) }));
  const type = columns.find(({ meaning }) => meaning.kind === "described" && meaning.field.id === "type")?.at.column;
  const [rowStage, submitted] = [ofKind("rowStage")[0], ofKind("submitted")[0]];
  for (const { row, stage: section } of rows.schools) {
    const school = schoolIn(table, { row, stage: section }, name, code);
    const inName = stageInName(name === undefined ? "" : grid.label(row, name));
    const said = (rowStage === undefined ? null : stageNamed(grid.label(row, rowStage))) ?? inName;
    const near = said ?? section;
    const byType = type === undefined ? null : stageOfType(grid.label(row, type), fields);
    const closed = isClosed(table, row, name, readers);
    readers.forEach(({ at, meaning, path }) => {
      const when = submitted === undefined ? null : grid.value(row, submitted);
      const place = {
        grid,
        row,
        column: at.column,
        school,
        context,
        path,
        submitted: typeof when === "number" ? when : null,
      };
      if (closed && into.answers[`closed/${school.name ?? school.code}`]?.take !== "same") {
        const waiting = {
          cell: grid.ref(row, at.column),
          school,
          text: shown(grid.value(row, at.column)),
          field: fieldId(meaning),
        };
        if (into.answers[`closed/${school.name ?? school.code}`]?.take !== "nothing")
          into.ask(`closed/${school.name ?? school.code}`, "closed", [{ take: "nothing" }, { take: "same" }], waiting);
        return;
      }
      if (meaning.kind === "described") observeDescription(place, meaning.field, into);
      else if (meaning.kind === "figure" || meaning.kind === "asked") {
        const { figure } = meaning;
        const answer = into.answers[`stage/${path}`];
        const told = answer?.take === "stage" && answer.stage !== "byType" ? answer.stage : null;
        const stage = figure.stage ?? near ?? told ?? context.stage ?? byType;
        observeFigure(place, figure, stage, figure.stage !== null || said !== null, into);
      }
    });
  }
  for (const row of rows.nameless) askNameless(table, row, figures, into);
  for (const { at } of figures) remarkTotals(table, at, rows, into);
  return {
    ...about,
    fields: readers.map(({ at, meaning }) => describe(at, meaning, rows.evidence.get(at.column) ?? [])),
    leftOut: [...rows.leftOut, ...columnsLeftOut(columns)],
  };
}

/** Of one field only one column is read; where several say the same equally well, none is before it is asked. */
function withoutDoubles(columns: readonly Understood[]): readonly Understood[] {
  const key = ({ family, stage }: FigureMeaning) => `${family.id}/${stage}`;
  const count = (kind: "figure" | "asked") => {
    const found = new Map<string, number>();
    for (const { meaning } of columns)
      if (meaning.kind === kind) found.set(key(meaning.figure), (found.get(key(meaning.figure)) ?? 0) + 1);
    return found;
  };
  const sure = count("figure");
  return columns.map(({ at, meaning }): Understood => {
    if (meaning.kind === "asked" && sure.has(key(meaning.figure))) return { at, meaning: { kind: "unknown" } };
    if (meaning.kind === "figure" && (sure.get(key(meaning.figure)) ?? 0) > 1 && meaning.figure.certainty === "certain")
      return { at, meaning: { kind: "asked", figure: { ...meaning.figure, certainty: "asked" } } };
    return { at, meaning };
  });
}

function schoolIn(
  { grid }: SchoolTable,
  { row }: SchoolRow,
  name: number | undefined,
  code: number | undefined,
): SchoolKey {
  const joined = (column: number): CellValue => {
    const area = grid.area(row, column);
    return area ? grid.value(area.top, area.left) : grid.value(row, column);
  };
  const called = name === undefined ? "" : plainSchoolName(shown(joined(name)));
  const plain = called.replace(STAGE_SUFFIX, "");
  return {
    name: (plain.length > 1 ? plain : called) || null,
    code: code === undefined ? null : codeOf(joined(code), grid.format(row, code)),
  };
}

/** «河口学校(小学部)»: the row is one stage's. */
function stageInName(name: string): TaughtStage | null {
  const [, part, bracketed] = STAGE_SUFFIX.exec(name) ?? [];
  return stageNamed(part ?? bracketed ?? "");
}

function stageNamed(text: string): TaughtStage | null {
  const stages = { 小学: "primary", 初中: "junior", 高中: "senior" } as const;
  const found = Object.entries(stages).find(([word]) => new RegExp(`^${word}(部|段|学段|阶段)?$`).test(text));
  return found ? found[1] : null;
}

/** The only stage that schools of a type teach. */
export function stageOfType(text: string, fields: Fields): TaughtStage | null {
  const type = fields.byId.get("type")?.choices?.find((choice) => choice === text);
  return (type !== undefined && Object.entries(STAGE_OF_TYPE).find(([each]) => each === type)?.[1]) || null;
}

/** Struck out, said to be closed, or with nothing but zeros. */
function isClosed(
  { grid, left, right }: SchoolTable,
  row: number,
  name: number | undefined,
  readers: readonly Understood[],
): boolean {
  if (name !== undefined && (grid.struck(row, name) || CLOSED.test(grid.label(row, name)))) return true;
  if (
    grid
      .filled(row, left, right)
      .some(({ value }) => typeof value === "string" && value.length < 12 && CLOSED.test(value))
  )
    return true;
  const figures = readers
    .filter(({ meaning }) => meaning.kind === "figure")
    .map(({ at }) => grid.value(row, at.column));
  const filled = figures.filter((value) => value !== null);
  return filled.length >= ALL_ZERO && filled.every((value) => value === 0);
}

/** A school with so many figures and none above 0 may have been closed. */
const ALL_ZERO = 5;

function askNameless(
  { grid, context }: SchoolTable,
  row: number,
  figures: readonly Understood[],
  into: Collector,
): void {
  if (
    isBare(
      grid,
      row,
      figures.map(({ at }) => at.column),
    )
  )
    return;
  for (const { at, meaning } of figures) {
    const value = grid.value(row, at.column);
    if (value === null) continue;
    const school = { code: null, name: null };
    into.ask(`nameless/${context.form}/${row}`, "nameless", [{ take: "nothing" }], {
      cell: grid.ref(row, at.column),
      school,
      text: shown(value),
      field: fieldId(meaning),
    });
  }
}

/** A total that its column does not add up to; where texts stand among the figures Excel's own sum is another one. */
function remarkTotals(
  { grid, context }: SchoolTable,
  { column, path }: TableColumn,
  rows: TableRows,
  into: Collector,
): void {
  const values = rows.schools.map(({ row }) => grid.value(row, column));
  if (values.some((value) => value !== null && typeof value !== "number")) return;
  const wrong = (rows.evidence.get(column) ?? []).filter(({ agrees }) => !agrees);
  const [first] = wrong;
  if (!first) return;
  into.remark({
    id: `total/${pathId(context, path)}`,
    cause: "total",
    cells: wrong.map(({ row }) => grid.ref(row, column)),
    proposals: [{ take: "same" }],
    example: { school: null, text: `${first.found} / ${first.sum}` },
  });
}

function fieldId(meaning: Meaning): string {
  if (meaning.kind === "described") return meaning.field.id;
  return meaning.kind === "figure" || meaning.kind === "asked" ? meaning.figure.family.id : "";
}

function describe({ path }: TableColumn, meaning: Meaning, evidence: ReadField["evidence"]): ReadField {
  const figure = meaning.kind === "figure" || meaning.kind === "asked" ? meaning.figure : null;
  return {
    field: fieldId(meaning),
    stage: figure?.stage ?? null,
    label: path,
    unit: figure?.unit ?? null,
    factor: null,
    certainty: figure?.certainty ?? "certain",
    evidence,
  };
}

function columnsLeftOut(columns: readonly Understood[]): LeftOut[] {
  return (["personal", "unknown"] as const).flatMap((reason): LeftOut[] => {
    const labels = columns.filter(({ meaning }) => meaning.kind === reason).map(({ at }) => at.path.join(" "));
    return labels.length === 0 ? [] : [{ reason, rows: [], labels }];
  });
}

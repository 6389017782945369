import type { CellRef, CellValue } from "../model";
import type { TaughtStage } from "../standards/terms";
import { converted, readFigure } from "./cells";
import type { FigureMeaning } from "./columns";
import type { Context } from "./context";

import type { Grid } from "./grid";
import { plainHeading } from "./plainText";
import type { Answers, Cause, Question, ReadingField } from "./shapes";
import { CHOICE_WORDS } from "./words/labelWords";
import { UNIT_WORDS, type Unit } from "./words/unitWords";

/** Step eight: a cell under a meaning becomes an observation of a school, or part of a question. */

/** How a school is called where it is observed. */
export interface SchoolKey {
  readonly code: string | null;
  readonly name: string | null;
}

export interface Observation {
  readonly school: SchoolKey;
  readonly field: ReadingField;
  /** For a thing of the whole school: the stage in whose column, row or sheet it stands. */
  readonly part: TaughtStage | null;
  /** The part stands in a label or a row of its own, not in a title alone. */
  readonly split: boolean;
  readonly divided: boolean;
  readonly value: CellValue;
  readonly cell: CellRef;
  readonly factor: number | null;
  /** When a submission was made; a later one of the same form is proposed. */
  readonly submitted: number | null;
}

/** A cell that waits for an answer. */
interface Waiting {
  readonly cell: CellRef;
  readonly school: SchoolKey;
  readonly text: string;
  readonly field: string;
}

interface Asked {
  readonly cause: Cause;
  readonly proposals: Question["proposals"];
  readonly waiting: Waiting[];
}

/** Collects observations, and doubts by their cause. */
export class Collector {
  readonly observations: Observation[] = [];
  /** Questions whose figures stay in use. */
  private readonly remarks: Question[] = [];
  private readonly waiting = new Set<string>();
  private readonly asked = new Map<string, Asked>();

  constructor(readonly answers: Answers) {}

  ask(id: string, cause: Cause, proposals: Question["proposals"], waiting: Waiting): void {
    const known = this.asked.get(id);
    if (known) known.waiting.push(waiting);
    else this.asked.set(id, { cause, proposals, waiting: [waiting] });
    for (const called of namesOf(waiting.school)) this.waiting.add(`${called}/${waiting.field}`);
  }

  remark(question: Omit<Question, "effect">): void {
    if (this.answers[question.id] === undefined) this.remarks.push({ ...question, effect: [] });
  }

  /** Whether a fact of a school waits for an answer, so that nothing may be derived in its place. */
  isWaiting(school: SchoolKey, field: string): boolean {
    return namesOf(school).some((called) => this.waiting.has(`${called}/${field}`));
  }

  questions(): Question[] {
    const asked = [...this.asked].map(([id, { cause, proposals, waiting }]) => ({
      id,
      cause,
      cells: waiting.map(({ cell }) => cell),
      proposals,
      example: exampleOf(waiting),
      effect: [...new Set(waiting.map(({ field }) => field))],
    }));
    return [...asked, ...this.remarks];
  }
}

function namesOf({ code, name }: SchoolKey): string[] {
  return [code, name].filter((called) => called !== null);
}

function exampleOf([first]: readonly Waiting[]): Question["example"] {
  return first ? { school: first.school.name ?? first.school.code, text: first.text } : null;
}

/** Where a figure stands and whose it is. */
export interface Place {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly school: SchoolKey;
  readonly context: Context;
  /** What leads to it, as `pathId` gives it. */
  readonly path: string;
  readonly submitted: number | null;
}

/** What stands in a cell, for a question. */
export function shown(value: CellValue): string {
  return typeof value === "object" && value !== null ? value.error : String(value ?? "");
}

/**
 * Reads a figure.
 * @param stage of the row, its block or its sheet, or of the school's type; `null` where nobody says it
 * @param split whether the stage is said by the labels or the row itself
 */
export function observeFigure(
  place: Place,
  meaning: FigureMeaning,
  stage: TaughtStage | null,
  split: boolean,
  into: Collector,
): void {
  const { grid, row, column, school, context, path } = place;
  const raw = grid.value(row, column);
  const { family } = meaning;
  const whole = family.byStage.get(null);
  const field = whole ?? (stage === null ? null : family.byStage.get(stage)) ?? null;
  const cell = grid.ref(row, column);
  const waiting = { cell, school, text: shown(raw), field: field?.id ?? family.id };
  const own = family.sample.unit;
  if (own === null) return;
  if (raw === null && !grid.unsaved(row, column)) return;
  if (grid.struck(row, column) || grid.unsaved(row, column)) return doubtful(into, place, waiting);
  const figure = readFigure(raw, grid.format(row, column), UNIT_WORDS[own].dimension);
  if (figure.kind === "blank") return;
  if (figure.kind === "doubt") return doubtful(into, place, waiting);
  let value: number;
  if (figure.kind === "sign") {
    const id = `sign/${context.form}/${figure.sign}`;
    const answer = into.answers[id]?.take;
    const meant = context.signs.get(figure.sign) ?? (answer === "zero" || answer === "blank" ? answer : undefined);
    if (meant === undefined) return into.ask(id, "sign", [{ take: "blank" }, { take: "zero" }], waiting);
    if (meant === "blank") return;
    value = 0;
  } else value = figure.value;
  if (meaning.certainty === "asked") {
    const fields = [...family.byStage.values()].filter((each) => whole || stage === null || each.stage === stage);
    return into.ask(
      `column/${path}`,
      "column",
      [...fields.map(({ id }) => ({ take: "field", field: id }) as const), { take: "nothing" }],
      waiting,
    );
  }
  if (!field) return askStage(into, place, meaning, waiting);
  const unit =
    (figure.kind === "number" ? figure.unit : null) ?? meaning.unit ?? (goesWithout(value, own) ? own : null);
  if (unit === null || (meaning.unitAsked && figure.kind === "number" && figure.unit === null && value !== 0)) {
    const likely = Object.keys(UNIT_WORDS) as Unit[];
    const proposals = likely.filter((one) => UNIT_WORDS[one].dimension === UNIT_WORDS[own].dimension);
    return into.ask(
      `unit/${path}`,
      "unit",
      proposals.map((one) => ({ take: "unit", unit: one })),
      waiting,
    );
  }
  const inOwn = converted(value, unit, own);
  // A share of a thing that was divided may be a fraction.
  if (field.kind === "count" && !Number.isInteger(inOwn) && !(whole && split && stage !== null))
    return doubtful(into, place, waiting);
  into.observations.push({
    school,
    field,
    part: whole ? stage : null,
    split,
    divided: context.divided,
    value: inOwn,
    cell,
    factor: unit === own ? 1 : UNIT_WORDS[unit].size / UNIT_WORDS[own].size,
    submitted: place.submitted,
  });
}

/** So many books are counted one by one: nobody has that many thousands. Nothing is nothing in any unit. */
const BOOKS = 100;

function goesWithout(value: number, own: Unit): boolean {
  return value === 0 || (UNIT_WORDS[own].dimension === "books" && Number.isInteger(value) && value >= BOOKS);
}

function doubtful(into: Collector, place: Place, waiting: Waiting): void {
  const id = `cell/${place.path}/${waiting.text}`;
  const answer = into.answers[id];
  if (answer?.take === "blank") return;
  into.ask(id, "cell", [{ take: "blank" }], waiting);
}

function askStage(into: Collector, { path }: Place, { family }: FigureMeaning, waiting: Waiting): void {
  const stages = [...family.byStage.keys()].filter((stage) => stage !== null);
  into.ask(
    `stage/${path}`,
    "stage",
    [{ take: "stage", stage: "byType" }, ...stages.map((stage) => ({ take: "stage", stage }) as const)],
    waiting,
  );
}

/** Reads a text, a choice or 是 / 否; what cannot be read is asked. */
export function observeDescription(place: Place, field: ReadingField, into: Collector): void {
  const { grid, row, column, school } = place;
  const raw = grid.area(row, column)
    ? grid.value(grid.area(row, column)?.top ?? row, grid.area(row, column)?.left ?? column)
    : grid.value(row, column);
  if (raw === null || raw === "") return;
  const value = described(raw, grid.format(row, column), field);
  const cell = grid.ref(row, column);
  if (value === null) {
    const waiting = { cell, school, text: shown(raw), field: field.id };
    const id = `choice/${field.id}/${plainHeading(shown(raw))}`;
    const answer = into.answers[id];
    if (answer?.take === "value") push(answer.value);
    else if (answer?.take !== "blank")
      into.ask(
        id,
        "choice",
        (field.choices ?? ["是", "否"]).map((choice) => ({ take: "value", value: choice })),
        waiting,
      );
    return;
  }
  push(value);
  function push(meant: CellValue): void {
    into.observations.push({
      school,
      field,
      part: null,
      split: false,
      divided: false,
      value: meant,
      cell,
      factor: null,
      submitted: place.submitted,
    });
  }
}

function described(raw: CellValue, format: string | null, field: ReadingField): CellValue {
  const text = plainHeading(shown(raw));
  switch (field.kind) {
    case "flag":
      if (/^(是|1|true|√|有)$/i.test(text)) return "是";
      return /^(否|0|false|×|无|不是)$/i.test(text) ? "否" : null;
    case "choice": {
      const choices = field.choices ?? [];
      if (choices.includes(text)) return text;
      const coded = field.codes && /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined;
      const meant = coded ?? CHOICE_WORDS[text];
      return meant !== undefined && choices.includes(meant) ? meant : null;
    }
    case "count":
    case "amount": {
      // Figures that no words but their whole heading tell, such as 建成年份.
      const figure = readFigure(raw, format, "years");
      return figure.kind === "number" ? figure.value : null;
    }
    case "code":
      return codeOf(raw, format);
    default:
      return typeof raw === "object" ? null : String(raw).trim();
  }
}

/** A code as text; a number format of zeros tells how long it is. */
export function codeOf(raw: CellValue, format: string | null): string | null {
  if (typeof raw === "number") {
    if (!Number.isInteger(raw) || raw < 0) return null;
    return String(raw).padStart(/^0+$/.test(format ?? "") ? (format?.length ?? 0) : 0, "0");
  }
  const text = typeof raw === "string" ? plainHeading(raw).replace(/^['‘’]/, "") : "";
  return text === "" ? null : text;
}

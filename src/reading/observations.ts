import type { CellRef, CellValue } from "../model";
import type { TaughtStage } from "../standards/terms";
import { converted, isPlainFigure, readFigure, type FigureCell } from "./cells";
import { unitId, type FigureMeaning } from "./columns";
import type { Context } from "./context";
import type { Division } from "./divided";
import type { Vocabulary } from "./facets";
import type { Grid, Origin } from "./grid";
import { cellOf, Observations, type Series } from "./observed";
import { DIGITS, kindsOf, SHORT_CODE } from "./ordinary";
import { PlainColumn } from "./plainRows";
import { isPersonal, withoutPersonal } from "./personal";
import { plainHeading } from "./plainText";
import type {
  Answers,
  Cause,
  Certainty,
  Conflict,
  OpenFigure,
  Question,
  ReadingField,
  ShownValue,
  TextFigure,
} from "./shapes";
import { CHOICE_WORDS } from "./words/labelWords";
import { UNIT_WORDS, type Unit } from "./words/unitWords";

/** Step eight: a cell under a meaning becomes an observation of a school, or part of a question. */

/** How a school is called where it is observed. */
export interface SchoolKey {
  readonly code: string | null;
  readonly name: string | null;
}

/** Rows that somebody wrote as one list, or a form. */
export interface List {
  readonly origin: Origin;
  /** 填报单位 by the lines beside it, whatever is called so. */
  readonly reporter: string | null;
}

/** Where a school stands whose name another one may have. */
export interface Whereabouts {
  readonly row: number;
  /** 乡镇: that its row, its block, its titles, its sheet or its file name. */
  readonly town: string | null;
  /** Whether the row itself, or the block of a list, says the town, and not what stands around all of it. */
  readonly inList: boolean;
  /** Whether every town may have a school of this name. */
  readonly anyTown: boolean;
  /** Of which stage alone the row tells. */
  readonly stage: TaughtStage | null;
  /** Whether the row is a submission, of which a school may make several. */
  readonly submitted: boolean;
}

/** What one row or one form tells of a school. */
export interface SchoolRecord {
  /** It may be called by a fuller name once all sheets were read (`Collector.rename`). */
  school: SchoolKey;
  readonly list: List;
  /** `null` where no town is said, and the school's own name tells it from others. */
  readonly at: Whereabouts | null;
  readonly observations: Observations;
}

/** What one row of a register tells. */
export interface RegisterRecord extends SchoolRecord {
  readonly sheet: string;
  /** Of its block or its sheet. */
  readonly stage: TaughtStage | null;
  /** That its sheet names. */
  readonly years: readonly number[];
}

/** A cell that waits for an answer. */
interface Waiting {
  readonly cell: CellRef;
  school: SchoolKey;
  readonly text: string;
  readonly field: string;
}

interface Asked {
  readonly cause: Cause;
  readonly proposals: Question["proposals"];
  readonly waiting: Waiting[];
}

/** A figure whose stage nothing beside it tells. */
interface Unstaged {
  readonly record: SchoolRecord;
  readonly waiting: Waiting;
  readonly value: number;
  /** Reads it once the stage is known. */
  take(stage: TaughtStage): void;
  /** Asks for the stage. */
  ask(): void;
}

/** An indicator that a sheet shows, with what tells of its school; `null` of the county's. */
type ShownOf = Omit<ShownValue, "code" | "name"> & { readonly record: SchoolRecord | null };

/** A figure that follows from a whole and the part of another stage. */
export interface Remainder {
  readonly record: SchoolRecord;
  readonly field: string;
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** Collects observations, and doubts by their cause. */
export class Collector {
  readonly records: SchoolRecord[] = [];
  readonly conflicts: Conflict[] = [];
  readonly settled: Omit<Conflict, "question">[] = [];
  readonly shown: ShownOf[] = [];
  readonly texts: TextFigure[] = [];
  /** Names that were taken for another one's school. */
  readonly sameNames: (readonly [name: string, school: string])[] = [];
  readonly registers: RegisterRecord[] = [];
  /** The ids of all fields that something was observed of. */
  readonly fields = new Set<string>();
  /** Figures whose stage another sheet may tell; whoever resolves takes them or asks. */
  readonly unstaged: Unstaged[] = [];
  /** What is left of wholes beside the parts of their other stages, as somebody has said that it holds. */
  readonly remainders: Remainder[] = [];
  /** Questions about headings that say too little, which nobody has to answer where other sheets tell the same. */
  readonly terse = new Set<string>();
  /** What columns divide, by the ids of their parts. */
  readonly divisions = new Map<string, Division>();
  /** Questions whose figures stay in use. */
  private readonly remarks: Question[] = [];
  /** By the fields that wait, which are few, the codes and the names of their schools. */
  private readonly waiting = new Map<string, Set<string>>();
  private readonly pairs = new Map<string, NonNullable<Question["pairs"]>>();
  private readonly asked = new Map<string, Asked>();

  constructor(
    readonly answers: Answers,
    readonly words: Vocabulary,
  ) {}

  /** Takes down what columns of a block divide, once for all blocks that are alike. */
  divide(division: Division): void {
    this.divisions.set(division.parts.map(({ id }) => id).join(), division);
  }

  /** Begins what a row or a form tells of a school. */
  record(school: SchoolKey, list: List, at: Whereabouts | null): SchoolRecord {
    const observations = new Observations(this.records.at(-1)?.observations);
    const record = { school, list, at, observations };
    this.records.push(record);
    return record;
  }

  /** Begins what a row of a register tells. */
  registerRecord(
    sheet: string,
    school: SchoolKey,
    list: List,
    at: Whereabouts | null,
    stage: TaughtStage | null,
    years: readonly number[],
  ): RegisterRecord {
    const observations = new Observations(this.registers.at(-1)?.observations);
    const record = { sheet, school, list, at, stage, years, observations };
    this.registers.push(record);
    return record;
  }

  /** Calls schools otherwise than their rows do, in all that was taken and asked of them. */
  rename(called: ReadonlyMap<SchoolRecord, SchoolKey>): void {
    if (called.size === 0) return;
    const keys = new Map<SchoolKey, SchoolKey>();
    for (const [record, school] of called) {
      keys.set(record.school, school);
      record.school = school;
    }
    for (const { waiting } of this.unstaged) waiting.school = keys.get(waiting.school) ?? waiting.school;
    this.waiting.clear();
    for (const { waiting } of this.asked.values())
      for (const each of waiting) {
        each.school = keys.get(each.school) ?? each.school;
        this.wait(namesOf(each.school), each.field);
      }
  }

  /** Takes all figures of a record back, so that they can be asked. */
  takeBack(record: SchoolRecord): Waiting[] {
    const figures = record.observations.takeAll().map((each) => ({
      cell: cellOf(each),
      school: record.school,
      text: shown(each.value),
      field: each.under.field.id,
    }));
    const unstaged = this.unstaged.filter((each) => each.record === record);
    if (unstaged.length === 0) return figures;
    const others = this.unstaged.filter((each) => each.record !== record);
    this.unstaged.splice(0, this.unstaged.length, ...others);
    return [...figures, ...unstaged.map(({ waiting }) => waiting)];
  }

  ask(id: string, cause: Cause, proposals: Question["proposals"], waiting: Waiting): void {
    const known = this.asked.get(id);
    if (known) known.waiting.push(waiting);
    else this.asked.set(id, { cause, proposals, waiting: [waiting] });
    this.wait(namesOf(waiting.school), waiting.field);
  }

  /** Keeps the place of a question among the others until it is known whether anything has to be asked. */
  reserve(id: string, cause: Cause, proposals: Question["proposals"]): void {
    if (!this.asked.has(id)) this.asked.set(id, { cause, proposals, waiting: [] });
  }

  /** Lists what a question proposes one by one. */
  list(id: string, pairs: NonNullable<Question["pairs"]>): void {
    this.pairs.set(id, pairs);
  }

  remark(question: Omit<Question, "effect">): void {
    if (this.answers[question.id] === undefined) this.remarks.push({ ...question, effect: [] });
  }

  /** Whether a fact of a school waits for an answer, so that nothing may be derived in its place. */
  isWaiting({ code, name }: SchoolKey, field: string): boolean {
    const schools = this.waiting.get(field);
    return schools !== undefined && ((code !== null && schools.has(code)) || (name !== null && schools.has(name)));
  }

  /** Whether a fact of any school waits for an answer. */
  isOpen(field: string): boolean {
    return this.waiting.has(field);
  }

  /** What is made of a figure that waits, waits for the same answer. */
  follow(schools: readonly SchoolKey[], field: string, made: string): void {
    const names = new Set(schools.flatMap(namesOf));
    for (const { waiting } of this.asked.values()) {
      const own = waiting.filter(
        (each) => each.field === field && namesOf(each.school).some((name) => names.has(name)),
      );
      for (const each of own) waiting.push({ ...each, field: made });
    }
    this.wait(names, made);
  }

  /** What was asked of a record is open for the school that it likely tells of, but for the fields that this one has. */
  turnTo(record: SchoolRecord, school: SchoolKey, known: ReadonlySet<string>): void {
    for (const { waiting } of this.asked.values())
      for (const [i, each] of waiting.entries()) {
        if (each.school !== record.school || known.has(each.field)) continue;
        waiting[i] = { ...each, school };
        this.wait(namesOf(school), each.field);
      }
  }

  private wait(names: Iterable<string>, field: string): void {
    const known = this.waiting.get(field);
    const schools = known ?? new Set();
    if (!known) this.waiting.set(field, schools);
    for (const name of names) schools.add(name);
  }

  /** Takes back what was asked of terse headings where all figures behind it are known otherwise. */
  withdrawTerse(isKnown: (school: SchoolKey, field: string) => boolean): void {
    for (const id of this.terse)
      if (this.asked.get(id)?.waiting.every(({ school, field }) => isKnown(school, field))) this.asked.delete(id);
  }

  /** The figures behind all questions. */
  open(): OpenFigure[] {
    return [...this.asked].flatMap(([question, { cause, waiting }]) =>
      waiting.map(({ cell, school: { code, name }, field }) => ({ code, name, field, cell, question, cause })),
    );
  }

  questions(): Question[] {
    const asked = [...this.asked].flatMap(([id, { cause, proposals, waiting }]): Question[] => {
      if (waiting.length === 0) return [];
      const pairs = this.pairs.get(id);
      const question = {
        id,
        cause,
        cells: [...new Set(waiting.map(({ cell }) => cell))],
        proposals,
        example: exampleOf(waiting),
        ...(pairs ? { pairs } : {}),
        effect: [...new Set(waiting.map(({ field }) => field))],
      };
      return [question];
    });
    return [...asked, ...this.remarks];
  }
}

function namesOf({ code, name }: SchoolKey): string[] {
  return [code, name].filter((called) => called !== null);
}

function exampleOf([first]: readonly Waiting[]): Question["example"] {
  return first ? { school: first.school.name ?? first.school.code, text: first.text } : null;
}

/** Where figures stand and what leads to them. */
export interface Place {
  readonly grid: Grid;
  readonly column: number;
  readonly context: Context;
  /** As `pathId` gives it. */
  readonly path: string;
}

/** Whose a row is. */
export interface RowOf {
  readonly row: number;
  readonly record: SchoolRecord;
  readonly submitted: number | null;
}

/** What stands in a cell, for a question. */
export function shown(value: CellValue): string {
  return typeof value === "object" && value !== null ? value.error : withoutPersonal(String(value ?? ""));
}

/** Gives observations of one column that share everything one and the same series. */
class SeriesMaker {
  private last: Series | null = null;

  constructor(
    private readonly place: Place,
    private readonly into: Collector,
  ) {}

  /** One by one, for it is asked for every figure. */
  of(
    field: ReadingField,
    part: TaughtStage | null,
    split: boolean,
    factor: number | null,
    submitted: number | null,
  ): Series {
    const { last } = this;
    if (
      last?.field === field &&
      last.part === part &&
      last.split === split &&
      last.factor === factor &&
      last.submitted === submitted
    )
      return last;
    this.into.fields.add(field.id);
    return (this.last = this.made({ field, part, split, factor, submitted }));
  }

  /** A series of which nothing may have been observed. */
  made(varying: Pick<Series, "field" | "part" | "split" | "factor" | "submitted">): Series {
    const { grid, column, context } = this.place;
    const { divided, version } = context;
    return { ...varying, divided, version, grid, column };
  }
}

type NumberInCell = Extract<FigureCell, { kind: "number" }>;

/** Reads the figures of one column, or of one cell of a form. */
export class FigureReader {
  private readonly whole: ReadingField | null;
  private readonly own: Unit | null;
  /** Whether a bare number can be used as it is. */
  private readonly bare: boolean;
  private readonly series: SeriesMaker;
  /** What {@link plain} has given: most columns are the same in rows of all stages. */
  private readonly plainColumns: PlainColumn[] = [];
  private waits = false;
  /** A format that shows numbers as they were typed. */
  private plainFormat: string | null = null;

  constructor(
    private readonly place: Place,
    private readonly meaning: FigureMeaning,
    private readonly into: Collector,
  ) {
    const { family, unit, unitAsked, certainty } = meaning;
    this.whole = family.byStage.get(null) ?? null;
    this.own = family.sample.unit;
    this.bare = certainty !== "asked" && !unitAsked && unit !== null && unit === this.own;
    this.series = new SeriesMaker(place, into);
  }

  /**
   * Reads a figure.
   * @param stage of the row, its block or its sheet, or of the school's type; `null` where nobody says it
   * @param split whether the stage is said by the labels or the row itself
   */
  observe({ row, record, submitted }: RowOf, stage: TaughtStage | null, split: boolean): void {
    const { grid, column } = this.place;
    const raw = grid.value(row, column);
    if (raw === null && !grid.unsaved(row, column)) return;
    const field = this.fieldOf(stage);
    // Most cells hold nothing but the figure itself.
    if (
      this.bare &&
      field &&
      this.isPlain(raw, grid.format(row, column)) &&
      (field.kind !== "count" || Number.isInteger(raw)) &&
      !grid.struck(row, column)
    ) {
      const under = this.series.of(field, this.whole ? stage : null, split, 1, submitted);
      record.observations.add(under, row, raw);
    } else this.observeOdd({ row, record, submitted }, stage, split);
  }

  /** What rows of a stage may hold in it that says what it is; `null` where something has to be told of all of them. */
  plain(stage: TaughtStage | null, split: boolean): PlainColumn | null {
    const { own } = this;
    const { unit, unitAsked, certainty } = this.meaning;
    const field = certainty === "asked" || unitAsked ? null : this.fieldOf(stage);
    if (!field || own === null || unit === null) return null;
    // What is counted may be a fraction in another unit.
    if (unit !== own && field.kind === "count") return null;
    const part = this.whole ? stage : null;
    const known = this.plainColumns.find(
      ({ series }) => series.field === field && series.part === part && series.split === split,
    );
    if (known) return known;
    const under = this.series.made({ field, part, split, factor: factorOf(unit, own), submitted: null });
    const meant = unit === own ? null : (value: number) => converted(value, unit, own);
    const made = new PlainColumn(under, field.kind === "count" ? "count" : "amount", meant);
    this.plainColumns.push(made);
    return made;
  }

  /** Most cells of a column are shown alike. */
  private isPlain(raw: CellValue, format: string | null): raw is number {
    if (format === this.plainFormat) return isPlainFigure(raw, null);
    const isPlain = isPlainFigure(raw, format);
    if (isPlain) this.plainFormat = format;
    return isPlain;
  }

  /** How sure what was read is; also of a column of which nothing but the unit waits. */
  get certainty(): Certainty {
    return this.waits ? "asked" : this.meaning.certainty;
  }

  private fieldOf(stage: TaughtStage | null): ReadingField | null {
    return this.whole ?? (stage === null ? null : (this.meaning.family.byStage.get(stage) ?? null));
  }

  private observeOdd({ row, record, submitted }: RowOf, stage: TaughtStage | null, split: boolean): void {
    const { place, meaning, into, whole, own } = this;
    const { grid, column, context, path } = place;
    const { family } = meaning;
    if (own === null) return;
    const raw = grid.value(row, column);
    const field = this.fieldOf(stage);
    const waiting = {
      cell: grid.ref(row, column),
      school: record.school,
      text: shown(raw),
      field: field?.id ?? family.id,
    };
    if (grid.struck(row, column) || grid.unsaved(row, column)) return doubtful(into, place, waiting);
    const figure = readFigure(raw, grid.format(row, column), UNIT_WORDS[own].dimension, into.words);
    if (figure.kind === "blank") return;
    if (figure.kind === "doubt") return doubtful(into, place, waiting);
    let value: number;
    if (figure.kind === "sign") {
      const id = `sign/${context.form}/${figure.sign}`;
      const answer = into.answers[id]?.take;
      const meant = context.signs.get(figure.sign) ?? (answer === "zero" || answer === "blank" ? answer : undefined);
      if (meant === undefined) return into.ask(id, "sign", signProposals(figure.sign), waiting);
      if (meant === "blank") return;
      value = 0;
    } else value = figure.value;
    if (meaning.shared) return into.ask(meaning.shared.id, meaning.shared.cause, meaning.shared.proposals, waiting);
    if (meaning.certainty === "asked") return into.ask(`column/${path}`, "column", this.fieldProposals(stage), waiting);
    if (!field) {
      into.reserve(stageId(context), "stage", stageProposals(family));
      into.unstaged.push({
        record,
        waiting,
        value,
        take: (told) => this.observe({ row, record, submitted }, told, false),
        ask: () => askStage(into, place, meaning, waiting),
      });
      return;
    }
    const unit =
      (figure.kind === "number" ? figure.unit : null) ?? meaning.unit ?? (goesWithout(value, own) ? own : null);
    if (unit === null || (meaning.unitAsked && figure.kind === "number" && figure.unit === null && value !== 0)) {
      this.waits = true;
      const likely = Object.keys(UNIT_WORDS) as Unit[];
      const proposals = likely.filter((one) => UNIT_WORDS[one].dimension === UNIT_WORDS[own].dimension);
      return into.ask(
        meaning.unit === null ? unitId(context, UNIT_WORDS[own].dimension) : `unit/${path}`,
        "unit",
        proposals.map((one) => ({ take: "unit", unit: one })),
        waiting,
      );
    }
    const inOwn = converted(value, unit, own);
    // A share of a thing that was divided may be a fraction.
    if (field.kind === "count" && !Number.isInteger(inOwn) && !(whole && split && stage !== null))
      return doubtful(into, place, waiting);
    const under = this.series.of(field, whole ? stage : null, split, factorOf(unit, own), submitted);
    record.observations.add(under, row, inOwn);
    if (typeof raw === "string" && figure.kind === "number") this.takeText(row, record, raw, figure);
  }

  /** What a doubtful column may be: where its labels leave the stage open, first the figure of each school's own stage. */
  private fieldProposals(stage: TaughtStage | null): Question["proposals"] {
    const { family, stage: named } = this.meaning;
    const fields = [...family.byStage.values()];
    const isStaged = !this.whole && named === null && fields.length > 1;
    const single = fields.filter((each) => this.whole || stage === null || (!isStaged && each.stage === stage));
    const ids = [...(isStaged ? [family.id] : []), ...single.map(({ id }) => id)];
    return [...ids.map((field) => ({ take: "field", field }) as const), { take: "nothing" }];
  }

  /** What would be the same figure as a number, where nothing but the column has to say its unit. */
  private takeText(row: number, { school }: SchoolRecord, raw: string, { value, unit }: NumberInCell): void {
    const { place, meaning, into, own } = this;
    const { grid, column, path } = place;
    if (own === null || grid.hasFormula(row, column)) return;
    const bare = meaning.unitAsked ? null : (meaning.unit ?? (goesWithout(value, own) ? own : null));
    if (bare === null) return;
    into.texts.push({
      cell: grid.ref(row, column),
      school: school.name ?? school.code,
      label: path.slice(path.indexOf("/") + 1).replaceAll("|", " "),
      raw,
      value: unit === null ? value : converted(value, unit, bare),
    });
  }
}

function factorOf(unit: Unit, own: Unit): number {
  return unit === own ? 1 : UNIT_WORDS[unit].size / UNIT_WORDS[own].size;
}

/** Who writes 无 where something is counted says that there is none; a stroke may stand for whatever nobody knows. */
function signProposals(sign: string): Question["proposals"] {
  const [zero, blank] = [{ take: "zero" }, { take: "blank" }] as const;
  return sign === "无" || sign === "没有" ? [zero, blank] : [blank, zero];
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

/** The stage of what a block tells without any, one for all its columns. */
export function stageId({ form }: Context): string {
  return `stage/${form}`;
}

function stageProposals({ byStage }: FigureMeaning["family"]): Question["proposals"] {
  const stages = [...byStage.keys()].filter((stage) => stage !== null);
  return [{ take: "stage", stage: "byType" }, ...stages.map((stage) => ({ take: "stage", stage }) as const)];
}

/** A stage that was told to follow from the types of schools does not follow for a school of several. */
function askStage(into: Collector, { context }: Place, { family }: FigureMeaning, waiting: Waiting): void {
  const id = stageId(context);
  if (into.answers[id]?.take === "stage") {
    const through = `${id}/through`;
    if (into.answers[through]?.take !== "nothing") into.ask(through, "stage", [{ take: "nothing" }], waiting);
    return;
  }
  into.ask(id, "stage", stageProposals(family), waiting);
}

/** Reads the texts, choices or 是 / 否 of one column, or of one cell of a form; what cannot be read is asked. */
export class DescriptionReader {
  private readonly series: SeriesMaker;
  private plainColumn: PlainColumn | null = null;

  constructor(
    private readonly place: Place,
    private readonly field: ReadingField,
    private readonly into: Collector,
  ) {
    this.series = new SeriesMaker(place, into);
  }

  observe({ row, record, submitted }: RowOf): void {
    const { field, into } = this;
    const { grid, column } = this.place;
    const raw = grid.joinedValue(row, column);
    if (raw === null || raw === "") return;
    const value = described(raw, grid.format(row, column), field, into.words);
    if (value !== null) return this.push(row, record, submitted, value);
    const text = shown(raw);
    const id = `choice/${field.id}/${plainHeading(text)}`;
    const answer = into.answers[id];
    if (answer?.take === "value") return this.push(row, record, submitted, answer.value);
    if (answer?.take === "blank") return;
    into.ask(
      id,
      "choice",
      (field.choices ?? ["是", "否"]).map((choice) => ({ take: "value", value: choice })),
      { cell: grid.ref(row, column), school: record.school, text, field: field.id },
    );
  }

  /** What rows may hold in it that needs no other words. */
  plain(): PlainColumn {
    return (this.plainColumn ??= this.madePlain());
  }

  private madePlain(): PlainColumn {
    const { kind } = this.field;
    const under = this.series.made({ field: this.field, part: null, split: false, factor: null, submitted: null });
    // Words of a choice are few, and thousands of rows hold them.
    const known = new Set<CellValue>();
    const isMeant = (raw: CellValue, format: string | null) =>
      described(raw, format, this.field, this.into.words) === raw;
    if (kind === "count" || kind === "amount") return new PlainColumn(under, "amount");
    if (kind !== "flag" && kind !== "choice") return new PlainColumn(under, isMeant);
    return new PlainColumn(under, (raw, format) => {
      if (known.has(raw)) return true;
      const isWord = typeof raw === "string" && isMeant(raw, format);
      if (isWord) known.add(raw);
      return isWord;
    });
  }

  private push(row: number, record: SchoolRecord, submitted: number | null, value: CellValue): void {
    record.observations.add(this.series.of(this.field, null, false, null, submitted), row, value);
  }
}

function described(raw: CellValue, format: string | null, field: ReadingField, words: Vocabulary): CellValue {
  const text = plainHeading(shown(raw));
  switch (field.kind) {
    case "flag":
      if (/^(是|1|true|√|有)$/i.test(text)) return "是";
      return /^(否|0|false|×|无|不是)$/i.test(text) ? "否" : null;
    case "choice": {
      const choices = field.choices ?? [];
      if (choices.includes(text)) return text;
      const coded = field.codes && /^\d+$/.test(text) ? choices[Number(text) - 1] : undefined;
      // Exports write a code of the statistics before the word: 211 小学.
      const word = text.replace(/^\d{1,4}[-.、:_]?(?=\D)/, "");
      if (choices.includes(word)) return word;
      const meant = coded ?? CHOICE_WORDS[word];
      return meant !== undefined && choices.includes(meant) ? meant : null;
    }
    case "count":
    case "amount": {
      // Figures that no words but their whole heading tell, such as 建成年份.
      const figure = readFigure(raw, format, "years", words);
      return figure.kind === "number" ? figure.value : null;
    }
    case "code":
      return codeOf(raw, format);
    default:
      return typeof raw === "object" ? null : shown(raw).trim();
  }
}

/** A code as text; a number format of zeros tells how long it is. */
export function codeOf(raw: CellValue, format: string | null): string | null {
  if (typeof raw === "string" && raw.length <= SHORT_CODE && kindsOf(raw) & DIGITS && raw !== "") return raw;
  if (typeof raw === "number") {
    if (!Number.isInteger(raw) || raw < 0) return null;
    return String(raw).padStart(/^0+$/.test(format ?? "") ? (format?.length ?? 0) : 0, "0");
  }
  const text = typeof raw === "string" ? plainHeading(raw).replace(/^['‘’]/, "") : "";
  return text === "" || isPersonal(text) ? null : text;
}

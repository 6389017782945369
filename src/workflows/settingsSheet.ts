import {
  isCellError,
  type CellValue,
  type PlannedCell,
  type SheetPlan,
  type SheetSnapshot,
  type SpreadsheetHost,
  type WorkbookSnapshot,
} from "../model";
import { plainHeading } from "../ledger";
import { recordLine } from "../plans/contentsPlan";
import { pageHeader } from "../plans/dressed";
import { plain } from "../plans/tablePlan";
import { UNIT_WORDS, type Answer, type Question } from "../reading";
import { parameterOf, type ParameterId } from "../standards/parameters";
import { TAUGHT_STAGES } from "../standards/terms";
import { answerText, answeredAbout, FIELD_IDS, fieldName, questionText } from "./questionText";
import { listed, wantedForListing } from "./listed";
import { isAnswer, NO_ANSWERS, parameterValue, type ReadingAnswers } from "./readingAnswers";
import type { ReadSheets } from "./readAny";
import { readingOutput } from "./readingOutput";
import type { ReadingOutput } from "./readingSchema";
import { isSettings, SETTINGS_HEADINGS, SETTINGS_SHEET } from "./settingsName";

/**
 * 表格识别设置: how the county's own sheets were read and what was answered about them, on a sheet that people can read, print and
 * correct. The same data as the file of answers; the next check of the workbook, and next year's, asks nothing that stands there.
 * Like the forms it is official and Chinese in every language.
 */

const HEADINGS = SETTINGS_HEADINGS;
const WIDTHS = [9, 46, 26, 9, 9, 30, 34];
const [KIND, ABOUT, ANSWER, , , , NAME] = HEADINGS;

/** The kinds of lines. */
const KINDS = { parameter: "参数", answer: "答复", open: "待答复", word: "用词", read: "识别" } as const;

interface Line {
  readonly kind: keyof typeof KINDS;
  readonly about: string;
  readonly answer: CellValue;
  readonly unit?: string | null;
  readonly factor?: number | null;
  readonly from?: string;
  /** By which the line is read back; none of what is only told. */
  readonly name?: string;
}

/** The sheet as it is written. */
export function settingsPlan({ reading, questions }: ReadSheets, known: ReadingAnswers): SheetPlan {
  const lines: Line[] = [
    ...Object.entries(known.parameters).map(([id, value]): Line => ({
      kind: "parameter",
      about: parameterOf(id as ParameterId).name,
      answer: value,
      name: `parameter/${id}`,
    })),
    ...Object.entries(known.answers).map(([id, answer]): Line => ({
      kind: "answer",
      about: answeredAbout(id),
      answer: writtenAnswer(id, answer),
      name: id,
    })),
    ...questions.map(openLine),
    ...Object.entries(known.words).flatMap(([facet, words]) =>
      words.map((word): Line => ({ kind: "word", about: facet, answer: word, name: `word/${facet}` })),
    ),
    ...readingOutput(reading, [], LANGUAGE).read.flatMap(({ fields }) => fields.map(readLine)),
  ];
  const cells = lines.map(({ kind, about, answer, unit = null, factor = null, from = "", name = "" }) =>
    [KINDS[kind], about, answer, unit, factor, from, name].map(plain),
  );
  const last = HEADINGS.length - 1;
  // By the names in the last column the program finds its lines again; nobody reads them on paper.
  const printedLast = last - 1;
  const bottom = TOP + lines.length;
  const intro = [known.parameters.county, INTRODUCTION].filter((text) => text !== undefined).join("：");
  return {
    sheet: SETTINGS_SHEET,
    cells: [alone(SETTINGS_SHEET), alone(intro), HEADINGS.map(plain), ...cells],
    widths: WIDTHS,
    formats: [
      { area: { top: 0, left: 0, bottom: 0, right: printedLast }, role: "title" },
      { area: { top: 1, left: 0, bottom: 1, right: printedLast }, role: "note" },
      { area: { top: TOP, left: 0, bottom: TOP, right: last }, role: "heading", wrap: true },
      ...(lines.length > 0
        ? ([
            { area: { top: TOP + 1, left: 0, bottom, right: last - 1 }, role: "input", wrap: true },
            { area: { top: TOP + 1, left: last, bottom, right: last }, role: "input", numberFormat: "@", wrap: true },
          ] as const)
        : []),
    ],
    validations: [],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: printedLast })),
    heights: [28, 44],
    frozenRows: TOP + 1,
    frozenColumns: 0,
    landscape: true,
    paper: { unprinted: 1, header: pageHeader(printed(known.parameters.county), printed(known.parameters.year)) },
  };
}

function printed(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** What 目录和填报进度 says of it. */
const NOTE = "各张表是怎样读取的、已经作出的答复；报送前可移除。";

const LANGUAGE = "zh-CN";
/** Row of the headings, from 0. */
const TOP = 2;
const INTRODUCTION =
  "本表记下各张表是怎样读取的、已经作出的答复，下次校验和下一年度的同样表格都照此读取。需要更正的，改“回答”一栏；不再需要的，删除该行。本表不是报表，报送前可用“移除本软件添加的工作表”删去。";

function alone(text: string): (PlannedCell | null)[] {
  return HEADINGS.map((_, i) => plain(i === 0 ? text : null));
}

/** In words where they are read back as the same answer, else as the file of answers has it. */
function writtenAnswer(id: string, answer: Answer): CellValue {
  const words = answer.take === "value" ? answer.value : answerText(answer, { cause: causeOf(id) }, LANGUAGE);
  const exact = JSON.stringify(answer);
  return JSON.stringify(answerSaid(id, words)) === exact ? words : exact;
}

/** The id of a question begins with its cause. */
function causeOf(id: string): Question["cause"] {
  return id.split("/")[0] as Question["cause"];
}

/** A question that is still open stands there to be answered in its line. */
function openLine(question: Question): Line {
  const { question: about, proposals } = questionText(question, LANGUAGE);
  return { kind: "open", about: [about, ...proposals].join(" / "), answer: null, name: question.id };
}

function readLine({ field, stage, label, unit, factor, cells, certainty }: ReadFieldOutput): Line {
  const called = stage === null ? fieldName(field) : fieldName(`${stage}.${field}`) || fieldName(field);
  return {
    kind: "read",
    about: label.join(" "),
    answer: certainty === "asked" ? null : called || field,
    unit,
    factor,
    from: cells.join("、"),
  };
}

type ReadFieldOutput = ReadingOutput["read"][number]["fields"][number];

/**
 * Writes the sheet; an older one of its name is replaced, whose answers are among those known.
 * @returns its name
 */
export async function writeSettings(host: SpreadsheetHost, read: ReadSheets, known: ReadingAnswers): Promise<string> {
  const workbook = await host.read(wantedForListing);
  const existing = workbook.sheets.filter(({ name }) => isSettings(name)).map(({ name }) => name);
  const plan = { ...settingsPlan(read, known), sheet: existing[0] ?? SETTINGS_SHEET };
  const options = { asValues: true, replace: existing.slice(0, 1) };
  await host.write(...listed(workbook, [plan], options, (sheet) => recordLine(sheet, NOTE)));
  return plan.sheet;
}

/** What stands in 表格识别设置 of a workbook; nothing where it has none. Lines that cannot be read are passed over. */
export function readSettings({ sheets }: WorkbookSnapshot): ReadingAnswers {
  const sheet = sheets.find(({ name }) => isSettings(name));
  return sheet ? settingsIn(sheet) : NO_ANSWERS;
}

function settingsIn({ values }: SheetSnapshot): ReadingAnswers {
  const answers: Record<string, Answer> = {};
  const words: Record<string, string[]> = {};
  const parameters: Record<string, string | number> = {};
  for (const { name, said } of linesOf(values)) {
    const [kind, ...rest] = name.split("/");
    const about = rest.join("/");
    // The questions about words of headings are called by form and word.
    if (kind === "word" && rest.length === 1) words[about] = [...(words[about] ?? []), String(said)];
    else if (kind === "parameter") {
      const value = parameterValue(about, said);
      if (value !== null) parameters[about] = value;
    } else {
      const answer = answerSaid(name, said);
      if (answer) answers[name] = answer;
    }
  }
  return { answers, words, parameters };
}

/** The lines that were given an answer, under the headings wherever they were moved to. */
function linesOf(values: SheetSnapshot["values"]): { readonly name: string; readonly said: CellValue }[] {
  const rows = values.map((row) => row.map((value) => (typeof value === "string" ? plainHeading(value) : "")));
  const plainNames = [NAME, ANSWER, KIND, ABOUT].map(plainHeading);
  const top = rows.findIndex((row) => plainNames.every((heading) => row.includes(heading)));
  const headings = rows[top];
  if (!headings) return [];
  const [nameAt, answerAt] = [headings.indexOf(plainHeading(NAME)), headings.indexOf(plainHeading(ANSWER))];
  return values.slice(top + 1).flatMap((row) => {
    const [name, said] = [row[nameAt], row[answerAt]];
    if (typeof name !== "string" || name.trim() === "" || said === undefined || said === null || said === "") return [];
    return [{ name: name.trim(), said: typeof said === "string" ? said.trim() : said }];
  });
}

/** The answer that a text is, as the sheet or a person has written it; `null` where it is none. */
function answerSaid(id: string, said: CellValue): Answer | null {
  if (isCellError(said)) return null;
  const exact = asFileHasIt(said);
  if (exact) return exact;
  const cause = causeOf(id);
  if (VALUED.has(cause)) {
    const named = TAKES.find((answer) => answerText(answer, { cause }, LANGUAGE) === said);
    const value: Answer = { take: "value", value: cause === "year" ? yearSaid(said) : said };
    return named ?? (isAnswer(value) ? value : null);
  }
  const [, from] = FROM.exec(String(said)) ?? [];
  if (from !== undefined) return { take: "from", from };
  const text = plainHeading(String(said));
  const options: readonly Answer[] = [
    ...TAKES,
    ...([...TAUGHT_STAGES, "byType"] as const).map((stage): Answer => ({ take: "stage", stage })),
    ...UNITS,
    ...FIELDS,
  ];
  return options.find((answer) => namesOf(answer, cause).includes(text)) ?? null;
}

/** 2025年 is the year 2025. */
function yearSaid(said: CellValue): CellValue {
  const [, year] = /^(\d{4})年?$/.exec(String(said)) ?? [];
  return year === undefined ? said : Number(year);
}

function asFileHasIt(said: CellValue): Answer | null {
  if (typeof said !== "string" || !said.startsWith("{")) return null;
  try {
    const answer: unknown = JSON.parse(said);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

/** By which words an answer may be called: the whole sentence, or its word alone. */
function namesOf(answer: Answer, cause: Question["cause"]): string[] {
  const whole = plainHeading(answerText(answer, { cause }, LANGUAGE));
  if (answer.take === "unit") return [whole, plainHeading(answer.unit)];
  return answer.take === "field" ? [whole, plainHeading(fieldName(answer.field))] : [whole];
}

const TAKES: readonly Answer[] = (["zero", "blank", "nothing", "same", "usual"] as const).map((take) => ({ take }));
const UNITS = (Object.keys(UNIT_WORDS) as (keyof typeof UNIT_WORDS)[]).map((unit): Answer => ({ take: "unit", unit }));
const FIELDS = FIELD_IDS.map((field): Answer => ({ take: "field", field }));
/** Causes whose answer is a value as it stands. */
const VALUED: ReadonlySet<string> = new Set(["choice", "conflict", "campus", "name", "year"]);
/** The words that name the sheet or the file that holds. */
const FROM = new RegExp(`^${answerText({ take: "from", from: "(.+)" }, { cause: "sources" }, LANGUAGE)}$`);

import {
  crossCheckedAs,
  findSheet,
  layOut,
  PARAMETER_SHEET,
  readParameters,
  SHEETS,
  type LaidOut,
  type LedgerRecord,
  type SheetId,
  type SheetTemplate,
} from "../ledger";
import { readingFields } from "../ledger/readingFields";
import { isBlank, type CellRef, type CellValue, type SheetSnapshot, type SpreadsheetHost, type Steps } from "../model";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../plans";
import { recordLine } from "../plans/contentsPlan";
import { completed } from "../plans/ledgerBook";
import { aboutOf, readSteps, type Conflict, type InputFile, type Question, type Reading } from "../reading";
import { STAGE_NAMES } from "../standards/terms";
import { DATA_SOURCES, planSources, sourceLines } from "./dataSources";
import { isAdded, isParameters } from "./ourSheets";
import {
  absentQuestion,
  assumedFor,
  countyIn,
  inFile,
  isNothing,
  methodsQuestion,
  parameterQuestion,
  parametersIn,
} from "./readAny";
import type { ReadingAnswers } from "./readingAnswers";

export type { Conflict, InputFile, Side } from "../reading";
export { isNothing } from "./readAny";

/** 汇总: what many files of any layout tell becomes the content of one ledger. Pure; what is written is another matter. */

/** What a file tells of a school, for one look before anything is written. */
export interface PreviewLine {
  /** Its name, else its code. */
  readonly school: string;
  readonly file: string;
  /** Figures that were taken, by the ids of their fields. */
  readonly taken: readonly { readonly field: string; readonly value: CellValue }[];
  /** Fields that the file has a place for and in which nothing stands for this school. */
  readonly blank: readonly string[];
  /** Fields that wait for an answer. */
  readonly waiting: readonly string[];
  /** Several figures for one fact, this file's among them. */
  readonly conflicts: readonly Conflict[];
}

export interface Collected {
  readonly reading: Reading;
  readonly questions: readonly Question[];
  /** What goes into the ledger; what waits for an answer is blank there. */
  readonly content: LedgerContent;
  /** By school, and by file as they were given. */
  readonly preview: readonly PreviewLine[];
}

/**
 * Reads files of any layout together; it stops between two sheets, and between the parts of what is put together.
 * @param here the one of them that is the workbook at hand; its cells are called without a file
 * @param asksNew whether is asked what a new ledger needs and nothing says: by what schools count, 年度 and 适用办法; a ledger that is open, or
 *   brought up to date, has its own
 */
export function* collectSteps(
  files: readonly InputFile[],
  known: ReadingAnswers,
  here: InputFile | null = null,
  asksNew = false,
): Steps<Collected> {
  const inputs = files.map(({ file, workbook }) => ({ file, workbook: { sheets: workbook.sheets.filter(isInput) } }));
  yield;
  const parameters = parametersIn(known, aboutOf(inputs));
  const read = yield* readSteps(inputs, readingFields(), known.answers, known.words, countyIn(parameters));
  const reading = inFile(read, here?.file ?? null);
  yield;
  const laid = layOut(reading, { assumed: assumedFor(known) });
  yield;
  const ofSchools = reading.schools.length > 0 ? absentQuestion(laid.lacking) : [];
  const ofNew = asksNew && !isNothing({ reading }) ? [...ofSchools, ...countyQuestions(parameters)] : [];
  const content = contentOf(reading, laid, parameters);
  yield;
  return { reading, questions: [...reading.questions, ...ofNew], content, preview: previewOf(reading) };
}

/** Writes a new ledger with what was collected, and where each figure comes from: both or nothing. */
export async function writeCollected(
  host: SpreadsheetHost,
  { content, reading }: Pick<Collected, "content" | "reading">,
  time: string,
): Promise<void> {
  const plans = ledgerPlans(content);
  const parameters = readParameters(findSheet(snapshotOfPlans(plans.slice(0, 1)), PARAMETER_SHEET));
  const { plan, replace } = await planSources(host, sourceLines(reading, time), parameters);
  const line = recordLine(plan.sheet, DATA_SOURCES.note);
  await host.write([...completed(plans, [], [line]), plan], { asValues: false, replace });
}

/** 年度 and 适用办法 of a new ledger, where neither titles nor answers say them. */
function countyQuestions(parameters: ReturnType<typeof parametersIn>): Question[] {
  return [...(parameters.has("year") ? [] : [parameterQuestion("year")]), ...methodsQuestion(parameters)];
}

/** Sheets that this program writes out of others hold nothing of their own. */
function isInput(sheet: SheetSnapshot): boolean {
  return !isParameters(sheet) && !isAdded(sheet);
}

function contentOf(
  reading: Reading,
  { workbook }: LaidOut,
  parameters: ReturnType<typeof parametersIn>,
): LedgerContent {
  const nameless = new Set(
    reading.open.flatMap(({ code, name, cell }) =>
      code === null && name === null ? [`${cell.sheet}第${cell.row + 1}行`] : [],
    ),
  );
  const sheets: Partial<Record<SheetId, LedgerRecord[]>> = {};
  for (const sheet of workbook.sheets) {
    const id = sheetCalled(sheet.name);
    if (id === null) continue;
    const records = recordsOf(sheet, SHEETS[id]).filter(({ name }) => typeof name !== "string" || !nameless.has(name));
    sheets[id] = withInitial(records, SHEETS[id]);
  }
  const crossed = crossRecords(reading, sheets.crossSources ?? []);
  if (crossed.length > 0) sheets.crossSources = [...(sheets.crossSources ?? []), ...crossed];
  return { parameters: Object.fromEntries(parameters), sheets };
}

/**
 * 多源核对 of the facts for which the offices' sheets have several figures, also where somebody has said which one holds.
 * @param known lines that were collected themselves, which stay as they are
 */
function crossRecords({ schools, conflicts, settled }: Reading, known: readonly LedgerRecord[]): LedgerRecord[] {
  const keyOf = recordKey(CROSS_KEY);
  const taken = new Set(known.map(keyOf));
  return [...conflicts, ...settled].flatMap(({ school: called, field, sides }): LedgerRecord[] => {
    const school = schools.find(({ code, name }) => code === called || (code === null && name === called));
    const as = crossCheckedAs(field);
    const byOffice = new Map(sides.flatMap(({ office, value }) => (office === null ? [] : [[office, value] as const])));
    if (!school || school.code === null || !as || byOffice.size < 2) return [];
    const { code, name } = school;
    const stage = as.stage && STAGE_NAMES[as.stage];
    const record: LedgerRecord = { code, name, stage, figure: as.figure, ...Object.fromEntries(byOffice) };
    return taken.has(keyOf(record)) ? [] : [record];
  });
}

const CROSS_KEY = ["code", "stage", "figure"];

function sheetCalled(name: string): SheetId | null {
  return (Object.keys(SHEETS) as SheetId[]).find((id) => SHEETS[id].name === name) ?? null;
}

/** The rows of a sheet that was laid out, by the ids of their columns. */
function recordsOf({ values: [headings = [], ...rows] }: SheetSnapshot, { columns }: SheetTemplate): LedgerRecord[] {
  const ids = headings.map((heading) => columns.find((column) => column.heading === heading)?.id);
  return rows.map((row) =>
    Object.fromEntries(
      ids.flatMap((id, i): [string, CellValue][] => {
        const value = row[i] ?? null;
        return id === undefined || value === null ? [] : [[id, value]];
      }),
    ),
  );
}

/** Lines that a sheet starts with stay, and take what was read of them. */
function withInitial(records: readonly LedgerRecord[], template: SheetTemplate): LedgerRecord[] {
  const { initial = [], unique } = template;
  if (!unique || initial.length === 0) return [...records];
  const keyOf = recordKey(unique);
  const read = new Map(records.map((record) => [keyOf(record), record]));
  const kept = initial.map((record: LedgerRecord) => ({ ...record, ...read.get(keyOf(record)) }));
  const known = new Set(initial.map(keyOf));
  return [...kept, ...records.filter((record) => !known.has(keyOf(record)))];
}

/** What names a record, as one text. */
export function recordKey(unique: readonly string[]): (record: LedgerRecord) => string {
  return (record) =>
    unique
      .map((id) => {
        const value = (record as Readonly<Record<string, CellValue>>)[id];
        return isBlank(value) ? "" : String(value);
      })
      .join("\n");
}

/** The parts of a line while it is put together. */
interface Draft {
  readonly school: string;
  readonly file: string;
  readonly taken: Map<string, CellValue>;
  readonly waiting: Set<string>;
  readonly conflicts: Map<string, Conflict>;
}

function previewOf({ read, schools, sources, open, conflicts }: Reading): PreviewLine[] {
  const names = new Map(schools.flatMap(({ code, name }) => (code !== null && name !== null ? [[code, name]] : [])));
  const drafts = new Map<string, Draft>();
  const draftOf = (called: string, cell: CellRef): Draft => {
    const school = names.get(called) ?? called;
    // A workbook that is at hand has no file; its sheets are called by their names.
    const file = cell.workbook ?? cell.sheet;
    const key = `${school}\n${file}`;
    const known = drafts.get(key);
    if (known) return known;
    const draft = { school, file, taken: new Map(), waiting: new Set<string>(), conflicts: new Map() };
    drafts.set(key, draft);
    return draft;
  };
  for (const { school, field, value, cells } of sources)
    for (const cell of cells) draftOf(school, cell).taken.set(field, value);
  for (const conflict of conflicts)
    for (const { cells } of conflict.sides)
      for (const cell of cells) draftOf(conflict.school, cell).conflicts.set(conflict.field, conflict);
  for (const { code, name, field, cell } of open) {
    const draft = draftOf(code ?? name ?? `${cell.sheet}第${cell.row + 1}行`, cell);
    if (!draft.conflicts.has(field)) draft.waiting.add(field);
  }
  const places = new Map<string, Set<string>>();
  for (const { file, fields } of read) {
    const known = places.get(file) ?? new Set();
    places.set(file, known);
    for (const { field, stage } of fields) known.add(stage === null ? field : `${stage}.${field}`).add(field);
  }
  const order = new Map([...places.keys()].map((file, i) => [file, i]));
  // In the order of the ledger, which is that of the sheets; the text tells only rows of no known school apart.
  const inLedger = new Map(schools.map(({ code, name }, i) => [name ?? code, i]));
  const placeOf = ({ school }: Pick<Draft, "school">) => inLedger.get(school) ?? schools.length;
  return [...drafts.values()]
    .map((draft): PreviewLine => {
      const { school, file, taken, waiting } = draft;
      const isTold = (field: string) => taken.has(field) || waiting.has(field) || draft.conflicts.has(field);
      return {
        school,
        file,
        taken: [...taken].map(([field, value]) => ({ field, value })),
        blank: [...(places.get(file) ?? [])].filter((field) => isColumn(field) && !isTold(field)),
        waiting: [...waiting],
        conflicts: [...draft.conflicts.values()],
      };
    })
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) ||
        Number(one.school > other.school) - Number(one.school < other.school) ||
        (order.get(one.file) ?? 0) - (order.get(other.file) ?? 0),
    );
}

const COLUMNS: ReadonlySet<string> = new Set(SHEETS.schools.columns.map(({ id }) => id));

/** Whether a field is a column of 学校台账, and no part or family of such. */
function isColumn(field: string): boolean {
  return COLUMNS.has(field);
}

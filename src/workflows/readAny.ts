import {
  findSheet,
  layOut,
  mapHeadings,
  plainName,
  SHEETS,
  PARAMETER_SHEET,
  type Assumed,
  type ColumnTemplate,
  type LaidOut,
} from "../ledger";
import { readingFields } from "../ledger/readingFields";
import { atOnce, type CellRef, type Steps, type Wanted, type WorkbookSnapshot } from "../model";
import {
  aboutOf,
  plainSchoolName,
  readSteps,
  type About,
  type InputFile,
  type OpenFigure,
  type Question,
  type Reading,
} from "../reading";
import { ORGANISERS } from "../standards/inclusion";
import { METHOD_NAMES, METHODS } from "../standards/methods";
import { METHODS_PHRASE, methodSwitch, type ParameterId } from "../standards/parameters";
import { YES_NO } from "../standards/terms";
import { ownSheets, withoutOurs } from "./ourSheets";
import { parameterValue, type ReadingAnswers } from "./readingAnswers";
import { typeByPupils } from "./typeByPupils";

/** Sheets of any layout, read and laid onto the standard template, with everything that has to be asked. */

/** A workbook may hold anything: all of it is read, with what gives cells their meaning. */
export const wantedForReading: Wanted = () => ({ formulas: "few", formats: true, types: true, layout: true });

/** What was read, before it is judged. */
export interface ReadSheets {
  readonly reading: Reading;
  /** What the reading asks, and what the judgement needs beside it. */
  readonly questions: readonly Question[];
  readonly laid: LaidOut;
}

/**
 * Reads workbooks and lays them out for judging.
 * @param known what was answered before
 * @param here the workbook that is judged in place; its cells are called without a file
 */
export function readAny(files: readonly InputFile[], known: ReadingAnswers, here: InputFile | null = null): ReadSheets {
  return atOnce(readAnySteps(files, known, here));
}

/** {@link readAny}, sheet by sheet. */
export function* readAnySteps(
  files: readonly InputFile[],
  known: ReadingAnswers,
  here: InputFile | null,
): Steps<ReadSheets> {
  const own = here ? ownSheets(here.workbook) : [];
  const inputs = files.map((input) => ({ ...input, workbook: withoutOurs(input.workbook) }));
  const parameters = parametersIn(known, aboutOf(inputs));
  const reading = inFile(
    yield* readSteps(inputs, readingFields(), known.answers, known.words, countyIn(parameters)),
    here?.file ?? null,
  );
  // 参数 of the workbook itself says all that there is to say.
  const given = findSheet({ sheets: own }, PARAMETER_SHEET) ? null : parameters;
  const laid = layOut(reading, {
    parameters: given && given.size > 0 ? given : undefined,
    assumed: assumedFor(known),
    nameForCode: true,
    own,
  });
  const questions = [...reading.questions, ...absentQuestion(laid.lacking), ...methodsQuestion(given)];
  return { reading, questions, laid };
}

/** Whether nothing was read that a ledger could hold. */
export function isNothing({ reading: { schools, registers, open } }: Pick<ReadSheets, "reading">): boolean {
  return schools.length === 0 && registers.length === 0 && open.length === 0;
}

/** Whether a workbook has a 学校台账 of ours, which is read as it is. */
export function hasSchoolSheet(workbook: WorkbookSnapshot): boolean {
  const sheet = findSheet(workbook, SHEETS.schools.name);
  return sheet !== undefined && mapHeadings(sheet, SHEETS.schools.columns).recognised;
}

/** Whether a workbook holds sheets of a standard ledger, recognised or not. */
export function isPartOfLedger(workbook: WorkbookSnapshot): boolean {
  const names = new Set(workbook.sheets.map(({ name }) => plainName(name)));
  return names.has(PARAMETER_SHEET) || Object.values(SHEETS).some(({ name }) => names.has(name));
}

/** The reading with the cells of one file called without it, since it is the workbook at hand. */
export function inFile(reading: Reading, file: string | null): Reading {
  if (file === null) return reading;
  const here = (ref: CellRef): CellRef => {
    const { workbook, ...cell } = ref;
    return workbook === file ? cell : ref;
  };
  return {
    ...reading,
    questions: reading.questions.map((question) => ({ ...question, cells: question.cells.map(here) })),
    texts: reading.texts.map((text) => ({ ...text, cell: here(text.cell) })),
    shown: reading.shown.map((result) => ({ ...result, cell: here(result.cell) })),
    conflicts: reading.conflicts.map((conflict) => ({
      ...conflict,
      sides: conflict.sides.map((side) => ({ ...side, cells: side.cells.map(here) })),
    })),
    registers: reading.registers.map((register) => ({
      ...register,
      records: register.records.map((record) => ({
        ...record,
        cells: new Map([...record.cells].map(([field, cells]) => [field, cells.map(here)])),
      })),
    })),
    get sources() {
      return reading.sources.map((source) => ({ ...source, cells: source.cells.map(here) }));
    },
    get open() {
      return reading.open.map((open): OpenFigure => ({ ...open, cell: here(open.cell) }));
    },
  };
}

/** What holds of a usual school in the columns by which schools count, for a county whose sheets lack them. */
const USUAL: Readonly<Record<string, Assumed>> = {
  type: typeByPupils,
  organiser: "县级教育部门" satisfies (typeof ORGANISERS)[number],
  counted: YES_NO[0],
};

/** One question for all that the sheets lack: whoever has unusual schools has to add the columns. */
const ABSENT = "absent/schools";

export function absentQuestion(lacking: readonly ColumnTemplate[]): Question[] {
  const effect = lacking.map(({ id }) => id).filter((id) => id in USUAL);
  if (effect.length === 0) return [];
  return [{ id: ABSENT, cause: "absent", cells: [], proposals: [{ take: "usual" }], example: null, effect }];
}

export function assumedFor({ answers }: ReadingAnswers): ReadonlyMap<string, Assumed> {
  return new Map(answers[ABSENT]?.take === "usual" ? Object.entries(USUAL) : []);
}

/** Which methods apply, as one question; as long as it is open all are judged. */
export const METHODS_QUESTION = `parameter/${METHODS_PHRASE.id}`;

/** @param given parameters that are known beside the workbook; `null` where its own 参数 says them */
export function methodsQuestion(given: ReadonlyMap<ParameterId, string | number> | null): Question[] {
  if (given === null || METHODS.some((method) => given.has(methodSwitch(method)))) return [];
  const proposals = METHODS_PHRASE.choices.map((value) => ({ take: "value", value }) as const);
  return [{ id: METHODS_QUESTION, cause: "parameter", cells: [], proposals, example: null, effect: [] }];
}

export function parameterQuestion(id: ParameterId): Question {
  return { id: `parameter/${id}`, cause: "parameter", cells: [], proposals: [], example: null, effect: [] };
}

/** The county whose schools they are. */
export function countyIn(parameters: ReadonlyMap<ParameterId, string | number>): string | null {
  const county = parameters.get("county");
  return typeof county === "string" && county !== "" ? plainSchoolName(county) : null;
}

/** Values of 参数 that were kept, or given as answers; what all titles name needs no other word. */
export function parametersIn(
  { parameters, answers }: ReadingAnswers,
  about: About,
): ReadonlyMap<ParameterId, string | number> {
  const answered = Object.entries(answers).flatMap(([id, answer]) => {
    const [, parameter] = /^parameter\/(.+)$/.exec(id) ?? [];
    const value = parameter && answer.take === "value" ? parameterValue(parameter, answer.value) : null;
    return parameter === undefined || value === null ? [] : [[parameter, value] as const];
  });
  const titled = (["county", "year"] as const).flatMap((id) => (about[id] === null ? [] : [[id, about[id]]]));
  const all = new Map([...titled, ...Object.entries(parameters), ...answered] as [ParameterId, string | number][]);
  const phrase = all.get(METHODS_PHRASE.id);
  if (phrase === undefined) return all;
  all.delete(METHODS_PHRASE.id);
  for (const method of METHODS)
    all.set(methodSwitch(method), YES_NO[String(phrase).includes(METHOD_NAMES[method]) ? 0 : 1]);
  return all;
}

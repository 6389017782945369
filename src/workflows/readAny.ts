import {
  findSheet,
  layOut,
  mapHeadings,
  plainName,
  SHEETS,
  PARAMETER_SHEET,
  type Assumed,
  type LaidOut,
} from "../ledger";
import { readingFields } from "../ledger/readingFields";
import type { CellRef, Wanted, WorkbookSnapshot } from "../model";
import {
  aboutOf,
  readWorkbooks,
  type About,
  type Answer,
  type InputFile,
  type OpenFigure,
  type Question,
  type Reading,
} from "../reading";
import { ORGANISERS } from "../standards/inclusion";
import type { ParameterId } from "../standards/parameters";
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
  const own = here ? ownSheets(here.workbook) : [];
  const inputs = files.map((input) => ({ ...input, workbook: withoutOurs(input.workbook) }));
  const reading = inFile(readWorkbooks(inputs, readingFields(), known.answers, known.words), here?.file ?? null);
  // 参数 of the workbook itself says all that there is to say.
  const about = aboutOf(inputs);
  const given = findSheet({ sheets: own }, PARAMETER_SHEET) ? null : parametersIn(known, about);
  const laid = layOut(reading, {
    parameters: given && given.size > 0 ? given : undefined,
    assumed: assumedFor(known),
    nameForCode: true,
    own,
  });
  const questions = [
    ...reading.questions,
    ...ABSENT.filter(({ field }) => laid.lacking.some(({ id }) => id === field)).map(absentQuestion),
    ...ASKED_PARAMETERS.filter((id) => given?.has(id) === false).map((id) => parameterQuestion(id, about)),
  ];
  return { reading, questions, laid };
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
function inFile(reading: Reading, file: string | null): Reading {
  if (file === null) return reading;
  const here = ({ workbook, ...cell }: CellRef): CellRef => (workbook === file ? cell : { workbook, ...cell });
  return {
    ...reading,
    questions: reading.questions.map((question) => ({ ...question, cells: question.cells.map(here) })),
    get sources() {
      return reading.sources.map((source) => ({ ...source, cells: source.cells.map(here) }));
    },
    get open() {
      return reading.open.map((open): OpenFigure => ({ ...open, cell: here(open.cell) }));
    },
  };
}

/** Columns by which schools count, of which one answer may hold for all of them. */
const ABSENT: readonly { readonly field: string; readonly proposals: readonly Answer[] }[] = [
  { field: "type", proposals: [{ take: "byPupils" }] },
  {
    field: "organiser",
    proposals: ["县级教育部门", ...ORGANISERS].filter(isFirst).map((value) => ({ take: "value", value })),
  },
  { field: "counted", proposals: [{ take: "value", value: YES_NO[0] }] },
];

function isFirst<T>(value: T, i: number, all: readonly T[]): boolean {
  return all.indexOf(value) === i;
}

function absentQuestion({ field, proposals }: (typeof ABSENT)[number]): Question {
  return { id: `absent/${field}`, cause: "absent", cells: [], proposals, example: null, effect: [field] };
}

export function assumedFor({ answers }: ReadingAnswers) {
  return new Map(
    ABSENT.flatMap(({ field }): [string, Assumed][] => {
      const answer = answers[`absent/${field}`];
      if (answer?.take === "value") return [[field, answer.value]];
      return answer?.take === "byPupils" ? [[field, typeByPupils]] : [];
    }),
  );
}

/** What only the county can say: reports and the ages of things hang on it. */
const ASKED_PARAMETERS: readonly ParameterId[] = ["county", "year"];

/** @param about what the titles say: verdicts hang on the year, so that it is proposed and not taken */
export function parameterQuestion(id: ParameterId, about?: About): Question {
  const proposals: Answer[] = id === "year" && about?.year ? [{ take: "value", value: about.year }] : [];
  return { id: `parameter/${id}`, cause: "parameter", cells: [], proposals, example: null, effect: [] };
}

/** Values of 参数 that were kept, or given as answers; a county that all titles name is its name. */
export function parametersIn(
  { parameters, answers }: ReadingAnswers,
  { county }: About,
): ReadonlyMap<ParameterId, string | number> {
  const answered = Object.entries(answers).flatMap(([id, answer]) => {
    const [, parameter] = /^parameter\/(.+)$/.exec(id) ?? [];
    const value = parameter && answer.take === "value" ? parameterValue(parameter, answer.value) : null;
    return parameter === undefined || value === null ? [] : [[parameter, value] as const];
  });
  const titled = county === null ? [] : [["county", county]];
  return new Map([...titled, ...Object.entries(parameters), ...answered] as [ParameterId, string | number][]);
}

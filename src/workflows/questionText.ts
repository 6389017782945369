import { SHEETS, type LaidOut } from "../ledger";
import { familyOf } from "../reading/families";
import { isReadingKey, readingSentence, type ReadingKey } from "../locales/reading";
import type { Language } from "../locales/sentence";
import { areaAddress, cellText, mergeCells, type CellRef, type SentenceData } from "../model";
import type { Answer, LeftOut, Question, Reading } from "../reading";
import { METHODS_PHRASE, parameterCalled } from "../standards/parameters";
import { STAGE_NAMES, TAUGHT_STAGES } from "../standards/terms";

/** Questions of the reading in words: where, what was found, what is to be decided, and what waits for it. */

/** A question as a clerk reads it. */
export interface QuestionText {
  readonly question: string;
  /** `null` where nothing stands there that could be looked at. */
  readonly example: string | null;
  readonly effect: string;
  /** The words of the proposals, in their order. */
  readonly proposals: readonly string[];
}

export function questionText(question: Question, language: Language): QuestionText {
  const { cause, example, effect, proposals } = question;
  const fields = fieldNames(effect);
  return {
    question: readingSentence(`question.${cause}`, language, blanksOf(question, language)),
    example: example && exampleText(example, language),
    effect: effectText(question, fields, language),
    proposals: proposals.map((proposal) => answerText(proposal, question, language)),
  };
}

function effectText(
  { id, cause }: Pick<Question, "id" | "cause">,
  fields: readonly string[],
  language: Language,
): string {
  if (id === `parameter/${METHODS_PHRASE.id}`) return readingSentence("effectMethods", language);
  if (cause === "parameter") return readingSentence("effectParameter", language);
  return fields.length === 0
    ? readingSentence("effectNone", language)
    : readingSentence("effect", language, { fields });
}

function exampleText({ school, text }: NonNullable<Question["example"]>, language: Language): string {
  return school === null
    ? readingSentence("exampleWithoutSchool", language, { text })
    : readingSentence("example", language, { school, text });
}

/** What a proposal or an answer says. */
export function answerText(answer: Answer, { cause }: Pick<Question, "cause">, language: Language): string {
  switch (answer.take) {
    case "field":
      return readingSentence("answer.field", language, { field: fieldName(answer.field) });
    case "stage":
      return readingSentence(`answer.stage.${answer.stage}`, language);
    case "unit":
      return readingSentence("answer.unit", language, { unit: answer.unit });
    case "value": {
      const { value } = answer;
      return readingSentence(cause === "year" ? "answer.value.year" : "answer.value", language, {
        value: cellText(value),
      });
    }
    case "from":
      return readingSentence("answer.from", language, { from: answer.from });
    default: {
      const own = `answer.${answer.take}.${cause}`;
      const key = isReadingKey(own) ? own : (`answer.${answer.take}` as ReadingKey);
      return readingSentence(key, language);
    }
  }
}

/** What a question says it is about: the labels that lead to its figures. */
export function questionLabel({
  id,
  cause,
  example,
  effect,
}: Pick<Question, "id" | "cause" | "example" | "effect">): string {
  const told = id.slice(id.indexOf("/") + 1);
  switch (cause) {
    case "unit":
    case "stage":
      return fieldNames(effect).slice(0, LABELLING).join("、");
    case "whole":
      return fieldNames([told]).join("");
    case "column":
    case "total":
      return labelsIn(told);
    case "cell":
      return labelsIn(example ? told.slice(0, -example.text.length - 1) : told);
    case "absent":
      return fieldNames(effect).join("、");
    case "parts":
      return told.slice(told.indexOf("/") + 1);
    case "parameter":
      return parameterCalled(told)?.name ?? told;
    default:
      return "";
  }
}

/** So many names say what a question of a whole block is about. */
const LABELLING = 6;

/** What an answer is about, where nothing is known of its question but the id. */
export function answeredAbout(id: string): string {
  const [cause = "", ...rest] = id.split("/");
  const key = `cause.${cause}`;
  const label = questionLabel({ id, cause: cause as Question["cause"], example: null, effect: [] });
  const about = label === "" ? rest.join(" ") : label;
  if (!isReadingKey(key)) return about;
  const kind = readingSentence(key, "zh-CN");
  return about === "" ? kind : `${kind}：${about}`;
}

/** The path of labels behind the name of the form. */
function labelsIn(path: string): string {
  return path
    .slice(path.indexOf("/") + 1)
    .split("|")
    .join(" ");
}

function blanksOf(question: Question, language: Language): SentenceData {
  const { cells, example, effect, pairs } = question;
  const label = questionLabel(question);
  const place = placeText(cells, language);
  const sheet = cells[0]?.sheet ?? "";
  return {
    where: label === "" || place === "" ? place : readingSentence("headed", language, { where: place, label }),
    sheet,
    label,
    school: example?.school ?? sheet,
    text: example?.text ?? "",
    fields: fieldNames(effect),
    count: cells.length,
    places: placesOf(cells),
    pairs: (pairs ?? []).map(([name, school]) =>
      readingSentence(question.cause === "campuses" ? "pair" : "pairOfNames", language, { name, school }),
    ),
  };
}

/** The sheets in which cells stand, by their files and names. */
function placesOf(cells: readonly CellRef[]): string[] {
  return [...new Set(cells.map(({ sheet, workbook }) => (workbook === undefined ? sheet : `${workbook} ${sheet}`)))];
}

/** Where cells stand: the sheet of the first one and the cells on it. */
export function placeText(cells: readonly CellRef[], language: Language): string {
  const [first] = cells;
  if (!first) return "";
  const { sheet, workbook } = first;
  const here = cells.filter((cell) => cell.sheet === sheet && cell.workbook === workbook);
  const data = { sheet, cells: mergeCells(here).map(areaAddress) };
  return workbook === undefined
    ? readingSentence("where", language, data)
    : readingSentence("whereInFile", language, { ...data, file: workbook });
}

/** Fields as the standard ledger heads them, each once. */
export function fieldNames(fields: readonly string[]): string[] {
  return [...new Set(fields.map(fieldName).filter((name) => name !== ""))];
}

/** A field as the standard ledger heads it, without its unit; what it is a part of where it is only that. */
export function fieldName(field: string): string {
  const known = NAMES.get(whole(field)) ?? REGISTER_NAMES.get(field.replace(STAGED_COLUMN, "/"));
  return known ?? "";
}

/** Parts of a figure stand for what is made of them. */
function whole(field: string): string {
  return field
    .replace(/degree\.\w+$/, "teachersAboveRequired")
    .replace(/subject\.\w+$/, "sportsArtsTeachers")
    .replace(/title\.\w+$/, "teachersIntermediate")
    .replace(/grade\.(pupils|classes)\d$/, "$1")
    .replace(/\.withoutSports$/, "")
    .replace(/\.part\..*$/, "");
}

const plain = (heading: string) => heading.replace(/[(（][^()（）]*[)）]$/, "");

const NAMES: ReadonlyMap<string, string> = new Map(
  SHEETS.schools.columns.flatMap(({ id, heading }) => {
    const stage = TAUGHT_STAGES.find((each) => id.startsWith(`${each}.`)) ?? null;
    const name = plain(heading);
    return stage === null
      ? [[id, name] as const]
      : [[id, name] as const, [familyOf({ id, stage }), name.replace(STAGE_NAMES[stage], "")] as const];
  }),
);

/** What stands between a register and its column where a figure is of one stage. */
const STAGED_COLUMN = new RegExp(`/(${TAUGHT_STAGES.join("|")})\\.`);

const REGISTER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(SHEETS).flatMap(([sheet, { columns }]) =>
    columns.map(({ id, heading }) => [`${sheet}/${id}`, plain(heading)] as const),
  ),
);

/** All fields that have a name; of several with one name the first is meant. */
export const FIELD_IDS: readonly string[] = [...NAMES.keys(), ...REGISTER_NAMES.keys()];

/** How sheets were read, in a few lines: how much, from where, what they do not have, and what was left out. */
export function readingSummary(
  { schools, read, sameNames }: Pick<Reading, "schools" | "read" | "sameNames">,
  { lacking }: Pick<LaidOut, "lacking">,
  questions: readonly Question[],
  language: Language,
): string[] {
  const used = read.filter(({ fields }) => fields.length > 0);
  const fields = new Set(used.flatMap((block) => block.fields.map(({ field, stage }) => `${stage}/${field}`)));
  const asked = new Set(questions.flatMap(({ effect }) => effect));
  const needed = lacking
    .filter(({ id, optional, filled }) => !optional && filled !== "never" && !asked.has(id))
    .map(({ heading }) => plain(heading));
  return [
    readingSentence("readFrom", language, {
      schools: schools.length,
      fields: fields.size,
      sheets: [...new Set(used.map(({ sheet }) => sheet))],
    }),
    ...(needed.length > 0 ? [readingSentence("lackingFields", language, { fields: needed })] : []),
    ...sameNamesText({ sameNames }, language),
    ...read.flatMap(({ sheet, leftOut }) => leftOut.map((each) => leftOutText(sheet, each, language))),
  ];
}

/** Which names were taken for one school, in one line; none where all sheets call their schools alike. */
export function sameNamesText({ sameNames }: Pick<Reading, "sameNames">, language: Language): string[] {
  if (sameNames.length === 0) return [];
  const pairs = sameNames.map(([name, school]) => readingSentence("pairOfNames", language, { name, school }));
  return [readingSentence("sameNames", language, { pairs })];
}

function leftOutText(sheet: string, { reason, rows, labels }: LeftOut, language: Language): string {
  const data = { sheet, reason: readingSentence(`leftOut.${reason}`, language) };
  if (rows.length > 0) return readingSentence("leftOutRows", language, { ...data, rows: rows.map((row) => row + 1) });
  if (labels.length > 0) return readingSentence("leftOutColumns", language, { ...data, labels });
  return readingSentence("leftOutSheet", language, data);
}

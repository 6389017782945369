import { atOnce, type SheetSnapshot, type Steps } from "../model";
import { aboutOf, latestYear } from "./about";
import { STANDARD_WORDS, Vocabulary, type AddedWords } from "./facets";
import { fieldsOf, type Fields } from "./families";
import { Grid } from "./grid";
import { labelKind } from "./labels";
import { isSchoolName } from "./notes";
import { Collector, shown } from "./observations";
import { cellOf } from "./observed";
import { plainHeading } from "./plainText";
import { isHeadedForm, readForm } from "./readForm";
import { findRegister, readRegister, registerOf } from "./readRegister";
import { readResults } from "./readResults";
import { readTable } from "./readTable";
import { resolve } from "./resolve";
import type { Answers, InputFile, OpenFigure, ReadBlock, Reading, ReadingField, Source } from "./shapes";
import { findTables, type SchoolTable } from "./tables";

/**
 * Reads whatever sheets a county has into figures of schools, and asks what they leave open. Pure: the same sheets, fields
 * and answers give the same reading.
 * @param files workbooks as they were read, with layout and number formats
 * @param list the fields of the ledger, as its columns state them
 * @param answers by the ids of the questions
 * @param words that were added to those of `words/`; `faultsOfWords` tells which of them cannot be used
 * @param county whose name may stand before those of its schools; what the titles say where nobody says another
 */
export function readWorkbooks(
  files: readonly InputFile[],
  list: readonly ReadingField[],
  answers: Answers = {},
  words: AddedWords = {},
  county: string | null = aboutOf(files).county,
): Reading {
  return atOnce(readSteps(files, list, answers, words, county));
}

/** {@link readWorkbooks}, sheet by sheet. */
export function* readSteps(
  files: readonly InputFile[],
  list: readonly ReadingField[],
  answers: Answers,
  words: AddedWords,
  county: string | null,
): Steps<Reading> {
  const vocabulary = Object.keys(words).length === 0 ? STANDARD_WORDS : new Vocabulary(words);
  const fields = fieldsOf(list, vocabulary);
  const collector = new Collector(answers, vocabulary);
  const about = { fields, latest: once(() => latestYear(files)) };
  const sheets = files.flatMap(({ file, workbook }) =>
    workbook.sheets.filter((sheet) => sheet.read).map((sheet) => ({ file, sheet })),
  );
  const read: ReadBlock[] = [];
  for (const [i, { file, sheet }] of sheets.entries()) {
    const readOne = sheet.visible ? readSheet : readHidden;
    read.push(...readOne(file, sheet, about, collector));
    yield { done: i + 1, all: sheets.length, of: "sheets" };
  }
  const { schools, registers, sources, called } = resolve(collector, fields, county);
  if (collector.terse.size > 0) collector.withdrawTerse(isKnownIn(schools));
  let told: readonly Source[] | null = null;
  let opened: readonly OpenFigure[] | null = null;
  return {
    read,
    questions: collector.questions(),
    schools,
    conflicts: collector.conflicts,
    settled: collector.settled,
    sameNames: collector.sameNames,
    shown: collector.shown.map(({ record, ...each }) => ({
      ...each,
      ...(record ? called(record.school) : { code: null, name: null }),
    })),
    texts: collector.texts,
    registers,
    get open() {
      return (opened ??= collector.open());
    },
    get sources() {
      return (told ??= sources());
    },
  };
}

/** Tells whether a school has a figure, in any stage where the field names none. */
function isKnownIn(schools: Reading["schools"]): Parameters<Collector["withdrawTerse"]>[0] {
  const called = new Map(
    schools.flatMap((school) => [school.code, school.name].map((name) => [name, school] as const)),
  );
  return ({ code, name }, field) => {
    const ids = [...((called.get(code) ?? called.get(name))?.figures.keys() ?? [])];
    return ids.some((id) => id === field || id.endsWith(`.${field}`));
  };
}

/** What holds for all sheets. */
interface About {
  readonly fields: Fields;
  /** The latest year that any title names. */
  latest(): number | null;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A sheet is one of schools down, of schools across, or the form of one school. */
function readSheet(file: string, sheet: SheetSnapshot, about: About, into: Collector): ReadBlock[] {
  if (sheet.values.length === 0) return [];
  const { fields } = about;
  const grid = new Grid(file, sheet);
  const formOrResults = () => {
    const form = readForm(grid, fields, into);
    if (!form) readResults(grid, grid.top, fields, about.latest, into);
    return form ? [form] : [];
  };
  if (isHeadedForm(grid)) return formOrResults();
  const down = findTables(grid, fields);
  if (down.length > 0) {
    const blocks = down.map((table, i) => readList(table, i, fields, into));
    readResults(grid, Math.max(...down.map(({ bottom }) => bottom)) + 1, fields, about.latest, into);
    return blocks;
  }
  const list = findRegister(grid, fields);
  if (list) return [readRegister(list, list.matched, 0, into)];
  const across = grid.right - grid.left < WIDEST_TURNED ? findTables(grid.transposed(), fields) : [];
  if (across.some(hasSeveral)) return across.map((table, i) => readList(table, i, fields, into));
  return formOrResults();
}

/** A table of schools is a register if its columns are a register's, and else tells of the schools themselves. */
function readList(table: SchoolTable, block: number, fields: Fields, into: Collector): ReadBlock {
  const register = registerOf(table, fields);
  return register ? readRegister(table, register, block, into) : readTable(table, block, fields, into);
}

/** A hidden sheet may be an old state or the true list: it is read only if somebody says so, and else listed. */
function readHidden(file: string, sheet: SheetSnapshot, about: About, into: Collector): ReadBlock[] {
  const id = `hidden/${plainHeading(sheet.name).replace(/\d+/g, "")}`;
  const answer = into.answers[id]?.take;
  if (answer === "same") return readSheet(file, sheet, about, into);
  const trial = new Collector(into.answers, into.words);
  const blocks = readSheet(file, sheet, about, trial);
  if (answer === undefined)
    for (const { observations } of [...trial.records, ...trial.registers])
      for (const each of observations.all())
        into.ask(id, "hidden", [{ take: "nothing" }, { take: "same" }], {
          cell: cellOf(each),
          // What other sheets tell of the school does not wait for it.
          school: { code: null, name: null },
          text: shown(each.value),
          field: each.under.field.id,
        });
  return blocks.map((block) => ({ ...block, fields: [], leftOut: [{ reason: "hidden", rows: [], labels: [] }] }));
}

/** A sheet with more columns is no list of schools from left to right. */
const WIDEST_TURNED = 2000;

/** Schools from left to right are two at least; one alone is a form. */
function hasSeveral({ grid, columns, top, bottom }: SchoolTable): boolean {
  const name = columns.find(({ path }) => labelKind(path.at(-1) ?? "") === "name")?.column;
  if (name === undefined) return false;
  let schools = 0;
  for (let row = top; row <= bottom; row++) if (isSchoolName(grid.label(row, name))) schools++;
  return schools > 1;
}

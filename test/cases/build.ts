import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { InputFile } from "../../src/reading";
import { randomFrom } from "../../src/samples/random";
import {
  DOUBTS,
  HABITS,
  makeSheets,
  PARTS,
  SHAPES,
  withoutContradictions,
  type Habit,
  type Shape,
} from "../reading/habits";
import {
  byGrades,
  classLists,
  codesBeforeWords,
  collectionForm,
  formsWithIndicators,
  nineSheets,
  panelsOfOneList,
  platformExport,
  stagesOfWhole,
  totalOfPanels,
  townClasses,
} from "../reading/offices";
import { schoolsOf, type Made, type School } from "../reading/truth";

/**
 * `npx tsx test/cases/build.ts`: writes the golden cases anew, each habit alone and many together. What is expected comes
 * from the county that was laid under the habits and never from the reading.
 */

const FOLDER = "test/cases";
/** A teaching point, a 小学, a campus, an 初级中学, a 九年一贯制, a 完全中学. */
const ROWS = [1, 3, 6, 7, 8, 9];
const COMBINED = 30;

function build(name: string, shape: Shape, habits: readonly Habit[], seed: number): void {
  const all = schoolsOf(11);
  const schools = ROWS.flatMap((row) => all[row] ?? []);
  store(name, schools, habits, makeSheets(schools, shape, habits, randomFrom(seed)));
}

/** Writes what was made of schools, and what is expected of it. */
function store(
  name: string,
  schools: readonly School[],
  habits: readonly Habit[],
  { files, facts, doubtful, called, texts, shown }: Made,
): void {
  const figures: Record<string, Record<string, number>> = {};
  for (const [key, value] of facts) {
    if (doubtful.has(key)) continue;
    const [school = "", field = ""] = key.split("/");
    (figures[school] ??= {})[field] = value;
  }
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  const names = Object.fromEntries(schools.map(({ code, name: own }) => [code, called?.get(code) ?? own]));
  writeFileSync(join(folder, "input.json"), `${JSON.stringify({ habits, files: files.map(compact) })}\n`);
  const besides = { ...(texts ? { texts: Object.fromEntries(texts) } : {}), ...(shown ? { shown } : {}) };
  const expected = { names, figures, asked: [...doubtful].sort(), ...besides };
  writeFileSync(join(folder, "expected.json"), `${JSON.stringify(expected)}\n`);
}

function compact({ file, workbook }: InputFile) {
  const sheets = workbook.sheets.map(({ name, values, formats, layout }) => {
    const shown = formats?.some((row) => row.some((format) => format)) ? { formats } : {};
    return { name, values, ...shown, ...(layout ? { layout } : {}) };
  });
  return { file, sheets };
}

for (const shape of SHAPES) {
  rmSync(join(FOLDER, shape), { recursive: true, force: true });
  build(shape, shape, [], 1);
}
/** What is done to one table, or to the files of offices and schools. */
const OF_TABLES = [...HABITS, ...DOUBTS].filter((habit) => habit !== "noTowns");
const OF_OFFICES = SHAPES.filter((shape) => shape !== "towns" && shape !== "townSheets");
for (const habit of OF_TABLES) build(`wide-${habit}`, "wide", [habit], 2);
for (const habit of PARTS) build(`wide-${habit}`, "wide", [habit], 2);
for (let i = 0; i < COMBINED; i++) {
  const random = randomFrom(7000 + i);
  const shape = random.pick(OF_OFFICES);
  const habits = withoutContradictions(OF_TABLES.filter(() => random.next() < 0.25));
  build(`combined-${i < 9 ? "0" : ""}${i + 1}-${shape}`, shape, habits, 7000 + i);
}
for (const shape of ["forms", "headedForms"] as const) build(`${shape}-ofWhole`, shape, ["ofWhole"], 2);
build("towns-noTowns", "towns", ["noTowns"], 3);
build("townSheets-noTowns", "townSheets", ["noTowns"], 6);
build("towns-groups+units+noTowns", "towns", ["groups", "units", "subtotals", "noTowns"], 4);
build("towns-title+synonyms+textNumbers", "towns", ["title", "synonyms", "textNumbers", "shuffled"], 5);

const county = schoolsOf(11, 120);
const several = ROWS.flatMap((row) => county[row] ?? []);
store("office-forms60", county.slice(0, 60), [], makeSheets(county.slice(0, 60), "forms", [], randomFrom(60)));
store("office-nineSheets", county, [], nineSheets(county));
store("office-platform5", several, [], platformExport(several, 5));
store("office-platform6", several, [], platformExport(several, 6));
store("office-collectionForm", several, [], collectionForm(several));
store("office-byGrades", several, [], byGrades(several));
store("office-townWords", several, [], townClasses(several, "words"));
store("office-townCodes", several, [], townClasses(several, "codes"));
store("office-codesBeforeWords", several, [], codesBeforeWords(several));
store("office-formsWithIndicators", several, [], formsWithIndicators(several));
store("office-totalOfPanels", several, [], totalOfPanels(several));
store("office-panelsOfOneList", several, [], panelsOfOneList(several));
store("office-classLists", several, [], classLists(several));
store("office-stagesOfWhole", several, [], stagesOfWhole(several));

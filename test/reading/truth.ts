import { readingFields } from "../../src/ledger/readingFields";
import { plainSchoolName, readWorkbooks, type Answers, type InputFile, type Reading } from "../../src/reading";
import { generateCounty } from "../../src/samples/county";
import { there, type CellValue } from "../../src/model";

/** What a made-up county's figures are, and what a reading made of them. */

export const STAGED = [
  "pupils",
  "classes",
  "teachers",
  "teachersAboveRequired",
  "teachersIntermediate",
  "backboneTeachers",
  "sportsArtsTeachers",
] as const;
export const WHOLE = [
  "teachingArea",
  "indoorSportsArea",
  "sportsGroundArea",
  "equipmentValue",
  "computers",
  "books",
  "multimediaRooms",
] as const;

export interface School {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly figures: ReadonlyMap<string, number>;
}

/** Schools of a made-up county; a figure that nobody filled in is not there. */
export function schoolsOf(seed: number, count = 20): School[] {
  const { sheets } = generateCounty({ schools: Math.max(20, count), seed, meets: false });
  const records: readonly Readonly<Record<string, CellValue>>[] = there(sheets.schools, "schools").slice(0, count);
  return records.map((record) => ({
    code: String(record.code),
    name: String(record.name),
    type: String(record.type),
    figures: new Map(
      [...STAGED.flatMap((id) => [`primary.${id}`, `junior.${id}`]), "senior.pupils", ...WHOLE].flatMap(
        (id): [string, number][] => {
          const value = record[id];
          return typeof value === "number" ? [[id, value]] : [];
        },
      ),
    ),
  }));
}

/** Sheets made out of schools: which facts stand in them, and which of these can only be asked. */
export interface Made {
  readonly files: readonly InputFile[];
  /** `code/field` → value. */
  readonly facts: ReadonlyMap<string, number>;
  /** Facts that nobody could read for sure. */
  readonly doubtful: ReadonlySet<string>;
  /** By code: the whole names of schools that their sheets call more briefly. */
  readonly called?: ReadonlyMap<string, string>;
  /** `code/field` → the word that the standard ledger has for what stands there. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Indicators that the sheets show. */
  readonly shown?: readonly MadeShown[];
}

/** What a school says of itself: in the indicator's unit, and where. */
export interface MadeShown {
  readonly indicator: string;
  readonly code: string;
  readonly stage: "primary" | "junior";
  readonly value: number;
  /** Row and column in its sheet, from 0. */
  readonly cell: string;
}

export interface Outcome {
  readonly read: number;
  readonly asked: number;
  /** Figures that are not those of the county, or that it does not have. */
  readonly wrong: readonly string[];
  /** Figures that stand there, plain, and were neither read nor asked. */
  readonly lost: readonly string[];
  /** Plain figures that are asked. */
  readonly needless: readonly string[];
  /** Doubtful figures that were read all the same, and right. */
  readonly guessed: readonly string[];
  readonly reading: Reading;
}

export function outcomeOf(
  { files, facts, doubtful, called }: Made,
  schools: readonly School[],
  answers: Answers = {},
): Outcome {
  const reading = readWorkbooks(files, readingFields(), answers);
  const codes = new Map(schools.map(({ code, name }) => [plainSchoolName(called?.get(code) ?? name), code]));
  const found = new Map<string, CellValue>();
  const wrong: string[] = [];
  for (const { code, name, figures } of reading.schools) {
    const school = code ?? codes.get(name ?? "") ?? `? ${name}`;
    for (const [field, value] of figures) {
      if (typeof value !== "number") continue;
      const key = `${school}/${field}`;
      found.set(key, value);
      const meant = facts.get(key);
      if (meant === undefined || Math.abs(meant - value) > 1e-6) wrong.push(`${key}: ${value} for ${meant}`);
    }
  }
  const asked = new Set(
    reading.questions.flatMap(({ effect }) => effect.map((field) => field.replace(/^(primary|junior|senior)\./, ""))),
  );
  const isAsked = (key: string) => asked.has(key.slice(key.indexOf("/") + 1).replace(/^(primary|junior|senior)\./, ""));
  const missing = [...facts.keys()].filter((key) => !found.has(key));
  return {
    read: found.size,
    asked: missing.filter(isAsked).length,
    wrong,
    lost: missing.filter((key) => !isAsked(key)),
    needless: missing.filter((key) => isAsked(key) && !doubtful.has(key)),
    guessed: [...doubtful].filter((key) => found.has(key)),
    reading,
  };
}

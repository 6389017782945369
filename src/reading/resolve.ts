import type { CellRef, CellValue } from "../model";
import { round } from "../measures/rounding";
import { STAGE_WEIGHTS } from "../measures/stageShare";
import { STAGES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import type { Collector, SchoolKey, SchoolRecord } from "./observations";
import { cellOf, type Observation, type Series } from "./observed";
import { Facts, FieldNumbers, Figures } from "./facts";
import type { Fields } from "./families";
import {
  calledBy,
  foundOf,
  identityOf,
  isSame,
  SUM_DIGITS,
  type Found,
  type Identity,
  type Joined,
  type Taken,
} from "./joined";
import { bareId, tellBareNamesApart } from "./bareNames";
import { askParents } from "./campuses";
import { withNamesJoined } from "./names";
import { askDisagreements, settled, type Disagreement } from "./disagreements";
import { isOfDivision } from "./divided";
import { deriveFromGrades, isOfGrade } from "./grades";
import { hasRegisterFields, isOfRegister, resolveRegisters } from "./resolveRegisters";
import { deriveFromDivisions } from "./sums";
import { takeRemainders, takeUnstaged } from "./stages";
import { byPreference, keeperOf, NO_VERSION } from "./preference";
import type { Answer, Cause, ReadingField, ReadRegister, ReadSchool, Side, Source } from "./shapes";

/** Step six: one fact seen several times becomes one figure, or a question. */

interface Resolved {
  readonly schools: readonly ReadSchool[];
  readonly registers: readonly ReadRegister[];
  /** How a school is called once all sheets are joined. */
  called(school: SchoolKey): SchoolKey;
  /** Where the figures come from, told when it is asked for. */
  sources(): Source[];
}

/** @param county whose name may stand before those of its schools */
export function resolve(collector: Collector, fields: Fields, county: string | null): Resolved {
  tellBareNamesApart(collector);
  const identity = withNamesJoined(identityOf([...collector.records, ...collector.registers]), collector, county);
  takeUnstaged(collector, identity);
  const numbers = new FieldNumbers();
  const schools = joined(collector.records, numbers, identity);
  const ofSchools = hasRegisterFields(collector, fields) ? (field: string) => !isOfRegister(field, fields) : isAny;
  const disagreements: Disagreement[] = [];
  const doubled = schools.filter(({ several }) => several.size > 0);
  for (const school of doubled) {
    // Pupils first: by them the arithmetic of a division is told.
    for (const id of school.several.keys()) if (isFirst(id)) takeOne(school, id, collector, disagreements);
  }
  takeRemainders(schools, identity, collector);
  deriveFromGrades(schools, fields, collector);
  deriveFromDivisions(schools, fields, collector, isOfPupils);
  for (const school of doubled)
    for (const id of school.several.keys()) if (!isFirst(id)) takeOne(school, id, collector, disagreements);
  askDisagreements(disagreements, collector);
  deriveFromDivisions(schools, fields, collector, (field) => !isOfPupils(field));
  const parts = [...collector.fields].filter(isPart);
  if (parts.length > 0) useParts(schools, parts, fields, collector);
  askOutliers(schools, numbers, collector);
  askParents(schools, fields, collector);
  const registers = resolveRegisters(schools, identity, fields, collector);
  return {
    schools: readSchools(schools, ofSchools),
    registers: registers.read,
    called: (school) => identity.called(identity.keyOf(school), school.name),
    sources: () => [...sourcesOf(schools, fields), ...registers.sources()],
  };
}

/** Parts are of use only for what is made of them. */
function useParts(schools: readonly Joined[], parts: readonly string[], fields: Fields, collector: Collector): void {
  const holds = artsHold(schools);
  const recipes = [...DEGREES, ...titleRecipes(collector)];
  deriveTeachingArea(schools, fields, collector);
  for (const school of schools) {
    deriveSums(school, recipes, fields, collector);
    deriveSportsArts(school, holds, fields, collector);
    for (const part of parts) school.taken.delete(part);
  }
}

/** A school of which only a register tells is none of 学校台账. */
function readSchools(all: readonly Joined[], isOfSchools: (field: string) => boolean): ReadSchool[] {
  const isRead = ({ taken }: Joined) => {
    const held = taken.entries();
    return held.length === 0 || held.some(([field]) => isOfSchools(field));
  };
  const read = isOfSchools === isAny ? all : all.filter(isRead);
  return read.map(({ code, name, taken }) => ({ code, name, figures: new Figures(taken, isOfSchools) }));
}

const isAny = () => true;

function sourcesOf(schools: readonly Joined[], fields: Fields): Source[] {
  return schools.flatMap((school) =>
    school.taken
      .entries()
      .flatMap(([field, taken]) =>
        isOfRegister(field, fields) ? [] : [{ school: calledBy(school), field, ...foundOf(taken) }],
      ),
  );
}

function isFirst(field: string): boolean {
  return isOfPupils(field) || isOfGrade(field) || isOfDivision(field);
}

function isOfPupils(field: string): boolean {
  return PUPILS.includes(field);
}

const PUPILS: readonly string[] = TAUGHT_STAGES.map((stage) => `${stage}.pupils`);

function takeOne(school: Joined, id: string, collector: Collector, open: Disagreement[]): void {
  const seen = school.several.get(id);
  const found = seen ? oneOf(seen, school, collector, open) : null;
  if (found) school.taken.set(id, found);
}

function numberOf({ taken }: Joined, field: string): number | null {
  const value = taken.value(field);
  return typeof value === "number" ? value : null;
}

/** @param of the number of a field; `undefined` of one that no school has */
function numberIn(taken: Joined["taken"], of: number | undefined): number | null {
  const value = taken.valueOf(of);
  return typeof value === "number" ? value : null;
}

/** Things that are written in units a thousand times apart, and how far from its peers a school is then. */
const IN_UNITS = ["teachingArea", "indoorSportsArea", "sportsGroundArea", "equipmentValue", "books"];
const FAR = 500;
const PEERS = 5;

/** Figures a head that are as far from those of all other schools as only another unit makes them are asked. */
function askOutliers(schools: readonly Joined[], numbers: FieldNumbers, collector: Collector): void {
  const pupils = PUPILS.map((id) => numbers.of(id));
  const byField = IN_UNITS.map((field) => ({ field, of: numbers.of(field), heads: new Float64Array(schools.length) }));
  // School by school: what is known of one stands together in memory.
  schools.forEach(({ taken }, i) => {
    let all = 0;
    for (const of of pupils) all += numberIn(taken, of) ?? 0;
    for (const { of, heads } of byField) heads[i] = (numberIn(taken, of) ?? NaN) / all;
  });
  for (const { field, heads } of byField) {
    const [least, most] = boundsOf(heads);
    // Where no two schools are so far apart, none is from what lies between them.
    if (most < least * FAR) continue;
    const usable = Float64Array.from(heads.filter((head) => head > 0 && head < Infinity)).sort();
    if (usable.length < PEERS) continue;
    const middle = usable[Math.floor(usable.length / 2)] ?? NaN;
    schools.forEach((school, i) => {
      const head = heads[i] ?? NaN;
      if (head > 0 && head < Infinity && !(head < middle * FAR && head * FAR > middle))
        askOutlier(school, field, collector);
    });
  }
}

/** The least and the greatest of those that are above 0 and have pupils. */
function boundsOf(heads: Float64Array): [least: number, most: number] {
  let [least, most] = [Infinity, 0];
  for (const head of heads) {
    if (!(head > 0 && head < Infinity)) continue;
    if (head < least) least = head;
    if (head > most) most = head;
  }
  return [least, most];
}

function askOutlier(school: Joined, field: string, collector: Collector): void {
  const id = `outlier/${calledBy(school)}/${field}`;
  const answer = collector.answers[id]?.take;
  if (answer === "same") return;
  const fact = school.taken.get(field);
  if (fact && answer !== "blank")
    for (const cell of foundOf(fact).cells)
      collector.ask(id, "outlier", [{ take: "same" }, { take: "blank" }], {
        cell,
        school: { code: school.code, name: school.name },
        text: String(fact.value),
        field,
      });
  school.taken.delete(field);
}

function joined(all: readonly SchoolRecord[], numbers: FieldNumbers, { keyOf, called, areApart }: Identity): Joined[] {
  if (areApart)
    return all.map((record): Joined => {
      const { code, name } = record.school;
      const { taken, several } = seenOnce(record, numbers);
      return { code, name, taken, several };
    });
  const records = new Map<string, SchoolRecord>();
  // Most schools are told of by one record.
  const others = new Map<string, SchoolRecord[]>();
  for (const record of all) {
    if (record.observations.length === 0) continue;
    const key = keyOf(record.school);
    const first = records.get(key);
    if (!first) records.set(key, record);
    else others.set(key, [...(others.get(key) ?? [first]), record]);
  }
  return Array.from(records, ([key, first]): Joined => {
    const group = others.size > 0 ? others.get(key) : undefined;
    const name = (group ?? [first]).find(({ school }) => school.name !== null)?.school.name ?? null;
    const school = called(key, name);
    const { taken, several } = group ? seenIn(group, numbers) : seenOnce(first, numbers);
    return { code: school.code, name: school.name, taken, several };
  });
}

function seenOnce(record: SchoolRecord, numbers: FieldNumbers): Pick<Joined, "taken" | "several"> {
  const places = record.observations.places(numbers);
  if (!places) return seenIn([record], numbers);
  return { taken: new Facts<Taken>(numbers, record.observations, places), several: NONE };
}

function seenIn(records: readonly SchoolRecord[], numbers: FieldNumbers): Pick<Joined, "taken" | "several"> {
  const taken = new Facts<Taken>(numbers);
  const several = new Map<string, Observation[]>();
  for (const { observations } of records)
    for (const each of observations.all()) {
      const { field, part, split } = each.under;
      const known = taken.get(field.id);
      const others = several.size > 0 ? several.get(field.id) : undefined;
      if (others) others.push(each);
      else if (known && "under" in known) {
        several.set(field.id, [known, each]);
        taken.delete(field.id);
      } else if (part !== null && split) several.set(field.id, [each]);
      else taken.set(field.id, each);
    }
  return { taken, several };
}

const NONE: ReadonlyMap<string, Observation[]> = new Map();

/** Nobody has written one fact so often; of a list with one row a class or a pupil it is enough to ask about these. */
const MOST_SEEN = 200;

function oneOf(seen: readonly Observation[], school: Joined, collector: Collector, open: Disagreement[]): Found | null {
  const [first] = seen;
  if (!first) return null;
  const latest = latestOf(seen.length > MOST_SEEN ? seen.slice(0, MOST_SEEN) : seen);
  const values = new Map<CellValue, Observation[]>();
  for (const each of latest) {
    const same = [...values.keys()].find((value) => isSame(value, each.value));
    if (same === undefined) values.set(each.value, [each]);
    else values.get(same)?.push(each);
  }
  const whole = wholeOf(latest, school);
  if (whole) return { value: whole[0].value, cells: whole.map(cellOf), factor: first.under.factor, rule: "read" };
  const parts = partsOf(latest, first.under.field);
  const [only, another] = values.keys();
  const cells = latest.map(cellOf);
  const { field, factor } = first.under;
  if (parts && (values.size > 1 || latest.some(({ under }) => under.divided))) {
    const summed = summedParts(parts, school);
    if (summed !== null) return { value: summed, cells, factor: null, rule: "summed" };
    if (!latest.some(({ under }) => under.divided)) return askSum(parts);
  } else if (parts && isAmbiguous(parts, school)) {
    ask();
    return null;
  } else if (only !== undefined && another === undefined) {
    if (lonelyPart(latest, school)) {
      ask();
      return null;
    }
    if (school.code === null && isTwiceInColumn(latest)) {
      const called = `code/${school.name}`;
      const answer = (collector.answers[called] ?? collector.answers[bareId(school.name ?? "")])?.take;
      if (answer === undefined) askAll(called, "code", [{ take: "same" }, { take: "nothing" }]);
      if (answer !== "same") return null;
    }
    return { value: only, cells, factor, rule: "read" };
  }
  const disagreement = { school, field: field.id, keeper: keeperOf(field), sides: sidesOf(values, field) };
  const side = settled(disagreement, collector);
  if (side) collector.settled.push({ school: calledBy(school), field: field.id, sides: disagreement.sides });
  if (side) return { value: side.value, cells: side.cells, factor: null, rule: "read" };
  open.push(disagreement);
  return null;
  /** Parts that follow no weights are most likely what each stage has of its own. */
  function askSum(of: ReadonlyMap<TaughtStage, number>): Found | null {
    const numbers = [...of.values()];
    const sum = round(
      numbers.reduce((total, part) => total + part, 0),
      SUM_DIGITS,
    );
    const about = `sum/${field.id}`;
    const answer = collector.answers[about]?.take;
    if (answer === "same") return { value: sum, cells, factor: null, rule: "summed" };
    if (answer === undefined)
      askAll(about, "sum", [{ take: "same" }, { take: "nothing" }], `${numbers.join("+")}=${sum}`);
    return null;
  }
  function ask() {
    open.push({ school, field: field.id, keeper: keeperOf(field), sides: sidesOf(values, field) });
  }
  function askAll(about: string, cause: Cause, proposals: readonly Answer[], text: string | null = null) {
    for (const each of latest)
      collector.ask(about, cause, proposals, {
        cell: cellOf(each),
        school: { code: school.code, name: school.name },
        text: text ?? String(each.value),
        field: field.id,
      });
  }
}

/** A whole beside the parts of its stages (合计, 小学部, 初中部) is the fact, where they are no more than it or make it up. */
function wholeOf(seen: readonly Observation[], school: Joined): readonly [Observation, ...Observation[]] | null {
  const parts = seen.filter(({ under }) => under.field.stage === null && under.part !== null && under.split);
  const [first, ...others] = seen.filter((each) => !parts.includes(each));
  if (parts.length === 0 || !first || typeof first.value !== "number") return null;
  if (others.some(({ value }) => !isSame(value, first.value))) return null;
  if (new Set(parts.map(({ under }) => under.part)).size < parts.length) return null;
  const sum = parts.reduce((total, { value }) => total + Number(value), 0);
  const isPart = parts.length === 1 && sum <= first.value && taughtBy(school).length > 1;
  return isPart || isSame(round(sum, SUM_DIGITS), first.value) ? [first, ...others] : null;
}

function taughtBy(school: Joined): TaughtStage[] {
  return TAUGHT_STAGES.filter((stage) => (numberOf(school, `${stage}.pupils`) ?? 0) > 0);
}

/** The figures for one fact beside each other, the one that is proposed first. */
function sidesOf(values: ReadonlyMap<CellValue, readonly Observation[]>, field: ReadingField): Side[] {
  const versions = [...values].map(([value, seen]) => {
    const [best = NO_VERSION] = seen.map(({ under }) => under.version).sort((a, b) => byPreference(field, a, b));
    return { side: { value, cells: seen.map(cellOf), office: best.office }, version: best };
  });
  return versions.sort((a, b) => byPreference(field, a.version, b.version)).map(({ side }) => side);
}

/** Two rows of one list with one name and one figure: one school twice, or two schools that only a code tells apart. */
function isTwiceInColumn(seen: readonly Observation[]): boolean {
  return seen.some(
    ({ under, row, value }, i) =>
      typeof value === "number" &&
      under.submitted === null &&
      seen.slice(0, i).some((other) => other.row !== row && isSameColumn(under, other.under)),
  );
}

function isSameColumn(one: Series, other: Series): boolean {
  return one.grid === other.grid && one.column === other.column && one.part === other.part;
}

/** Of several submissions of one sheet the latest is meant. */
function latestOf(seen: readonly Observation[]): readonly Observation[] {
  const last = Math.max(...seen.map(({ under }) => under.submitted ?? -Infinity));
  return seen.filter(({ under: { submitted } }) => submitted === null || submitted === last);
}

/** What stands once for each of several stages, or `null`. */
function partsOf(seen: readonly Observation[], field: ReadingField): ReadonlyMap<TaughtStage, number> | null {
  if (field.stage !== null || field.kind === "text") return null;
  const parts = new Map<TaughtStage, number>();
  for (const {
    under: { part, split },
    value,
  } of seen) {
    if (part === null || !split || typeof value !== "number" || parts.has(part)) return null;
    parts.set(part, value);
  }
  return parts.size > 1 ? parts : null;
}

/** Shares that follow the weights are divided already: their sum is the whole. */
function summedParts(parts: ReadonlyMap<TaughtStage, number>, school: Joined): number | null {
  const sum = [...parts.values()].reduce((total, part) => total + part, 0);
  const weights = [...parts.keys()].map((stage) => (numberOf(school, `${stage}.pupils`) ?? NaN) * STAGE_WEIGHTS[stage]);
  const all = weights.reduce((total, weight) => total + weight, 0);
  if (!(all > 0)) return null;
  const fits = [...parts.values()].every(
    (part, i) => Math.abs(part - (sum * (weights[i] ?? NaN)) / all) <= Math.max(0.6, sum * 0.005),
  );
  return fits ? round(sum, SUM_DIGITS) : null;
}

/** Two equal halves may be one figure twice or a division. */
function isAmbiguous(parts: ReadonlyMap<TaughtStage, number>, school: Joined): boolean {
  return [...parts.values()].some((part) => part !== 0) && summedParts(parts, school) !== null;
}

/** One stage's share alone, of a school that teaches others. */
function lonelyPart(seen: readonly Observation[], school: Joined): boolean {
  const split = seen.filter(
    ({ under, value }) => under.field.stage === null && under.part !== null && under.split && value !== 0,
  );
  if (split.length === 0 || split.length < seen.length) return false;
  const taught = taughtBy(school);
  const parts = new Set(split.map(({ under }) => under.part));
  return parts.size === 1 && (taught.length > 1 || !taught.some((stage) => parts.has(stage)));
}

/** How a field follows from its parts, where it is not given. */
interface Recipe {
  readonly field: string;
  readonly parts: readonly string[];
}

const DEGREES: readonly Recipe[] = [
  {
    field: "primary.teachersAboveRequired",
    parts: ["primary.degree.doctor", "primary.degree.master", "primary.degree.bachelor", "primary.degree.college"],
  },
  {
    field: "primary.teachersAboveRequired",
    parts: ["primary.degree.graduate", "primary.degree.bachelor", "primary.degree.college"],
  },
  {
    field: "junior.teachersAboveRequired",
    parts: ["junior.degree.doctor", "junior.degree.master", "junior.degree.bachelor"],
  },
  { field: "junior.teachersAboveRequired", parts: ["junior.degree.graduate", "junior.degree.bachelor"] },
];

/** 中级及以上 is 正高级, 副高级 and 中级; who lists no 正高级 counts them among 高级. */
const TITLES: readonly (readonly string[])[] = [
  ["fullSenior", "viceSenior", "middle"],
  ["fullSenior", "anySenior", "middle"],
];
const TITLES_OF_TWO: readonly string[] = ["anySenior", "middle"];

function titleRecipes({ fields }: Collector): Recipe[] {
  return STAGES.flatMap((stage) => {
    const isListed = fields.has(`${stage}.title.fullSenior`) || fields.has(`${stage}.title.viceSenior`);
    return [...TITLES, ...(isListed ? [] : [TITLES_OF_TWO])].map((titles) => ({
      field: `${stage}.teachersIntermediate`,
      parts: titles.map((title) => `${stage}.title.${title}`),
    }));
  });
}

/** Sums of teachers, where no part is blank and there are not more of them than teachers. */
function deriveSums(school: Joined, recipes: readonly Recipe[], fields: Fields, collector: Collector): void {
  for (const { field, parts } of recipes) {
    const values = parts.flatMap((part) => numberOf(school, part) ?? []);
    if (values.length < parts.length || isSettled(school, field, fields, collector)) continue;
    const value = values.reduce((sum, each) => sum + each, 0);
    const teachers = numberOf(school, field.replace(/teachers\w+$/, "teachers"));
    if (teachers !== null && value > teachers) continue;
    school.taken.set(field, { value, cells: cellsOf(school, parts), factor: null, rule: "derived" });
  }
}

/** Whether a field is given, waits for an answer, or is none of the ledger's. */
function isSettled(school: Joined, field: string, fields: Fields, collector: Collector): boolean {
  return school.taken.has(field) || !fields.byId.has(field) || collector.isWaiting(school, field);
}

function cellsOf({ taken }: Joined, fields: readonly string[]): CellRef[] {
  return fields.flatMap((field) => {
    const fact = taken.get(field);
    return fact ? foundOf(fact).cells : [];
  });
}

/** Whether a field only is a part of others. */
function isPart(field: string): boolean {
  return PART.test(field) || isOfGrade(field) || field === WITHOUT_SPORTS;
}

const PART = /\.(degree|subject|title|part)\./;
const WITHOUT_SPORTS = "teachingArea.withoutSports";

/** 教学及辅助用房 as the statistics count it holds 室内体育用房: what a form of 2017 leaves out is added where it stands. */
function deriveTeachingArea(schools: readonly Joined[], fields: Fields, collector: Collector): void {
  const [whole, parts] = ["teachingArea", [WITHOUT_SPORTS, "indoorSportsArea"]] as const;
  const open: Joined[] = [];
  for (const school of schools) {
    const [rest = null, sports = null] = parts.map((part) => numberOf(school, part));
    if (rest === null || isSettled(school, whole, fields, collector)) continue;
    if (sports === null) {
      if (collector.isWaiting(school, "indoorSportsArea")) open.push(school);
      continue;
    }
    const value = round(rest + sports, SUM_DIGITS);
    school.taken.set(whole, { value, cells: cellsOf(school, parts), factor: null, rule: "derived" });
  }
  if (open.length > 0) collector.follow(open, "indoorSportsArea", whole);
}

/** So many schools show that 艺术 is the sum of 音乐 and 美术, and no fourth subject beside them. */
const TELLING_SCHOOLS = 3;

/** Whether 艺术 holds 音乐 and 美术; `null` where the schools do not tell. */
function artsHold(schools: readonly Joined[]): boolean | null {
  const told = schools.flatMap((school) =>
    STAGES.flatMap((stage) => {
      const [arts = null, music = null, fineArts = null] = ["arts", "music", "fineArts"].map((part) =>
        numberOf(school, `${stage}.subject.${part}`),
      );
      if (arts === null || music === null || fineArts === null) return [];
      return music + fineArts > 0 ? [arts === music + fineArts] : [];
    }),
  );
  const sums = told.filter((isSum) => isSum).length;
  if (sums >= TELLING_SCHOOLS && sums === told.length) return true;
  return sums === 0 && told.length >= TELLING_SCHOOLS ? false : null;
}

/** 体艺 = 体育 + 艺术, where 艺术 is 音乐 + 美术 itself; whether it is so is asked where the schools do not tell. */
function deriveSportsArts(school: Joined, holds: boolean | null, fields: Fields, collector: Collector): void {
  for (const stage of STAGES) {
    const field = `${stage}.sportsArtsTeachers`;
    const parts = ["sportsSubject", "arts", "music", "fineArts"].map((part) => `${stage}.subject.${part}`);
    const [sports = null, arts = null, music = null, fineArts = null] = parts.map((part) => numberOf(school, part));
    if (sports === null || music === null || fineArts === null) continue;
    if (isSettled(school, field, fields, collector)) continue;
    const cells = cellsOf(school, parts);
    const answer = collector.answers.arts;
    const told = answer === undefined ? holds : answer.take === "same";
    if (arts !== null && arts !== 0 && told === null) {
      for (const cell of cells)
        collector.ask("arts", "arts", [{ take: "same" }, { take: "nothing" }], {
          cell,
          school: { code: school.code, name: school.name },
          text: String(arts),
          field,
        });
      continue;
    }
    const value = sports + music + fineArts + (told || arts === null ? 0 : arts);
    school.taken.set(field, { value, cells, factor: null, rule: "derived" });
  }
}

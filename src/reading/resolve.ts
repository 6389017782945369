import { grouped, type CellRef, type CellValue } from "../model";
import { round } from "../measures/rounding";
import { STAGE_WEIGHTS } from "../measures/stageShare";
import { STAGES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import type { Collector, Observation, SchoolKey } from "./observations";
import type { Fields } from "./families";
import type { ReadingField, ReadSchool, Source } from "./shapes";

/** Step six: one fact seen several times becomes one figure, or a question. */

interface Resolved {
  readonly schools: readonly ReadSchool[];
  readonly sources: readonly Source[];
}

export function resolve(collector: Collector, fields: Fields): Resolved {
  const schools: (SchoolKey & { readonly figures: Map<string, CellValue> })[] = [];
  const sources: Source[] = [];
  for (const { key, observations } of joined(collector.observations)) {
    const figures = new Map<string, CellValue>();
    const school = calledBy(key);
    const byField = grouped(observations, ({ field }) => field.id);
    const take = (id: string, seen: readonly Observation[]) => {
      const found = onlyOne(seen) ?? oneOf(seen, figures, collector, key);
      if (!found) return;
      figures.set(id, found.value);
      sources.push({ school, field: id, ...found });
    };
    // Pupils first: by them the arithmetic of a division is told.
    for (const [id, seen] of byField) if (PUPILS.has(id)) take(id, seen);
    for (const [id, seen] of byField) if (!PUPILS.has(id)) take(id, seen);
    derive(figures, fields, key, collector, observations).forEach((source) => sources.push({ school, ...source }));
    schools.push({ ...key, figures });
  }
  if (sources.some(({ field }) => isPart(field))) {
    const holds = artsHold(schools);
    for (const school of schools) deriveSportsArts(school, holds, fields, collector, sources);
    for (const { figures } of schools) for (const part of [...figures.keys()].filter(isPart)) figures.delete(part);
  }
  const unlikely = outliers(schools, sources, collector);
  for (const school of schools)
    for (const field of IN_UNITS) if (unlikely.has(`${calledBy(school)}/${field}`)) school.figures.delete(field);
  return {
    schools,
    sources: sources.filter(
      ({ school, field }) => !isPart(field) && !(unlikely.size > 0 && unlikely.has(`${school}/${field}`)),
    ),
  };
}

const PUPILS: ReadonlySet<string> = new Set(TAUGHT_STAGES.map((stage) => `${stage}.pupils`));

/** Most facts are seen once, and for the whole school. */
function onlyOne([first, second]: readonly Observation[]): Found | null {
  if (!first || second || (first.part !== null && first.split)) return null;
  return { value: first.value, cells: [first.cell], factor: first.factor, rule: "read" };
}

function calledBy({ code, name }: SchoolKey): string {
  return code ?? name ?? "";
}

/** Things that are written in units a thousand times apart, and how far from its peers a school is then. */
const IN_UNITS = ["teachingArea", "indoorSportsArea", "sportsGroundArea", "equipmentValue", "books"];
const FAR = 500;
const PEERS = 5;

/** Figures a head that are as far from those of all other schools as only another unit makes them; they are asked. */
function outliers(
  schools: readonly ReadSchool[],
  sources: readonly Source[],
  collector: Collector,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const field of IN_UNITS) {
    const heads = schools.flatMap((school) => {
      const pupils = ["primary", "junior", "senior"].map((stage) => Number(school.figures.get(`${stage}.pupils`) ?? 0));
      const head = Number(school.figures.get(field)) / pupils.reduce((sum, each) => sum + each, 0);
      return head > 0 && Number.isFinite(head) ? [{ school, head }] : [];
    });
    if (heads.length < PEERS) continue;
    const sorted = heads.map(({ head }) => head).sort((one, other) => one - other);
    const middle = sorted[Math.floor(sorted.length / 2)];
    for (const { school, head } of heads) {
      const id = `outlier/${calledBy(school)}/${field}`;
      if (
        middle === undefined ||
        (head < middle * FAR && head * FAR > middle) ||
        collector.answers[id]?.take === "same"
      )
        continue;
      found.add(`${calledBy(school)}/${field}`);
      if (collector.answers[id]?.take === "blank") continue;
      const cells = sources
        .filter((source) => source.school === calledBy(school) && source.field === field)
        .flatMap((source) => source.cells);
      for (const cell of cells)
        collector.ask(id, "outlier", [{ take: "same" }, { take: "blank" }], {
          cell,
          school,
          text: String(school.figures.get(field)),
          field,
        });
    }
  }
  return found;
}

/** Observations by school: by code, else by the name that one code has. */
function joined(
  observations: readonly Observation[],
): { readonly key: SchoolKey; readonly observations: Observation[] }[] {
  const whole = new Map<string, string>();
  const codesOf = new Map<string, Set<string>>();
  const namesOf = new Map<string, string>();
  for (const {
    school: { code, name },
  } of observations) {
    if (code === null) continue;
    // A code that lost its zeros, or was kept as a number, is repaired from its twin.
    const bare = bareCode(code);
    const known = whole.get(bare);
    if (known === undefined || known.length < code.length) whole.set(bare, code);
    if (name === null) continue;
    codesOf.set(name, (codesOf.get(name) ?? new Set<string>()).add(bare));
    if (!namesOf.has(bare)) namesOf.set(bare, name);
  }
  const keyOf = ({ code, name }: SchoolKey): string => {
    if (code !== null && !isRounded(code)) return bareCode(code);
    const [only, other] = name === null ? [] : [...(codesOf.get(name) ?? [])].filter((each) => !isRounded(each));
    return only !== undefined && other === undefined ? only : `name ${name}`;
  };
  return [...grouped(observations, ({ school }) => keyOf(school))].map(([id, seen]) => {
    const name = seen.find(({ school }) => school.name !== null)?.school.name ?? null;
    return { key: { code: whole.get(id) ?? null, name: namesOf.get(id) ?? name }, observations: seen };
  });
}

function bareCode(code: string): string {
  return code.replace(/^0+(?=\d)/, "");
}

/** 2.1E+09: only a part of the digits is left. */
function isRounded(code: string): boolean {
  return /^\d(\.\d+)?E\+?\d+$/i.test(code);
}

type Found = Pick<Source, "value" | "cells" | "factor" | "rule">;

function oneOf(
  seen: readonly Observation[],
  figures: ReadonlyMap<string, CellValue>,
  collector: Collector,
  school: SchoolKey,
): Found | null {
  const [first] = seen;
  if (!first) return null;
  const latest = latestOf(seen);
  const values = new Map<CellValue, Observation[]>();
  for (const each of latest) {
    const same = [...values.keys()].find((value) => isSame(value, each.value));
    if (same === undefined) values.set(each.value, [each]);
    else values.get(same)?.push(each);
  }
  const parts = partsOf(latest, first.field);
  const [only, another] = values.keys();
  const cells = latest.map(({ cell }) => cell);
  if (parts && (values.size > 1 || latest.some(({ divided }) => divided))) {
    const summed = summedParts(parts, figures);
    if (summed !== null) return { value: summed, cells, factor: null, rule: "summed" };
  } else if (parts && isAmbiguous(parts, figures)) {
    ask();
    return null;
  } else if (only !== undefined && another === undefined) {
    if (lonelyPart(latest, figures)) {
      ask();
      return null;
    }
    return { value: only, cells, factor: first.factor, rule: "read" };
  }
  const id = `conflict/${school.code ?? school.name}/${first.field.id}`;
  const answer = collector.answers[id];
  if (answer?.take === "value") return { value: answer.value, cells, factor: null, rule: "read" };
  ask();
  return null;
  function ask() {
    for (const { cell, value } of latest)
      collector.ask(
        `conflict/${school.code ?? school.name}/${seen[0]?.field.id}`,
        "conflict",
        [...values.keys()].map((each) => ({ take: "value", value: each })),
        { cell, school, text: String(value), field: seen[0]?.field.id ?? "" },
      );
  }
}

/** Of several submissions of one sheet the latest is meant. */
function latestOf(seen: readonly Observation[]): readonly Observation[] {
  const last = Math.max(...seen.map(({ submitted }) => submitted ?? -Infinity));
  return seen.filter(({ submitted }) => submitted === null || submitted === last);
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** What stands once for each of several stages, or `null`. */
function partsOf(seen: readonly Observation[], field: ReadingField): ReadonlyMap<TaughtStage, number> | null {
  if (field.stage !== null || field.kind === "text") return null;
  const parts = new Map<TaughtStage, number>();
  for (const { part, split, value } of seen) {
    if (part === null || !split || typeof value !== "number" || parts.has(part)) return null;
    parts.set(part, value);
  }
  return parts.size > 1 ? parts : null;
}

/** Beyond them a sum holds only binary remains. */
const SUM_DIGITS = 6;

/** Shares that follow the weights are divided already: their sum is the whole. */
function summedParts(parts: ReadonlyMap<TaughtStage, number>, figures: ReadonlyMap<string, CellValue>): number | null {
  const sum = [...parts.values()].reduce((total, part) => total + part, 0);
  const weights = [...parts.keys()].map((stage) => Number(figures.get(`${stage}.pupils`)) * STAGE_WEIGHTS[stage]);
  const all = weights.reduce((total, weight) => total + weight, 0);
  if (!(all > 0)) return null;
  const fits = [...parts.values()].every(
    (part, i) => Math.abs(part - (sum * (weights[i] ?? NaN)) / all) <= Math.max(0.6, sum * 0.005),
  );
  return fits ? round(sum, SUM_DIGITS) : null;
}

/** Two equal halves may be one figure twice or a division. */
function isAmbiguous(parts: ReadonlyMap<TaughtStage, number>, figures: ReadonlyMap<string, CellValue>): boolean {
  return [...parts.values()].some((part) => part !== 0) && summedParts(parts, figures) !== null;
}

/** One stage's share alone, of a school that teaches others. */
function lonelyPart(seen: readonly Observation[], figures: ReadonlyMap<string, CellValue>): boolean {
  const split = seen.filter(
    (each) => each.field.stage === null && each.part !== null && each.split && each.value !== 0,
  );
  if (split.length === 0 || split.length < seen.length) return false;
  const taught = (["primary", "junior", "senior"] as const).filter(
    (stage) => Number(figures.get(`${stage}.pupils`) ?? NaN) > 0,
  );
  const parts = new Set(split.map(({ part }) => part));
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

function derive(
  figures: Map<string, CellValue>,
  fields: Fields,
  school: SchoolKey,
  collector: Collector,
  observations: readonly Observation[],
): Omit<Source, "school">[] {
  const derived: Omit<Source, "school">[] = [];
  const waits = (id: string) => collector.isWaiting(school, id);
  for (const { field, parts } of DEGREES) {
    const values = parts.map((part) => figures.get(part));
    if (
      figures.has(field) ||
      !fields.byId.has(field) ||
      waits(field) ||
      !values.every((value) => typeof value === "number")
    )
      continue;
    const value = values.reduce<number>((sum, each) => sum + Number(each), 0);
    const teachers = figures.get(field.replace("teachersAboveRequired", "teachers"));
    if (typeof teachers === "number" && value > teachers) continue;
    figures.set(field, value);
    derived.push({ field, value, cells: cellsOf(observations, parts), factor: null, rule: "derived" });
  }
  return derived;
}

/** Parts are of use only for what is made of them. */
function isPart(field: string): boolean {
  return field.includes(".degree.") || field.includes(".subject.");
}

/** So many schools show that 艺术 is the sum of 音乐 and 美术, and no fourth subject beside them. */
const TELLING_SCHOOLS = 3;

/** Whether 艺术 holds 音乐 and 美术; `null` where the schools do not tell. */
function artsHold(schools: readonly ReadSchool[]): boolean | null {
  const told = schools.flatMap(({ figures }) =>
    STAGES.flatMap((stage) => {
      const [arts, music, fineArts] = ["arts", "music", "fineArts"].map((part) =>
        figures.get(`${stage}.subject.${part}`),
      );
      if (typeof arts !== "number" || typeof music !== "number" || typeof fineArts !== "number") return [];
      return music + fineArts > 0 ? [arts === music + fineArts] : [];
    }),
  );
  const sums = told.filter((isSum) => isSum).length;
  if (sums >= TELLING_SCHOOLS && sums === told.length) return true;
  return sums === 0 && told.length >= TELLING_SCHOOLS ? false : null;
}

/** 体艺 = 体育 + 艺术, where 艺术 is 音乐 + 美术 itself; whether it is so is asked where the schools do not tell. */
function deriveSportsArts(
  school: SchoolKey & { readonly figures: Map<string, CellValue> },
  holds: boolean | null,
  fields: Fields,
  collector: Collector,
  sources: Source[],
): void {
  const { figures } = school;
  for (const stage of STAGES) {
    const field = `${stage}.sportsArtsTeachers`;
    const number = (part: string) => {
      const value = figures.get(`${stage}.subject.${part}`);
      return typeof value === "number" ? value : null;
    };
    const [sports, arts, music, fineArts] = [
      number("sportsSubject"),
      number("arts"),
      number("music"),
      number("fineArts"),
    ];
    if (figures.has(field) || !fields.byId.has(field) || collector.isWaiting(school, field) || sports === null)
      continue;
    const both = music === null || fineArts === null ? null : music + fineArts;
    if (both === null) continue;
    const parts = ["sportsSubject", "arts", "music", "fineArts"].map((part) => `${stage}.subject.${part}`);
    const cells = sources
      .filter((source) => source.school === calledBy(school) && parts.includes(source.field))
      .flatMap((source) => source.cells);
    const answer = collector.answers.arts;
    const told = answer === undefined ? holds : answer.take === "same";
    if (arts !== null && arts !== 0 && told === null) {
      for (const cell of cells)
        collector.ask("arts", "arts", [{ take: "same" }, { take: "nothing" }], {
          cell,
          school,
          text: String(arts),
          field,
        });
      continue;
    }
    const value = sports + both + (told ? 0 : (arts ?? 0));
    figures.set(field, value);
    sources.push({ school: calledBy(school), field, value, cells, factor: null, rule: "derived" });
  }
}

function cellsOf(observations: readonly Observation[], fields: readonly string[]): CellRef[] {
  return observations.filter(({ field }) => fields.includes(field.id)).map(({ cell }) => cell);
}

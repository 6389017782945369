import { grouped } from "../model";
import { TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import { familyOf } from "./families";
import type { Identity, Joined } from "./joined";
import type { Collector, Remainder, SchoolRecord } from "./observations";
import { cellOf, type Observation } from "./observed";
import { STAGE_OF_TYPE } from "./words/labelWords";

/** Stages that nothing beside a figure tells: another sheet or file may, by the school's type or its pupils. */

/** What other sheets say of a school. */
interface Told {
  readonly types: Set<string>;
  /** Stages in which it has pupils, and those in which it has none. */
  readonly taught: Set<TaughtStage>;
  readonly empty: Set<TaughtStage>;
  /** By families of fields: what stands there stage by stage. */
  readonly staged: Map<string, Map<TaughtStage, Observation>>;
  name: string | null;
}

/** Takes what was left open where the school teaches one stage alone, and asks about the rest. */
export function takeUnstaged(collector: Collector, identity: Identity): void {
  const open = collector.unstaged.splice(0);
  if (open.length === 0) return;
  const told = toldBy(collector, identity);
  const wrong: WrongWhole[] = [];
  for (const each of open) {
    const { school } = each.record;
    const known = told.get(identity.keyOf(school));
    const isOpen = TAUGHT_STAGES.some((stage) => collector.isWaiting(school, `${stage}.pupils`));
    if (known && isWhole(each, known)) continue;
    const sum = known ? otherSumOf(each, known) : null;
    if (sum !== null) {
      wrong.push({ ...each, sum });
      continue;
    }
    const stage = known && !isOpen ? onlyStage(known) : null;
    const remainder = known && stage === null ? remainderOf(each, known) : null;
    if (stage !== null) each.take(stage);
    else if (remainder && !isOpen) takeRemainder(each.record, remainder, collector);
    else each.ask();
  }
  // What no school has in its stage.
  for (const { ask } of collector.unstaged.splice(0)) ask();
  remarkWholes(wrong, collector);
}

type Unstaged = Collector["unstaged"][number];

/** 计 beside its 小学 and 初中: what says nothing new. */
function isWhole({ waiting: { field }, value }: Unstaged, { staged }: Told): boolean {
  const parts = [...(staged.get(field)?.values() ?? [])];
  return parts.length > 0 && parts.reduce((sum, part) => sum + Number(part.value), 0) === value;
}

type WrongWhole = Unstaged & { readonly sum: string };

/** The sum of all stages of a school as it is reckoned, where it is not the whole; `null` where a stage may be missing. */
function otherSumOf({ waiting: { field } }: Unstaged, { staged, taught, types }: Told): string | null {
  const parts = staged.get(field) ?? new Map<TaughtStage, Observation>();
  const stages = TAUGHT_STAGES.filter((stage) => Number(parts.get(stage)?.value ?? 0) > 0);
  if (stages.length < 2 || [...taught].some((stage) => !parts.has(stage))) return null;
  if (!parts.has("senior") && [...types].some((type) => WITH_SENIOR.has(type))) return null;
  const values = stages.map((stage) => Number(parts.get(stage)?.value));
  return `${values.join("+")}=${values.reduce((sum, value) => sum + value, 0)}`;
}

const WITH_SENIOR: ReadonlySet<string> = new Set(["完全中学", "十二年一贯制", "高级中学"]);

/** Says once for each thing which wholes are no sums of their stages; what stands there by stages is used. */
function remarkWholes(wrong: readonly WrongWhole[], collector: Collector): void {
  for (const [field, wholes] of grouped(wrong, ({ waiting }) => waiting.field)) {
    const [first] = wholes;
    if (!first) continue;
    const { school } = first.record;
    collector.remark({
      id: `whole/${field}`,
      cause: "whole",
      cells: wholes.map(({ waiting }) => waiting.cell),
      proposals: [{ take: "same" }],
      example: { school: school.name ?? school.code, text: `${first.value} / ${first.sum}` },
    });
  }
}

/** What is left of a whole, and how it is reckoned. */
type Left = Omit<Remainder, "record"> & { readonly sum: string };

/** Of a whole and the part of one of its two stages the other one follows. */
function remainderOf({ waiting, value }: Unstaged, { staged, taught, types }: Told): Left | null {
  const { field: family, cell } = waiting;
  const [given, another] = [...(staged.get(family) ?? [])];
  if (!given || another) return null;
  const [stage, part] = given;
  const isThrough = types.size === 1 && types.has(NINE_YEARS);
  const stages = family === "pupils" && isThrough ? (["primary", "junior"] as const) : [...taught];
  const [other, third] = stages.filter((each) => each !== stage);
  const left = value - Number(part.value);
  if (other === undefined || third !== undefined || !(left > 0)) return null;
  return {
    field: `${other}.${family}`,
    value: left,
    cells: [cell, cellOf(part)],
    sum: `${value}-${String(part.value)}=${left}`,
  };
}

const NINE_YEARS = "九年一贯制";

function takeRemainder(record: SchoolRecord, { sum, ...remainder }: Left, collector: Collector): void {
  const id = `difference/${remainder.field}`;
  const answer = collector.answers[id]?.take;
  if (answer === "same") collector.remainders.push({ record, ...remainder });
  else if (answer === undefined)
    for (const cell of remainder.cells)
      collector.ask(id, "difference", [{ take: "same" }, { take: "nothing" }], {
        cell,
        school: record.school,
        text: sum,
        field: remainder.field,
      });
}

/** Gives schools what is left of wholes, where nothing else tells it. */
export function takeRemainders(schools: readonly Joined[], { keyOf }: Identity, { remainders }: Collector): void {
  if (remainders.length === 0) return;
  const byKey = new Map(schools.map((school) => [keyOf(school), school]));
  for (const { record, field, value, cells } of remainders) {
    const school = byKey.get(keyOf(record.school));
    if (!school || school.taken.has(field) || school.several.has(field)) continue;
    school.taken.set(field, { value, cells, factor: null, rule: "subtracted" });
  }
}

function toldBy({ records }: Collector, { keyOf }: Identity): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { school, observations } of records) {
    if (observations.length === 0) continue;
    const key = keyOf(school);
    const known = told.get(key) ?? newlyTold();
    told.set(key, known);
    known.name ??= school.name;
    for (const each of observations.all()) {
      const { under, value } = each;
      const { id, stage } = under.field;
      if (stage !== null) {
        const family = familyOf(under.field);
        const staged = known.staged.get(family) ?? new Map<TaughtStage, Observation>();
        known.staged.set(family, staged.set(stage, each));
      }
      if (id === "type") known.types.add(String(value));
      else if (stage !== null && id === `${stage}.pupils`) (value === 0 ? known.empty : known.taught).add(stage);
    }
  }
  return told;
}

function newlyTold(): Told {
  return { types: new Set(), taught: new Set(), empty: new Set(), staged: new Map(), name: null };
}

const BY_TYPE: ReadonlyMap<string, TaughtStage> = new Map(Object.entries(STAGE_OF_TYPE));
/** Schools that are called by their one stage. */
const BY_NAME: readonly (readonly [RegExp, TaughtStage])[] = [
  [/(小学|完小|教学点|[一二三四五六七八九十]小)$/, "primary"],
  [/(初级中学|初中)$/, "junior"],
];

/** Stages that a school of one stage may teach beside it; no school teaches 小学 and 高中 alone. */
const BESIDE: Readonly<Record<TaughtStage, readonly TaughtStage[]>> = {
  primary: ["junior"],
  junior: ["primary", "senior"],
  senior: ["primary", "junior"],
};

/** A blank among pupils alone says nothing: it may have been forgotten. */
function onlyStage({ types, taught, empty, name }: Told): TaughtStage | null {
  const [type, another] = types;
  if (another !== undefined || taught.size > 1) return null;
  const [only] = taught;
  const byType = type === undefined ? null : (BY_TYPE.get(type) ?? null);
  if (type !== undefined) return only === undefined || only === byType ? byType : null;
  if (only === undefined) return null;
  const isSaid = BY_NAME.some(([pattern, stage]) => stage === only && name !== null && pattern.test(name));
  return isSaid || BESIDE[only].every((stage) => empty.has(stage)) ? only : null;
}

import { TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import type { Identity } from "./joined";
import type { Collector } from "./observations";
import { STAGE_OF_TYPE } from "./words/labelWords";

/** Stages that nothing beside a figure tells: another sheet or file may, by the school's type or its pupils. */

/** What other sheets say of a school. */
interface Told {
  readonly types: Set<string>;
  /** Stages in which it has pupils, and those in which it has none. */
  readonly taught: Set<TaughtStage>;
  readonly empty: Set<TaughtStage>;
  name: string | null;
}

/** Takes what was left open where the school teaches one stage alone, and asks about the rest. */
export function takeUnstaged(collector: Collector, identity: Identity): void {
  const open = collector.unstaged.splice(0);
  if (open.length === 0) return;
  const told = toldBy(collector, identity);
  for (const {
    record: { school },
    take,
    ask,
  } of open) {
    const known = told.get(identity.keyOf(school));
    const stage =
      known && TAUGHT_STAGES.every((each) => !collector.isWaiting(school, `${each}.pupils`)) ? onlyStage(known) : null;
    if (stage === null) ask();
    else take(stage);
  }
  // What no school has in its stage.
  for (const { ask } of collector.unstaged.splice(0)) ask();
}

function toldBy({ records }: Collector, { keyOf }: Identity): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { school, observations } of records) {
    if (observations.length === 0) continue;
    const key = keyOf(school);
    const known = told.get(key) ?? { types: new Set(), taught: new Set(), empty: new Set(), name: null };
    told.set(key, known);
    known.name ??= school.name;
    for (const { under, value } of observations) {
      const { id, stage } = under.field;
      if (id === "type") known.types.add(String(value));
      else if (stage !== null && id === `${stage}.pupils`) (value === 0 ? known.empty : known.taught).add(stage);
    }
  }
  return told;
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

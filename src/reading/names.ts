import { grouped } from "../model";
import type { Origin } from "./grid";
import type { Identity } from "./joined";
import { isSchoolName } from "./notes";
import type { Collector, SchoolKey, SchoolRecord } from "./observations";
import { isOfAnyTown } from "./towns";

/** One school under several names in several sheets: 东关小学, 安平县东关小学, 马店镇东关小学; 马店镇中心小学, 马店中心校. */

/** What no two schools of one sheet are: all records of one key, by their names. */
interface Called extends SchoolKey {
  readonly key: string;
  readonly name: string;
  readonly records: SchoolRecord[];
  readonly sheets: Set<Origin>;
}

/** A name and the school that most likely is meant. */
interface Pair {
  readonly other: Called;
  readonly main: Called;
}

/** Of so many schools with names alike none can be told from another. */
const MOST_ALIKE = 50;
/** So many names of a sheet that begin with one county say which it is. */
const TELLING = 3;

const HAN = "\\p{Script=Han}";
const ABOVE = `(?:${HAN}{2,7}?(?:省|自治区))?(?:${HAN}{2,6}?市)?`;
const COUNTY = new RegExp(`^${ABOVE}(${HAN}{1,8}?(?:自治县|县|区|旗|市))`, "u");
const PLACE = new RegExp(`^(${HAN}{1,5}?)(?:民族乡|镇|乡|街道办事处|街道)(${HAN}.*)$`, "u");
/** 马店中心小学 */
const BRIEF_PLACE = new RegExp(`^(${HAN}{2,4}?)(中心(?:完全小学|完小|小学|学校|校))$`, "u");
/** 南关小学(寄宿制): a word that tells of the school; (东校区) and (初中部) are places of it, and of others. */
const MARKED = /^([^()]+(?:小学|中学|学校|初中|高中))\((?![^()]*[部区校点])[^()]+\)$/;
const NUMBER = "[一二三四五六七八九十]{1,2}";
const NUMBERED = new RegExp(`^${NUMBER}[中小]$`);
/** 第一初级中学, which is another school than 第一中学. */
const NUMBERED_JUNIOR = new RegExp(`^第?${NUMBER}(初级中学|初中)$`);
/** Ways to write one kind of school. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/中心(完全小学|完小|小学|学校|校)$/, "中心校"],
  [/(完全小学|完小)$/, "小学"],
  [/(初级中学|初中)$/, "中学"],
  [new RegExp(`第?(${NUMBER})(小)学?$`), "$1$2"],
  [new RegExp(`第?(${NUMBER})(中)学?$`), "$1$2"],
];

/**
 * Tells schools apart by code and name, and takes names for one where nothing but the county's differs and no sheet has both;
 * names that are alike in another way are asked about, all in one question, and their figures wait for it.
 * @param county as titles, 参数 or an answer tell it; `null` where only the names themselves may
 */
export function withNamesJoined(identity: Identity, collector: Collector, county: string | null): Identity {
  const all = [...collector.records, ...collector.registers].filter(({ observations }) => observations.length > 0);
  if (areOfOneSheet(all)) return identity;
  const schools = calledOf(all, identity);
  const meant = new Map<string, Called>();
  const join = ({ other, main }: Pair) => {
    meant.set(other.key, main);
    collector.sameNames.push([other.name, main.name]);
    main.records.push(...other.records);
    for (const sheet of other.sheets) main.sheets.add(sheet);
  };
  const place = county ?? commonCounty(schools);
  if (place !== null)
    for (const group of grouped(schools, ({ name }) => withoutCounty(name, place)).values()) {
      if (group.length < 2 || group.length > MOST_ALIKE || !areApart(group)) continue;
      const main = mainOf(group);
      for (const other of group) if (other !== main) join({ other, main });
    }
  const left = schools.filter(({ key }) => !meant.has(key));
  for (const pair of answered(alike(left, place), collector)) join(pair);
  const mains = new Map([...meant.values()].map((main) => [main.key, main.name]));
  return {
    keyOf: (school) => rootOf(identity.keyOf(school), meant),
    called: (key, name) => identity.called(key, mains.get(key) ?? name),
    areApart: identity.areApart && meant.size === 0,
  };
}

function rootOf(key: string, meant: ReadonlyMap<string, Called>): string {
  let root = key;
  for (let main = meant.get(root); main; main = meant.get(root)) root = main.key;
  return root;
}

/** Schools of one list are told apart by whoever wrote it. */
function areOfOneSheet(all: readonly SchoolRecord[]): boolean {
  const sheetOf = ({ observations }: SchoolRecord) => observations.grid;
  const [first] = all;
  return first === undefined || all.every((record) => record.list === first.list || sheetOf(record) === sheetOf(first));
}

function calledOf(all: readonly SchoolRecord[], identity: Identity): Called[] {
  const found = new Map<string, Called>();
  for (const record of all) {
    const key = identity.keyOf(record.school);
    let called = found.get(key);
    if (!called) {
      const { code, name } = identity.called(key, record.school.name);
      if (name === null) continue;
      found.set(key, (called = { key, code, name, records: [], sheets: new Set() }));
    }
    called.records.push(record);
    for (const { grid } of record.observations.series()) called.sheets.add(grid.origin);
  }
  return [...found.values()];
}

/** Whether they may be one school: no sheet has two of them, nor have two of them codes. */
function areApart(group: readonly Called[]): boolean {
  const sheets = group.flatMap((each) => [...each.sheets]);
  return new Set(sheets).size === sheets.length && group.filter(({ code }) => code !== null).length < 2;
}

/** The one that has a code, else the one of which most is known. */
function mainOf([first, ...others]: readonly Called[]): Called {
  if (!first) throw new RangeError("no school");
  const figures = ({ records }: Called) => records.reduce((sum, { observations }) => sum + observations.length, 0);
  return others.reduce((best, each) => {
    if ((best.code === null) !== (each.code === null)) return best.code === null ? each : best;
    return figures(each) > figures(best) ? each : best;
  }, first);
}

/** The county by which most names of some sheet begin. */
function commonCounty(schools: readonly Called[]): string | null {
  const bySheet = new Map<Origin, string[]>();
  for (const { name, sheets } of schools)
    for (const sheet of sheets) {
      const names = bySheet.get(sheet);
      if (names) names.push(name);
      else bySheet.set(sheet, [name]);
    }
  const counties = new Set<string>();
  for (const names of bySheet.values()) {
    const begins = names.flatMap((name) => COUNTY.exec(name)?.slice(1) ?? []);
    for (const [county, group] of grouped(begins, (begin) => begin))
      if (group.length >= TELLING && group.length * 2 > names.length) counties.add(county);
  }
  const [only, another] = counties;
  return only !== undefined && another === undefined ? only : null;
}

/** A name without the county, and the city and the province, that it begins with. */
function withoutCounty(name: string, county: string): string {
  const at = name.indexOf(county);
  if (at < 0 || !new RegExp(`^${ABOVE}$`, "u").test(name.slice(0, at))) return name;
  const rest = name.slice(at + county.length);
  return isSchoolName(rest) || NUMBERED.test(rest) ? rest : name;
}

/** All that a name may stand for: with its town called more briefly, and without its town where it has a name of its own. */
export function variantsOf(name: string, county: string | null): Set<string> {
  const { whole, place, own } = inPlace(name, county);
  const variants = new Set([asKind(whole)]);
  const [, unmarked] = MARKED.exec(whole) ?? [];
  if (unmarked !== undefined && !isOfAnyTown(unmarked)) variants.add(asKind(unmarked));
  if (place === null) return variants;
  variants.add(place + own);
  if (!isOfAnyTown(own)) variants.add(own);
  return variants;
}

/**
 * The town that a name begins with, without the word for its kind, and what the school is called in it.
 * @param county without whose name both are told
 */
export function inPlace(name: string, county: string | null) {
  const whole = county === null ? name : withoutBriefCounty(withoutCounty(name, county), county);
  const [, place = null, rest = whole] = PLACE.exec(whole) ?? BRIEF_PLACE.exec(whole) ?? [];
  return { whole, place, own: asKind(rest) };
}

/** 安平一中 and 县一中 are 第一中学. */
function withoutBriefCounty(name: string, county: string): string {
  const brief = county.replace(/(自治县|县|区|旗|市)$/, "");
  const before = [brief, "县", "区", "市"].find((each) => each !== "" && name.startsWith(each));
  const rest = name.slice(before?.length ?? 0);
  const isOfCounty = NUMBERED.test(asKind(rest)) || NUMBERED_JUNIOR.test(rest) || /^(实验|直属|职业)/.test(rest);
  return isOfCounty ? rest : name;
}

function asKind(name: string): string {
  const [pattern, as] = KINDS.find(([kind]) => kind.test(name)) ?? [];
  return pattern && as !== undefined ? name.replace(pattern, as) : name;
}

/** Schools that may be meant by each name of which other sheets have no such school. */
function alike(schools: readonly Called[], county: string | null): Map<Called, readonly Called[]> {
  const named = new Map<string, Called[]>();
  const places = new Map<Called, string | null>();
  for (const school of schools) {
    const { place, own } = inPlace(school.name, county);
    places.set(school, place);
    for (const variant of variantsOf(school.name, county).add(own)) {
      const group = named.get(variant);
      if (group) group.push(school);
      else named.set(variant, [school]);
    }
  }
  const found = new Map<Called, Set<Called>>();
  for (const group of named.values()) {
    if (group.length > MOST_ALIKE) continue;
    group.forEach((one, i) => {
      for (const another of group.slice(i + 1)) {
        const pair = [one, another];
        if (one === another || !areApart(pair)) continue;
        const [here, there] = pair.map((each) => places.get(each) ?? null);
        if (here !== null && there !== null && here !== there) continue;
        const main = mainOf(pair);
        const other = main === one ? another : one;
        found.set(other, (found.get(other) ?? new Set()).add(main));
      }
    });
  }
  return new Map(
    [...found].map(([other, mains]) => {
      const roots = [...mains].filter((main) => !found.has(main));
      return [other, roots.length > 0 ? roots : [...mains]];
    }),
  );
}

const SHARED = "names";

/** The pairs that somebody has confirmed; what is open is asked, and what hangs on it waits. */
function answered(candidates: ReadonlyMap<Called, readonly Called[]>, collector: Collector): Pair[] {
  const claimed = grouped([...candidates], ([, mains]) => mains[0] ?? null);
  const isOnly = (main: Called) => areApart((claimed.get(main) ?? []).map(([other]) => other));
  const shared = collector.answers[SHARED]?.take;
  const told: Pair[] = [];
  const joined: Pair[] = [];
  for (const [other, mains] of candidates) {
    const [main, another] = mains;
    const id = `name/${other.name}`;
    const own = collector.answers[id];
    if (own?.take === "nothing") continue;
    const chosen =
      own?.take === "value" ? mains.find(({ name, code }) => [name, code].includes(String(own.value))) : null;
    if (chosen) joined.push({ other, main: chosen });
    else if (main && !another && isOnly(main) && shared !== "nothing") {
      if (shared === "same") joined.push({ other, main });
      else told.push({ other, main });
    } else {
      const proposals = mains.map(({ name }) => ({ take: "value", value: name }) as const);
      for (const each of mains.slice(0, 1))
        wait(id, "name", [...proposals, { take: "nothing" }], { other, main: each }, collector);
    }
  }
  for (const pair of told) wait(SHARED, "names", [{ take: "same" }, { take: "nothing" }], pair, collector);
  if (told.length > 0)
    collector.list(
      SHARED,
      told.map(({ other, main }) => [other.name, main.name]),
    );
  return joined;
}

/**
 * Takes the figures of a name back until it is told whose they are. They are open for the school that is likely meant, and where
 * that has a figure of its own it is open whether there is another school.
 */
function wait(
  id: string,
  cause: "name" | "names",
  proposals: Parameters<Collector["ask"]>[2],
  { other, main }: Pair,
  collector: Collector,
): void {
  const known = new Set(main.records.flatMap(({ observations }) => observations.series().map(({ field }) => field.id)));
  for (const record of other.records) {
    collector.turnTo(record, { code: main.code, name: main.name }, known);
    for (const { cell, field } of collector.takeBack(record)) {
      const isKnown = known.has(field);
      const [school, text] = isKnown ? [other, main.name] : [main, other.name];
      const { code, name } = school;
      collector.ask(id, cause, proposals, { cell, school: { code, name }, text, field });
    }
  }
}

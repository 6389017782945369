import { grouped } from "../model";
import { bareCode, calledBy, isSame } from "./joined";
import { inPlace, variantsOf } from "./names";
import type { Collector, List, SchoolKey, SchoolRecord, Whereabouts } from "./observations";
import { fileStem, plainHeading } from "./plainText";
import type { Answer } from "./shapes";
import { townStem } from "./towns";

/**
 * Schools that are called as one in every town (中心小学, 第一小学), or in several of those that are read (育红小学): by codes,
 * towns and what their lists have in common they are told apart, or known as one, and get a name of their own; where nothing
 * tells it is asked, once a name.
 */

/** Rows of such a name that are one school for certain. */
class Bare {
  readonly records: Told[] = [];
  readonly lists = new Set<List>();
  code: string | null = null;
  /** The fullest way to call its town. */
  town: string | null = null;
  stem: string | null = null;

  constructor(first: Told) {
    this.add(first);
  }

  add(told: Told): void {
    const { record, at } = told;
    const { school, list } = record;
    this.records.push(told);
    this.lists.add(list);
    this.code ??= school.code;
    if (at.town === null || (this.town !== null && this.town.length >= at.town.length)) return;
    this.town = at.town;
    this.stem = townStem(at.town);
  }

  take({ records }: Bare): void {
    for (const record of records) this.add(record);
  }
}

interface Told {
  readonly record: SchoolRecord;
  readonly at: Whereabouts;
}

/** Lists have most schools in common if they share so many of those whose names tell. */
const SHARED = 2;
/** Only a county seat has so many schools that are called as in other towns, or so many that are numbered: 第一小学, 第二小学. */
const SEAT = 4;
const NUMBERED = 2;
/** Two schools have one figure of so many pupils, or of so much, by accident hardly ever, and two figures never. */
const LARGE = 100;
const AGREEING = 2;
/** In so many places nobody compares one with another. */
const MOST_ALIKE = 300;
/** Of so many rows of one name it is enough to ask. */
const MOST_ASKED = 200;

export function tellBareNamesApart(collector: Collector): void {
  const all = [...collector.records, ...collector.registers];
  const several = namesOfSeveralTowns(all);
  const isBare = ({ at, school: { name } }: SchoolRecord) =>
    at?.anyTown === true || (name !== null && several.has(name));
  const bare = all.filter(isBare);
  if (bare.length === 0) return;
  const covers = coversOf(all);
  const lists = new Lists(all, isBare);
  const called = new Map<SchoolRecord, SchoolKey>();
  for (const [name, records] of grouped(bare, ({ school }) => school.name ?? ""))
    new SameName(name, joinedInLists(records.map((record) => told(record, covers))), lists, collector, called).settle();
  collector.rename(called);
}

function told(record: SchoolRecord, covers: Covers): Told {
  const { at, observations, list, school } = record;
  const nowhere = { town: null, inList: false, anyTown: false, stage: null, submitted: false };
  const here = at ?? { row: observations.length > 0 ? observations.at(0).row : 0, ...nowhere };
  if (here.town !== null) return { record, at: here };
  const [town = null, another] = covers.get(list.origin.workbook)?.get(inPlace(school.name ?? "", null).own) ?? [];
  return { record, at: another === undefined ? { ...here, town } : here };
}

/** By workbook and by what the school is called in its town: the towns that sheets without figures (封面) name. */
type Covers = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

function coversOf(all: readonly SchoolRecord[]): Covers {
  const covers = new Map<string, Map<string, Set<string>>>();
  const alone = [...grouped(all, ({ list }) => list).values()].flatMap(([one, other]) => (one && !other ? [one] : []));
  for (const { observations, list, school } of alone) {
    if (observations.length > 0 || school.name === null) continue;
    const { place, own } = inPlace(school.name, null);
    if (place === null) continue;
    const workbook = covers.get(list.origin.workbook) ?? new Map<string, Set<string>>();
    covers.set(list.origin.workbook, workbook.set(own, (workbook.get(own) ?? new Set()).add(place)));
  }
  return covers;
}

/**
 * Names that rows of different towns have in one list, or lists of which each is one town's. What one list calls 城关镇, another
 * may call 县直: where each has the name once, they are one school.
 */
function namesOfSeveralTowns(all: readonly SchoolRecord[]): ReadonlySet<string> {
  const towns = new Map<string, string>();
  const several = new Set<string>();
  const ids = new Map<List, number>();
  for (const { at, list, school } of all) {
    if (at === null || at.town === null || at.anyTown || school.name === null) continue;
    if (at.inList && !ids.has(list)) ids.set(list, ids.size);
    const key = `${at.inList ? (ids.get(list) ?? "") : "block"}/${school.name}`;
    const stem = townStem(at.town);
    const known = towns.get(key);
    if (known === undefined) towns.set(key, stem);
    else if (known !== stem) several.add(school.name);
  }
  return several;
}

/** What all lists hold, looked up once. */
class Lists {
  /** Of each list the schools whose names, or codes, tell which they are. */
  private readonly telling = new Map<List, Set<string>>();
  /** Of each list the names that every town has. */
  private readonly bare = new Map<List, Set<string>>();
  private readonly names = new Set<string>();
  private variants: ReadonlySet<string> | null = null;

  constructor(all: readonly SchoolRecord[], isBare: (record: SchoolRecord) => boolean) {
    for (const record of all) {
      const { list, school } = record;
      const telling = this.telling.get(list) ?? new Set();
      this.telling.set(list, telling);
      if (school.code !== null) telling.add(bareCode(school.code));
      if (school.name === null) continue;
      if (!isBare(record)) {
        telling.add(school.name);
        this.names.add(school.name);
        continue;
      }
      const bare = this.bare.get(list);
      if (bare) bare.add(school.name);
      else this.bare.set(list, new Set([school.name]));
    }
  }

  /** Whether two lists are of the same schools, as two offices' lists of one county or one town. */
  areAlike(one: List, other: List): boolean {
    const fewest = isOneFile(one, other) ? 1 : SHARED;
    const [few, many] = [one, other]
      .map((list) => this.telling.get(list) ?? new Set<string>())
      .sort((a, b) => a.size - b.size);
    const shared = [...(few ?? [])].filter((name) => many?.has(name)).length;
    return (shared >= fewest && shared * 2 > (few?.size ?? 0)) || this.areOfOneSeat(one, other);
  }

  /** Whether both list all schools of one county seat, none of which says more than its number. */
  private areOfOneSeat(one: List, other: List): boolean {
    const [few, many] = [this.bare.get(one), this.bare.get(other)];
    if (!few || !many || few.size !== many.size || ![...few].every((name) => many.has(name))) return false;
    const numbered = [...few].filter((name) => name.startsWith("第")).length;
    return few.size >= SEAT || (numbered >= NUMBERED && isOneFile(one, other));
  }

  /** Whether a list, or a form, tells of this school alone. */
  isOfOne(list: List): boolean {
    return this.bare.get(list)?.size === 1 && (this.telling.get(list)?.size ?? 0) === 0;
  }

  /** Whether a row calls a school so. */
  hasName(name: string): boolean {
    return this.names.has(name);
  }

  /** Whether a row that names a town may mean this school by another name. */
  hasVariantOf(name: string): boolean {
    this.variants ??= new Set([...this.names].flatMap((each) => [...variantsOf(each, null)]));
    for (const variant of variantsOf(name, null)) if (this.variants.has(variant)) return true;
    return false;
  }
}

/** All rows of one such name, put together school by school. */
class SameName {
  constructor(
    private readonly name: string,
    private schools: Bare[],
    private readonly lists: Lists,
    private readonly collector: Collector,
    private readonly called: Map<SchoolRecord, SchoolKey>,
  ) {}

  settle(): void {
    this.joinBy(({ code }) => (code === null ? null : bareCode(code)));
    this.joinBy((school) => (this.standsAlone(school) ? school.stem : null));
    if (this.schools.length <= MOST_ALIKE) {
      this.join((one, other) => this.areInFileOfIt(one, other));
      const standAlone = (one: Bare, other: Bare) => this.standsAlone(one) && this.standsAlone(other);
      this.join((one, other) => standAlone(one, other) && this.areOfOneSchool(one, other));
      this.join((one, other) => standAlone(one, other) && this.areInListsAlike(one, other));
    }
    const { schools } = this;
    const known = schools.filter((one) => !schools.some((other) => other !== one && isDoubtfulBeside(one, other)));
    for (const school of known)
      if (schools.length > 1 || this.hasFullName(school)) this.call(school, this.nameOf(school));
    const doubtful = schools.filter((school) => !known.includes(school));
    for (const [name, group] of grouped(doubtful, (school) => this.nameOf(school)))
      this.ask(
        name,
        group,
        known.filter((school) => group.some((each) => !areApart(each, school))),
      );
  }

  /** Joins schools of one key, as long as nothing tells them apart. */
  private joinBy(keyOf: (school: Bare) => string | null): void {
    const first = new Map<string, Bare>();
    this.schools = this.schools.filter((school) => {
      const key = keyOf(school);
      if (key === null) return true;
      const known = first.get(key);
      if (known && !areApart(known, school)) known.take(school);
      else first.set(key, school);
      return known === undefined || areApart(known, school);
    });
  }

  /** Joins pairs for which a reason holds, as long as nothing tells them apart. */
  private join(isOne: (one: Bare, other: Bare) => boolean): void {
    for (const one of this.schools) {
      if (!this.schools.includes(one)) continue;
      for (const other of this.schools) {
        if (one === other || areApart(one, other) || !isOne(one, other)) continue;
        one.take(other);
        this.schools = this.schools.filter((school) => school !== other);
      }
    }
  }

  /** Whether the lists in which a school stands have no other one of its name, but those that are told apart from it. */
  private standsAlone(school: Bare): boolean {
    return this.schools.every((other) => other === school || areApart(other, school) || !shareList(school, other));
  }

  /** Whether both stand in sheets of a workbook that is called by the name, and that tell of nobody else. */
  private areInFileOfIt(one: Bare, other: Bare): boolean {
    const [first] = one.lists;
    return first !== undefined && isCalledBy(first.origin.workbook, this.name) && this.areInFileOfOne(one, other);
  }

  /** Whether one 填报单位, that tells more than the name, or figures that repeat one another make sheets of a workbook one school's. */
  private areOfOneSchool(one: Bare, other: Bare): boolean {
    if (!this.areInFileOfOne(one, other)) return false;
    return this.haveOneReporter([...one.lists, ...other.lists]) || repeatOneAnother(one, other);
  }

  /** Whether sheets of one workbook tell of a school of this name and of no other one. */
  private areInFileOfOne(one: Bare, other: Bare): boolean {
    const [first, ...others] = [...one.lists, ...other.lists];
    if (!first || !this.lists.isOfOne(first)) return false;
    return others.every((list) => isOneFile(first, list) && this.lists.isOfOne(list));
  }

  private haveOneReporter(lists: readonly List[]): boolean {
    const [reporter = null, another] = new Set(lists.map((list) => list.reporter));
    return reporter !== null && another === undefined && reporter !== this.name && !ABOVE_SCHOOLS.test(reporter);
  }

  private areInListsAlike(one: Bare, other: Bare): boolean {
    return [...one.lists].some((list) => [...other.lists].some((each) => this.lists.areAlike(list, each)));
  }

  /** Whether another row may mean it by a name with its town. */
  private hasFullName(school: Bare): boolean {
    const { town, code } = school;
    return town !== null && code === null && this.lists.hasVariantOf(town + this.name);
  }

  /** With its town, as another sheet writes it. */
  private nameOf({ town, stem }: Bare): string {
    if (town === null || stem === null) return this.name;
    const names = TOWN_KINDS.map((kind) => stem + kind + this.name);
    return names.find((name) => this.lists.hasName(name)) ?? town + this.name;
  }

  private call({ records }: Bare, name: string, code: string | null = null): void {
    for (const { record } of records) this.called.set(record, { code: record.school.code ?? code, name });
  }

  /**
   * @param name by which all of them are called
   * @param known schools that they may be
   */
  private ask(name: string, doubtful: readonly Bare[], known: readonly Bare[]): void {
    const id = bareId(name);
    const answer = this.collector.answers[id];
    const keys = known.map((school) => ({ code: school.code, name: this.nameOf(school) }));
    const [only, another] = keys;
    if (answer?.take === "nothing") return this.tellEach(name, doubtful);
    const isMeant = ({ code, name: called }: SchoolKey) =>
      answer?.take === "value" && [code, called].includes(String(answer.value));
    const meant = keys.find(isMeant) ?? (answer?.take === "same" && !another ? (only ?? { code: null, name }) : null);
    if (meant) {
      for (const school of doubtful) this.call(school, meant.name, meant.code);
      return;
    }
    const values = keys.map((key) => ({ take: "value", value: calledBy(key) }) as const);
    const proposals: Answer[] = [...(another ? values : [{ take: "same" } as const]), { take: "nothing" }];
    const given = new Set(known.flatMap(({ records }) => records.flatMap(fieldsOf)));
    const records = doubtful.flatMap((school) => school.records);
    for (const [i, { record }] of records.entries())
      for (const waiting of this.collector.takeBack(record)) {
        if (i >= MOST_ASKED) continue;
        // What the one school that may be meant lacks is open there; what it has leaves open whether there is another one.
        const school = only && !another && !given.has(waiting.field) ? only : waiting.school;
        this.collector.ask(id, "anyTown", proposals, { ...waiting, school });
      }
  }

  /** Each is a school of its own, called by the file, the sheet or the row in which it stands. */
  private tellEach(name: string, schools: readonly Bare[]): void {
    const labels = LABELS.map((label) => schools.map(({ records: [first] }) => (first ? label(first) : "")));
    const telling = labels.find((each) => new Set(each).size === schools.length) ?? labels.at(-1);
    schools.forEach((school, i) => this.call(school, `${name}(${telling?.[i] ?? i + 1})`));
  }
}

/** How towns are called behind their names. */
const TOWN_KINDS = ["镇", "乡", "街道", "街道办事处", "民族乡", ""];
/** By which a row is told from others: its file, its sheet, its line. */
const LABELS: readonly ((row: Told) => string)[] = [
  ({ record: { list } }) => fileStem(list.origin.workbook),
  ({ record: { list } }) => list.origin.sheet,
  ({ record: { list }, at }) => `${list.origin.sheet}第${at.row + 1}行`,
];

function fieldsOf({ record: { observations } }: Told): string[] {
  return observations.series().map(({ field }) => field.id);
}

/** By which the answer for a name is called. */
export function bareId(name: string): string {
  return `anyTown/${name}`;
}

/** Rows of one list that are one school: of one code, of different stages, or submissions of one town. */
function joinedInLists(records: readonly Told[]): Bare[] {
  return [...grouped(records, ({ record }) => record.list).values()].flatMap((rows) =>
    [
      ...grouped(rows, ({ record, at }) => {
        const { code } = record.school;
        return code === null ? `town ${at.town}` : bareCode(code);
      }).values(),
    ].flatMap((same) => {
      const [first, ...others] = same;
      if (!first) return [];
      if (!areOneSchool(first, same)) return same.map((row) => new Bare(row));
      const school = new Bare(first);
      for (const row of others) school.add(row);
      return [school];
    }),
  );
}

function areOneSchool({ record: { school }, at }: Told, rows: readonly Told[]): boolean {
  if (school.code !== null || (at.submitted && at.town !== null)) return true;
  const stages = new Set(rows.map((row) => row.at.stage));
  return stages.size === rows.length && !stages.has(null);
}

function isOneFile(one: List, other: List): boolean {
  return one.origin.workbook === other.origin.workbook;
}

/** Offices to which many schools report. */
const ABOVE_SCHOOLS = /[局委科股室院]$|[县区市旗州省]$/;

/** «中心小学2024年上报表.xlsx» is of one school; «各中心小学汇总.xlsx» is not. */
function isCalledBy(workbook: string, school: string): boolean {
  const stem = plainHeading(fileStem(workbook));
  const at = stem.indexOf(school);
  if (at < 0) return false;
  return !OF_MANY.test(stem.slice(0, at)) && !OF_MANY.test(stem.slice(at + school.length));
}

/** Words for more than one; a name before or behind another one is not that of the file. */
const OF_MANY = /[各全等和与及、]|所有|汇总|合并|汇编|一览|名单|名册|小学|中学|学校/;

/** Whether several figures of one, a large one among them, are those of the other, and none is another. */
function repeatOneAnother(one: Bare, other: Bare): boolean {
  const figures = new Map(numbersOf(one));
  const pairs = [...numbersOf(other)].flatMap(([field, value]) => {
    const twin = figures.get(field);
    return twin === undefined ? [] : [[value, twin] as const];
  });
  return (
    pairs.length >= AGREEING &&
    pairs.every(([value, twin]) => isSame(value, twin)) &&
    pairs.some(([value]) => value >= LARGE)
  );
}

function* numbersOf({ records }: Bare): Generator<readonly [field: string, value: number]> {
  for (const { record } of records)
    for (const { under, value } of record.observations.all())
      if (typeof value === "number") yield [`${under.field.id}/${under.part}`, value];
}

function shareList(one: Bare, { lists }: Bare): boolean {
  for (const list of one.lists) if (lists.has(list)) return true;
  return false;
}

/** Whether codes or towns tell that they are two. */
function areApart(one: Bare, other: Bare): boolean {
  if (one.code !== null && other.code !== null) return bareCode(one.code) !== bareCode(other.code);
  return one.stem !== null && other.stem !== null && one.stem !== other.stem;
}

/** Whether nothing tells if they are two, and the other one is known at least as well. */
function isDoubtfulBeside(one: Bare, other: Bare): boolean {
  return !areApart(one, other) && knownBy(one) <= knownBy(other);
}

function knownBy({ code, town }: Bare): number {
  return (code === null ? 0 : 2) + (town === null ? 0 : 1);
}

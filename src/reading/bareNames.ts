import { grouped } from "../model";
import { bareCode, calledBy } from "./joined";
import { variantsOf } from "./names";
import type { Collector, List, SchoolKey, SchoolRecord } from "./observations";
import type { Answer } from "./shapes";
import { townStem } from "./towns";

/**
 * Schools that are called as one in every town (中心小学, 第一小学): by codes, towns and what their lists have in common they
 * are told apart, or known as one, and get a name of their own; where nothing tells it is asked, once a name.
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

  add(record: Told): void {
    const { school, list, at } = record;
    this.records.push(record);
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

type Told = SchoolRecord & { readonly at: NonNullable<SchoolRecord["at"]> };

/** Lists have most schools in common if they share so many of those whose names tell. */
const SHARED = 2;
/** In so many places nobody compares one with another. */
const MOST_ALIKE = 300;
/** Of so many rows of one name it is enough to ask. */
const MOST_ASKED = 200;

export function tellBareNamesApart(collector: Collector): void {
  const all = [...collector.records, ...collector.registers];
  const bare = all.filter((record): record is Told => record.at !== null);
  if (bare.length === 0) return;
  const lists = new Lists(all);
  const called = new Map<SchoolRecord, SchoolKey>();
  for (const [name, records] of grouped(bare, ({ school }) => school.name ?? ""))
    new SameName(name, joinedInLists(records), lists, collector, called).settle();
  collector.rename(called);
}

/** What all lists hold, looked up once. */
class Lists {
  /** Of each list the schools whose names, or codes, tell which they are. */
  private readonly telling = new Map<List, Set<string>>();
  private readonly names = new Set<string>();
  private variants: ReadonlySet<string> | null = null;

  constructor(all: readonly SchoolRecord[]) {
    for (const { list, at, school } of all) {
      const telling = this.telling.get(list) ?? new Set();
      this.telling.set(list, telling);
      if (school.code !== null) telling.add(bareCode(school.code));
      if (at !== null || school.name === null) continue;
      telling.add(school.name);
      this.names.add(school.name);
    }
  }

  /** Whether two lists are of the same schools, as two offices' lists of one county or one town. */
  areAlike(one: List, other: List): boolean {
    const [few, many] = [one, other]
      .map((list) => this.telling.get(list) ?? new Set<string>())
      .sort((a, b) => a.size - b.size);
    const shared = [...(few ?? [])].filter((name) => many?.has(name)).length;
    return shared >= SHARED && shared * 2 > (few?.size ?? 0);
  }

  /** Whether two lists have no school in common although both tell of some. */
  areOfOthers(one: List, other: List): boolean {
    const [few, many] = [one, other].map((list) => [...(this.telling.get(list) ?? [])]);
    return (
      few !== undefined &&
      many !== undefined &&
      few.length * many.length > 0 &&
      !few.some((name) => many.includes(name))
    );
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
      this.join(
        (one, other) =>
          this.standsAlone(one) &&
          this.standsAlone(other) &&
          isOneFile(one, other) &&
          !this.areInOtherLists(one, other),
      );
      this.join((one, other) => this.standsAlone(one) && this.standsAlone(other) && this.areInListsAlike(one, other));
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

  /** Whether each stands among schools of which the other one's list has none. */
  private areInOtherLists(one: Bare, other: Bare): boolean {
    return [...one.lists].some((list) => [...other.lists].some((each) => this.lists.areOfOthers(list, each)));
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
    for (const record of records) this.called.set(record, { code: record.school.code ?? code, name });
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
    for (const [i, record] of records.entries())
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
  ({ list }) => list.origin.workbook.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, ""),
  ({ list }) => list.origin.sheet,
  ({ list, at }) => `${list.origin.sheet}第${at.row + 1}行`,
];

function fieldsOf({ observations }: SchoolRecord): string[] {
  return observations.map(({ under }) => under.field.id);
}

/** By which the answer for a name is called. */
export function bareId(name: string): string {
  return `anyTown/${name}`;
}

/** Rows of one list that are one school: of one code, of different stages, or submissions of one town. */
function joinedInLists(records: readonly Told[]): Bare[] {
  return [...grouped(records, ({ list }) => list).values()].flatMap((rows) =>
    [
      ...grouped(rows, ({ school: { code }, at }) => (code === null ? `town ${at.town}` : bareCode(code))).values(),
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

function areOneSchool({ school, at }: Told, rows: readonly Told[]): boolean {
  if (school.code !== null || (at.submitted && at.town !== null)) return true;
  const stages = new Set(rows.map((row) => row.at.stage));
  return stages.size === rows.length && !stages.has(null);
}

/** Whether two lists or forms stand in one file. */
function isOneFile({ records: [one] }: Bare, { records: [other] }: Bare): boolean {
  return one !== undefined && one.list !== other?.list && one.list.origin.workbook === other?.list.origin.workbook;
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

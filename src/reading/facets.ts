import type { TaughtStage } from "../standards/terms";
import { DIVISIONS, FACET_WORDS, INSIDE, LIKELY, USED, USERS, type Facet, type FacetClass } from "./words/facetWords";
import { numberedIn } from "./bands";
import { UNIT_WORDS, type Unit } from "./words/unitWords";
import { plainHeading } from "./plainText";
import type { ReadingField } from "./shapes";

/** Step four: what the labels of a path say, word by word. */

/** What one label says. */
export interface LabelFacets {
  readonly facets: readonly Facet[];
  /** Whether it names what figures are about, and not one of them: 设备, 场地. */
  readonly topic: boolean;
  readonly unit: Unit | null;
  /** Whether it names a unit that nobody knows, or several. */
  readonly oddUnit: boolean;
  readonly years: readonly number[];
  /** What no word explains. */
  readonly rest: string;
}

/** Over the columns of an export stand the forms that they are of. */
const FORM_CODE = /(教基|基础基)\d{3,4}/g;
const BRACKETS = /\(([^()]*)\)/g;
/** Percentages, per head, and other units that no figure of the ledger has. */
const UNIT_LIKE = /^(单位[:：]?)?(%|‰|元\/.*|.*\/(生|人|班|百人|百生|百名学生)|.*[/／].*㎡|人\/.*)$/;

/** What a whole path says: the labels that head one column, row or cell. */
export interface PathFacets {
  readonly facets: ReadonlySet<Facet>;
  readonly stages: readonly TaughtStage[];
  readonly unit: Unit | null;
  readonly oddUnit: boolean;
  readonly years: readonly number[];
  readonly rest: string;
}

const STAGE_FACETS: readonly TaughtStage[] = ["primary", "junior", "senior"];

/** Words that a county or a province adds, by the facet or the unit that they mean. */
export type AddedWords = Readonly<Record<string, readonly string[]>>;

/** Why an added word is not used. */
export interface WordFault {
  readonly of: string;
  readonly word: string;
  /** Its facet or unit does not exist; nothing is left of it; it means something else already, or was added twice. */
  readonly reason: "unknown" | "empty" | "taken" | "twice";
}

const WORDS = new Map<string, Facet>(
  Object.entries(FACET_WORDS).flatMap(([facet, { words }]) =>
    words.split(" ").flatMap((word): [string, Facet][] => (word === "" ? [] : [[word, facet as Facet]])),
  ),
);

const UNITS = new Map<string, Unit>(
  Object.entries(UNIT_WORDS).flatMap(([unit, { words }]) =>
    words.split(" ").map((word): [string, Unit] => [word.normalize("NFKC"), unit as Unit]),
  ),
);

const UNIT_IDS: ReadonlySet<string> = new Set(Object.keys(UNIT_WORDS));
const FACET_IDS: ReadonlySet<string> = new Set(Object.keys(FACET_WORDS));

export function classOf(facet: Facet): FacetClass {
  return FACET_WORDS[facet].class;
}

/** What words mean: those that everybody uses, and those that were added. */
export class Vocabulary {
  readonly faults: readonly WordFault[];
  private readonly words = new Map(WORDS);
  private readonly unitWords = new Map(UNITS);
  private readonly longest: number;
  /** Words with brackets of their own, the longest first. */
  private readonly bracketed: readonly string[];
  private readonly known = new Map<string, LabelFacets>();

  constructor(added: AddedWords = {}) {
    this.faults = Object.entries(added).flatMap(([of, words]) => words.flatMap((word) => this.add(of, word)));
    const all = [...this.words.keys()];
    this.longest = Math.max(...all.map((word) => word.length));
    this.bracketed = all.filter((word) => word.includes("(")).sort((a, b) => b.length - a.length);
  }

  /** The unit that a text names alone, with or without «单位:». */
  unit(text: string): Unit | null {
    return this.unitWords.get(text.replace(/^(计量)?单位:?/, "")) ?? null;
  }

  /** Units named one after another: 单位:人、平方米、万元. */
  units(text: string): Unit[] {
    const parts = text
      .replace(/^\(?(计量)?单位[:_]?/, "")
      .replace(/\)$/, "")
      .split(/[、,;/和及]/);
    return parts.flatMap((part) => this.unitsIn(part));
  }

  /** «万元册间»: units that only blanks told apart; none where anything else stands among them. */
  private unitsIn(text: string): Unit[] {
    const units: Unit[] = [];
    for (let at = 0; at < text.length;) {
      let length = text.length - at;
      let unit: Unit | undefined;
      for (; length > 0 && unit === undefined; length--) unit = this.unitWords.get(text.slice(at, at + length));
      if (unit === undefined) return [];
      units.push(unit);
      at += length + 1;
    }
    return units;
  }

  /**
   * What a label says.
   * @param text as `plainHeading` gives it
   * @example
   * new Vocabulary().label("小学在校生数(人)").facets; //=> ["primary", "pupils"]
   * new Vocabulary().label("上学年教学及辅助用房面积").facets; //=> ["past", "teachingArea"]
   * new Vocabulary({ pupils: ["在读人头"] }).label("小学在读人头").facets; //=> ["primary", "pupils"]
   */
  label(text: string): LabelFacets {
    let found = this.known.get(text);
    if (found) return found;
    found = this.analysed(text);
    // A file of somebody else's may hold any number of different texts.
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(text, found);
    return found;
  }

  /** @param path labels from the outer to the inner one; the inner one wins where both name a unit or a thing */
  path(path: readonly string[]): PathFacets {
    const labels = path.map((text) => this.label(text));
    const said: Facet[] = labels.flatMap((label, i) =>
      isGroupOfPupils(label) && labels.slice(i + 1).some((inner) => inner.facets.includes("classes"))
        ? []
        : label.facets,
    );
    const facets = withUsers(labels.some((_, i) => isTopicOfThing(labels, i)) ? [...said, "topic"] : said);
    const outer = new Set(facets.flatMap((facet) => INSIDE[facet] ?? []));
    // «教师 | 骨干教师»: the outer word only says where the inner one belongs.
    const left = facets.filter((facet) => !outer.has(facet));
    return {
      facets: new Set(left.filter((facet) => !STAGE_FACETS.includes(facet as TaughtStage))),
      stages: STAGE_FACETS.filter((stage) => left.includes(stage)),
      unit: labels.reduce<Unit | null>((unit, label) => label.unit ?? unit, null),
      oddUnit: labels.some(({ oddUnit }) => oddUnit),
      years: labels.flatMap(({ years }) => years),
      rest: labels.map(({ rest }) => rest).join(""),
    };
  }

  /** Only a word that means nothing yet, or nothing certain, can be given a meaning. */
  private add(of: string, word: string): WordFault[] {
    const plain = plainHeading(word);
    const fault = (reason: WordFault["reason"]): WordFault[] => [{ of, word, reason }];
    if (plain === "") return fault("empty");
    if (UNIT_IDS.has(of)) return put(this.unitWords, UNITS.get(plain), plain, of as Unit);
    if (!FACET_IDS.has(of)) return fault("unknown");
    const standard = WORDS.get(plain);
    return put(this.words, standard && classOf(standard) === "vague" ? undefined : standard, plain, of as Facet);

    function put<T>(all: Map<string, T>, meant: T | undefined, key: string, meaning: T): WordFault[] {
      if (meant !== undefined) return meant === meaning ? [] : fault("taken");
      const before = all.get(key);
      const isAdded = before !== undefined && !WORDS.has(key);
      if (isAdded && before !== meaning) return fault("twice");
      all.set(key, meaning);
      return [];
    }
  }

  private analysed(text: string): LabelFacets {
    const whole = text
      .replace(/^(L?\d+[.、:]|\(?[一二三四五六七八九十]+[)、.]|Q\d+[.:、]?)/, "")
      .replace(/[*※]/g, "")
      .replace(FORM_CODE, "");
    // A word may hold brackets of its own: 体育、艺术(美术、音乐)专任教师数.
    const kept: Facet[] = [];
    let unit: Unit | null = null;
    let oddUnit = false;
    let body = whole;
    for (const word of this.bracketed) {
      if (!body.includes(word)) continue;
      kept.push(this.words.get(word) as Facet);
      body = body.replace(word, "");
    }
    const numbered = numberedIn(body);
    if (numbered) {
      kept.push(...numbered.facets);
      body = numbered.rest;
    }
    let rest = "";
    const bracketed: Facet[] = [];
    let topic = false;
    body = body.replace(BRACKETS, (_, inside: string) => {
      const one = this.unit(inside);
      if (one) {
        if (unit && unit !== one) oddUnit = true;
        unit ??= one;
      } else if (UNIT_LIKE.test(inside)) oddUnit = true;
      else {
        const said = this.tokens(inside);
        bracketed.push(...said.facets);
        topic ||= said.topic;
        rest += said.rest;
      }
      return "";
    });
    const behind = /[:,_/](?:单位:?)?([^:,_/]{1,4})$/.exec(body);
    const trailing = behind?.[1] === undefined ? null : this.unit(behind[1]);
    if (behind && trailing) {
      unit ??= trailing;
      body = body.slice(0, behind.index);
    }
    const years = [...body.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year));
    const said = this.tokens(body.replace(/(?:19|20)\d\d[-—–/至]?/g, "").replace(/\d+\.?\d*/g, ""));
    return {
      facets: [...kept, ...said.facets, ...bracketed],
      topic: topic || said.topic,
      unit,
      oddUnit,
      years,
      rest: said.rest + rest,
    };
  }

  private tokens(text: string): Pick<LabelFacets, "topic" | "rest"> & { readonly facets: Facet[] } {
    const facets: Facet[] = [];
    let topic = false;
    let rest = "";
    for (let at = 0; at < text.length;) {
      let length = Math.min(this.longest, text.length - at);
      let facet: Facet | undefined;
      for (; length > 0; length--) {
        facet = this.words.get(text.slice(at, at + length));
        if (facet) break;
      }
      if (facet) {
        if (facet === "topic") topic = true;
        else if (facet !== "plain") facets.push(facet);
        at += length;
      } else {
        const sign = text.charAt(at++);
        if (/[\p{L}%‰]/u.test(sign)) rest += sign;
      }
    }
    return { facets, topic, rest };
  }
}

/** Whether a vague word of a path most likely means a facet. */
function isMeant(facet: Facet, facets: ReadonlySet<Facet>): boolean {
  for (const vague of VAGUE) if (LIKELY[vague] === facet && facets.has(vague)) return true;
  return false;
}

function namesThing({ facets }: LabelFacets): boolean {
  return facets.some((facet) => classOf(facet) === "thing");
}

/** Whether a topic stands behind a thing, so that it can only say which part of it: 教学仪器设备资产值 | 信息化设备. */
function isTopicOfThing(labels: readonly LabelFacets[], at: number): boolean {
  const own = labels[at];
  return own?.topic === true && !namesThing(own) && labels.slice(0, at).some(namesThing);
}

/** 教师计算机 are those that teachers use. */
function withUsers(facets: Facet[]): Facet[] {
  if (!facets.some((facet) => USED.includes(facet))) return facets;
  return facets.map((facet) => USERS[facet] ?? facet);
}

/** Statistics count classes under 学生. */
function isGroupOfPupils({ facets: [only, another], rest }: LabelFacets): boolean {
  return only === "pupils" && another === undefined && rest === "";
}

/** Added words that cannot be used, and why. */
export function faultsOfWords(added: AddedWords): readonly WordFault[] {
  return new Vocabulary(added).faults;
}

/** The words that everybody uses. */
export const STANDARD_WORDS = new Vocabulary();

/** What a path says, and what its vague words most likely mean. */
export function saidOrMeant(facets: ReadonlySet<Facet>): Facet[] {
  const all = new Set(facets);
  for (const facet of facets) {
    const meant = LIKELY[facet];
    if (meant !== undefined) all.add(meant);
  }
  return [...all];
}

const VAGUE = Object.keys(LIKELY) as Facet[];

/** How a path fits a field: not at all, surely, only if somebody says so, or as a part of it. */
export type Fit = "no" | "sure" | "likely" | "part";

/** Whether a word divides what it is said of with others. */
export function isDividing(facet: Facet): boolean {
  return DIVISIONS.some((division) => division.includes(facet));
}

const DOUBTFUL: ReadonlySet<FacetClass> = new Set(["scope", "vague", "topic"]);

/** Compares what a path says with what a field asks for, stage and unit apart. */
export function fitOf({ facets, rest, oddUnit }: PathFacets, field: Pick<ReadingField, "facets">): Fit {
  if (field.facets.length === 0) return "no";
  // Of many fields most ask for something that the path does not say.
  for (const facet of field.facets) if (!facets.has(facet) && !isMeant(facet, facets)) return "no";
  let likely = rest !== "" || oddUnit;
  let parts = 0;
  const missing = new Set(field.facets);
  for (const facet of facets) {
    if (missing.delete(facet)) continue;
    const meant = LIKELY[facet];
    if (meant !== undefined && missing.delete(meant)) likely = true;
    else if (DOUBTFUL.has(classOf(facet))) likely = true;
    else if (isDividing(facet)) parts++;
    else return "no";
  }
  if (missing.size > 0 || parts > 1) return "no";
  if (parts > 0) return "part";
  return likely ? "likely" : "sure";
}

import type { TaughtStage } from "../standards/terms";
import { FACET_WORDS, INSIDE, LIKELY, type Facet, type FacetClass } from "./words/facetWords";
import { numberedIn } from "./bands";
import { UNIT_WORDS, type Unit } from "./words/unitWords";
import type { ReadingField } from "./shapes";

/** Step four: what the labels of a path say, word by word. */

/** What one label says. */
export interface LabelFacets {
  readonly facets: readonly Facet[];
  readonly unit: Unit | null;
  /** Whether it names a unit that nobody knows, or several. */
  readonly oddUnit: boolean;
  readonly years: readonly number[];
  /** What no word explains. */
  readonly rest: string;
}

const WORDS = new Map<string, Facet>(
  Object.entries(FACET_WORDS).flatMap(([facet, { words }]) =>
    words.split(" ").flatMap((word): [string, Facet][] => (word === "" ? [] : [[word, facet as Facet]])),
  ),
);
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

const UNITS = new Map<string, Unit>(
  Object.entries(UNIT_WORDS).flatMap(([unit, { words }]) =>
    words.split(" ").map((word): [string, Unit] => [word.normalize("NFKC"), unit as Unit]),
  ),
);

/** The unit that a text names alone, with or without «单位:». */
export function unitIn(text: string): Unit | null {
  return UNITS.get(text.replace(/^(计量)?单位:?/, "")) ?? null;
}

/** Units named one after another: 单位:人、平方米、万元. */
export function unitsIn(text: string): Unit[] {
  const parts = text
    .replace(/^\(?(计量)?单位[:_]?/, "")
    .replace(/\)$/, "")
    .split(/[、,;/和及]/);
  return parts.flatMap((part) => UNITS.get(part) ?? []);
}

export function classOf(facet: Facet): FacetClass {
  return FACET_WORDS[facet].class;
}

const known = new Map<string, LabelFacets>();

/**
 * What a label says.
 * @param text as `plainHeading` gives it
 * @example
 * readLabel("小学在校生数(人)").facets; //=> ["primary", "pupils"]
 * readLabel("上学年教学及辅助用房面积").facets; //=> ["past", "teachingArea"]
 */
export function readLabel(text: string): LabelFacets {
  let found = known.get(text);
  if (found) return found;
  found = analysed(text);
  // A file of somebody else's may hold any number of different texts.
  if (known.size > 20_000) known.clear();
  known.set(text, found);
  return found;
}

const BRACKETS = /\(([^()]*)\)/g;

function analysed(text: string): LabelFacets {
  const whole = text.replace(/^(L?\d+[.、:]|\(?[一二三四五六七八九十]+[)、.]|Q\d+[.:、]?)/, "").replace(/[*※]/g, "");
  // A word may hold brackets of its own: 体育、艺术(美术、音乐)专任教师数.
  const kept: Facet[] = [];
  let unit: Unit | null = null;
  let oddUnit = false;
  let body = whole;
  for (const word of BRACKETED) {
    if (!body.includes(word)) continue;
    kept.push(WORDS.get(word) as Facet);
    body = body.replace(word, "");
  }
  const numbered = numberedIn(body);
  if (numbered) {
    kept.push(...numbered.facets);
    body = numbered.rest;
  }
  let rest = "";
  const bracketed: Facet[] = [];
  body = body.replace(BRACKETS, (_, inside: string) => {
    const one = unitIn(inside);
    if (one) {
      if (unit && unit !== one) oddUnit = true;
      unit ??= one;
    } else if (UNIT_LIKE.test(inside)) oddUnit = true;
    else {
      const said = tokens(inside);
      bracketed.push(...said.facets);
      rest += said.rest;
    }
    return "";
  });
  const behind = /[:,_/](?:单位:?)?([^:,_/]{1,4})$/.exec(body);
  const trailing = behind?.[1] === undefined ? null : unitIn(behind[1]);
  if (behind && trailing) {
    unit ??= trailing;
    body = body.slice(0, behind.index);
  }
  const years = [...body.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year));
  const said = tokens(body.replace(/(?:19|20)\d\d[-—–/至]?/g, "").replace(/\d+\.?\d*/g, ""));
  return {
    facets: [...kept, ...said.facets, ...bracketed],
    unit,
    oddUnit,
    years,
    rest: said.rest + rest,
  };
}

const BRACKETED = [...WORDS.keys()].filter((word) => word.includes("(")).sort((a, b) => b.length - a.length);
/** Percentages, per head, and other units that no figure of the ledger has. */
const UNIT_LIKE = /^(单位[:：]?)?(%|‰|元\/.*|.*\/(生|人|班|百人|百生|百名学生)|.*[/／].*㎡|人\/.*)$/;

function tokens(text: string): { readonly facets: Facet[]; readonly rest: string } {
  const facets: Facet[] = [];
  let rest = "";
  for (let at = 0; at < text.length;) {
    let length = Math.min(LONGEST, text.length - at);
    let facet: Facet | undefined;
    for (; length > 0; length--) {
      facet = WORDS.get(text.slice(at, at + length));
      if (facet) break;
    }
    if (facet) {
      if (facet !== "plain") facets.push(facet);
      at += length;
    } else {
      const sign = text.charAt(at++);
      if (/[\p{L}%‰]/u.test(sign)) rest += sign;
    }
  }
  return { facets, rest };
}

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

/** @param path labels from the outer to the inner one; the inner one wins where both name a unit or a thing */
export function readPath(path: readonly string[]): PathFacets {
  const labels = path.map(readLabel);
  const facets: Facet[] = labels.flatMap((label) => label.facets);
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

const VAGUE = Object.keys(LIKELY) as Facet[];

/** How a path fits a field: not at all, surely, or only if somebody says so. */
export type Fit = "no" | "sure" | "likely";

/** Compares what a path says with what a field asks for, stage and unit apart. */
export function fitOf({ facets, rest, oddUnit }: PathFacets, field: Pick<ReadingField, "facets">): Fit {
  if (field.facets.length === 0) return "no";
  // Of many fields most ask for something that the path does not say.
  const says = (facet: Facet) =>
    facets.has(facet) || VAGUE.some((vague) => LIKELY[vague] === facet && facets.has(vague));
  if (!field.facets.every(says)) return "no";
  let likely = rest !== "" || oddUnit;
  const missing = new Set(field.facets);
  for (const facet of facets) {
    if (missing.delete(facet)) continue;
    const meant = LIKELY[facet];
    if (meant !== undefined && missing.delete(meant)) likely = true;
    else if (classOf(facet) === "scope" || classOf(facet) === "vague") likely = true;
    else return "no";
  }
  if (missing.size > 0) return "no";
  return likely ? "likely" : "sure";
}

import { CLASS_SIZE_BOUNDS } from "../measures/classSizes";
import { AGES, BINS, ROOMS } from "./words/bandFacets";
import type { Facet } from "./words/facetWords";

/** Numbers in headings that say which figure is meant: classes by their pupils, rooms by their area, teachers by their age. */

/** What a heading says with numbers, and what is left of it. */
export interface Numbered {
  readonly facets: readonly Facet[];
  readonly rest: string;
}

/** 5年360学时: the one thing that a heading counts in hours. */
const HOURS = /(?:近|最近)?(?:[5五]年)?(?:以?内|来)?(?:完成|参加|培训|达到|满)*360个?学时(?:以上)?/;

const UNIT = "(人|m2|平方米|岁|)";
const INCLUDED = "(?:及|\\(含\\)|含)?";
const BETWEEN = new RegExp(`(\\d+)${UNIT}(?:[-—–~至到]|[≤<][^\\d≤<]*[<≤])(\\d+)${UNIT}`);
const BELOW = new RegExp(`(?:≤|<|不超过|小于)(\\d+)${UNIT}|(\\d+)${UNIT}${INCLUDED}以下`);
const ABOVE = new RegExp(`(?:≥|>|超过|大于)(\\d+)${UNIT}|(\\d+)${UNIT}${INCLUDED}以上`);

/** A band as it is written; a bound may be open. */
interface Band {
  readonly text: string;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

/** @param text a label as `plainHeading` gives it */
export function numberedIn(text: string): Numbered | null {
  if (!/\d/.test(text)) return null;
  const [hours] = HOURS.exec(text) ?? [];
  if (hours !== undefined) return { facets: ["hours360"], rest: text.replace(hours, "") };
  const band = bandIn(text);
  if (!band) return null;
  // A band that no field has makes it another figure.
  const facets: readonly Facet[] | null = facetsOf(band, text) ?? (band.unit === "" ? null : ["bands"]);
  return facets && { facets, rest: text.replace(band.text, "") };
}

function bandIn(text: string): Band | null {
  const between = BETWEEN.exec(text);
  if (between) {
    const [whole, least, unit, most, behind] = between;
    return { text: whole, least: Number(least), most: Number(most), unit: behind || unit || "" };
  }
  const below = BELOW.exec(text);
  if (below) {
    const [whole, most, unit, other, behind] = below;
    return { text: whole, least: -Infinity, most: Number(most ?? other), unit: (unit ?? behind) || "" };
  }
  const above = ABOVE.exec(text);
  if (!above) return null;
  const [whole, least, unit, other, behind] = above;
  return { text: whole, least: Number(least ?? other), most: Infinity, unit: (unit ?? behind) || "" };
}

function facetsOf(band: Band, text: string): readonly Facet[] | null {
  if (band.unit === "岁" || /年龄/.test(text)) return ageOf(band);
  if (band.unit === "m2" || band.unit === "平方米") return roomOf(band, text);
  return binsOf(band) ?? (band.unit === "" ? ageOf(band) : null);
}

/**
 * Bins follow one another without a gap, so that a bound shows by itself whether it is meant: 45以下 holds 45, 46以下 does not.
 * @returns the facets of the first and of the last bin of the band; `null` where it cuts one
 */
function binsOf({ least, most }: Band): readonly Facet[] | null {
  const starts = CLASS_SIZE_BOUNDS.map(([fewest]) => fewest);
  const ends = CLASS_SIZE_BOUNDS.map(([, last]) => last);
  const first =
    least <= 1
      ? 0
      : starts.indexOf(least === -Infinity ? 1 : most === Infinity && ends.includes(least) ? least + 1 : least);
  const last = ends.indexOf(least === -Infinity && starts.includes(most) ? most - 1 : most);
  const [from, to] = [BINS[first]?.from, BINS[last]?.to];
  return from && to && first <= last ? [from, to] : null;
}

function ageOf({ least, most }: Band): readonly Facet[] | null {
  const found = AGES.find(
    (age) => age.most === most && (age.least === least || (least === -Infinity && age.least === 0)),
  );
  return found ? [found.facet] : null;
}

/** Which rooms are meant the rest of the heading says; the bands of 音乐 and 美术 begin alike. */
function roomOf({ least, most }: Band, text: string): readonly Facet[] | null {
  const found = ROOMS.find((room) => text.includes(room.kind) && room.least === least && room.most === most);
  return found ? [found.facet] : null;
}

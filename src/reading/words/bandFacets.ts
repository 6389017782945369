/** The bands that headings name with numbers, as data: `bands.ts` finds them, fields ask for their facets. */

/** 班额 by the ten bins of the statistics: a band of them is told by its first and its last one. */
export const BINS = [
  { from: "fromBin1", to: "toBin1" },
  { from: "fromBin2", to: "toBin2" },
  { from: "fromBin3", to: "toBin3" },
  { from: "fromBin4", to: "toBin4" },
  { from: "fromBin5", to: "toBin5" },
  { from: "fromBin6", to: "toBin6" },
  { from: "fromBin7", to: "toBin7" },
  { from: "fromBin8", to: "toBin8" },
  { from: "fromBin9", to: "toBin9" },
  { from: "fromBin10", to: "toBin10" },
] as const;

/** 专任教师 by the age groups of the statistics, in years. */
export const AGES = [
  { facet: "age1", least: 0, most: 24 },
  { facet: "age2", least: 25, most: 29 },
  { facet: "age3", least: 30, most: 34 },
  { facet: "age4", least: 35, most: 39 },
  { facet: "age5", least: 40, most: 44 },
  { facet: "age6", least: 45, most: 49 },
  { facet: "age7", least: 50, most: 54 },
  { facet: "age8", least: 55, most: 59 },
  { facet: "age9", least: 60, most: Infinity },
] as const;

/**
 * 音乐 and 美术 rooms by their area in ㎡, as forms of schools count them; `most` is not meant itself. Each band begins where a
 * standard does, so that all its rooms are judged alike.
 */
export const ROOMS = [
  { facet: "music96", kind: "音乐", least: 96, most: Infinity },
  { facet: "music73", kind: "音乐", least: 73, most: 96 },
  { facet: "music61", kind: "音乐", least: 61, most: 73 },
  { facet: "art90", kind: "美术", least: 90, most: Infinity },
  { facet: "art67", kind: "美术", least: 67, most: 90 },
  { facet: "art61", kind: "美术", least: 61, most: 67 },
] as const;

/** Facets that no word stands for. */
type BandFacet = (typeof BINS)[number]["from" | "to"] | (typeof AGES | typeof ROOMS)[number]["facet"];

const facets = (names: readonly BandFacet[]) =>
  Object.fromEntries(names.map((name) => [name, { class: "part", words: "" }])) as {
    readonly [Name in BandFacet]: { readonly class: "part"; readonly words: "" };
  };

export const BAND_FACETS = facets([
  ...BINS.flatMap(({ from, to }) => [from, to]),
  ...[...AGES, ...ROOMS].map(({ facet }) => facet),
]);

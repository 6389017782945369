export { plainHeading, plainSchoolName } from "./plainText";
export { readWorkbooks } from "./read";
export * from "./shapes";
export type { Facet } from "./words/facetWords";
export { UNIT_WORDS, type Unit } from "./words/unitWords";

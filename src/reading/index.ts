export { faultsOfWords, type AddedWords, type WordFault } from "./facets";
export { aboutOf, type About } from "./about";
export { plainHeading, plainSchoolName } from "./plainText";
export { readSteps, readWorkbooks } from "./read";
export * from "./shapes";
export { BINS, ROOMS } from "./words/bandFacets";
export type { Facet } from "./words/facetWords";
export { UNIT_WORDS, type Unit } from "./words/unitWords";

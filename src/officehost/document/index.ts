export * from "./areas";
export { MemoryCollection } from "./collection";
export * from "./data";
export * from "./document";
export { dumpSteps, dumpWorkbook } from "./dump";
export { formatChange, mergeFormat, PLAIN } from "./formats";
export { plainPrecedents, wholeLines } from "./precedents";
export { MemoryWorkbook } from "./workbook";

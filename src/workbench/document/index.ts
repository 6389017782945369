export * from "./areas";
export * from "./data";
export * from "./document";
export { mergeFormat } from "./formats";
export { wholeLines } from "./precedents";
export { MemoryWorkbook } from "./workbook";

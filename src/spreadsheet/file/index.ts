export { readCsv } from "./csv";
export * from "./disk";
export * from "./fileHost";
export * from "./limits";
export type { CellEdit } from "./patchCells";

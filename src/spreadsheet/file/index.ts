export * from "./disk";
export * from "./fileHost";
export * from "./fileReader";
export * from "./limits";
export type { CellEdit } from "./patchCells";

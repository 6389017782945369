export * from "./disk";
export * from "./file-host";
export * from "./limits";
export type { CellEdit } from "./patch-cells";

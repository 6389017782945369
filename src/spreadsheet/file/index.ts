export * from "./disk";
export * from "./file-host";
export * from "./limits";

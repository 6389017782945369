export * from "./cellReader";
export * from "./headings";
export * from "./ledger";
export * from "./parameters";
export * from "./sites";
export * from "./stageSchools";
export * from "./table";
export * from "./template";

export * from "./assess";
export * from "./assessSchool";
export * from "./assessStage";
export * from "./assessment";
export * from "./derivedCells";

export * from "./assess";
export * from "./assessSchool";
export * from "./assessStage";
export * from "./assessment";
export * from "./derivedCells";
export { listed, type Bound, type Figure } from "./figures/figure";
export * from "./parts/gate2012";
export * from "./judgements";
export * from "./monitoring/monitoringFigures";

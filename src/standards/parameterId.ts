import type { parameterList } from "./parameters/index.generated";

/** Id of a parameter, which is its file's name. */
export type ParameterId = keyof typeof parameterList;

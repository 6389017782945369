import { orderedIndicators } from "../methods";
import { indicatorsOfGate } from "./gate/index.generated";

/** What only provinces ask for, in 办学基本标准. */
export const PROVINCIAL_INDICATORS = orderedIndicators(indicatorsOfGate);

import type { Draft } from "../draft";
import { GATE_BOUNDS, GATE_INDICATORS, MOST_GATE_INDICATORS, NOT_ASKED } from "../../standards/gateIndicators";
import { AREAS } from "../../standards/inclusion";
import { STAGES } from "../../standards/terms";

/** Plants 办学基本标准指标项数不符. */
export default function plant(draft: Draft): void {
  // Where no school is asked, no school falls short.
  const lines = draft.records("gateStandards");
  const chosen = new Set(lines.map(({ indicator }) => indicator));
  const others = [...GATE_INDICATORS.keys()].filter((name) => !chosen.has(name));
  const more = MOST_GATE_INDICATORS + 1 - lines.length - draft.records("freeIndicators").length;
  const fields = STAGES.flatMap((stage) => AREAS.map((area) => `${stage}.${area}`));
  const unasked = Object.fromEntries(fields.map((field) => [field, NOT_ASKED[0]]));
  lines.push(...others.slice(0, more).map((indicator) => ({ indicator, bound: GATE_BOUNDS.atLeast, ...unasked })));
}

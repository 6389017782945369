import type { Draft } from "../draft";
import { GATE_BOUNDS, GATE_INDICATORS, MOST_GATE_INDICATORS } from "../../standards/gateIndicators";

/** Plants 办学基本标准指标过多. */
export default function plant(draft: Draft): void {
  // Without a standard no school is asked, and no verdict changes.
  const lines = draft.sheets.gateStandards!;
  const chosen = new Set(lines.map(({ indicator }) => indicator));
  const others = [...GATE_INDICATORS.keys()].filter((name) => !chosen.has(name));
  const more = MOST_GATE_INDICATORS + 1 - lines.length;
  lines.push(...others.slice(0, more).map((indicator) => ({ indicator, bound: GATE_BOUNDS.atLeast })));
}

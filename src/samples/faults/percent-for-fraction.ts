import type { Draft } from "../draft";

/** Plants 小数栏填了百分数. */
export default function plant(draft: Draft): void {
  const records = draft.sheets.monitoring ?? [];
  const measured = records.find(({ variation }) => typeof variation === "number");
  if (!measured) throw new Error("The county has no 校际差异率 to plant this fault in.");
  measured.variation = 12.8;
}

import type { Draft } from "../draft";

/** Plants 数值超出可能范围. */
export default function plant(draft: Draft): void {
  const subject = draft.sheets.monitoring!.find(({ variation }) => Number(variation) > 0)!;
  subject.variation = Number(subject.variation) * 100;
}

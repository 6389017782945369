import type { Draft } from "../draft";

/** Plants 巩固率超过100%. */
export default function plant(draft: Draft): void {
  const record = draft.record("retention", ({ entered }) => Number(entered) > 10);
  record.transferredOut = 0;
  record.finished = Number(record.entered) + Number(record.transferredIn) + 2;
}

import type { Draft } from "../draft";

/** Plants 班额台账与学校台账不符. */
export default function plant(draft: Draft): void {
  const record = draft.record("classSizes");
  record.bin1 = Number(record.bin1) + 1;
}

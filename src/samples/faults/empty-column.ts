import type { Draft } from "../draft";

/** Plants 整列未填. */
export default function plant(draft: Draft): void {
  for (const record of draft.records("aid")) record.people = null;
}

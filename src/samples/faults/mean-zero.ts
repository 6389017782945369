import type { Draft } from "../draft";

/** Plants 全县平均值为 0. */
export default function plant(draft: Draft): void {
  for (const school of draft.schools) school.computers = 0;
}

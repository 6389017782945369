import type { Draft } from "../draft";

/** Plants 项目缺佐证材料. */
export default function plant(draft: Draft): void {
  draft.records("archive").pop();
}

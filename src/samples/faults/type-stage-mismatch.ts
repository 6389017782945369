import type { Draft } from "../draft";

/** Plants . */
export default function plant(draft: Draft): void {
  draft.school(({ type, area, counted }) => type === "小学" && area === "乡村" && counted === "是").type = "九年一贯制";
}

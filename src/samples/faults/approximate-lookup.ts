import type { Draft } from "../draft";
import { editSite } from "../planting";

/** Plants 用近似匹配查找. */
export default function plant(draft: Draft): void {
  editSite(draft, "buildingArea", (cell) => ({ value: cell?.value ?? null, formula: "=VLOOKUP(A6,校舍表!A:F,6)" }));
}

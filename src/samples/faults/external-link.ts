import type { Draft } from "../draft";
import { editSite } from "../planting";

/** Plants 链接到其他工作簿. */
export default function plant(draft: Draft): void {
  editSite(draft, "siteArea", (cell) => ({ value: cell?.value ?? null, formula: "='[去年台账.xlsx]学校台账'!X6" }));
}

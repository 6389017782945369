import type { Draft } from "../draft";
import { editSite } from "../planting";

/** Plants 由 Excel 转成了时间或日期. */
export default function plant(draft: Draft): void {
  editSite(draft, "computers", () => ({ value: 76 / 1440, numberFormat: "h:mm" }));
}

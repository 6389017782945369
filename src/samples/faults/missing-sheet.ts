import type { Draft } from "../draft";
import { SPLIT_SHEET } from "../../assessment/derivedSheets";

/** Plants 缺少工作表. */
export default function plant(draft: Draft): void {
  // 拆分 shows no judgement and holds nothing that another rule looks for.
  draft.drop(SPLIT_SHEET.name);
}

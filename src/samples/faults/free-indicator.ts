import type { Draft } from "../draft";

/** Plants 自定指标数据不符. */
export default function plant(draft: Draft): void {
  Object.assign(draft.sheets.freeValues!.at(-1)!, { indicator: "班额平均数" });
}

import type { Draft } from "../draft";

/** Plants 自定指标数据不符. */
export default function plant(draft: Draft): void {
  Object.assign(draft.last("freeValues"), { indicator: "班额平均数" });
}

import type { Draft } from "../draft";

/** Plants 办学基本标准的标准值为0. */
export default function plant(draft: Draft): void {
  Object.assign(draft.record("gateStandards"), { "primary.城区": 0 });
}

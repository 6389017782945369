import type { Draft } from "../draft";

/** Plants 校名与办学类型、举办者不符. */
export default function plant(draft: Draft): void {
  draft.school(({ affiliated }) => affiliated === "是").affiliated = "否";
}

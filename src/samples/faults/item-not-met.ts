import type { Draft } from "../draft";

/** Plants 项目不达标. */
export default function plant(draft: Draft): void {
  const [all, parents] = draft.sheets.satisfaction!;
  all.satisfied = 900;
  parents.satisfied = 600;
}

import type { Draft } from "../draft";

/** Plants 家长数多于全部调查对象. */
export default function plant(draft: Draft): void {
  const [all, parents] = draft.sheets.satisfaction!;
  parents.sent = Number(all.sent) + 1;
}

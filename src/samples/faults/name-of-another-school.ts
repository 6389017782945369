import type { Draft } from "../draft";
import { there } from "../../model";

/** Plants 标识码与校名不是同一所学校. */
export default function plant(draft: Draft): void {
  const { code: first } = draft.record("fitness");
  const [record, next] = draft
    .records("fitness")
    .filter(({ code }) => code !== first)
    .slice(-2);
  there(record, "fitness").name = there(next, "fitness").name ?? null;
}

import { there } from "../../model";
import type { Draft } from "../draft";
import { recordBefore } from "../lastYear";

/** Plants 与上年完全相同. */
export default function plant(draft: Draft): void {
  const [, , school] = draft.schools.filter(({ type }) => type === "教学点");
  Object.assign(there(school, "teaching point"), recordBefore(there(school, "teaching point")));
}

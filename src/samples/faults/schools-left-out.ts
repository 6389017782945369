import type { Draft } from "../draft";
import { there } from "../../model";

/** Plants 台账漏校. */
export default function plant(draft: Draft): void {
  const records = draft.records("pupilsInNeed");
  const junior = there(draft.schools.filter(({ type }) => type === "初级中学").at(-1), "school");
  records.splice(
    records.findIndex(({ code }) => code === junior.code),
    1,
  );
}

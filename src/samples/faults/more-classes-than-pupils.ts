import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 班数多于学生数. */
export default function plant(draft: Draft): void {
  // A special school of its own: 班额台账, which would have its classes too, does not ask for it.
  const [code, name] = ["3900009997", "高坪特殊教育学校"];
  const special = draft.school(({ type }) => type === "特殊教育");
  addUnopened(draft, { code, name, type: "特殊教育", area: "乡村", "primary.pupils": 8, "primary.classes": 30 });
  draft
    .records("publicFunds")
    .push({ ...draft.records("publicFunds").find((row) => row.code === special.code), code, name });
}

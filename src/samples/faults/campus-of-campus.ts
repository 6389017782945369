import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 本部也是校区. */
export default function plant(draft: Draft): void {
  const campus = draft.school(({ counted, type }) => counted === "否" && type !== "教学点");
  addUnopened(draft, { code: "3900009003", name: "北城筹建校区", counted: "否", parent: campus.code ?? null });
}

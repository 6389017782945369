import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 校区没有本部. */
export default function plant(draft: Draft): void {
  addUnopened(draft, { code: "3900009002", name: "西城筹建校区", counted: "否", parent: "3900009999" });
}

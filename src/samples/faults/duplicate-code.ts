import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 标识码重复. */
export default function plant(draft: Draft): void {
  addUnopened(draft, { code: "3900009001", name: "新城筹建小学" });
  addUnopened(draft, { code: "3900009001", name: "新城筹建第二小学" });
}

import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 学校与上年不一致. */
export default function plant(draft: Draft): void {
  addUnopened(draft, { code: "3900009071", name: "东城筹建小学" });
}

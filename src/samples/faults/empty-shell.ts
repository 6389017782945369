import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 疑似空壳学校. */
export default function plant(draft: Draft): void {
  addUnopened(draft, { code: "3900009072", name: "南城筹建小学" });
}

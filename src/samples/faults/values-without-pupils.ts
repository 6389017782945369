import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 无学生有数值. */
export default function plant(draft: Draft): void {
  addUnopened(draft, { code: "3900009996", name: "老河口小学", books: 5000 });
}

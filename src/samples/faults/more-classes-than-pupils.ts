import type { Draft } from "../draft";
import { addUnopened } from "../planting";

/** Plants 班数多于学生数. */
export default function plant(draft: Draft): void {
  // A school of its own, so that no register has its classes too.
  addUnopened(draft, {
    code: "3900009997",
    name: "高坪教学点",
    type: "教学点",
    area: "乡村",
    "primary.pupils": 8,
    "primary.classes": 30,
  });
}

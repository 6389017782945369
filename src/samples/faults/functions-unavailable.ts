import type { Draft } from "../draft";
import { editCoefficient } from "../planting";

/** Plants 自定义函数不可用. */
export default function plant(draft: Draft): void {
  editCoefficient(
    draft,
    (indicators) => indicators.length - 1,
    (cell) => ({ ...cell, value: { error: "#NAME?" } }),
  );
}

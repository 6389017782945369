import type { Draft } from "../draft";
import { isFigure, SHEETS } from "../../ledger";
import { there } from "../../model";
import { recordBefore } from "../lastYear";

/** Plants 疑似整行错位. */
export default function plant(draft: Draft): void {
  const points = draft.schools.filter(({ type }) => type === "教学点");
  // Among other faults there may be none so far from the next.
  const farther = points.findIndex(
    (point, i) => Number(points[i + 1]?.["primary.pupils"]) * 1.5 < Number(point["primary.pupils"]),
  );
  const at = Math.max(farther, 0);
  const far = there(points[at], "teaching point");
  const next = recordBefore(there(points[at + 1], "teaching point"));
  for (const { id } of SHEETS.schools.columns.filter(isFigure)) far[id] = next[id] ?? null;
}

import type { Draft } from "../draft";
import { editColumn } from "../planting";

/** Plants 列次变动. */
export default function plant(draft: Draft): void {
  editColumn(draft, "counted", (cells, _, column) =>
    cells.forEach((line) => line.push(line.splice(column, 1)[0] ?? null)),
  );
}

import { SHEETS } from "../../ledger";
import type { Draft } from "../draft";
import { there } from "../../model";

/** Plants 列标题未认出. */
export default function plant(draft: Draft): void {
  draft.layout(SHEETS.clusters.name, (cells) => {
    cells[0] = there(cells[0], SHEETS.clusters.name).map((_, i) => ({ value: `第${i + 1}栏` }));
  });
}

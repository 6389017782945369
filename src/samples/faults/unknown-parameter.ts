import { PARAMETER_SHEET } from "../../ledger";
import type { Draft } from "../draft";

/** Plants 参数名称无法识别. */
export default function plant(draft: Draft): void {
  draft.layout(PARAMETER_SHEET, (cells) => {
    for (const row of cells)
      row.forEach((cell, i) => {
        if (cell?.value === "启用2019年过渡标准") row[i] = { value: "启用19年过渡标准" };
      });
  });
}

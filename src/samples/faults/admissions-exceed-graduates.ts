import type { Draft } from "../draft";
import type { CellValue } from "../../model";

/** The steps of an admission, each at most the one before. */
const STEPS = ["registered", "qualified", "announced", "admitted", "notified", "arrived"] as const;

/** Plants 初一招生数多于小学毕业生数: as many new pupils in every 初中 as a second county would send. */
export default function plant(draft: Draft): void {
  const double = (value: CellValue) => Number(value) * 2;
  for (const record of draft.records("admissions").filter(({ stage }) => stage === "初中"))
    for (const step of STEPS) record[step] = double(record[step] ?? null);
}

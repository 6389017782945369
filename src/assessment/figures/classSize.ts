import type { FigureId } from "../countyFigures/ids.generated";
import { CLASS_SIZE_FIELDS, type Ledger } from "../../ledger";
import { classesOver } from "../../measures/classSizes";
import type { CellRef, SentenceValue } from "../../model";
import { CLASS_SIZE_LIMITS } from "../../standards/countyLimits";
import { STAGE_NAMES, type Stage } from "../../standards/terms";
import {
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  recordsOf,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "./figure";
import { lackingRows, recordName } from "./rates";
import { classSizeSites, dueRows, stagesOfRecord } from "../scopes";

/** 班额: how many classes of a stage are over its limit; all schools but those of 特殊教育, 教学点 of any size included. */
export function classesOverLimit(ledger: Ledger, formula: FigureId, stage: Stage): Figure {
  const limit = CLASS_SIZE_LIMITS[stage];
  const name = `超过${limit}人的${STAGE_NAMES[stage]}班级数`;
  const head: FigureHead = { formula, name, bound: "atMost", standard: 0, unit: "个" };
  if (ledger.schools.length === 0) return unknown(head, [{ id: "noSchools", data: {} }]);
  if (classSizeSites(ledger.sites, stage).length === 0) return notApplicable(head);
  const table = filledTable(ledger, "classSizes");
  if (!isTable(table)) return unknown(head, [table]);

  const special = new Set(ledger.sites.filter(({ type }) => type === "特殊教育").map(({ code }) => code));
  const may = recordsOf(table).filter(
    (record) => stagesOfRecord(table, record).includes(stage) && !special.has(table.text("code", record) ?? ""),
  );
  const records = may.filter((record) => table.text("stage", record) !== null);
  const unsorted = may.filter((record) => table.text("stage", record) === null);
  const open: SentenceValue[] = [];
  const failing: SentenceValue[] = [];
  const cells: CellRef[] = [];
  let over = 0;
  for (const record of records) {
    const bins = CLASS_SIZE_FIELDS.map((field) => table.number(field, record));
    if (bins.includes(null)) open.push(recordName(table, record));
    const classes = classesOver(
      bins.map((bin) => bin ?? 0),
      limit,
    );
    if (classes === 0) continue;
    over += classes;
    failing.push(table.text("name", record) ?? recordName(table, record));
    cells.push(
      ...table.cells(
        CLASS_SIZE_FIELDS.filter((_, i) => isOver(i, limit) && bins[i]),
        record,
      ),
    );
  }
  const missing = [
    ...lackingRows(ledger, "classSizes", dueRows(ledger, "classSizes", null, stage)),
    ...unreadable(table, "stage", unsorted),
    ...lackingFigures(open),
  ];
  return {
    ...head,
    value: over > 0 || missing.length === 0 ? over : null,
    verdict: over > 0 ? "notMet" : missing.length > 0 ? "undetermined" : "met",
    transitional: false,
    failing,
    missing,
    cells: over > 0 ? cells : table.headingCells(CLASS_SIZE_FIELDS.slice(0, 1)),
  };
}

/** Whether a bin holds classes above the limit. */
function isOver(bin: number, limit: 45 | 50): boolean {
  return (
    classesOver(
      CLASS_SIZE_FIELDS.map((_, i) => (i === bin ? 1 : 0)),
      limit,
    ) > 0
  );
}

import {
  areaAddress,
  isOwnCell,
  MARK_KINDS,
  mergeCells,
  type CellRef,
  type Finding,
  type Mark,
  type MarkKind,
  type MarkReport,
  type SpreadsheetHost,
  type Watch,
} from "../model";
import type { CheckResult } from "./check";

/** Marks the cells of what was found; the whole layer of marks is replaced. */
export function mark(
  host: SpreadsheetHost,
  { findings }: Pick<CheckResult, "findings">,
  watch?: Watch,
): Promise<MarkReport> {
  return host.mark(marksOf(findings), watch);
}

/** 清除标记: removes the whole layer of marks, whoever wrote it. */
export function clearMarks(host: SpreadsheetHost, watch?: Watch): Promise<MarkReport> {
  return host.clear(watch);
}

/** Whether a 不达标 marks nothing because no cell of the workbook shows what was judged; the derived sheets would. */
export function isUnmarkable({ level, shows = [] }: Pick<Finding, "level" | "shows">): boolean {
  return level === "notMet" && !shows.some(isOwnCell);
}

/**
 * The marks of findings. A cell bears one mark: what has to be corrected comes before what has to be explained, and that
 * before a judgement; what has been explained bears none. A judgement marks what shows the judged value, the others every
 * cell they name. Cells of another file are listed and never marked.
 */
export function marksOf(findings: readonly Finding[]): Mark[] {
  const sheets = new Map<string, Map<string, { cell: CellRef; kind: MarkKind }>>();
  for (const { level, cells, shows = [], answer } of findings) {
    if (level === "info" || answer !== undefined) continue;
    for (const cell of level === "notMet" ? shows : cells) {
      if (!isOwnCell(cell)) continue;
      const marked = sheets.get(cell.sheet) ?? new Map<string, { cell: CellRef; kind: MarkKind }>();
      sheets.set(cell.sheet, marked);
      const key = `${cell.row}:${cell.column}`;
      const before = marked.get(key);
      if (!before || URGENCY[level] > URGENCY[before.kind]) marked.set(key, { cell, kind: level });
    }
  }
  return [...sheets].flatMap(([sheet, marked]) =>
    MARK_KINDS.map((kind): Mark => {
      const cells = [...marked.values()].filter((each) => each.kind === kind).map(({ cell }) => cell);
      return { sheet, kind, areas: mergeCells(cells).map(areaAddress) };
    }).filter(({ areas }) => areas.length > 0),
  );
}

const URGENCY: Readonly<Record<MarkKind, number>> = { notMet: 0, query: 1, error: 2 };

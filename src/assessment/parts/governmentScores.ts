import { itemName, type Ledger, type Table } from "../../ledger";
import { atMost } from "../../measures/comparing";
import { countyScore, countyVerdict } from "../../measures/countyScore";
import { round } from "../../measures/rounding";
import type { CellRef } from "../../model";
import type { Method, Part } from "../../standards/methods";
import type { JudgedPart } from "../assessment";
import governmentScore from "../countyFigures/governmentScore";
import type { Figure } from "../figures/figure";
import { parameterMissing } from "../missing";
import { itemOf, notFilledIn } from "./part";
import { scoreEvidence } from "./scoreEvidence";

/** 县级人民政府推进义务教育均衡发展工作: points of the items against the pass mark. */

/** One scored line of 县级政府评分表. */
export interface ScoredLine {
  readonly record: number;
  readonly area: string;
  readonly name: string;
  readonly points: number;
  /** 复评分 where there is one, else 自评分; `null` also where it is above the points. */
  readonly score: number | null;
  readonly cells: readonly CellRef[];
}

/** The lines that have points, in the order of the sheet. */
export function scoredLines(table: Table): ScoredLine[] {
  return Array.from({ length: table.size }, (_, record) => record).flatMap((record) => {
    const points = table.number("points", record);
    if (points === null) return [];
    const scoredBy = table.blank("reviewScore", record) ? "ownScore" : "reviewScore";
    const score = table.number(scoredBy, record);
    return [
      {
        record,
        area: table.text("area", record) ?? "",
        name: lineName(table, record),
        points,
        score: score === null || atMost(score, points) ? score : null,
        cells: table.cells([scoredBy, "points"], record),
      },
    ];
  });
}

/** What the sheet's own total row says of the points of all lines; of several such rows the largest, `null` where there is none. */
export function statedPoints(table: Table): { readonly points: number; readonly cell: CellRef } | null {
  const column = table.headings.columns.get("points");
  if (column === undefined) return null;
  const { sheet } = table;
  const totals = table.otherRows.flatMap(({ kind, row, label }) => {
    const points = sheet.values[row - sheet.top]?.[column - sheet.left];
    if (kind !== "total" || PART_TOTAL.test(label) || typeof points !== "number") return [];
    return [{ points, cell: { sheet: sheet.name, row, column } }];
  });
  return totals.reduce<(typeof totals)[0] | null>(
    (most, each) => (most && most.points >= each.points ? most : each),
    null,
  );
}

/** Totals of an area and means are no total of all lines. */
const PART_TOTAL = /小计|平均/;

function lineName(table: Table, record: number): string {
  return itemName(table.text("item", record), table.text("detail", record));
}

/** Lines whose points cannot be read, or that have a score and no points. */
function pointlessLines(table: Table): number[] {
  const isScored = (record: number) => SCORES.some((field) => !table.blank(field, record));
  return table.rows.flatMap((_, record) =>
    table.doubt("points", record) || (table.blank("points", record) && isScored(record)) ? [record] : [],
  );
}

const SCORES = ["reviewScore", "ownScore"] as const;

/**
 * The part; a line without a usable score leaves it open, unless the rest cannot reach the pass mark any more. How much is
 * lost with a line whose points cannot be used nobody knows, so that it always does.
 */
export function scoresPart(ledger: Ledger, method: Method, part: Part<"scores">): JudgedPart {
  const table = ledger.tables.get("governmentScores");
  const lines = table ? scoredLines(table) : [];
  const evidence = scoreEvidence(ledger, method, part);
  const pointless = table ? pointlessLines(table).map((record) => lineName(table, record)) : [];
  if (lines.length + pointless.length === 0) return { ...notFilledIn(part.id), evidence };
  const passMark = ledger.parameters.number(part.passMark);
  const open = lines.filter(({ score }) => score === null);
  const lacking = open.map(({ name }) => name);
  const points = countyScore(lines.map(({ score }) => score ?? 0));
  const atBest = points + countyScore(open.map((line) => line.points));
  const reached = passMark === null ? null : countyVerdict(atBest, passMark, false) === "met";
  const decided = pointless.length === 0 && reached !== null && (open.length === 0 || !reached);
  // Of more than 100 points the pass mark is no part, unless the sheet itself says that there are so many.
  const full = countyScore(lines.map((line) => line.points));
  const inflated = decided && reached && !atMost(full, part.full) && !(table && statedPoints(table));
  const verdict = inflated || !decided ? "undetermined" : reached ? "met" : "notMet";
  const total: Figure = {
    ...governmentScore.head(passMark),
    value: pointless.length + open.length === 0 ? points : null,
    verdict,
    transitional: false,
    failing: [],
    missing: [],
    cells: lines.flatMap(({ cells }) => cells.slice(0, 1)),
  };
  return {
    id: part.id,
    decisive: true,
    transitional: false,
    verdict,
    items: [itemOf(`${part.id}.total`, total)],
    evidence,
    missing: [
      ...(inflated ? [{ id: "pointsOverFull" as const, data: { sum: round(full, SUM_DIGITS), full: part.full } }] : []),
      ...(decided || passMark !== null ? [] : [parameterMissing(part.passMark)]),
      ...(decided || pointless.length + lacking.length === 0
        ? []
        : [{ id: "scoreLines" as const, data: { names: [...pointless, ...lacking] } }]),
    ],
  };
}

/** Points have few decimal places; what is beyond them comes from adding. */
export const SUM_DIGITS = 6;

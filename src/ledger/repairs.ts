import { plainSchoolName } from "../reading/plainText";
import { COUNTED, UNIT_WORDS, type Dimension } from "../reading/words/unitWords";
import type { TextFigure } from "../reading";
import { cellLabel, grouped, isOwnCell, type CellChange, type CellRef, type CellValue } from "../model";
import { writingOf, type Doubt } from "./cellReader";
import type { Ledger } from "./ledger";
import type { FieldId } from "./sheets";
import type { Table } from "./table";
import type { ColumnTemplate } from "./template";

/**
 * Safe repairs: cells of which anybody sees what is meant, because only the way of writing is wrong. What needs a thought,
 * such as a date where a number belongs or a figure in another unit, is never among them.
 */

/** What a repair does: a number out of a text, or without its unit; plain characters; stray blanks away; a code made whole. */
export const REPAIR_KINDS = ["textNumber", "fullWidth", "strayBlank", "unit", "code"] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** A cell to be repaired. */
export interface Repair extends CellChange {
  readonly kind: RepairKind;
  /** Heading of its column, as the template writes it. */
  readonly heading: string;
  /** Name of the record's school; `null` where it has none. */
  readonly school: string | null;
  /** The sheet on which a code stands whole. */
  readonly twin?: string;
}

/** The safe repairs of a ledger, sheet by sheet and from top to bottom. */
export function repairsOf(ledger: Ledger): Repair[] {
  const tables = [...ledger.tables.values()]
    .filter(({ template, inUse }) => !template.optional || inUse)
    .sort((a, b) => a.template.order - b.template.order);
  const codes = new WholeCodes(tables);
  return tables.flatMap((table) => {
    const repairs = [
      ...table.columns.flatMap((column) => ofColumn(table, column, codes)),
      ...ofStrangers(table, codes),
    ];
    return repairs.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  });
}

/**
 * The safe repairs of sheets of any layout: texts that were read as figures for certain become these figures, sheet by sheet and
 * from top to bottom.
 */
export function repairsOfTexts(texts: readonly TextFigure[]): Repair[] {
  const byCell = new Map(texts.filter(({ cell }) => isOwnCell(cell)).map((text) => [cellLabel(text.cell), text]));
  const sheets = grouped(byCell.values(), ({ cell }) => cell.sheet);
  return [...sheets.values()].flatMap((own) =>
    own
      .map(({ cell, school, label, raw, value }): Repair => ({
        cell,
        from: raw,
        to: value,
        kind: writingOf(raw) ?? "unit",
        heading: label,
        school,
      }))
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column),
  );
}

function ofColumn(table: Table, column: ColumnTemplate<FieldId>, codes: WholeCodes): Repair[] {
  const { heading } = column;
  const records = column.kind === "code" ? table.rows.keys() : table.doubts(column.id).keys();
  return [...records].flatMap((record): Repair[] => {
    const cell = table.cell(column.id, record);
    if (!cell || table.formula(column.id, record) !== null) return [];
    const school = table.text("name", record);
    const from = table.raw(column.id, record);
    const doubt = table.doubt(column.id, record);
    if (column.kind === "code" && doubt?.kind !== "fullWidth" && doubt?.kind !== "strayBlank") {
      const named = column.id === "code" ? school : null;
      return codes.completing({ cell, from, heading, school }, named);
    }
    const to = doubt && isSafe(doubt, column) ? doubt.suggestion : null;
    return to === null ? [] : [{ cell, from, to, kind: doubt?.kind as RepairKind, heading, school }];
  });
}

/** Records that belong to no school, which a code that has lost its zeros does to them. */
function ofStrangers(table: Table, codes: WholeCodes): Repair[] {
  const column = table.columns.find(({ id }) => id === "code");
  if (!column) return [];
  return table.aside.flatMap(({ reason, cell, name }) => {
    const from = valueAt(table, cell);
    return reason === "stranger" ? codes.completing({ cell, from, heading: column.heading, school: name }, name) : [];
  });
}

function valueAt({ sheet: { values, top, left } }: Table, { row, column }: CellRef): CellValue {
  return values[row - top]?.[column - left] ?? null;
}

function isSafe({ kind, raw }: Doubt, column: ColumnTemplate): boolean {
  if (kind === "unit") return typeof raw === "string" && unitFits(raw, column);
  return kind === "textNumber" || kind === "fullWidth" || kind === "strayBlank";
}

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(
  Object.values(UNIT_WORDS).flatMap(({ words, dimension, ...more }) =>
    "asked" in more ? [] : words.split(" ").map((word): [string, Dimension] => [plainUnit(word), dimension]),
  ),
);

function plainUnit(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

/** Whether what stands behind a number is a unit, and one of what the column counts. */
function unitFits(raw: string, { heading }: ColumnTemplate): boolean {
  const unit = plainUnit(raw).replace(/^[+-]?[\d,.]+/, "");
  // Of two words for many, as in 千万元, only one is read.
  if (/^[万千]{2}/.test(unit)) return false;
  const dimension = DIMENSIONS.get(unit) ?? DIMENSIONS.get(unit.replace(/^[万千]/, ""));
  const [, asked] = /[(（]([^()（）]+)[)）]$/.exec(heading) ?? [];
  const wanted = asked === undefined ? undefined : DIMENSIONS.get(plainUnit(asked));
  if (dimension === undefined) return /^[万千]$/.test(unit) && wanted !== undefined;
  return wanted === undefined ? COUNTED.has(dimension) : dimension === wanted;
}

/** A school as a sheet names it. */
interface Named {
  readonly code: string;
  readonly name: string | null;
  readonly sheet: string;
}

/** The codes of schools that are stored as texts, by their digits without the zeros in front. */
class WholeCodes {
  private readonly byDigits: ReadonlyMap<string, readonly Named[]>;

  constructor(tables: readonly Table[]) {
    const named = tables.filter(({ columns: [leading] }) => leading?.id === "code").flatMap(namedOn);
    this.byDigits = grouped(named, ({ code }) => withoutZeros(code));
  }

  /** The code that the other sheets give the same school, where this one lacks zeros or is a number. */
  completing(cell: Omit<Repair, "to" | "kind">, name: string | null): Repair[] {
    const { from } = cell;
    const isNumber = typeof from === "number";
    const shown = isNumber || typeof from === "string" ? String(from) : "";
    if (!/^\d+$/.test(shown)) return [];
    const twins = (this.byDigits.get(withoutZeros(shown)) ?? []).filter(
      ({ code, name: other, sheet }) =>
        sheet !== cell.cell.sheet &&
        (isNumber || code.length > shown.length) &&
        (sameName(name, other) || (isNumber && (name === null || other === null))),
    );
    const [twin] = twins;
    if (!twin || twins.some(({ code }) => code !== twin.code)) return [];
    return [{ ...cell, to: twin.code, kind: "code", twin: twin.sheet }];
  }
}

function namedOn(table: Table): Named[] {
  const sheet = table.sheetName;
  const records = table.rows.map((_, record): [CellValue, string | null] => [
    table.raw("code", record),
    table.text("name", record),
  ]);
  const aside = table.aside.map(({ cell, name }): [CellValue, string | null] => [valueAt(table, cell), name]);
  return [...records, ...aside].flatMap(([code, name]) =>
    typeof code === "string" && /^\d+$/.test(code) ? [{ code, name, sheet }] : [],
  );
}

function withoutZeros(code: string): string {
  return code.replace(/^0+/, "");
}

function sameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plainSchoolName(one) === plainSchoolName(other);
}

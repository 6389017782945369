import { isBlank, isCellError, type Area, type CellRef, type CellValue, type SheetSnapshot } from "../model";
import { Kept } from "./kept";
import { HAN, kindsOf, PLAIN, SHORT_CODE } from "./ordinary";
import { withoutPersonal } from "./personal";
import { plainHeading } from "./plainText";

/** Where the cells of a grid stand. */
export interface Origin {
  readonly workbook: string;
  readonly sheet: string;
  /** Whether rows and columns have changed places. */
  readonly turned: boolean;
}

/** The address of a cell in its workbook. */
export function refIn({ workbook, sheet, turned }: Origin, row: number, column: number): CellRef {
  return turned ? { workbook, sheet, row: column, column: row } : { workbook, sheet, row, column };
}

/** Step one: the cells of a sheet with what gives them their meaning. Rows and columns are those of the workbook. */
export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** Whether any headings can be joined: a sheet without merges may leave them blank instead. */
  readonly merged: boolean;
  readonly origin: Origin;
  private readonly anchors = new Map<number, Area>();
  private readonly joinedRows: Uint8Array;
  private readonly struckRows: ReadonlySet<number>;
  private readonly struckCells: ReadonlySet<number>;

  constructor(
    readonly file: string,
    readonly sheet: SheetSnapshot,
    /** Whether rows and columns have changed places. */
    readonly turned = false,
  ) {
    this.origin = { workbook: file, sheet: sheet.name, turned };
    const widest = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
    [this.top, this.left] = [sheet.top, sheet.left];
    [this.bottom, this.right] = [sheet.top + sheet.values.length - 1, sheet.left + widest - 1];
    const merges = sheet.layout?.merges ?? [];
    this.merged = merges.length > 0;
    this.joinedRows = new Uint8Array(this.merged ? sheet.values.length : 0);
    for (const area of merges) this.join(area);
    this.struckRows = new Set(sheet.layout?.struck.map(({ row }) => row));
    this.struckCells = new Set(sheet.layout?.struck.map(({ row, column }) => this.key(row, column)));
  }

  /** Where a cell of this grid stands in the workbook. */
  ref(row: number, column: number): CellRef {
    return refIn(this.origin, row, column);
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? null;
  }

  format(row: number, column: number): string | null {
    return this.sheet.formats?.[row - this.top]?.[column - this.left] ?? null;
  }

  /** Whether a formula stands here whose value nobody saved. */
  unsaved(row: number, column: number): boolean {
    return this.value(row, column) === null && this.hasFormula(row, column);
  }

  hasFormula(row: number, column: number): boolean {
    return Boolean(this.sheet.formulas?.[row - this.top]?.[column - this.left]);
  }

  struck(row: number, column: number): boolean {
    return this.struckCells.size > 0 && this.struckCells.has(this.key(row, column));
  }

  /** What a cell holds; a joined cell holds what its first one does. */
  joinedValue(row: number, column: number): CellValue {
    const area = this.area(row, column);
    return area ? this.value(area.top, area.left) : this.value(row, column);
  }

  /** The plain text of a label; a joined cell has that of its first one. */
  label(row: number, column: number): string {
    return plainText(this.joinedValue(row, column));
  }

  /** The joined cells to which a cell belongs. */
  area(row: number, column: number): Area | undefined {
    return this.isJoined(row) ? this.anchors.get(this.key(row, column)) : undefined;
  }

  /** Whether any cells of a row are joined. */
  isJoined(row: number): boolean {
    return this.joinedRows[row - this.top] === 1;
  }

  /** Whether anything in a row is struck out. */
  hasStruck(row: number): boolean {
    return this.struckRows.has(row);
  }

  /** The non-blank cells of a row, or of some columns of it. */
  filled(row: number, from = this.left, to = this.right): { readonly column: number; readonly value: CellValue }[] {
    const cells = this.sheet.values[row - this.top] ?? [];
    const found: { readonly column: number; readonly value: CellValue }[] = [];
    for (let column = from; column <= Math.min(to, this.left + cells.length - 1); column++) {
      const value = cells[column - this.left] ?? null;
      if (!isBlank(value)) found.push({ column, value });
    }
    return found;
  }

  /** What stands in the non-blank cells of a row, or of some columns of it. */
  cells(row: number, from = this.left, to = this.right): CellValue[] {
    const cells = this.sheet.values[row - this.top] ?? [];
    const end = Math.min(to - this.left, cells.length - 1);
    const found: CellValue[] = [];
    for (let i = from - this.left; i <= end; i++) {
      const value = cells[i] ?? null;
      if (!isBlank(value)) found.push(value);
    }
    return found;
  }

  /** How many cells of a row are filled, or `most` where there are more. */
  count(row: number, most: number): number {
    let count = 0;
    for (const value of this.row(row)) if (!isBlank(value) && ++count === most) break;
    return count;
  }

  /** All cells of a row as they are, from {@link left} on. */
  row(row: number): readonly CellValue[] {
    return this.sheet.values[row - this.top] ?? NO_CELLS;
  }

  /** The same sheet with rows and columns exchanged. */
  transposed(): Grid {
    const { sheet } = this;
    const turn = <T>(rows: readonly (readonly T[])[], nothing: T): T[][] =>
      Array.from({ length: this.right - this.left + 1 }, (_, c) => rows.map((row) => row[c] ?? nothing));
    const layout = sheet.layout && {
      merges: sheet.layout.merges.map(({ top, left, bottom, right }) => ({
        top: left,
        left: top,
        bottom: right,
        right: bottom,
      })),
      hiddenRows: sheet.layout.hiddenColumns,
      hiddenColumns: sheet.layout.hiddenRows,
      struck: sheet.layout.struck.map(({ row, column }) => ({ row: column, column: row })),
    };
    return new Grid(
      this.file,
      {
        ...sheet,
        top: this.left,
        left: this.top,
        values: turn<CellValue>(sheet.values, null),
        ...(sheet.formulas ? { formulas: turn<string | null>(sheet.formulas, null) } : {}),
        ...(sheet.formats ? { formats: turn<string | null>(sheet.formats, null) } : {}),
        ...(layout ? { layout } : {}),
      },
      !this.turned,
    );
  }

  private key(row: number, column: number): number {
    return row * 16384 + column;
  }

  /** Only what lies in the used range matters, however far a join may reach. */
  private join(area: Area): void {
    const [bottom, right] = [Math.min(area.bottom, this.bottom), Math.min(area.right, this.right)];
    if ((bottom - area.top + 1) * (right - area.left + 1) > LARGEST_JOIN) return;
    for (let row = area.top; row <= bottom; row++) {
      this.joinedRows[row - this.top] = 1;
      for (let column = area.left; column <= right; column++) this.anchors.set(this.key(row, column), area);
    }
  }
}

const NO_CELLS: readonly CellValue[] = [];

/** Nobody joins more cells for a heading. */
const LARGEST_JOIN = 20_000;

/** A cell as a label; numbers among labels are years and codes. */
export function plainText(value: CellValue): string {
  if (isBlank(value)) return "";
  if (typeof value !== "string") return plainHeading(isCellError(value) ? value.error : withoutPersonal(String(value)));
  const kinds = kindsOf(value);
  if ((kinds & HAN) !== 0 || ((kinds & PLAIN) !== 0 && value.length <= SHORT_CODE)) return value;
  return plainTexts.get(value) ?? madePlain(value);
}

/** Headings and names are asked for by step after step. */
const plainTexts = new Kept<string>();

function madePlain(text: string): string {
  const shown = withoutPersonal(text);
  const plain = plainHeading(shown);
  // What tells of persons stays nowhere.
  return shown === text ? plainTexts.keep(text, plain) : plain;
}

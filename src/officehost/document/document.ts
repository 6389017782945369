import type { Area, CellValue } from "../../model";
import type {
  CellFormat,
  ChartData,
  CommentData,
  ConditionalFormatData,
  NameData,
  PageData,
  ProtectionData,
  TableData,
  ValidationData,
  Visibility,
  WorkbookData,
} from "./data";

/**
 * What the office host needs of a spreadsheet: the one seam between Excel's object model and whatever holds the cells.
 * All members are synchronous; rows and columns count from 0; areas are inclusive.
 */

/** What is written into a cell; without `value` a formula is stale until a value is settled for it. */
export interface CellInput {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string | undefined;
  /** The formula's value is not known yet. */
  readonly stale?: boolean | undefined;
}

/** Which properties of cells are cleared. */
export type ClearScope = "all" | "contents" | "formats";

export interface ConditionalFormat extends ConditionalFormatData {
  readonly id: string;
}

export interface SheetDocument {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, empty for none. */
  tabColor: string;
  protection: ProtectionData | null;
  frozen: { readonly rows: number; readonly columns: number };
  page: PageData;
  /** Replaced as a whole; they do not move with cells. */
  charts: readonly ChartData[];
  /** Runs of columns that fold together, as `C:F`. */
  columnGroups: readonly string[];

  /** The smallest area that holds everything, or only all values; `null` where there is none. */
  used(valuesOnly: boolean): Area | null;
  /** Throws a `StaleCellError` at a formula whose value is not known. */
  values(area: Area): CellValue[][];
  /** Formulas with their `=`, `null` in cells without one. */
  formulas(area: Area): (string | null)[][];
  format(row: number, column: number): CellFormat;
  /** Writes cells; `null` leaves a cell alone. Raises `changed`. */
  write(top: number, left: number, cells: readonly (readonly (CellInput | null)[])[]): void;
  /** Merges properties into the formats of an area; `undefined` takes a property away. */
  setFormat(area: Area, change: Partial<CellFormat>): void;
  clear(area: Area, scope: ClearScope): void;
  insert(area: Area, shift: "down" | "right"): void;
  remove(area: Area, shift: "up" | "left"): void;

  /** Width in points; `null` is the standard width. */
  columnWidth(column: number): number | null;
  setColumnWidth(first: number, last: number, points: number): void;
  rowHeight(row: number): number | null;
  /** Height in points; `null` gives back the standard height. */
  setRowHeight(first: number, last: number, points: number | null): void;
  /** Hidden rows and columns. */
  isHidden(axis: "row" | "column", index: number): boolean;
  setHidden(axis: "row" | "column", first: number, last: number, hidden: boolean): void;

  /** In order of priority, the first on top. */
  conditionalFormats(): readonly ConditionalFormat[];
  /** Adds on top and returns the new id. */
  addConditionalFormat(format: ConditionalFormatData): string;
  updateConditionalFormat(id: string, change: Partial<ConditionalFormatData>): void;
  /** Moves to a place in the order of priority. */
  moveConditionalFormat(id: string, priority: number): void;
  removeConditionalFormat(id: string): void;

  /** The rules, whose areas never overlap. */
  validations(): readonly ValidationData[];
  /** Replaces the rule of an area; `null` removes it. */
  setValidation(area: Area, rule: Omit<ValidationData, "areas"> | null): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
}

/** What happened in a document; the host turns it into Excel's events. */
export type DocumentEvent =
  | {
      readonly kind: "changed";
      readonly sheet: string;
      readonly area: Area;
      readonly change: ChangeKind;
      /** Only where one cell was edited. */
      readonly before?: CellValue | undefined;
      readonly after?: CellValue | undefined;
    }
  | { readonly kind: "selected"; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "protected"; readonly sheet: string; readonly protected: boolean };

export type ChangeKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export interface WorkbookDocument {
  /** In the order of the tabs. */
  sheets(): readonly SheetDocument[];
  /** Adds a sheet after the last one. */
  addSheet(name: string): SheetDocument;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;

  active(): SheetDocument;
  activate(id: string): void;
  selection(): { readonly sheet: SheetDocument; readonly areas: readonly Area[] };
  select(id: string, areas: readonly Area[]): void;

  /** Names of the workbook and, with `sheet`, of single sheets. */
  readonly names: Collection<NameData>;
  readonly tables: Collection<TableData>;
  readonly comments: Collection<CommentData>;
  calculationMode: "Automatic" | "Manual" | "AutomaticExceptTables";
  /** Settings that an add-in keeps in the workbook. */
  settings: Readonly<Record<string, unknown>>;
  /** Title, author and the like. */
  properties: Readonly<Record<string, string>>;
  /** Protects the structure: no sheet can be added, deleted, renamed or moved. */
  protection: ProtectionData | null;

  /** Gives formulas their calculated values; raises no event. */
  settle(sheet: string, top: number, left: number, values: readonly (readonly CellValue[])[]): void;
  /** Asks for new values of all formulas; the in-memory document can only mark them stale. */
  calculate(): void;

  /** Until all formulas have their values; a document that calculates nothing has no such member. */
  readonly calculated?: () => Promise<void>;

  /**
   * From now on changes of cells may be gathered, until `release` makes them piece by piece; what is read is always true. A
   * document in which each change costs little has no such members.
   */
  hold?(): void;
  release?(): Iterable<void>;

  /** Tells a listener of every event; returns what ends that. */
  listen(listener: (event: DocumentEvent) => void): () => void;
  /** The whole workbook as plain data, equal for equal workbooks. */
  dump(): WorkbookData;
}

/** A small list of plain items with ids of the document's own. */
export interface Collection<T> {
  list(): readonly (T & { readonly id: string })[];
  add(item: T): string;
  update(id: string, change: Partial<T>): void;
  remove(id: string): void;
}

/** A formula's value was read that nobody has calculated. */
export class StaleCellError extends Error {
  constructor(sheet: string, address: string, formula: string) {
    super(
      `The value of ${sheet}!${address} (${formula}) was read but never calculated: settle it, or load it with a value.`,
    );
    this.name = "StaleCellError";
  }
}

import type { CellValue } from "../../model";

/** A workbook as plain JSON: what a document is loaded from and dumped to, so that two workbooks can be compared. */

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface FontFormat {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
}

/** A border; edges are named as in Excel: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, DiagonalDown, DiagonalUp. */
export interface BorderFormat {
  readonly style: string;
  readonly color: string;
  readonly weight?: string;
}

/** A cell's own direct format; what is missing is the workbook's default. */
export interface CellFormat {
  readonly numberFormat?: string;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly font?: FontFormat;
  readonly borders?: Readonly<Record<string, BorderFormat>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** False where a protected sheet may be edited all the same. */
  readonly locked?: boolean;
}

/** A cell: its value, or its formula with the value that it last had; a formula without `value` is stale. */
export type CellData = CellValue | { readonly formula: string; readonly value?: CellValue };

export interface ConditionalFormatData {
  /** A1 rectangles. */
  readonly areas: readonly string[];
  /** As Excel names it: Custom, CellValue, ContainsText, TopBottom, PresetCriteria, ColorScale, DataBar, IconSet. */
  readonly type: string;
  /** The formula of a Custom one with its `=`, the rule of any other. */
  readonly rule: unknown;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
  /** What Excel cannot do with a format that undoing and copying have left behind: read its rule, or anything of it, or delete it. */
  readonly broken?: "rule" | "whole" | "deletion";
}

export interface ValidationData {
  /** A1 rectangles. */
  readonly areas: readonly string[];
  /** In the shape of Excel.DataValidationRule. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

export interface ProtectionData {
  readonly password?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Orientation, zoom, print titles and whatever else is set, named as Excel names them. */
export type PageData = Readonly<Record<string, unknown>>;

export interface NameData {
  readonly name: string;
  /** Id of the sheet that the name belongs to; absent for the workbook. In plain data its name. */
  readonly sheet?: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface TableData {
  readonly name: string;
  /** Id of the sheet, in plain data its name. */
  readonly sheet: string;
  /** A1 rectangle with the header row. */
  readonly area: string;
  readonly hasHeaders: boolean;
  readonly style: string;
}

export interface CommentData {
  /** Id of the sheet, in plain data its name. */
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly content: string;
  readonly author: string;
}

export interface SheetData {
  readonly name: string;
  /** Rows of cells from A1. */
  readonly cells?: readonly (readonly CellData[])[];
  readonly formats?: readonly (CellFormat & { readonly areas: readonly string[] })[];
  readonly visibility?: Visibility;
  readonly tabColor?: string;
  readonly protection?: ProtectionData | null;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: PageData;
  /** Points by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Points by row numbers that count from 1. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly hiddenColumns?: readonly string[];
  /** Row numbers that count from 1. */
  readonly hiddenRows?: readonly number[];
  /** The first has the highest priority. */
  readonly conditionalFormats?: readonly ConditionalFormatData[];
  readonly validations?: readonly ValidationData[];
  readonly merges?: readonly string[];
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names?: readonly NameData[];
  readonly tables?: readonly TableData[];
  readonly comments?: readonly CommentData[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, string>>;
  /** Protects the structure: no sheet can be added, deleted, renamed or moved. */
  readonly protection?: ProtectionData | null;
  /** Name of the sheet in front; the first one if nothing is said. */
  readonly active?: string;
}

import type { CellValue } from "../../model";

/** A workbook as plain JSON: what a document is loaded from and dumped to, so that two workbooks can be compared. */

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface FontFormat {
  readonly name?: string | undefined;
  readonly size?: number | undefined;
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly strikethrough?: boolean | undefined;
}

/** A border; edges are named as in Excel: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, DiagonalDown, DiagonalUp. */
export interface BorderFormat {
  readonly style: string;
  readonly color: string;
  readonly weight?: string;
}

/** A cell's own direct format; what is missing is the workbook's default. */
export interface CellFormat {
  readonly numberFormat?: string | undefined;
  /** `#RRGGBB`. */
  readonly fill?: string | undefined;
  readonly font?: FontFormat | undefined;
  readonly borders?: Readonly<Record<string, BorderFormat>> | undefined;
  readonly horizontal?: string | undefined;
  readonly vertical?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
  /** False where a protected sheet may be edited all the same. */
  readonly locked?: boolean | undefined;
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

/** A series of a chart: what was set of it. */
export interface ChartSeriesData {
  readonly name: string;
  /** A1 areas of the chart's sheet. */
  readonly values: string;
  readonly categories?: string;
  /** In the words of Excel.ChartType, where it differs from the chart's. */
  readonly type?: string;
  readonly fill?: string;
  readonly line?: { readonly color?: string; readonly style?: string; readonly weight?: number };
  readonly marker?: string;
  readonly labels?: boolean;
}

interface ChartAxisData {
  readonly title?: string;
  readonly minimum?: number;
  readonly numberFormat?: string;
  readonly reversed?: boolean;
}

export interface ChartData {
  /** Of the document's own. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  /** The cells that it covers. */
  readonly anchor?: string;
  /** Where its legend stands; `null` for none. */
  readonly legend?: string | null;
  readonly valueAxis?: ChartAxisData;
  readonly categoryAxis?: ChartAxisData;
  readonly series: readonly ChartSeriesData[];
}

export interface NameData {
  readonly name: string;
  /** Id of the sheet that the name belongs to; absent for the workbook. In plain data its name. */
  readonly sheet?: string | undefined;
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
  readonly cells?: readonly (readonly CellData[])[] | undefined;
  readonly formats?: readonly (CellFormat & { readonly areas: readonly string[] })[] | undefined;
  readonly visibility?: Visibility | undefined;
  readonly tabColor?: string | undefined;
  readonly protection?: ProtectionData | null | undefined;
  readonly frozen?: { readonly rows: number; readonly columns: number } | undefined;
  readonly page?: PageData | undefined;
  /** Points by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>> | undefined;
  /** Points by row numbers that count from 1. */
  readonly rowHeights?: Readonly<Record<string, number>> | undefined;
  readonly hiddenColumns?: readonly string[] | undefined;
  /** Runs of columns that fold together, as `C:F`. */
  readonly columnGroups?: readonly string[] | undefined;
  /** Row numbers that count from 1. */
  readonly hiddenRows?: readonly number[] | undefined;
  /** The first has the highest priority. */
  readonly conditionalFormats?: readonly ConditionalFormatData[] | undefined;
  readonly validations?: readonly ValidationData[] | undefined;
  readonly merges?: readonly string[] | undefined;
  readonly charts?: readonly ChartData[] | undefined;
}

export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names?: readonly NameData[] | undefined;
  readonly tables?: readonly TableData[] | undefined;
  readonly comments?: readonly CommentData[] | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly properties?: Readonly<Record<string, string>> | undefined;
  /** Protects the structure: no sheet can be added, deleted, renamed or moved. */
  readonly protection?: ProtectionData | null | undefined;
  /** Name of the sheet in front; the first one if nothing is said. */
  readonly active?: string | undefined;
}

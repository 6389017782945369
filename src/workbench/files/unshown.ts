import type { WorkbookPackage } from "../../spreadsheet/file/package";
import type { WorkbookData } from "../../officehost/document";

/** What the spreadsheet cannot show, by the parts that hold it. */
const PARTS = {
  charts: /^xl\/(?:charts|chartsheets|chartEx)\//,
  pictures: /^xl\/media\//,
  shapes: /^xl\/diagrams\//,
  pivotTables: /^xl\/pivotTables\//,
  tables: /^xl\/tables\//,
  threads: /^xl\/threadedComments\//,
  macros: /^xl\/vbaProject\.bin$/,
  controls: /^xl\/(?:ctrlProps|activeX)\//,
  slicers: /^xl\/(?:slicers|timelines)\//,
  externalLinks: /^xl\/externalLinks\//,
  connections: /^xl\/(?:connections\.xml$|queryTables\/)/,
} as const;

export type UnshownKind = keyof typeof PARTS | "conditionalFormats" | "formats";

/** Formats that are drawn from all values of an area. */
const UNDRAWN = new Set(["ColorScale", "DataBar", "IconSet", "TopBottom", "PresetCriteria"]);

/** The kinds that a file holds. */
export function unshownKinds(source: WorkbookPackage, data: WorkbookData): UnshownKind[] {
  const names = source.names();
  const kinds = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((kind) =>
    names.some((name) => PARTS[kind].test(name)),
  );
  const undrawn = data.sheets.some((sheet) => sheet.conditionalFormats?.some(({ type }) => UNDRAWN.has(type)));
  return undrawn ? [...kinds, "conditionalFormats"] : kinds;
}

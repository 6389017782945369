import { gridSteps, type Grid } from "../../spreadsheet/file/cells";
import { FileHost } from "../../spreadsheet/file/fileHost";
import { WorkbookPackage } from "../../spreadsheet/file/package";
import { sharedStringSteps } from "../../spreadsheet/file/strings";
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  descendantsOf,
  isTrue,
  parseXml,
  textOf,
} from "../../spreadsheet/file/xml";
import { atOnce, shownFormula, type Area, type Steps } from "../../model";
import {
  cellArea,
  intersect,
  PLAIN,
  type CellData,
  type CellFormat,
  type CommentData,
  type NameData,
  type SheetData,
  type WorkbookData,
} from "../../officehost/document";
import { heightSteps } from "./fittedHeights";
import { readFormats, type FileFormats } from "./formats";
import { isFullyShown } from "./fullyShown";
import { lookSteps, MOST_RUNS, type FormatRoom } from "./sheet";
import { unshownKinds, type UnshownKind } from "./unshown";

/** A file that was opened: what is shown of it, what is not, and the file itself, which is patched on saving. */
export interface OpenedFile {
  readonly name: string;
  readonly data: WorkbookData;
  /** What the spreadsheet cannot show; it stays in the file. */
  readonly unshown: readonly UnshownKind[];
  /** The format of cells that have none of their own. */
  readonly standard: CellFormat;
  /** Whether a cell belongs to an array formula, which can only be changed as a whole. */
  inArray(sheet: string, row: number, column: number): boolean;
  /** Whether all that the file holds about a sheet is shown. */
  isFullyShown(sheet: string): boolean;
  /** The file as it was opened, to be patched, and the names of its sheets. */
  reopen(): { readonly host: FileHost; readonly names: readonly string[] };
}

/**
 * Opens the bytes of a workbook.
 * @param mostRuns how often formats may change down the columns of all sheets; a sheet beyond is shown without
 * @throws Problem `file.…` for everything that is no workbook, damaged, locked or too large
 */
export function openFile(bytes: Uint8Array, name: string, mostRuns = MOST_RUNS): OpenedFile {
  return atOnce(openSteps(bytes, name, mostRuns));
}

/** {@link openFile}, sheet by sheet. */
export function* openSteps(bytes: Uint8Array, name: string, mostRuns = MOST_RUNS): Steps<OpenedFile> {
  const source = yield* WorkbookPackage.openSteps(bytes, name);
  const arrays = new Map<string, readonly Area[]>();
  const plain = new Set<string>();
  const formats = readFormats(source);
  const data = yield* readData(source, formats, { runs: mostRuns }, arrays, plain);
  return {
    name,
    data,
    standard: formats.cells[0] ?? PLAIN,
    unshown: [...unshownKinds(source, data), ...(plain.size > 0 ? (["formats"] as const) : [])],
    inArray: (sheet, row, column) =>
      arrays.get(sheet)?.some((area) => intersect(area, cellArea(row, column)) !== null) ?? false,
    isFullyShown: (sheet) =>
      !plain.has(sheet) &&
      source.sheets().some(({ name, part }) => name === sheet && isFullyShown(source, part, formats)),
    reopen: () => ({ host: FileHost.open(bytes, name), names: source.sheetNames() }),
  };
}

/**
 * @param arrays is filled with the areas of array formulas by sheet
 * @param plain is filled with the sheets that are shown without the formats of their cells
 */
function* readData(
  source: WorkbookPackage,
  formats: FileFormats,
  formatRoom: FormatRoom,
  arrays: Map<string, readonly Area[]>,
  plain: Set<string>,
): Steps<WorkbookData> {
  const lists = { strings: yield* sharedStringSteps(source), formats: [], struck: [] };
  const states = sheetStates(source);
  const stale = calculatesOnLoad(source);
  const room = { ...source.limits };
  yield;
  const sheets: SheetData[] = [];
  for (const { name, part } of source.sheets()) {
    const {
      grid,
      arrays: areas,
      plain: isPlain,
      ...look
    } = yield* source.understandingSteps(part, function* (text) {
      const grid = yield* gridSteps(text, lists, room, { file: source.file, sheet: name });
      return { grid, ...(yield* lookSteps(text, formats, formatRoom)) };
    });
    arrays.set(name, areas);
    if (isPlain) plain.add(name);
    const cells = withoutSpilled(yield* cellSteps(grid, stale), areas);
    const sheet = { name, visibility: states.get(name), cells, ...look };
    sheets.push({ ...sheet, rowHeights: { ...sheet.rowHeights, ...(yield* heightSteps(sheet)) } });
  }
  return { sheets, names: readNames(source), comments: readComments(source), active: activeSheet(source, sheets) };
}

/** Whether a program that changed the file asks Excel to calculate all of it. */
function calculatesOnLoad(source: WorkbookPackage): boolean {
  return source.understanding(source.workbookPart(), (text) => {
    const settings = childOf(parseXml(text), "calcPr");
    return settings !== undefined && isTrue(attributeOf(text, settings, "fullCalcOnLoad"));
  });
}

/** The used cells, from A1 on; stale formulas are without their values. */
function* cellSteps({ top, left, values, formulas }: Grid, stale: boolean): Steps<CellData[][]> {
  const rows: CellData[][] = Array.from({ length: values.length > 0 ? top : 0 }, () => []);
  for (const [r, row] of values.entries()) {
    const cells: CellData[] = new Array(row.length > 0 ? left : 0).fill(null);
    row.forEach((value, c) => {
      const formula = formulas[r]?.[c];
      cells.push(typeof formula !== "string" ? value : stale ? { formula } : { formula, value });
    });
    rows.push(cells);
    yield;
  }
  return rows;
}

/** The results of an array formula are calculated again; as contents of the cells beside it they would be in its way. */
function withoutSpilled(cells: CellData[][], arrays: readonly Area[]): CellData[][] {
  for (const { top, left, bottom, right } of arrays)
    for (const line of cells.slice(top, bottom + 1))
      for (const [i, cell] of line.slice(left, right + 1).entries()) line[left + i] = unspilled(cell);
  return cells;
}

function unspilled(cell: CellData): CellData {
  return typeof cell === "object" && cell !== null && "formula" in cell ? { formula: cell.formula } : null;
}

function sheetStates(source: WorkbookPackage): Map<string, SheetData["visibility"]> {
  return source.understanding(source.workbookPart(), (text) => {
    const sheets = childOf(parseXml(text), "sheets")?.children ?? [];
    return new Map(
      sheets.map((sheet) => {
        const attributes = attributesOf(text, sheet);
        const state = attributes.get("state")?.value;
        const visibility = state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : undefined;
        return [attributes.get("name")?.value ?? "", visibility];
      }),
    );
  });
}

/** Names that clerks made; those of Excel itself, such as print areas, stay in the file. */
function readNames(source: WorkbookPackage): NameData[] {
  const names = source.sheetNames();
  return source.understanding(source.workbookPart(), (text) => {
    const list = childOf(parseXml(text), "definedNames");
    return (list ? childrenOf(list, "definedName") : []).flatMap((element): NameData[] => {
      const attributes = attributesOf(text, element);
      const name = attributes.get("name")?.value ?? "";
      if (name.startsWith("_xlnm.")) return [];
      const sheet = names[Number(attributes.get("localSheetId")?.value ?? -1)];
      const formula = shownFormula(textOf(text, element));
      const visible = !isTrue(attributes.get("hidden")?.value);
      return [{ name, ...(sheet ? { sheet } : {}), formula, comment: attributes.get("comment")?.value ?? "", visible }];
    });
  });
}

function readComments(source: WorkbookPackage): CommentData[] {
  return source.sheets().flatMap(({ name, part }) =>
    source
      .relationships(part)
      .filter(({ type, target }) => type === "comments" && source.has(target))
      .flatMap(({ target }) =>
        source.understanding(target, (text) => {
          const root = parseXml(text);
          const authors = descendantsOf(root, "author").map((author) => textOf(text, author));
          return descendantsOf(root, "comment").map((comment): CommentData => {
            const attributes = attributesOf(text, comment);
            const content = descendantsOf(comment, "t").map((piece) => textOf(text, piece));
            return {
              sheet: name,
              cell: attributes.get("ref")?.value ?? "A1",
              content: content.join(""),
              author: authors[Number(attributes.get("authorId")?.value ?? -1)] ?? "",
            };
          });
        }),
      ),
  );
}

function activeSheet(source: WorkbookPackage, sheets: readonly SheetData[]): string | undefined {
  return source.understanding(source.workbookPart(), (text) => {
    const views = childOf(parseXml(text), "bookViews");
    const [view] = views ? childrenOf(views, "workbookView") : [];
    const tab = Number((view && attributeOf(text, view, "activeTab")) ?? 0);
    const name = source.sheetNames()[tab];
    const shown = sheets.filter(({ visibility }) => visibility === undefined);
    return (shown.find((sheet) => sheet.name === name) ?? shown[0])?.name;
  });
}

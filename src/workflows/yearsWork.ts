import { DERIVED_NAMES } from "../assessment/derivedSheets";
import {
  findSheet,
  PARAMETER_SHEET,
  plainHeading,
  plainName,
  readParameters,
  SHEETS,
  type Parameters,
} from "../ledger";
import { languagesAtHand } from "../locales/languages";
import { word } from "../locales/words";
import { isBlank, type SheetSnapshot, type SpreadsheetHost, type WorkbookSnapshot } from "../model";
import { LABEL_SHEET } from "../plans/boxLabels";
import { CONFIRMATION_SHEET } from "../plans/confirmationPlan";
import { CONTENTS_SHEET, progressOf, type FillingProgress } from "../plans/contentsPlan";
import { RECTIFICATION_COLUMNS, RECTIFICATION_SHEET } from "../plans/rectificationPlan";
import { DATA_SOURCES } from "./dataSources";
import { hiddenIn } from "./hiddenSheets";
import { isAdded } from "./ourSheets";
import { isCalled } from "./recordSheet";

/** 办理: how far the year's work has come, told by what the workbook holds and by nothing else. */
export interface YearsWork {
  /** 学校台账 is there. */
  readonly ledger: boolean;
  /** 目录和填报进度 under the name that it bears, with what it counts. */
  readonly contents: ({ readonly sheet: string } & FillingProgress) | null;
  /** Sheets of the ledger that are out of sight. */
  readonly hidden: readonly string[];
  /** 数据来源记录. */
  readonly sources: string | null;
  /** Derived sheets. */
  readonly derived: readonly string[];
  /** What goes to the schools: 学校数据核对确认表, known by its name as it may have a thousand pages, findings and gaps. */
  readonly lists: readonly string[];
  readonly rectification: { readonly sheet: string; readonly lines: number; readonly struckOff: number } | null;
  /** 自评报告, the first sheet of each report. */
  readonly reports: readonly string[];
  readonly labels: readonly string[];
  /** By which a computer knows the ledger again; `null` where it does not say whose it is. */
  readonly mark: string | null;
}

/** Looks at the sheets that tell; the large ones are not read and are known by their names beside 学校台账. */
export async function yearsWorkOf(host: SpreadsheetHost): Promise<YearsWork> {
  const told = [CONTENTS_SHEET, RECTIFICATION_SHEET, DATA_SOURCES.name, LABEL_SHEET, REPORTS, ...listNames()];
  const workbook = await host.read(({ name }) => {
    return plainName(name) === PARAMETER_SHEET || told.some((each) => isCalled(name, each)) ? {} : null;
  });
  const ledger = findSheet(workbook, SHEETS.schools.name) !== undefined;
  const ours = (name: string) => workbook.sheets.filter((sheet) => isCalled(sheet.name, name) && isAdded(sheet));
  const names = (name: string) => ours(name).map((sheet) => sheet.name);
  const [contents] = ours(CONTENTS_SHEET);
  const [rectification] = ours(RECTIFICATION_SHEET);
  return {
    ledger,
    contents: contents ? { sheet: contents.name, ...progressOf(contents) } : null,
    hidden: hiddenIn(workbook),
    sources: names(DATA_SOURCES.name)[0] ?? null,
    derived: ledger ? derivedIn(workbook) : [],
    lists: [...confirmationsIn(workbook), ...listNames().flatMap(names)],
    rectification: rectification ? { sheet: rectification.name, ...linesIn(rectification) } : null,
    reports: names(REPORTS),
    labels: names(LABEL_SHEET),
    mark: markOf(readParameters(findSheet(workbook, PARAMETER_SHEET))),
  };
}

/** How the first sheet of a report begins, before the id of its method. */
const REPORTS = "自评报告";

/**
 * By which a computer knows a ledger again: its county and year, shortened, which are no secret.
 * @returns `null` where either is not given
 */
export function markOf(parameters: Parameters): string | null {
  const county = parameters.text("county");
  const year = parameters.number("year");
  return county === null || year === null ? null : hashed(`${county}\n${year}`);
}

/** FNV-1a of the text's UTF-16 units. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

function listNames(): string[] {
  return [...new Set(languagesAtHand().flatMap((each) => [word("list.sheet", each), word("gaps.sheet", each)]))];
}

function confirmationsIn({ sheets }: WorkbookSnapshot): string[] {
  return sheets.map(({ name }) => name).filter((name) => isCalled(name, CONFIRMATION_SHEET.name));
}

function derivedIn({ sheets }: WorkbookSnapshot): string[] {
  return sheets.map(({ name }) => name).filter((name) => DERIVED_NAMES.includes(plainName(name)));
}

function linesIn({ values }: SheetSnapshot): { readonly lines: number; readonly struckOff: number } {
  const [headings = [], ...rows] = values;
  const places = headings.map((heading) => plainHeading(String(heading ?? "")));
  const at = (id: "indicator" | "struckOff") => places.indexOf(RECTIFICATION_COLUMNS[id].heading);
  const filled = (id: "indicator" | "struckOff") => rows.filter((row) => !isBlank(row[at(id)] ?? null)).length;
  return { lines: filled("indicator"), struckOff: filled("struckOff") };
}

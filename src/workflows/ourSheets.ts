import { DERIVED_SHEETS, DERIVED_NAMES } from "../assessment/derivedSheets";
import {
  mapHeadings,
  PARAMETER_HEADINGS,
  PARAMETER_SHEET,
  plainHeading,
  plainName,
  SHEETS,
  type SheetId,
} from "../ledger";
import { languagesAtHand } from "../locales/languages";
import { word } from "../locales/words";
import type { SheetSnapshot, WorkbookSnapshot } from "../model";
import { CONTENTS_KEYS, CONTENTS_SHEET } from "../plans/contentsPlan";
import { LABEL_SHEET } from "../plans/boxLabels";
import { CONFIRMATION_SHEET } from "../plans/confirmationPlan";
import { CHARTS_SHEET } from "../plans/charts/chartsPlan";
import { RECTIFICATION_COLUMNS, RECTIFICATION_SHEET } from "../plans/rectificationPlan";
import { METHODS } from "../standards/methods";
import { DATA_SOURCES } from "./dataSources";
import { EXPLANATIONS_SHEET } from "./explanations";
import { isCalled } from "./recordSheet";
import { REPAIRS_SHEET } from "./repairsSheet";
import { SETTINGS_HEADINGS, SETTINGS_SHEET } from "./settingsName";

/** Which sheets of a workbook are ours: they are never read as a county's own, and can be removed again. */

/**
 * Sheets of ours that hold records or parameters and stand beside a county's own; 学校台账 is not among them. All are known by
 * their headings, too: a county may call a sheet of its own 校际差异系数表, and it is read.
 */
export function ownSheets({ sheets }: WorkbookSnapshot): SheetSnapshot[] {
  const ids = (Object.keys(SHEETS) as SheetId[]).filter((id) => id !== "schools");
  return sheets.filter((sheet) => {
    const name = plainName(sheet.name);
    const id = ids.find((each) => SHEETS[each].name === name);
    if (id) return mapHeadings(sheet, SHEETS[id].columns).recognised;
    return isParameters(sheet) || (DERIVED_NAMES.includes(name) && isAdded(sheet));
  });
}

/** Whether a sheet is 参数. */
export function isParameters({ name, values }: Pick<SheetSnapshot, "name" | "values">): boolean {
  return plainName(name) === PARAMETER_SHEET && headingRows(values).some((row) => holds(row, PARAMETER_TELLING));
}

const PARAMETER_TELLING = PARAMETER_HEADINGS.slice(0, 3);

/** A kind of sheet that the program adds, and by what it is known beside its name. */
interface AddedSheet {
  readonly name: string;
  /** Texts that stand in one of its first rows, all of them. */
  readonly headings: readonly string[];
}

/** Sheets that the program adds to a workbook; a number behind the name makes no other sheet of it. */
function addedSheets(): readonly AddedSheet[] {
  return [
    ...DERIVED_SHEETS.map(({ name, keys, own }) => ({ name, headings: [...keys, own].map(({ heading }) => heading) })),
    { name: CONTENTS_SHEET, headings: CONTENTS_KEYS },
    { name: SETTINGS_SHEET, headings: SETTINGS_HEADINGS },
    {
      name: RECTIFICATION_SHEET,
      headings: (["indicator", "problem", "struckOff"] as const).map((id) => RECTIFICATION_COLUMNS[id].heading),
    },
    { name: CHARTS_SHEET.name, headings: [CHARTS_SHEET.title] },
    { name: LABEL_SHEET, headings: ["盒号"] },
    CONFIRMATION_SHEET,
    ...languagesAtHand().map((language) => ({
      name: word("list.sheet", language),
      headings: [word("list.message", language), word("list.cause", language)],
    })),
    ...languagesAtHand().map((language) => ({
      name: word("gaps.sheet", language),
      headings: [word("gaps.target", language), word("gaps.lacks", language)],
    })),
    ...logs(),
    ...METHODS.map((method) => ({ name: `自评报告${method}`, headings: ["自评报告"] })),
    { name: "监测指标", headings: ["指标", "怎样算出"] },
  ];
}

/** Lists that are kept line by line. */
const logs = (): readonly AddedSheet[] => [
  { name: REPAIRS_SHEET, headings: ["修正时间", "原内容", "修正后"] },
  { name: EXPLANATIONS_SHEET, headings: [word("list.message", "zh-CN"), word("list.cause", "zh-CN")] },
  { name: DATA_SOURCES.name, headings: DATA_SOURCES.columns.map(({ heading }) => heading) },
];

/** Rows in which headings are looked for. */
const HEADING_ROWS = 6;

/** Whether a sheet is one that the program has added: by its name, and by what stands in its first rows. */
export function isAdded({ name, values }: Pick<SheetSnapshot, "name" | "values">): boolean {
  const rows = headingRows(values);
  if (isForm(name, rows)) return true;
  return addedSheets().some((added) => isCalled(name, added.name) && rows.some((row) => holds(row, added.headings)));
}

function headingRows(values: SheetSnapshot["values"]): string[][] {
  return values.slice(0, HEADING_ROWS).map((row) => row.map((value) => plainHeading(String(value ?? ""))));
}

function holds(row: readonly string[], headings: readonly string[]): boolean {
  return headings.every((heading) => row.some((text) => text.includes(plainHeading(heading))));
}

/** A form is told by its number, which stands in its name and begins its title: a county's own may be called 2017表一. */
function isForm(name: string, rows: readonly (readonly string[])[]): boolean {
  const [title = ""] = rows.flat().filter((text) => text !== "");
  const [number] = FORM_NUMBER.exec(title) ?? [];
  return number !== undefined && METHODS.some((method) => plainHeading(name).startsWith(`${method}${number}`));
}

const FORM_NUMBER = /^表[IV]+(-\d+)?/;

/** Whether a sheet may be one of them by its name alone, so that it has to be looked at. */
export function mayBeAdded(name: string): boolean {
  if (METHODS.some((method) => isCalled(name, `${method}表`))) return true;
  return addedSheets().some((added) => isCalled(name, added.name));
}

/** A workbook without sheets of ours: what may be a county's own. */
export function withoutOurs(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const ours = new Set(ownSheets(workbook));
  return { sheets: workbook.sheets.filter((sheet) => !ours.has(sheet) && !isAdded(sheet)) };
}

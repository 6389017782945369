import { markKind, Stopped, type Watch } from "../../model";
import { Patience } from "./patience";
import { isRefusal } from "./problems";
import { inTurn } from "./requests";
import type { LiveSheet, SheetLister } from "./sheets";

/** Finding the marks on all sheets, whatever else the clerk has there. */

export interface MarkedSheet extends Omit<LiveSheet<unknown>, "answer"> {
  /** The formats that are our marks. */
  readonly marks: readonly Excel.ConditionalFormat[];
  /** How many of its formats are no marks, as far as is known: those of the clerk's own. */
  readonly others: number;
  /** Whether each of its formats could be read; marks of ours may be among the others. */
  readonly whole: boolean;
}

const PROPERTIES = "id,type,customOrNullObject/rule/formula";

/**
 * All sheets with their marks, in one request. A single format that Excel cannot read makes that request fail; then they are
 * looked for sheet by sheet, and on a bad sheet in ever smaller parts.
 * @throws Stopped between two sheets
 */
export async function findMarks(
  context: Excel.RequestContext,
  lister: SheetLister,
  patience: Patience,
  watch?: Watch,
): Promise<MarkedSheet[]> {
  try {
    const sheets = await lister.list(context, loadFormats);
    return sheets.map((sheet) => ({ ...sheet, ...sorted(sheet.answer.items) }));
  } catch (error) {
    if (isRefusal(error)) throw error;
    const sheets = await lister.list(context, () => null);
    const found: MarkedSheet[] = [];
    await inTurn(sheets, async (sheet) => {
      watch?.progress(found.length, sheets.length);
      found.push(await searched(context, patience, sheet));
      if (watch?.signal.aborted) throw new Stopped();
    });
    return found;
  }
}

/** The same for some sheets that are known already. */
export async function findMarksOn(
  context: Excel.RequestContext,
  sheets: readonly LiveSheet<unknown>[],
  patience: Patience,
): Promise<MarkedSheet[]> {
  const all = await patience.get(context, () => sheets.map((sheet) => ({ sheet, formats: loadFormats(sheet.sheet) })));
  if (all) return all.map(({ sheet, formats }) => ({ ...sheet, ...sorted(formats.items) }));
  const found: MarkedSheet[] = [];
  await inTurn(sheets, async (sheet) => void found.push(await searched(context, patience, sheet)));
  return found;
}

/** All formats of a sheet, the marks apart from the others. */
function sorted(formats: readonly Excel.ConditionalFormat[]): Pick<MarkedSheet, "marks" | "others" | "whole"> {
  const marks = formats.filter(isMark);
  return { marks, others: formats.length - marks.length, whole: true };
}

/** Asks for all formats of a sheet, and of those with a formula what it is. */
export function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = sheet.getRange();
  return conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
}

async function searched(
  context: Excel.RequestContext,
  patience: Patience,
  { sheet, ...rest }: LiveSheet<unknown>,
): Promise<MarkedSheet> {
  const all = await patience.get(context, () => loadFormats(sheet));
  const formats = all ?? sheet.getRange().conditionalFormats;
  const found = { ...rest, sheet };
  if (all) return { ...found, ...sorted(all.items) };
  const count = await patience.get(context, () => formats.getCount());
  // That they could not even be counted says that there are some.
  if (!count) return { ...found, marks: [], others: 1, whole: false };
  const places = Array.from({ length: count.value }, (_, i) => i);
  const read = await readable(context, patience, formats, places);
  const marks = read.filter(isMark);
  return { ...found, marks, others: places.length - marks.length, whole: read.length === places.length };
}

/** The formats at these places that can be read: all at once, or those of each half. */
async function readable(
  context: Excel.RequestContext,
  patience: Patience,
  formats: Excel.ConditionalFormatCollection,
  places: readonly number[],
): Promise<Excel.ConditionalFormat[]> {
  if (places.length === 0) return [];
  const all = await patience.get(context, () => places.map((place) => formats.getItemAt(place).load(PROPERTIES)));
  if (all) return all;
  if (places.length === 1 || patience.isOver) return [];
  const middle = places.length >> 1;
  const first = await readable(context, patience, formats, places.slice(0, middle));
  return [...first, ...(await readable(context, patience, formats, places.slice(middle)))];
}

/** Whether a format is one of our marks, whoever set it. */
export function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && markKind(customOrNullObject.rule.formula) !== null;
}

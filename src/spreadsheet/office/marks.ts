import {
  MARK_STYLES,
  markFormula,
  markKind,
  parseArea,
  Problem,
  type Mark,
  type MarkKind,
  type MarkReport,
  type SkippedSheet,
} from "../../model";
import { perform, type Step } from "./requests";
import type { LiveSheet, SheetLister } from "./sheets";

/** Marks: conditional formats that are recognised by their own formula. */

/** Excel cuts longer lists of addresses off without a word. */
const LONGEST_LIST = 8_000;

/** Bytes of a request that one conditional format takes besides its addresses, and that removing one takes. */
const FORMAT_BYTES = 4_000;
const REMOVAL_BYTES = 500;

type MarkedSheet = LiveSheet<Excel.ConditionalFormatCollection>;

/**
 * Replaces the whole layer of marks.
 * @param idOf the id that a sheet of this name had when it was read last
 */
export async function setMarks(
  context: Excel.RequestContext,
  lister: SheetLister,
  all: readonly Mark[],
  idOf: (sheet: string) => string | undefined,
): Promise<MarkReport> {
  const sheets = await lister.list(context, loadFormats);
  const skipped = new Map<string, SkippedSheet>();
  const additions: Step[] = [];
  let changed = 0;
  for (const { sheet: name, kind, areas } of all) {
    const id = idOf(name);
    const target = sheets.find((sheet) => (id === undefined ? sheet.name === name : sheet.id === id));
    if (!target || target.protected) skipped.set(name, { sheet: name, reason: target ? "protected" : "missing" });
    else {
      additions.push(...addressLists(areas).map((list) => addition(target.sheet, kind, list)));
      changed += areas.reduce((sum, area) => sum + cellCount(area), 0);
    }
  }
  const { removals, kept } = removalsOf(sheets);
  for (const sheet of kept) skipped.set(sheet, { sheet, reason: "protected" });
  await perform(context, [...removals, ...additions], (problem) => takenBack(lister, problem));
  return { changed, skipped: [...skipped.values()] };
}

/** Removes the whole layer of marks. */
export async function removeMarks(context: Excel.RequestContext, lister: SheetLister): Promise<MarkReport> {
  const { removals, kept } = removalsOf(await lister.list(context, loadFormats));
  await perform(context, removals, (problem) => takenBack(lister, problem));
  return { changed: removals.length, skipped: kept.map((sheet) => ({ sheet, reason: "protected" })) };
}

function loadFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return conditionalFormats;
}

/** The removal of every mark, and the names of protected sheets whose marks have to stay. */
function removalsOf(sheets: readonly MarkedSheet[]): { readonly removals: Step[]; readonly kept: string[] } {
  const removals: Step[] = [];
  const kept: string[] = [];
  for (const { name, protected: isProtected, answer } of sheets) {
    const ours = answer.items.filter(isMark);
    if (!isProtected) removals.push(...ours.map((format) => ({ bytes: REMOVAL_BYTES, queue: () => format.delete() })));
    else if (ours.length > 0) kept.push(name);
  }
  return { removals, kept };
}

function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && markKind(customOrNullObject.rule.formula) !== null;
}

function addition(sheet: Excel.Worksheet, kind: MarkKind, addresses: string): Step {
  const { fill, font, border } = MARK_STYLES[kind];
  return {
    bytes: FORMAT_BYTES + addresses.length,
    queue: () => {
      // A new format stands on top of all others.
      const format = sheet.getRanges(addresses).conditionalFormats.add("Custom");
      // The clerk's own formats go on showing what ours leave alone.
      format.stopIfTrue = false;
      format.custom.rule.formula = markFormula(kind);
      format.custom.format.fill.color = fill;
      if (font) format.custom.format.font.color = font;
      if (!border) return;
      const { top, bottom, left, right } = format.custom.format.borders;
      for (const side of [top, bottom, left, right]) {
        side.style = "Continuous";
        side.color = border;
      }
    },
  };
}

/** Removes what was added before something went wrong; a clerk who is typing by now is waited for. */
async function takenBack(lister: SheetLister, { data }: Problem): Promise<Problem> {
  const detail = data.detail;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { removals } = removalsOf(await lister.list(context, loadFormats));
      for (const { queue } of removals) queue();
      await context.sync();
    });
    return new Problem("office.marksTakenBack", { detail });
  } catch {
    return new Problem("office.marksHalf", { detail });
  }
}

function addressLists(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.length - 1;
    if (last >= 0 && lists[last].length + 1 + area.length < LONGEST_LIST) lists[last] += `,${area}`;
    else lists.push(area);
  }
  return lists;
}

function cellCount(address: string): number {
  const area = parseArea(address);
  if (!area) throw new TypeError(`"${address}" is no area of cells.`);
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

import {
  areaAt,
  MARK_STYLES,
  markFormula,
  Problem,
  type Mark,
  type MarkKind,
  type MarkReport,
  type SkippedSheet,
  type Watch,
} from "../../model";
import type { Access } from "./answering";
import { findMarks, isMark, loadFormats, type MarkedSheet } from "./findMarks";
import { Patience } from "./patience";
import { detailOf, isRefusal } from "./problems";
import { inTurn, perform, type Step } from "./requests";

/** Marks: conditional formats that are recognised by their own formula. */

/** Excel cuts longer lists of addresses off without a word. */
const LONGEST_LIST = 8_000;

/** Bytes of a request that one conditional format takes besides its addresses, and that removing one takes. */
const FORMAT_BYTES = 4_000;
const REMOVAL_BYTES = 500;
/** The same that asking for the formats of one sheet takes. */
const LOOK_BYTES = 2_000;

/**
 * Replaces the whole layer of marks.
 * @param idOf the id that a sheet of this name had when it was read last
 * @throws Stopped before anything is changed
 */
export async function setMarks(
  context: Excel.RequestContext,
  access: Access,
  all: readonly Mark[],
  idOf: (sheet: string) => string | undefined,
  watch?: Watch,
): Promise<MarkReport> {
  const patience = new Patience();
  const sheets = await findMarks(context, access.lister, patience, watch);
  const skipped = new Map<string, SkippedSheet>();
  const additions: Step[] = [];
  const layer = new Layer(sheets);
  let changed = 0;
  for (const { sheet: name, kind, areas } of all) {
    const id = idOf(name);
    const target = sheets.find((sheet) => (id === undefined ? sheet.name === name : sheet.id === id));
    if (!target || target.protected) skipped.set(name, { sheet: name, reason: target ? "protected" : "missing" });
    else {
      additions.push(...addressLists(areas).map((list) => layer.addition(target.sheet, kind, list)));
      changed += areas.reduce((sum, area) => sum + cellCount(area), 0);
    }
  }
  for (const left of leftOn(sheets)) skipped.set(left.sheet, left);
  const removals = removalsOf(sheets);
  if (additions.length > 0) additions.push(layer.look());
  let othersRemoved = 0;
  await perform(context, [...removals, ...additions], async (problem) => {
    if (removals.length === 0) return takenBack(access, patience, problem);
    // One of the old marks may be what Excel failed at: without it the new ones can be set all the same.
    const removed = await unlessFailed(removeEach(access, patience));
    if (!removed) return takenBack(access, patience, problem);
    for (const each of removed.left) skipped.set(each.sheet, each);
    const known = new Set(sheets.flatMap(({ marks }) => marks.map(({ id }) => id)));
    othersRemoved = removed.ids.filter((id) => !known.has(id)).length;
    layer.forget(removed.leftIds);
    await perform(context, additions, (second) => takenBack(access, patience, second));
    return null;
  });
  await inTurn(layer.ofOthers(), async ({ sheet, format }) => {
    if (await patience.get(context, () => (format.delete(), format))) othersRemoved++;
    else skipped.set(sheet, { sheet, reason: "unreadable" });
  });
  return { changed, skipped: [...skipped.values()], ...(othersRemoved > 0 ? { othersRemoved } : {}) };
}

/**
 * Removes the whole layer of marks.
 * @throws Stopped before anything is changed
 */
export async function removeMarks(context: Excel.RequestContext, access: Access, watch?: Watch): Promise<MarkReport> {
  const patience = new Patience();
  const sheets = await findMarks(context, access.lister, patience, watch);
  const removals = removalsOf(sheets);
  const skipped = new Map(leftOn(sheets).map((left) => [left.sheet, left]));
  let changed = removals.length;
  await perform(context, removals, async (problem) => {
    const removed = await unlessFailed(removeEach(access, patience));
    if (!removed) return new Problem("office.clearedHalf", detailOf(problem));
    changed -= removed.left.length;
    for (const each of removed.left) skipped.set(each.sheet, each);
    return null;
  });
  return { changed, skipped: [...skipped.values()] };
}

/** Removes the marks from sheets, but protected ones. */
export function removalsOf(sheets: readonly Pick<MarkedSheet, "marks" | "protected">[]): Step[] {
  return sheets.flatMap((sheet) =>
    sheet.protected ? [] : sheet.marks.map((format) => ({ bytes: REMOVAL_BYTES, queue: () => format.delete() })),
  );
}

/** The sheets on which marks have to stay, or may be where nobody can see them. */
function leftOn(sheets: readonly MarkedSheet[]): SkippedSheet[] {
  return sheets.flatMap(({ name, protected: isProtected, marks, whole }): SkippedSheet[] => {
    if (isProtected && marks.length > 0) return [{ sheet: name, reason: "protected" }];
    return whole ? [] : [{ sheet: name, reason: "unreadable" }];
  });
}

/**
 * Removes the marks one by one after Excel has failed at some of them; a clerk who is typing by now is waited for.
 * @param on whether the marks of a sheet are meant
 */
export function removeEach(
  { lister, again }: Access,
  patience: Patience,
  on: (sheet: MarkedSheet) => boolean = () => true,
): Promise<Removed> {
  return again(async (context) => {
    const sheets = await findMarks(context, lister, patience);
    const marks = sheets.filter(on).flatMap((sheet) => sheet.marks.map((format) => ({ sheet, format })));
    const removed: Removed = { ids: [], left: [], leftIds: [] };
    await inTurn(marks, async ({ sheet: { name, protected: isProtected }, format }) => {
      if (!isProtected && (await patience.get(context, () => (format.delete(), format)))) removed.ids.push(format.id);
      else {
        removed.left.push({ sheet: name, reason: isProtected ? "protected" : "unreadable" });
        removed.leftIds.push(format.id);
      }
    });
    return removed;
  });
}

/** What came of removing marks one by one. */
interface Removed {
  /** The marks that are gone, by their ids. */
  readonly ids: string[];
  /** The sheet of each mark that is still there, and their ids. */
  readonly left: SkippedSheet[];
  readonly leftIds: string[];
}

/** What some more work gave after Excel has failed once; `null` where it failed again. An Excel that has stopped is said to have. */
async function unlessFailed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Problem) throw error;
    return null;
  }
}

/**
 * The marks that are set here. The request that sets them looks for marks once more: where someone else, in another pane or on
 * another machine, has set some since the first look, two layers stand one upon the other. Excel does one request after the
 * other, so that of two who set marks at once the later one sees both layers, and the earlier one only its own.
 */
class Layer {
  private formats: Excel.ConditionalFormat[] = [];
  private looks: { readonly sheet: string; readonly found: Excel.ConditionalFormatCollection }[] = [];
  /** Marks that cannot be removed, and have been told. */
  private lasting: ReadonlySet<string> = new Set();
  /** Sheets on which every format can be read, and whose marks can be removed. */
  private readonly sheets: readonly MarkedSheet[];

  constructor(sheets: readonly MarkedSheet[]) {
    this.sheets = sheets.filter((sheet) => sheet.whole && !sheet.protected);
  }

  addition(sheet: Excel.Worksheet, kind: MarkKind, addresses: string): Step {
    const { fill, font, border } = MARK_STYLES[kind];
    return {
      bytes: FORMAT_BYTES + addresses.length,
      queue: () => {
        // A new format stands on top of all others.
        const format = sheet.getRanges(addresses).conditionalFormats.add("Custom").load("id");
        this.formats.push(format);
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

  /** The second look, behind all additions. */
  look(): Step {
    return {
      bytes: this.sheets.length * LOOK_BYTES,
      queue: () => (this.looks = this.sheets.map(({ name, sheet }) => ({ sheet: name, found: loadFormats(sheet) }))),
    };
  }

  /** Begins anew, after marks that cannot be removed have been told. */
  forget(lasting: readonly string[]): void {
    this.formats = [];
    this.lasting = new Set(lasting);
  }

  /** The marks that the second look found besides those set here; none where it did not find each of these. */
  ofOthers(): { readonly sheet: string; readonly format: Excel.ConditionalFormat }[] {
    const ours = new Set(this.formats.map(({ id }) => id));
    const marks = this.looks.flatMap(({ sheet, found }) =>
      found.items.filter(isMark).map((format) => ({ sheet, format })),
    );
    if (marks.filter(({ format }) => ours.has(format.id)).length < ours.size) return [];
    return marks.filter(({ format: { id } }) => !ours.has(id) && !this.lasting.has(id));
  }
}

/** Removes what was added before something went wrong; a clerk who is typing by now is waited for. */
async function takenBack(access: Access, patience: Patience, problem: Problem): Promise<Problem> {
  const detail = detailOf(problem);
  const half = new Problem("office.marksHalf", detail);
  try {
    await access.again(async (context) => {
      for (const { queue } of removalsOf(await findMarks(context, access.lister, patience))) queue();
      await context.sync();
    });
    return new Problem("office.marksTakenBack", detail);
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (isRefusal(error)) return half;
  }
  return (await unlessFailed(removeEach(access, patience)))?.left.length === 0
    ? new Problem("office.marksTakenBack", detail)
    : half;
}

function addressLists(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + area.length < LONGEST_LIST) lists[lists.length - 1] = `${last},${area}`;
    else lists.push(area);
  }
  return lists;
}

function cellCount(address: string): number {
  const area = areaAt(address);
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

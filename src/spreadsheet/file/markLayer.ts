import { escapeXml, MARK_KINDS, markFormula, markKind, type MarkKind } from "../../model";
import { prefixOf, spreadsheetRoot } from "./package";
import {
  applyEdits,
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  descendantsOf,
  isTrue,
  textOf,
  XmlError,
  type Edit,
  type Element,
} from "./xml";

/** The layer of marks on one sheet: conditional formats of ours in the text of a worksheet part. */

/** Excel cuts longer lists of addresses off without a word. */
const LONGEST_LIST = 8_000;

/** What stands before conditional formats in a worksheet part; everything else comes after them. */
const BEFORE = new Set(
  (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
    "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr"
  ).split(" "),
);

const LEAVES = new Set(["sheetData"]);

/** One rule of the sheet, of ours (`kind`) or of the clerk. */
interface Rule {
  readonly kind: MarkKind | null;
  readonly priority: number;
  readonly priorityEdit: (value: number) => Edit;
  readonly format: number | null;
  readonly element: Element;
  readonly block: Element;
}

/** What was found and left out of a sheet. */
export interface ClearedSheet {
  readonly text: string;
  /** Rules of ours that were removed. */
  readonly removed: number;
  /** The differential formats that they used. */
  readonly formats: ReadonlySet<number>;
}

/** Whether a worksheet part is protected against changes of its cells. */
export function isProtected(text: string): boolean {
  const root = spreadsheetRoot(text, "worksheet", LEAVES);
  const protection = childOf(root, "sheetProtection");
  return protection !== undefined && isTrue(attributeOf(text, protection, "sheet"));
}

/** The text without our rules; the clerk's rules get the priorities back that they would have without ours. */
export function clearLayer(text: string): ClearedSheet {
  // Most sheets of most workbooks hold no mark; the formula's words are the same in every notation.
  if (!text.includes("EDU.MARK")) return { text, removed: 0, formats: new Set() };
  const rules = readRules(text, spreadsheetRoot(text, "worksheet", LEAVES));
  const ours = rules.filter((rule) => rule.kind !== null);
  const shared = new Set(rules.filter((rule) => rule.kind === null).map(({ block }) => block));
  const removals = new Map<number, Edit>();
  for (const { block, element } of ours) {
    const { start, end } = shared.has(block) ? element : block;
    removals.set(start, { start, end, text: "" });
  }
  const above = counterBelow(ours.map(({ priority }) => priority));
  const shifts = rules.flatMap((rule) => {
    const before = rule.kind === null ? above(rule.priority) : 0;
    return before > 0 ? [rule.priorityEdit(rule.priority - before)] : [];
  });
  return {
    text: applyEdits(text, [...removals.values(), ...shifts]),
    removed: ours.length,
    formats: new Set(ours.flatMap((rule) => (rule.format === null ? [] : [rule.format]))),
  };
}

/** A function that tells how many of these numbers are smaller than another one. */
function counterBelow(numbers: readonly number[]): (limit: number) => number {
  const sorted = Float64Array.from(numbers).sort();
  return (limit) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const number = sorted[middle];
      if (number !== undefined && number < limit) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}

/**
 * The text of a sheet without marks, with these areas marked on top of the clerk's rules.
 * @param formats the differential format of each kind
 */
export function addLayer(
  text: string,
  areas: ReadonlyMap<MarkKind, readonly string[]>,
  formats: ReadonlyMap<MarkKind, number>,
): string {
  const root = spreadsheetRoot(text, "worksheet", LEAVES);
  const batches = MARK_KINDS.flatMap((kind) => inBatches(areas.get(kind) ?? []).map((list) => ({ kind, list })));
  if (batches.length === 0) return text;
  const rules = readRules(text, root);
  // A pivot table finds its rules by their priorities; where there is one, ours go below instead of shifting them.
  const pivot = rules.some(({ block }) => isTrue(attributeOf(text, block, "pivot")));
  const first = rules.reduce(
    (found, { priority }) => (pivot ? Math.max(found, priority + 1) : Math.min(found, priority)),
    1,
  );
  const shifts = pivot ? [] : rules.map((rule) => rule.priorityEdit(rule.priority + batches.length));
  const prefix = prefixOf(root);
  const layer = batches.map(
    ({ kind, list }, i) =>
      `<${prefix}conditionalFormatting sqref="${list}"><${prefix}cfRule type="expression" ` +
      `dxfId="${formats.get(kind)}" priority="${first + i}"><${prefix}formula>` +
      `${escapeXml(markFormula(kind).slice(1)).replaceAll("&quot;", '"')}</${prefix}formula></${prefix}cfRule>` +
      `</${prefix}conditionalFormatting>`,
  );
  const at = placeOfLayer(root);
  return applyEdits(text, [{ start: at, end: at, text: layer.join("") }, ...shifts]);
}

/** Where conditional formats stand in a worksheet part that has none. */
export function placeOfLayer(root: Element): number {
  const next = root.children.findIndex((child) => !BEFORE.has(child.name));
  const before = root.children.slice(0, next < 0 ? undefined : next);
  const last = before[before.length - 1];
  if (!last || !before.some((child) => child.name === "sheetData")) throw new XmlError("<sheetData>");
  return last.end;
}

/**
 * All rules of a sheet that have a priority. The rules of Excel 2010 and later stand in an extension, but count their
 * priorities together with the others.
 */
function readRules(text: string, root: Element): Rule[] {
  const lists = childrenOf(root, "extLst");
  const extensions = new Set(lists.flatMap((list) => descendantsOf(list, "conditionalFormatting")));
  return [...childrenOf(root, "conditionalFormatting"), ...extensions].flatMap((block) =>
    childrenOf(block, "cfRule").flatMap((element): Rule[] => {
      const attributes = attributesOf(text, element);
      const priority = attributes.get("priority");
      // The second half of a data bar or icon set takes the priority of its first half.
      if (!priority && extensions.has(block)) return [];
      if (!priority || !/^(?:0|-?[1-9]\d{0,8})$/.test(priority.value)) throw new XmlError("<cfRule priority>");
      const format = attributes.get("dxfId")?.value;
      return [
        {
          kind: ruleKind(text, element, attributes.get("type")?.value),
          priority: Number(priority.value),
          priorityEdit: (value) => ({ start: priority.start, end: priority.end, text: String(value) }),
          format: format === undefined ? null : Number(format),
          element,
          block,
        },
      ];
    }),
  );
}

function ruleKind(text: string, rule: Element, type: string | undefined): MarkKind | null {
  const [formula, second] = type === "expression" ? childrenOf(rule, "formula") : [];
  return formula && !second ? markKind(textOf(text, formula)) : null;
}

function inBatches(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + area.length < LONGEST_LIST) lists[lists.length - 1] = `${last} ${area}`;
    else lists.push(area);
  }
  return lists;
}

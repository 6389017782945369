import { tableOf, type Ledger } from "../../ledger";
import { allMet, phrase, type Steps, type Verdict } from "../../model";
import type { ComputedItem } from "../../standards/countyItem";
import type { Method, Part } from "../../standards/methods";
import { answeredItems, isAnswered, type AnsweredItem } from "../../standards/methods/items";
import { VERDICT_NAMES } from "../../standards/terms";
import type { ItemAssessment, JudgedPart } from "../assessment";
import type { Missing } from "../missing";
import { answerRecord, hasEvidence } from "../figures/evidence";
import { unreadable, type Figure } from "../figures/figure";
import { computedItems } from "../items/index.generated";
import { ITEM_REGISTERS } from "../registers";
import { fromFigures, partOfItems } from "./part";

/** Items of which every one has to be met: figures decide where there are figures, else the clerk's answer. */

/** The items that are computed; one file each in `items/`. */
const COMPUTED: Readonly<Partial<Record<ComputedItem, (ledger: Ledger) => Figure[]>>> = computedItems;

/** The part of one list of items; every one has to be met. */
export function* itemsPart(ledger: Ledger, method: Method, { id }: Part<"items">): Steps<JudgedPart> {
  const items: ItemAssessment[] = [];
  for (const asked of answeredItems(method)) {
    if (asked.part.id !== id) continue;
    items.push(assessItem(ledger, asked));
    yield;
  }
  return partOfItems(id, items);
}

function assessItem(ledger: Ledger, asked: AnsweredItem): ItemAssessment {
  const { part, item } = asked;
  const figures = (item.computed && COMPUTED[item.computed]?.(ledger)) ?? [];
  const [first, ...others] = figures;
  const computed = first ? fromFigures([first, ...others]) : null;
  const answered = isAnswered(item) || !computed;
  const answer = answered ? judgedAnswer(ledger, asked) : answerTo(ledger, asked);
  const applies = !(answer.verdict === "notApplicable" && answered);
  const decided = computed && applies ? [computed.verdict] : [];
  return {
    id: `${part.id}.${item.no}`,
    name: wordingOf(ledger, asked),
    value: computed && applies ? computed.value : answer.value,
    standard: (applies && computed?.standard) || null,
    unit: computed?.unit ?? "",
    verdict: allMet([...decided, ...(answered ? [answer.verdict] : [])]),
    transitional: computed?.transitional ?? false,
    formula: computed?.formula ?? null,
    missing: applies ? [...(computed?.missing ?? []), ...(answered ? answer.missing : [])] : [],
    cells: [...answer.cells, ...(computed?.cells ?? [])],
    figures: applies ? figures : [],
  };
}

/** The text of an item as the county has it: a province may have worded it otherwise. */
function wordingOf(ledger: Ledger, asked: AnsweredItem): string {
  const record = answerRecord(ledger, asked);
  const own = record === null ? null : tableOf(ledger, asked.part.sheet.id).text("item", record);
  return own ?? asked.item.text;
}

type Answer = Pick<ItemAssessment, "value" | "verdict" | "missing" | "cells">;

/** What the clerk has answered to an item; `undetermined` where nothing is answered. */
export function answerTo(ledger: Ledger, asked: AnsweredItem): Answer {
  const { part, item } = asked;
  const table = ledger.tables.get(part.sheet.id);
  const record = answerRecord(ledger, asked);
  if (!table?.inUse)
    return { value: null, verdict: "undetermined", missing: [{ id: "notFilledIn", data: {} }], cells: [] };
  if (record === null) {
    const missing: Missing[] = [
      { id: "listedLines", data: { sheet: table.sheetName, names: phrase("item", { no: item.no }) } },
    ];
    return { value: null, verdict: "undetermined", missing, cells: [] };
  }
  const text = table.text("verdict", record);
  const verdict: Verdict =
    (["met", "notMet", "notApplicable"] as const).find((each) => VERDICT_NAMES[each] === text) ?? "undetermined";
  return {
    value: table.text("finding", record) ?? text,
    verdict,
    missing: verdict === "undetermined" ? unreadable(table, "verdict", [record]) : [],
    cells: table.cells(["verdict"], record),
  };
}

/**
 * The answer as far as it decides: 达标 needs its 佐证材料, and 不适用 is no answer but where the item may not apply, with a
 * note and without figures that say otherwise.
 */
function judgedAnswer(ledger: Ledger, asked: AnsweredItem): Answer {
  const answer = answerTo(ledger, asked);
  if (answer.verdict === "met" && !hasEvidence(ledger, asked)) {
    return { ...answer, verdict: "undetermined", missing: [{ id: "noEvidence", data: {} }] };
  }
  if (answer.verdict === "notApplicable" && !mayNotApply(ledger, asked)) {
    return { ...answer, verdict: "undetermined", missing: [{ id: "mustApply", data: {} }] };
  }
  return answer;
}

/** Whether 不适用 can be the answer to an item: it may be so, a note says why, and no register holds figures for it. */
export function mayNotApply(ledger: Ledger, asked: AnsweredItem): boolean {
  const { part, item } = asked;
  const record = answerRecord(ledger, asked);
  const noted = record !== null && tableOf(ledger, part.sheet.id).text("finding", record) !== null;
  const registers = item.computed ? ITEM_REGISTERS[item.computed] : [];
  return item.mayNotApply === true && noted && !registers.some((id) => ledger.tables.get(id)?.inUse);
}

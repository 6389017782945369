import type { Ledger } from "../../ledger";
import { allMet, type Verdict } from "../../model";
import { ITEMS_2017, type ComputedItem, type Item2017 } from "../../standards/items2017";
import { VERDICT_NAMES } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import type { Missing } from "../missing";
import { ANSWER_SHEETS, answerRecord, hasEvidence } from "../figures/evidence";
import { unreadable, type Figure } from "../figures/figure";
import { computedItems } from "../items/index.generated";
import { fromFigures, partOfItems } from "./part";

/** 政府保障程度 and 教育质量 (2017): figures decide where there are figures, else the clerk's answer. */

/** The items that are computed; one file each in `items/`. */
const COMPUTED: Readonly<Partial<Record<ComputedItem, (ledger: Ledger) => Figure[]>>> = computedItems;

/** The part of one group of items; every one has to be met. */
export function itemsPart(ledger: Ledger, group: Item2017["group"]): PartAssessment {
  return partOfItems(
    group,
    ITEMS_2017.filter((item) => item.group === group).map((item) => assessItem(ledger, item)),
  );
}

function assessItem(ledger: Ledger, item: Item2017): ItemAssessment {
  const figures = (item.computed && COMPUTED[item.computed]?.(ledger)) ?? [];
  const computed = figures.length > 0 ? fromFigures(figures) : null;
  const answer = item.answered || !computed ? judgedAnswer(ledger, item) : answerTo(ledger, item);
  const answered = item.answered || !computed;
  const applies = !(answer.verdict === "notApplicable" && answered);
  const decided = computed && applies ? [computed.verdict] : [];
  return {
    id: `${item.group}.${item.no}`,
    name: item.text,
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

type Answer = Pick<ItemAssessment, "value" | "verdict" | "missing" | "cells">;

/** What the clerk has answered to an item; `undetermined` where nothing is answered. */
export function answerTo(ledger: Ledger, item: Pick<Item2017, "group" | "no">): Answer {
  const table = ledger.tables.get(ANSWER_SHEETS[item.group]);
  const record = answerRecord(ledger, item);
  if (!table?.inUse)
    return { value: null, verdict: "undetermined", missing: [{ id: "notFilledIn", data: {} }], cells: [] };
  if (record === null) {
    const missing: Missing[] = [{ id: "listedLines", data: { sheet: table.sheet.name, names: `第${item.no}项` } }];
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
function judgedAnswer(ledger: Ledger, item: Item2017): Answer {
  const answer = answerTo(ledger, item);
  if (answer.verdict === "met" && !hasEvidence(ledger, item)) {
    return { ...answer, verdict: "undetermined", missing: [{ id: "noEvidence", data: {} }] };
  }
  if (answer.verdict === "notApplicable" && !mayNotApply(ledger, item)) {
    return { ...answer, verdict: "undetermined", missing: [{ id: "mustApply", data: {} }] };
  }
  return answer;
}

/** Whether 不适用 can be the answer to an item: it may be so, a note says why, and no register holds figures for it. */
export function mayNotApply(ledger: Ledger, item: Item2017): boolean {
  const record = answerRecord(ledger, item);
  const table = ledger.tables.get(ANSWER_SHEETS[item.group]);
  const noted = record !== null && table!.text("finding", record) !== null;
  return item.mayNotApply === true && noted && !ledger.tables.get("seniorPlaces")?.inUse;
}

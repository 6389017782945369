import type { Ledger } from "../../ledger";
import { allMet, type Verdict } from "../../model";
import { ITEMS_2017, type ComputedItem, type Item2017 } from "../../standards/items2017";
import { VERDICT_NAMES } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import { recordsOf, type Figure } from "../figures/figure";
import { computedItems } from "../items/index.generated";
import { fromFigures, partOfItems } from "./part";

/** 政府保障程度 and 教育质量 (2017): figures decide where there are figures, else the clerk's answer. */

/** The items that are computed; one file each in `items/`. */
const COMPUTED: Readonly<Partial<Record<ComputedItem, (ledger: Ledger) => Figure[]>>> = computedItems;

const SHEET_OF = { government: "government2017", quality: "quality2017" } as const;

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
  const answer = answerTo(ledger, item);
  const answered = item.answered || !computed;
  return {
    id: `${item.group}.${item.no}`,
    name: item.text,
    value: computed ? computed.value : answer.value,
    standard: computed?.standard ?? null,
    unit: computed?.unit ?? "",
    verdict: allMet([...(computed ? [computed.verdict] : []), ...(answered ? [answer.verdict] : [])]),
    transitional: computed?.transitional ?? false,
    formula: computed?.formula ?? null,
    missing: [...(computed?.missing ?? []), ...(answered ? answer.missing : [])],
    cells: [...answer.cells, ...(computed?.cells ?? [])],
    figures,
  };
}

/** What the clerk has answered to an item; `undetermined` where nothing is answered. */
export function answerTo(
  ledger: Ledger,
  { group, no }: Pick<Item2017, "group" | "no">,
): Pick<ItemAssessment, "value" | "verdict" | "missing" | "cells"> {
  const table = ledger.tables.get(SHEET_OF[group]);
  const record = (table ? recordsOf(table) : []).find((each) => table!.number("no", each) === no);
  const text = record === undefined ? null : table!.text("verdict", record);
  const verdict: Verdict =
    (["met", "notMet", "notApplicable"] as const).find((each) => VERDICT_NAMES[each] === text) ?? "undetermined";
  return {
    value: record === undefined ? null : (table!.text("finding", record) ?? text),
    verdict,
    missing: verdict === "undetermined" ? [{ id: "notFilledIn", data: {} }] : [],
    cells: record === undefined ? [] : table!.cells(["verdict"], record),
  };
}

import type { Ledger } from "../../ledger";
import { allMet, type CellRef, type Verdict } from "../../model";
import { ITEMS_2017, type ComputedItem, type Item2017 } from "../../standards/items2017";
import { VERDICT_NAMES } from "../../standards/terms";
import type { ItemAssessment, Missing, PartAssessment } from "../assessment";
import { computedItems } from "../items/index.generated";
import { partOfItems } from "./part";

/** 政府保障程度 and 教育质量 (2017): figures decide where there are figures, else the clerk's answer. */

/** What the figures of the ledger say of an item. */
export interface ItemFigure {
  readonly value: number | string | null;
  readonly standard: number | string | null;
  readonly unit: string;
  readonly verdict: Verdict;
  readonly transitional?: boolean;
  /** Names the formula in `formula.<id>`. */
  readonly formula: string;
  readonly missing: readonly Missing[];
  readonly cells: readonly CellRef[];
}

/** The items that are computed; one file each in `items/`. */
const COMPUTED: Readonly<Partial<Record<ComputedItem, (ledger: Ledger) => ItemFigure>>> = computedItems;

const SHEET_OF = { government: "government2017", quality: "quality2017" } as const;

/** The part of one group of items; every one has to be met. */
export function itemsPart(ledger: Ledger, group: Item2017["group"]): PartAssessment {
  return partOfItems(
    group,
    ITEMS_2017.filter((item) => item.group === group).map((item) => assessItem(ledger, item)),
  );
}

function assessItem(ledger: Ledger, item: Item2017): ItemAssessment {
  const figure = (item.computed && COMPUTED[item.computed]?.(ledger)) ?? null;
  const answer = answerTo(ledger, item);
  const answered = item.answered || !figure;
  const verdicts: Verdict[] = [...(figure ? [figure.verdict] : []), ...(answered ? [answer.verdict] : [])];
  return {
    id: `${item.group}.${item.no}`,
    name: item.text,
    value: figure?.value ?? answer.value,
    standard: figure?.standard ?? null,
    unit: figure?.unit ?? "",
    verdict: allMet(verdicts),
    transitional: figure?.transitional ?? false,
    formula: figure?.formula ?? null,
    missing: [...(figure?.missing ?? []), ...(answered ? answer.missing : [])],
    cells: [...(figure?.cells ?? []), ...answer.cells],
  };
}

/** What the clerk has answered to an item. */
export function answerTo(
  ledger: Ledger,
  { group, no }: Item2017,
): Pick<ItemFigure, "value" | "verdict" | "missing" | "cells"> {
  const table = ledger.tables.get(SHEET_OF[group]);
  const records = table ? Array.from({ length: table.size }, (_, record) => record) : [];
  const record = records.find((each) => table!.number("no", each) === no);
  const text = record === undefined ? null : table!.text("verdict", record);
  const verdict =
    (["met", "notMet", "notApplicable"] as const).find((each) => VERDICT_NAMES[each] === text) ?? "undetermined";
  return {
    value: record === undefined ? null : (table!.text("finding", record) ?? text),
    verdict,
    missing: verdict === "undetermined" ? [{ id: "notFilledIn", data: {} }] : [],
    cells: record === undefined ? [] : table!.cells(["verdict"], record),
  };
}

import type { ComputedItem, CountyItem, ScoredItem } from "../countyItem";
import { METHODS, partsOf, type AnsweredPart, type Method, type Part } from ".";
import { itemLists } from "./items.generated";

/** What the methods ask of the county's government, item by item. Apart from the methods, for cells need none of it. */

type Lists = Readonly<Partial<Record<Method, Readonly<Record<string, readonly (CountyItem | ScoredItem)[]>>>>>;

/** The parts whose items all have to be met, with their items. */
export function answeredParts(method: Method): readonly (AnsweredPart & { readonly items: readonly CountyItem[] })[] {
  return partsOf(method)
    .filter((part): part is AnsweredPart => part.kind === "items")
    .map((part) => ({ ...part, items: listOf<CountyItem>(method, part) }));
}

/** The part whose items are scored, with its items; `null` where the method has none. */
export function scoredPart(method: Method): (Part<"scores"> & { readonly items: readonly ScoredItem[] }) | null {
  const part = partsOf(method).find((each): each is Part<"scores"> => each.kind === "scores");
  return part ? { ...part, items: listOf<ScoredItem>(method, part) } : null;
}

function listOf<Item extends CountyItem | ScoredItem>(method: Method, { id }: Part): readonly Item[] {
  const list = (itemLists as Lists)[method]?.[id];
  if (!list) throw new Error(`The part ${id} of ${method} has no items: items/${id}.ts is not there.`);
  return list as readonly Item[];
}

/** An item that has to be met, with where it stands. */
export interface AnsweredItem {
  readonly method: Method;
  readonly part: AnsweredPart;
  readonly item: CountyItem;
}

/** The items of a method that have to be met, whichever part they are of. */
export function answeredItems(method: Method): readonly AnsweredItem[] {
  return answeredParts(method).flatMap((part) => part.items.map((item) => ({ method, part, item })));
}

/** Whether a clerk's answer decides an item, or helps to decide it. */
export function isAnswered({ answered, computed }: CountyItem): boolean {
  return answered === true || computed === undefined;
}

/** Whether figures decide an item of one of some methods, or help to decide it. */
export function isComputed(item: ComputedItem, methods: readonly Method[] = METHODS): boolean {
  return methods.some((method) => answeredItems(method).some(({ item: { computed } }) => computed === item));
}

/** An item as 档案目录 names it. */
export interface NamedItem {
  /** 领域. */
  readonly area: string;
  /** 项目序号, in its area or in the whole list. */
  readonly no: number;
  readonly text: string;
}

/** All items of a method, scored ones and those that have to be met. */
export function namedItems(method: Method): readonly NamedItem[] {
  return [
    ...(scoredPart(method)?.items ?? []),
    ...answeredParts(method).flatMap(({ area, items }) => items.map(({ no, text }) => ({ area, no, text }))),
  ];
}

import type { Indicator } from "../indicator";
import type { IndicatorId, NamedIndicator } from "../namedIndicator";
import type { MethodData, PartData, PartKind, SchoolDemand } from "../method";
import type { Stage } from "../terms";
import { methodList } from "./index.generated";

/** The methods, found by their folders, and what can be asked of them. */

/** Id of a method, which is its folder's name. */
export type Method = keyof typeof methodList;

const DATA: Readonly<Record<Method, MethodData>> = methodList;

/** All methods, the oldest first. */
export const METHODS: readonly [Method, ...Method[]] = (Object.keys(DATA) as [Method, ...Method[]]).sort(
  (a, b) => DATA[a].order - DATA[b].order,
);

function ofEach<Value>(valueOf: (data: MethodData, method: Method) => Value): Readonly<Record<Method, Value>> {
  return Object.fromEntries(METHODS.map((method) => [method, valueOf(DATA[method], method)])) as Record<Method, Value>;
}

/** How officials call each method. */
export const METHOD_NAMES = ofEach(({ name }) => name);

/** The document of each method. */
export const METHOD_SOURCES = ofEach(({ document }) => document);

/** The indicators of each method in the order of the official form. */
export const INDICATORS = ofEach(({ indicators }) => orderedIndicators(indicators));

/** The indicators of a folder in the order of the official form. */
export function orderedIndicators(folder: Readonly<Record<string, Indicator>>): readonly NamedIndicator[] {
  return (Object.entries(folder) as [IndicatorId, Omit<NamedIndicator, "id">][])
    .map(([id, indicator]) => ({ id, ...indicator }))
    .sort((a, b) => a.order - b.order);
}

/** What stands in a method's folder. */
export function dataOf(method: Method): MethodData {
  return DATA[method];
}

type Parts = (typeof methodList)[Method]["parts"][number];

/** Id of a part of a method. */
export type PartId = Parts["id"];

/** Id of the sheet on which the items of a part are answered. */
export type AnswerSheetId = Extract<Parts, { readonly kind: "items" }>["sheet"]["id"];

/** A part with the ids that there are. */
export type Part<Kind extends PartKind = PartKind> = Extract<PartData, { readonly kind: Kind }> & {
  readonly id: PartId;
};

/** A part of items with the id of its sheet. */
export type AnsweredPart = Part<"items"> & { readonly sheet: { readonly id: AnswerSheetId } };

/** The parts of a method in the order of its form. */
export function partsOf(method: Method): readonly Part[] {
  return DATA[method].parts as readonly Part[];
}

/** The part of a kind that a method has, or `null`. */
export function partOf<Kind extends PartKind>(method: Method, kind: Kind): Part<Kind> | null {
  return partsOf(method).find((part): part is Part<Kind> => part.kind === kind) ?? null;
}

/** The parts whose items all have to be met. */
export function answeredParts(method: Method): readonly AnsweredPart[] {
  return partsOf(method).filter((part): part is AnsweredPart => part.kind === "items");
}

/** The parts of all methods, each once, those that correspond to each other in one place. */
export const PART_ORDER: readonly PartId[] = METHODS.reduce<PartId[]>((order, method) => {
  partsOf(method).forEach(({ id }, i, parts) => {
    if (order.includes(id)) return;
    const before = parts[i - 1];
    order.splice(before ? order.indexOf(before.id) + 1 : 0, 0, id);
  });
  return order;
}, []);

/** Those of some methods that have a part of a kind. */
export function methodsWith(kind: PartKind, methods: readonly Method[] = METHODS): readonly Method[] {
  return methods.filter((method) => partOf(method, kind) !== null);
}

/** What a method asks of each school, with the standards of a stage in the order of the form; `null` where it asks nothing. */
export function schoolStandards(
  method: Method,
  stage: Stage,
): (SchoolDemand & { readonly standards: readonly number[] }) | null {
  const { schools } = DATA[method];
  return schools && { ...schools, standards: INDICATORS[method].map((indicator) => standardOf(indicator)[stage]) };
}

function standardOf({ id, standard }: NamedIndicator) {
  if (!standard) throw new Error(`The indicator ${id} has no standard.`);
  return standard;
}

/** The methods that ask something of each school. */
export const SCHOOL_METHODS: readonly Method[] = METHODS.filter((method) => DATA[method].schools !== null);

/** The method over whose list of schools the county's registers are kept. */
export const REGISTERS_METHOD: Method = registersMethod();

function registersMethod(): Method {
  const found = METHODS.find((method) => DATA[method].listsRegisters);
  if (!found) throw new Error("There is no method over whose list the registers are kept.");
  return found;
}

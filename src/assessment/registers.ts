import type { SheetId } from "../ledger";
import type { ComputedItem } from "../standards/countyItem";
import { partsOf, type Method, type Part } from "../standards/methods";
import { answeredItems } from "../standards/methods/items";
import { LISTED_SHEETS, SCOPED_SHEETS } from "./scopes";

/** Which registers a method is judged by. */

/** The registers that a computed item is judged by, beside 学校台账. */
export const ITEM_REGISTERS: Readonly<Record<ComputedItem, readonly SheetId[]>> = {
  specialRooms: ["rooms"],
  schoolSize: [],
  classSize: ["classSizes"],
  smallSchoolFunds: ["publicFunds"],
  specialEducationFunds: ["publicFunds"],
  wages: ["wages"],
  training360: ["training"],
  exchange: ["exchange"],
  certificates: ["certificates"],
  nearby: ["nearby"],
  seniorPlaces: ["seniorPlaces"],
  migrants: ["migrants"],
  retention: ["retention"],
  disabledEnrolment: ["disabled"],
  trainingFunds: ["publicFunds"],
  monitoring: ["monitoring"],
};

/** The registers that a method is judged by: those of its items, and those of its other parts. */
export function registersOf(method: Method): SheetId[] {
  const ofItems = new Set<SheetId>(
    answeredItems(method).flatMap(({ part, item }) => [
      part.sheet.id,
      ...(item.computed ? ITEM_REGISTERS[item.computed] : []),
    ]),
  );
  const known: readonly SheetId[] = [...SCOPED_SHEETS, ...LISTED_SHEETS];
  return [
    ...known.filter((id) => ofItems.has(id)),
    ...[...ofItems].filter((id) => !known.includes(id)).sort(),
    ...partsOf(method).flatMap(({ kind }) => PART_REGISTERS[kind]),
  ];
}

const PART_REGISTERS: Readonly<Record<Part["kind"], readonly SheetId[]>> = {
  provincialStandards: ["gateStandards"],
  recognition: [],
  schools: [],
  between: [],
  scores: ["governmentScores"],
  items: [],
  public: ["satisfaction"],
  vetoes: ["vetoes"],
};

/** Whether one of some methods is judged by a register. */
export function isJudgedBy(methods: readonly Method[], register: SheetId): boolean {
  return methods.some((method) => registersOf(method).includes(register));
}

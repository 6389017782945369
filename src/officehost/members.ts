import { HostCollection, HostObject } from "./object";
import * as objects from "./objects";

/** Members that office.js has of itself, on every object, without asking the host. */
const CLIENT_SIDE = ["load", "context", "isNullObject", "toJSON", "set", "track", "untrack"];
/** A collection's items come with every query; `getItem` is the indexer. */
const COLLECTION = ["items", "getItem"];
/** What an event needs of the host: the registration that its `add` sends. */
const EVENTS: Readonly<Record<string, string>> = {
  onChanged: "_RegisterDataChangedEvent",
  onSelectionChanged: "_RegisterSelectionChangedEvent",
  onActivated: "_RegisterActivatedEvent",
  onDeactivated: "_RegisterDeactivatedEvent",
  onAdded: "_RegisterAddedEvent",
  onDeleted: "_RegisterDeletedEvent",
  onProtectionChanged: "_RegisterProtectionChangedEvent",
};

/**
 * Every member of the Excel namespace that the host has, as `Range.values`.
 * @example
 * hostMembers().has("Range.getSpecialCells"); //=> false
 */
export function hostMembers(): ReadonlySet<string> {
  const members = new Set<string>();
  for (const [typeName, type] of Object.entries(objects)) {
    if (typeof type !== "function" || !(type.prototype instanceof HostObject)) continue;
    const names = wireNames(type.prototype);
    const events = Object.entries(EVENTS).flatMap(([event, name]) => (names.includes(name) ? [event] : []));
    const inherited = type.prototype instanceof HostCollection ? [...CLIENT_SIDE, ...COLLECTION] : CLIENT_SIDE;
    for (const name of [...names.map(camelCase), ...events, ...inherited]) members.add(`${typeName}.${name}`);
  }
  return members;
}

function wireNames(prototype: object): string[] {
  const names: string[] = [];
  for (let type = prototype; type !== HostObject.prototype; type = Object.getPrototypeOf(type))
    names.push(...Object.getOwnPropertyNames(type).filter((name) => /^_?[A-Z]/.test(name)));
  return names;
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

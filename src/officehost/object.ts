import type { HostContext } from "./context";

/**
 * One of Excel's objects. A member of Excel's is a member of the class in Pascal case, as it is called on the wire:
 * getters are properties, getters that give a `HostObject` are navigations, everything else are methods.
 */
export abstract class HostObject {
  constructor(readonly host: HostContext) {}

  /** What identifies the object in later requests. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection of Excel's, indexed by key or position. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract items(): readonly T[];
  /** The item of an id or a name, `null` if there is none. */
  abstract find(key: unknown): T | null;

  GetItemAt(index: number): T | null {
    return this.items()[index] ?? null;
  }
  GetCount(): number {
    return this.items().length;
  }
}

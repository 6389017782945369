import type { Area } from "../model";
import type { SheetDocument, WorkbookDocument } from "./document";
import type { HostEvents } from "./events";
import type { FunctionCalls } from "./functionCalls";
import type { HostOptions } from "./options";
import type { TrackedObjects } from "./tracked";

/** What every object of the host works on. */
export interface HostContext {
  readonly document: WorkbookDocument;
  readonly options: HostOptions;
  readonly events: HostEvents;
  readonly functions: FunctionCalls;
  readonly tracked: TrackedObjects<HostObject>;
  readonly make: ObjectMaker;
  /** The add-in's own pane. */
  readonly addIn: { state: "Inactive" | "Background" | "Visible" };
}

/**
 * Makes the objects that are given by what they themselves give: a sheet gives ranges, and a range its sheet. Their
 * classes would otherwise have to import each other in a circle.
 */
export interface ObjectMaker {
  worksheet(sheet: SheetDocument): HostObject;
  conditionalFormats(sheet: SheetDocument, areas: readonly Area[]): HostObject;
  rangeAreas(sheet: SheetDocument, areas: readonly Area[]): HostObject;
}

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

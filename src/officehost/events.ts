import type { Area } from "../model";
import { areaAddress } from "../model";
import type { DocumentEvent, SheetDocument } from "./document";
import { localAddress } from "./objects/addresses";
import { valueType, wireValue } from "./objects/cellValues";

/** Excel's events: which are wanted, and what they carry on the wire. */

/** Numbers of the events as office.js registers them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  protectionChanged: 24,
} as const;

/** The target of events of any sheet. */
export const ANY_SHEET = "Workbook";

/** One entry of a rich-API message: category, type, target, content, id, whether another person did it. */
export type MessageEntry = readonly [number, number, string, string, number, boolean];

const EVENT_CATEGORY = 65536;

export class HostEvents {
  /** Switched off by `context.runtime.enableEvents`. */
  enabled = true;
  private readonly wanted = new Map<string, number>();

  constructor(
    private readonly send: (entries: readonly MessageEntry[]) => void,
    private readonly sheetOf: (id: string) => SheetDocument | undefined,
    private readonly keepRange: (sheet: SheetDocument, area: Area) => string,
  ) {}

  add(type: number, target = ANY_SHEET): void {
    const key = `${type} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  remove(type: number, target = ANY_SHEET): void {
    const key = `${type} ${target}`;
    const count = (this.wanted.get(key) ?? 0) - 1;
    if (count > 0) this.wanted.set(key, count);
    else this.wanted.delete(key);
  }

  /** Sends a document's event to whom it interests. */
  raise(event: DocumentEvent, byAddIn: boolean): void {
    if (!this.enabled) return;
    const type = eventType(event);
    if (type === null) return;
    const targets = [event.sheet, ANY_SHEET].filter((target) => this.wanted.has(`${type} ${target}`));
    if (!targets.length) return;
    const content = JSON.stringify(this.content(event, byAddIn));
    this.send(targets.map((target) => [EVENT_CATEGORY, type, target, content, 0, false]));
  }

  private content(event: DocumentEvent, byAddIn: boolean): Record<string, unknown> {
    const common = { worksheetId: event.sheet, source: "Local" };
    switch (event.kind) {
      case "changed": {
        const sheet = this.sheetOf(event.sheet);
        const { before, after } = event;
        return {
          ...common,
          address: localAddress(event.area),
          changeType: event.change,
          shiftDirection: "None",
          triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
          referenceId: sheet && this.keepRange(sheet, event.area),
          ...(before !== undefined &&
            after !== undefined && {
              valueBefore: wireValue(before),
              valueTypeBefore: valueType(before),
              valueAfter: wireValue(after),
              valueTypeAfter: valueType(after),
            }),
        };
      }
      case "selected":
        return { ...common, address: event.areas.map(areaAddress).join(",") };
      case "protected":
        return { ...common, isProtected: event.protected };
      default:
        return common;
    }
  }
}

function eventType(event: DocumentEvent): number | null {
  const types: Partial<Record<DocumentEvent["kind"], number>> = {
    changed: EVENT.changed,
    selected: EVENT.selectionChanged,
    added: EVENT.added,
    deleted: EVENT.deleted,
    activated: EVENT.activated,
    deactivated: EVENT.deactivated,
    protected: EVENT.protectionChanged,
  };
  return types[event.kind] ?? null;
}

import { itemNotFound } from "./errors";
import type { HostObject } from "./object";

/** Never used twice: office.js may give back the ranges of an earlier workbook after the next one was opened. */
let count = 0;

/** Objects that an add-in keeps across requests by a reference id: in Excel, ranges. */
export class TrackedRanges {
  private readonly objects = new Map<string, HostObject>();

  keep(object: HostObject): string {
    const id = `range-${++count}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound(`the object of reference ${id}, which was released`);
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}

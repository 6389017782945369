import { itemNotFound } from "./errors";
import type { HostObject } from "./object";

/** Objects that an add-in keeps across requests by a reference id: in Excel, ranges. */
export class TrackedRanges {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  keep(object: HostObject): string {
    const id = `range-${++this.count}`;
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

  /** How many references were not released. */
  get size(): number {
    return this.objects.size;
  }
}

import { itemNotFound } from "./errors";

/** Never used twice: office.js may give back the ranges of an earlier workbook after the next one was opened. */
let count = 0;

/** Objects that an add-in keeps across requests by a reference id: in Excel, ranges. */
export class TrackedObjects<T> {
  private readonly objects = new Map<string, T>();

  keep(object: T): string {
    const id = `range-${++count}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): T {
    const object = this.objects.get(id);
    if (!object) throw itemNotFound(`the object of reference ${id}, which was released`);
    return object;
  }

  release(id: string): void {
    this.objects.delete(id);
  }
}

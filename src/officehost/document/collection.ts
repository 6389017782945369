import type { Collection } from "./document";

/** A list of plain items with ids that are unique within it. */
export class MemoryCollection<T extends object> implements Collection<T> {
  private readonly items = new Map<string, T & { readonly id: string }>();
  private count = 0;

  list(): readonly (T & { readonly id: string })[] {
    return [...this.items.values()];
  }

  add(item: T): string {
    const id = String(++this.count);
    this.items.set(id, { ...item, id });
    return id;
  }

  update(id: string, change: Partial<T>): void {
    const item = this.items.get(id);
    if (item) this.items.set(id, { ...item, ...change });
  }

  remove(id: string): void {
    this.items.delete(id);
  }
}

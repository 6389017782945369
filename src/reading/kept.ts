/** What follows from texts alone, kept for the next sheet and file: forms by the hundred bear the same ones. */
export class Kept<Found extends object | string | boolean> {
  private readonly known = new Map<string, Found>();

  get(text: string): Found | undefined {
    return this.known.get(text);
  }

  /** Files of somebody else's may hold any number of different texts; a long one is hardly met again. */
  keep(text: string, found: Found): Found {
    if (text.length > LONGEST) return found;
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(text, found);
    return found;
  }
}

const MOST = 20_000;
const LONGEST = 4_000;

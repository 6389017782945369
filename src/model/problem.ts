import type { SentenceData } from "./sentence";

/** Something that stopped the work, as data; its sentence is `problems.<id>` in every language. */
export class Problem extends Error {
  constructor(
    readonly id: string,
    readonly data: SentenceData = {},
  ) {
    super(`${id} ${JSON.stringify(data)}`);
    this.name = "Problem";
  }
}

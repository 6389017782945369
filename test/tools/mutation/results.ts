import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";

/** Where results are kept from run to run; git ignores it. */
export const FOLDER = ".cache/mutation";

/** What a mutant is, wherever it is told: two that are called so change the same place in the same way. */
export interface MutantName {
  readonly file: string;
  /** Such as `12:5-12:9`, from 1 on. */
  readonly place: string;
  readonly mutator: string;
  readonly replacement: string;
}

/** A mutant that does not end counts as noticed; one whose process broke down ("RuntimeError") says nothing. */
export const VERDICTS = ["Killed", "Timeout", "Survived", "RuntimeError"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What became of one mutant. */
export interface MutantResult extends MutantName {
  readonly verdict: Verdict;
  /** The state of its file, and of all tests of the room, when it was tried. */
  readonly source: string | null;
  readonly tests: string;
  readonly killedBy?: string;
}

export function keyOf({ file, place, mutator, replacement }: MutantName): string {
  return JSON.stringify([file, place, mutator, replacement]);
}

export function hashOf(...texts: readonly string[]): string {
  return createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 16);
}

/** The results of a room, a line each, written as they come, so that a run that is broken off loses none. */
export class Results {
  private readonly file: string;

  constructor(room: string, folder = FOLDER) {
    mkdirSync(folder, { recursive: true });
    this.file = `${folder}/${room}.jsonl`;
  }

  add(result: MutantResult): void {
    appendFileSync(this.file, `${JSON.stringify(result)}\n`);
  }

  /**
   * Those that still hold, by their keys: a killed mutant stays killed for as long as its file is the same, one that
   * survived is tried again as soon as any test of the room has changed.
   * @param tests the state of the room's tests
   * @param sourceOf the state of a source
   */
  holding(tests: string, sourceOf: (file: string) => string | null): Map<string, MutantResult> {
    const lines = existsSync(this.file) ? readFileSync(this.file, "utf8").split("\n") : [];
    const held = new Map<string, MutantResult>();
    for (const line of lines) {
      // The last line may have been cut by whatever ended the program.
      if (!line.endsWith("}")) continue;
      const result = JSON.parse(line) as MutantResult;
      held.delete(keyOf(result));
      if (result.source !== sourceOf(result.file)) continue;
      if (result.verdict === "Survived" && result.tests !== tests) continue;
      held.set(keyOf(result), result);
    }
    return held;
  }
}

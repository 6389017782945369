import type { CellValue } from "../model";
import { classOf, type Vocabulary } from "./facets";
import { isSame } from "./joined";
import { bareLabel } from "./labels";

/** Labels that say a stage alone: «其中:小学», «初中». What they are of stands before them, in a list as in a form. */

const OF_WHOLE = "其中";

/** Whether a label names a stage and nothing else. */
function isStageAlone(label: string, words: Vocabulary): boolean {
  const { facets, rest } = words.label(label);
  return rest === "" && facets.length > 0 && facets.every((facet) => classOf(facet) === "stage");
}

/**
 * «在校生数 | 其中:小学 | 初中 | 高中»: a stage alone is of what stands before «其中».
 * @param before - the path of the column before
 * @param going - what that is a stage of
 * @returns the path of the whole; `null` where a label speaks for itself
 */
export function wholeOf(
  path: readonly string[],
  before: readonly string[] | undefined,
  going: readonly string[] | null,
  words: Vocabulary,
): readonly string[] | null {
  const own = path.at(-1) ?? "";
  if (!isStageAlone(own, words)) return null;
  const whole = going ?? (own.startsWith(OF_WHOLE) ? (before ?? null) : null);
  return whole !== null && path.slice(0, -1).join("|") === whole.slice(0, -1).join("|") ? whole : null;
}

/** A line of a form: what it is called, and what stands there. */
interface Line {
  readonly path: readonly string[];
  readonly value: CellValue;
}

/**
 * The paths of lines of a form, those that say a stage alone behind that of the whole above them: after «其中», where the whole
 * is a title without a figure, or where the stages add up to it.
 */
export function withWholes(lines: readonly Line[], words: Vocabulary): (readonly string[])[] {
  const paths = lines.map(({ path }) => path);
  let whole: Line | null = null;
  let part: Line | null = null;
  let sum = 0;
  for (let i = 0; i < lines.length;) {
    const first = lines[i];
    if (!first) break;
    const run = stagesFrom(lines, i, words);
    if (run.length === 0) {
      i++;
      if (bareLabel(first.path.at(-1) ?? "").startsWith(OF_WHOLE)) part = first;
      else [whole, part, sum] = [first, null, 0];
      continue;
    }
    const added = run.reduce((all, { value }) => all + numberOf(value), 0);
    const isOfPart: boolean = part !== null && isSame(added, numberOf(part.value));
    const isFirst = bareLabel(first.path.at(-1) ?? "").startsWith(OF_WHOLE);
    if (whole && !isOfPart && isOf(whole.value, added, sum + added, isFirst)) {
      const outer: readonly string[] = whole.path;
      run.forEach(({ path }, at) => (paths[i + at] = [...outer, ...path.slice(-1)]));
      sum += added;
    }
    part = null;
    i += run.length;
  }
  return paths;
}

/** The lines from one on that say a stage alone, each another one, under the same labels. */
function stagesFrom(lines: readonly Line[], from: number, words: Vocabulary): Line[] {
  const run: Line[] = [];
  const stages = new Set<string>();
  const outer = lines[from]?.path.slice(0, -1).join("|");
  for (const line of lines.slice(from)) {
    const { path } = line;
    const own = bareLabel(path.at(-1) ?? "");
    if (path.slice(0, -1).join("|") !== outer || !isStageAlone(own, words)) break;
    const stage = words.label(own).facets.join();
    if (stages.has(stage)) break;
    stages.add(stage);
    run.push(line);
  }
  return run;
}

function isOf(whole: CellValue, added: number, sum: number, afterOfWhole: boolean): boolean {
  if (whole === null || whole === "") return true;
  if (typeof whole !== "number" || Number.isNaN(sum)) return afterOfWhole;
  return isSame(added, whole) || isSame(sum, whole) || (afterOfWhole && sum < whole);
}

/** A blank adds nothing; what is no number leaves the sum unknown. */
function numberOf(value: CellValue): number {
  if (value === null || value === "") return 0;
  return typeof value === "number" ? value : NaN;
}

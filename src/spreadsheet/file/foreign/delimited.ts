import { Problem, type SheetSnapshot, type Steps } from "../../../model";
import { baseName, CellRoom, SheetBuilder } from "./sheetBuilder";
import { typed } from "./typed";
import type { Limits } from "../limits";

/** What separates the cells of a line; a tab first, because it stands in no text. */
const SEPARATORS = ["\t", ",", ";"] as const;
type Separator = (typeof SEPARATORS)[number];

/** So many characters show what separates the cells. */
const SAMPLE = 20_000;

/**
 * Reads a text of lines whose cells are separated by commas, tabs or semicolons, line by line.
 * @throws Problem `file.notTable` where quotes do not pair, `file.tableTooLarge`
 */
export function* delimitedSteps(text: string, file: string, limits: Limits): Steps<SheetSnapshot> {
  const sheet = new SheetBuilder(new CellRoom(file, limits));
  const separator = separatorOf(text.slice(0, SAMPLE));
  let [row, column, at] = [0, 0, 0];
  while (at < text.length) {
    const { content, end } = text[at] === '"' ? quoted(text, at, file) : bare(text, at, separator);
    sheet.put(row, column, typed(content));
    const behind = text[end];
    if (behind === separator) column++;
    else if (behind === "\r" || behind === "\n") {
      [row, column] = [row + 1, 0];
      yield;
    } else if (behind !== undefined) throw new Problem("file.notTable", { file });
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
  return yield* sheet.build({ name: baseName(file) });
}

function bare(text: string, start: number, separator: Separator): { content: string; end: number } {
  let end = start;
  for (; end < text.length; end++) {
    const character = text[end];
    if (character === separator || character === "\n" || character === "\r") break;
  }
  return { content: text.slice(start, end), end };
}

/** In quotes stand separators, line ends, and quotes written twice. */
function quoted(text: string, start: number, file: string): { content: string; end: number } {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) throw new Problem("file.notTable", { file });
    if (text[at + 1] !== '"') return { content: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
}

/** The one that stands equally often in the most lines; of several, the one that makes the most columns. */
function separatorOf(sample: string): Separator {
  const lines = sample.replace(/"[^"]*"/g, "").split(/[\r\n]+/);
  let best: { readonly separator: Separator; readonly lines: number; readonly columns: number } | null = null;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    for (const [columns, alike] of counts)
      if (!best || alike > best.lines || (alike === best.lines && columns > best.columns))
        best = { separator, lines: alike, columns };
  }
  return best?.separator ?? ",";
}

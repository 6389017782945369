import { encodingOf } from "./encoding";
import { XmlError } from "./xml";

/** No tag of a worksheet is nearly as long; one that seems to be has no end. */
const LONGEST_TAG = 2 ** 16;

const DATA = "<![CDATA[";

/** What stands between tags and is none: how it begins, how it ends. */
const PASSED_OVER = [
  ["<!--", "-->"],
  [DATA, "]]>"],
  ["<?", "?>"],
] as const;

const SPACE = " ".charCodeAt(0);
const SLASH = "/".charCodeAt(0);
const COLON = ":".charCodeAt(0);
/** What is passed over begins with one of these behind its "<"; a hostile sheet has millions of tags that do not. */
const MARKS = ["!", "?"].map((mark) => mark.charCodeAt(0));

/**
 * Counts the cells of a worksheet part that hold anything, while its bytes pass by. A cell with a format only takes no
 * place in memory later and is not counted.
 */
export class CellCounter {
  cells = 0;
  private decoder: TextDecoder | null = null;
  /** What was not looked at yet: the beginning of a tag. */
  private rest = "";
  /** The end of what is being passed over, or "". */
  private until = "";
  private inCell = false;
  private inValue = false;

  /** Throws an XmlError where a tag has no end; all else that is wrong with a part is found when it is read. */
  take(piece: Uint8Array): void {
    this.decoder ??= new TextDecoder(encodingOf(piece));
    const text = this.rest + this.decoder.decode(piece, { stream: true });
    this.rest = text.slice(this.scan(text));
    if (this.rest.length > LONGEST_TAG) throw new XmlError("a tag does not end");
  }

  /** Returns where that starts of which the end is still to come. */
  private scan(text: string): number {
    let at = 0;
    for (;;) {
      if (this.until !== "") {
        const end = text.indexOf(this.until, at);
        if (end < 0) return Math.max(at, text.length - this.until.length + 1);
        at = end + this.until.length;
        this.until = "";
      }
      const start = text.indexOf("<", at);
      if (this.inValue && (start < 0 ? text.length : start) > at) this.count();
      if (start < 0) return text.length;
      if (text.length - start < DATA.length) return start;
      const passed =
        MARKS.includes(text.charCodeAt(start + 1)) &&
        PASSED_OVER.find(([beginning]) => text.startsWith(beginning, start));
      if (passed) {
        if (this.inValue && passed[0] === DATA) this.count();
        this.until = passed[1];
        at = start + passed[0].length;
        continue;
      }
      const end = text.indexOf(">", start);
      if (end < 0) return start;
      this.meet(text, start, end);
      at = end + 1;
    }
  }

  private meet(text: string, start: number, end: number): void {
    const closes = text.charCodeAt(start + 1) === SLASH;
    const name = nameAt(text, closes ? start + 2 : start + 1, end);
    const opens = !closes && text.charCodeAt(end - 1) !== SLASH;
    if (name === "c") {
      this.inCell = opens;
      this.inValue = false;
    } else if (name === "v") this.inValue = opens && this.inCell;
    else if ((name === "f" || name === "is") && !closes && this.inCell) this.count();
  }

  /** A cell holds something; what it holds besides adds nothing. */
  private count(): void {
    this.cells++;
    this.inCell = this.inValue = false;
  }
}

/** The name of a tag without its prefix. */
function nameAt(text: string, from: number, end: number): string {
  let [start, at] = [from, from];
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) start = at + 1;
    else if (code === SLASH || code <= SPACE) break;
  }
  return text.slice(start, at);
}

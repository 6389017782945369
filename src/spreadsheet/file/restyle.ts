import { append, listOf } from "./mergeStyles";
import { numberFormatCodes } from "./numberFormats";
import { spreadsheetRoot, type WorkbookPackage } from "./package";
import { applyEdits, attributeOf, attributesOf, childOf, childrenOf, XmlError, type Edit, type Element } from "./xml";

/** Cell formats that differ from those of a file in nothing but the number format. */

/** The numbers of the number formats that a file need not explain. */
const BUILT_IN = Array.from({ length: 59 }, (_, id) => id);

/** Collects the cell formats that are needed, and adds them to the file at the end. */
export class Restyler {
  private readonly part: string | null;
  private readonly text: string;
  private readonly root: Element | null;
  private readonly added: string[] = [];
  /** Cell formats by the number of the one that they come from and their number format. */
  private readonly known = new Map<string, string>();

  constructor(private readonly target: WorkbookPackage) {
    this.part = target.workbookChild("styles");
    this.text = this.part === null ? "" : target.text(this.part);
    this.root =
      this.part === null ? null : target.understanding(this.part, (text) => spreadsheetRoot(text, "styleSheet"));
  }

  /**
   * The cell format like that of a cell, with this number format; a file without formats has none to give.
   * @param style number of the cell's format, as stored; `undefined` where it has none
   * @param code one that the file has already, or one of Excel's own; `null` for General
   */
  styled(style: string | undefined, code: string | null): string | undefined {
    if (!this.root) return style;
    const key = `${style ?? "0"} ${code ?? ""}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const all = childrenOf(listOf(this.root, "cellXfs"), "xf");
    const old = all[Number(style ?? 0)];
    if (!old) throw new XmlError(`<xf> ${style}`);
    const number = String(all.length + this.added.length);
    this.added.push(this.withFormat(old, code === null ? 0 : this.idOf(code, this.root)));
    this.known.set(key, number);
    return number;
  }

  /** Adds the formats to the file. */
  finish(): void {
    if (this.part === null || !this.root || this.added.length === 0) return;
    // They are copies of elements that bear the part's prefix already.
    const edits = append(this.text, listOf(this.root, "cellXfs"), this.added, "");
    this.target.setText(this.part, applyEdits(this.text, edits));
  }

  private idOf(code: string, root: Element): number {
    const codeOf = numberFormatCodes(this.text, root);
    const own = childOf(root, "numFmts");
    const ids = (own ? childrenOf(own, "numFmt") : []).map((one) => Number(attributeOf(this.text, one, "numFmtId")));
    const found = [...ids, ...BUILT_IN].find((id) => codeOf(id) === code);
    if (found === undefined) throw new XmlError(`number format ${code}`);
    return found;
  }

  private withFormat(old: Element, id: number): string {
    const attributes = attributesOf(this.text, old);
    const edits: Edit[] = [];
    // In a cell of a number the sign for a text that was typed with an apostrophe says something wrong.
    const quote = attributes.get("quotePrefix");
    if (quote) edits.push({ start: quote.from, end: quote.end + 1, text: "" });
    for (const [name, value] of [
      ["numFmtId", String(id)],
      ["applyNumberFormat", "1"],
    ] as const) {
      const attribute = attributes.get(name);
      const at = old.start + 1 + old.rawName.length;
      edits.push(
        attribute
          ? { start: attribute.start, end: attribute.end, text: value }
          : { start: at, end: at, text: ` ${name}="${value}"` },
      );
    }
    const moved = edits.map(({ start, end, text }) => ({ start: start - old.start, end: end - old.start, text }));
    return applyEdits(this.text.slice(old.start, old.end), moved);
  }
}

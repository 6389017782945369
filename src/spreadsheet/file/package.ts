import { Problem } from "../../model";
import { Archive } from "./archive";
import { DEFAULT_LIMITS, type Limits } from "./limits";
import { refuseForeignFormats } from "./recognise";
import { attributeOf, attributesOf, childOf, childrenOf, parseXml, XmlError, type Element } from "./xml";

/** One worksheet as the workbook part lists it. Chart and dialogue sheets have no cells and are not listed. */
export interface SheetPart {
  readonly name: string;
  readonly visible: boolean;
  /** Name of its part in the package. */
  readonly part: string;
}

/** What a relationship points at. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the rest differs between the two dialects of the format. */
  readonly type: string;
  /** Name of the part, or the address where the target lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

const WORKBOOK_TYPES = /\.(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/;
const BINARY_WORKBOOK = /\.sheet\.binary\.macroEnabled\.main$/;

/** The namespaces of the two dialects of the format; nearly every file is in the first. */
export const TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/**
 * The package of an Excel workbook (.xlsx, .xlsm, .xltx): its parts as texts, changed in an overlay over the archive.
 * A change is tried on a `fork()`, so that a problem half way leaves the package as it was.
 */
export class WorkbookPackage {
  private constructor(
    private readonly archive: Archive,
    readonly file: string,
    readonly limits: Limits,
    private readonly changes: Map<string, Uint8Array | null>,
  ) {}

  /** Opens a file's bytes safely; `file` is its name for sentences. Whatever is wrong is a `Problem`. */
  static open(bytes: Uint8Array, file: string, limits: Limits = DEFAULT_LIMITS): WorkbookPackage {
    refuseForeignFormats(bytes, file);
    const opened = new WorkbookPackage(Archive.open(bytes, file, limits), file, limits, new Map());
    opened.checkKind();
    const sheets = opened.sheets();
    if (sheets.length > limits.sheets)
      throw new Problem("file.tooManySheets", { file, found: sheets.length, limit: limits.sheets });
    return opened;
  }

  fork(): WorkbookPackage {
    return new WorkbookPackage(this.archive, this.file, this.limits, new Map(this.changes));
  }

  /** The whole file; the very bytes that were opened where nothing differs. */
  bytes(): Uint8Array {
    return this.archive.rewrite(this.changes);
  }

  has(part: string): boolean {
    return this.changes.has(part) ? this.changes.get(part) !== null : this.archive.has(part);
  }

  names(): string[] {
    const added = [...this.changes.keys()].filter((name) => !this.archive.has(name));
    return [...this.archive.names(), ...added].filter((name) => this.has(name));
  }

  read(part: string): Uint8Array {
    return this.changes.get(part) ?? this.archive.read(part);
  }

  /** The text of an XML part, its byte order mark included, so that writing it back gives the same bytes. */
  text(part: string): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.read(part));
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw this.notUnderstood(part, "UTF-8");
    }
  }

  setText(part: string, text: string): void {
    this.setBytes(part, new TextEncoder().encode(text));
  }

  setBytes(part: string, bytes: Uint8Array): void {
    if (this.archive.has(part) && same(bytes, this.archive.read(part))) this.changes.delete(part);
    else this.changes.set(part, bytes);
  }

  remove(part: string): void {
    if (this.archive.has(part)) this.changes.set(part, null);
    else this.changes.delete(part);
  }

  /** Runs work on one part and gives anything it does not understand the name of that part. */
  understanding<T>(part: string, work: (text: string) => T): T {
    try {
      return work(this.text(part));
    } catch (error) {
      if (error instanceof XmlError || error instanceof RangeError) throw this.notUnderstood(part, error.message);
      throw error;
    }
  }

  notUnderstood(part: string, detail: string): Problem {
    return new Problem("file.notUnderstood", { file: this.file, part, detail });
  }

  /** Throws where a change would break the package as a whole: a digital signature covers every part. */
  refuseChangeOfSigned(): void {
    if (this.names().some((name) => name.startsWith("_xmlsignatures/")))
      throw new Problem("file.signed", { file: this.file });
  }

  workbookPart(): string {
    const found = this.relationships("").find(({ type }) => type === "officeDocument");
    if (!found || !this.has(found.target)) throw new Problem("file.otherDocument", { file: this.file });
    return found.target;
  }

  /** The part that the workbook has at most one of, such as `styles` or `sharedStrings`. */
  workbookChild(type: string): string | null {
    const found = this.relationships(this.workbookPart()).find((relationship) => relationship.type === type);
    return found && this.has(found.target) ? found.target : null;
  }

  /** The names of all sheets, those without cells included. */
  sheetNames(): string[] {
    return this.understanding(this.workbookPart(), (text) =>
      (childOf(spreadsheetRoot(text, "workbook"), "sheets")?.children ?? []).map(
        (sheet) => attributeOf(text, sheet, "name") ?? "",
      ),
    );
  }

  /** The worksheets in the order of their tabs. */
  sheets(): SheetPart[] {
    const part = this.workbookPart();
    const targets = new Map(this.relationships(part).map((relationship) => [relationship.id, relationship]));
    return this.understanding(part, (text) => {
      const sheets = childOf(spreadsheetRoot(text, "workbook"), "sheets");
      if (!sheets) throw new XmlError("<sheets>");
      return childrenOf(sheets, "sheet").flatMap((sheet): SheetPart[] => {
        const attributes = attributesOf(text, sheet);
        const id = [...attributes.values()].find(({ name }) => /^[^:]+:id$/.test(name))?.value;
        const target = targets.get(id ?? "");
        const name = attributes.get("name")?.value;
        if (!target || name === undefined) throw new XmlError("<sheet>");
        if (target.type !== "worksheet") return [];
        if (!this.has(target.target)) throw new Problem("file.damaged", { file: this.file, part: target.target });
        return [{ name, visible: (attributes.get("state")?.value ?? "visible") === "visible", part: target.target }];
      });
    });
  }

  /** The relationships of a part; of the package where `part` is "". */
  relationships(part: string): Relationship[] {
    const list = relationshipsPart(part);
    if (!this.has(list)) return [];
    return this.understanding(list, (text) =>
      childrenOf(parseXml(text), "Relationship").map((relationship) => {
        const attributes = attributesOf(text, relationship);
        const external = attributes.get("TargetMode")?.value === "External";
        const target = attributes.get("Target")?.value ?? "";
        return {
          id: attributes.get("Id")?.value ?? "",
          type: (attributes.get("Type")?.value ?? "").split("/").pop()!,
          target: external ? target : this.spelling(resolvePart(part, target)),
          external,
        };
      }),
    );
  }

  /** The name of a part as the archive spells it: some writers use other cases of letters in references. */
  private spelling(part: string): string {
    if (this.has(part)) return part;
    const folded = part.toLowerCase();
    return this.names().find((name) => name.toLowerCase() === folded) ?? part;
  }

  private checkKind(): void {
    if (!this.has("[Content_Types].xml")) throw new Problem("file.otherDocument", { file: this.file });
    const name = `/${this.workbookPart()}`.toLowerCase();
    const type = this.understanding("[Content_Types].xml", (text) => {
      const types = parseXml(text);
      const own = childrenOf(types, "Override").find(
        (entry) => attributeOf(text, entry, "PartName")?.toLowerCase() === name,
      );
      const ending = name.split(".").pop();
      const entry =
        own ?? childrenOf(types, "Default").find((other) => attributeOf(text, other, "Extension") === ending);
      return entry ? (attributeOf(text, entry, "ContentType") ?? "") : "";
    });
    if (BINARY_WORKBOOK.test(type)) throw new Problem("file.binaryWorkbook", { file: this.file });
    if (!WORKBOOK_TYPES.test(type)) throw new Problem("file.otherDocument", { file: this.file });
  }
}

/** The root element of a spreadsheet part; any other root is not understood. */
export function spreadsheetRoot(text: string, name: string, leaves?: ReadonlySet<string>): Element {
  const root = parseXml(text, leaves);
  const namespace = namespaceOf(text, root);
  if (root.name !== name || (namespace !== TRANSITIONAL && namespace !== STRICT))
    throw new XmlError(`<${root.rawName}>`);
  return root;
}

/** The namespace of a part's root element. */
export function namespaceOf(text: string, root: Element): string | undefined {
  const prefix = prefixOf(root).slice(0, -1);
  return attributeOf(text, root, prefix ? `xmlns:${prefix}` : "xmlns");
}

/** The prefix with which the elements of a part are written, such as `x:`, or "". */
export function prefixOf(root: Element): string {
  return root.rawName.slice(0, -root.name.length);
}

export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolvePart(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

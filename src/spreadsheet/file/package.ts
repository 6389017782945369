import { atOnce, Problem, type Steps } from "../../model";
import { Archive } from "./archive";
import { CellCounter } from "./cellCounter";
import { decodeSteps, encode, encodingOf, type Encoding } from "./encoding";
import { DEFAULT_LIMITS, megabytes, type Limits } from "./limits";
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

/** Characters of what was not understood that are told. */
const LONGEST_DETAIL = 100;

/** No cell that holds anything takes fewer bytes than `<c><f/></c>`: sheets of few bytes need not be counted, which costs as much as reading. */
const SMALLEST_CELL = 11;

/** A list that was read, and the part as it was then: `undefined` is the one of the archive. */
interface Known<T> {
  readonly bytes: Uint8Array | null | undefined;
  readonly list: T;
}

/** A sheet as the workbook part names it. */
interface ListedSheet {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly state: string;
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
    private readonly known: Map<string, Known<unknown>> = new Map(),
  ) {}

  /** Opens a file's bytes safely; `file` is its name for sentences. Whatever is wrong is a `Problem`. */
  static open(bytes: Uint8Array, file: string, limits: Limits = DEFAULT_LIMITS): WorkbookPackage {
    return atOnce(WorkbookPackage.openSteps(bytes, file, limits));
  }

  /** {@link open}, piece by piece. */
  static *openSteps(bytes: Uint8Array, file: string, limits: Limits = DEFAULT_LIMITS): Steps<WorkbookPackage> {
    refuseForeignFormats(bytes, file);
    const opened = new WorkbookPackage(Archive.open(bytes, file, limits), file, limits, new Map());
    opened.checkBytes();
    opened.checkKind();
    const sheets = opened.sheets();
    if (sheets.length > limits.sheets)
      throw new Problem("file.tooManySheets", { file, found: sheets.length, limit: limits.sheets });
    yield* opened.checkCells(sheets);
    return opened;
  }

  /** Before anything is inflated. */
  private checkBytes(): void {
    const { archive, file, limits } = this;
    const sizes = archive.names().map((part) => ({ part, bytes: archive.size(part) }));
    const found = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    if (found <= limits.inflatedBytes) return;
    const { part, bytes } = largest(sizes, (each) => each.bytes);
    throw new Problem("file.inflatesTooFar", {
      file,
      found: megabytes(found),
      limit: megabytes(limits.inflatedBytes),
      part,
      size: megabytes(bytes),
    });
  }

  /** Before any sheet is read: millions of cells would fill the memory, in one sheet or in a hundred. */
  private *checkCells(sheets: readonly SheetPart[]): Steps<void> {
    const { archive, file, limits } = this;
    const bytes = sheets.reduce((sum, { part }) => sum + archive.size(part), 0);
    if (bytes <= limits.cells * SMALLEST_CELL) return;
    const sizes: { readonly sheet: string; readonly cells: number }[] = [];
    for (const { name, part } of sheets) {
      const counter = new CellCounter();
      yield* this.namingSteps(
        part,
        archive.look(part, (piece) => counter.take(piece)),
      );
      sizes.push({ sheet: name, cells: counter.cells });
    }
    const found = sizes.reduce((sum, { cells }) => sum + cells, 0);
    if (found <= limits.cells) return;
    const { sheet, cells } = largest(sizes, (each) => each.cells);
    throw new Problem("file.tooManyCells", { file, found, limit: limits.cells, sheet, cells });
  }

  fork(): WorkbookPackage {
    return new WorkbookPackage(this.archive, this.file, this.limits, new Map(this.changes), new Map(this.known));
  }

  /** The whole file; the very bytes that were opened where nothing differs. */
  bytes(): Uint8Array {
    return this.archive.rewrite(this.changes);
  }

  /** The parts that differ between this package and another one of the same archive. */
  differences(other: WorkbookPackage): string[] {
    return [...new Set([...this.changes.keys(), ...other.changes.keys()])].filter((part) => {
      const [mine, others] = [this.changes.get(part), other.changes.get(part)];
      if (mine === others) return false;
      return !mine || !others || !same(mine, others);
    });
  }

  has(part: string): boolean {
    return this.changes.has(part) ? this.changes.get(part) !== null : this.archive.has(part);
  }

  names(): string[] {
    const added = [...this.changes.keys()].filter((name) => !this.archive.has(name));
    return [...this.archive.names(), ...added].filter((name) => this.has(name));
  }

  read(part: string): Uint8Array {
    return atOnce(this.readSteps(part));
  }

  /** {@link read}, piece by piece. */
  *readSteps(part: string): Steps<Uint8Array> {
    return this.changes.get(part) ?? (yield* this.archive.readSteps(part));
  }

  /** The text of an XML part, its byte order mark included, so that writing it back gives the same bytes. */
  text(part: string): string {
    return atOnce(this.textSteps(part));
  }

  private *textSteps(part: string): Steps<string> {
    const bytes = yield* this.readSteps(part);
    try {
      return yield* decodeSteps(bytes);
    } catch {
      throw this.notUnderstood(part, encodingOf(bytes).toUpperCase());
    }
  }

  /** Changes the text of a part, which keeps its encoding, or adds a part. */
  setText(part: string, text: string): void {
    this.setBytes(part, encode(text, this.has(part) ? this.encoding(part) : "utf-8"));
  }

  private encoding(part: string): Encoding {
    return encodingOf(this.read(part));
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
    return atOnce(
      this.understandingSteps(part, function* (text) {
        return work(text);
      }),
    );
  }

  /** {@link understanding} for work in steps. */
  *understandingSteps<T>(part: string, work: (text: string) => Steps<T>): Steps<T> {
    return yield* this.namingSteps(part, this.workOn(part, work));
  }

  private *workOn<T>(part: string, work: (text: string) => Steps<T>): Steps<T> {
    return yield* work(yield* this.textSteps(part));
  }

  private *namingSteps<T>(part: string, work: Steps<T>): Steps<T> {
    try {
      return yield* work;
    } catch (error) {
      if (error instanceof XmlError || error instanceof RangeError) throw this.notUnderstood(part, error.message);
      throw error;
    }
  }

  /** Reads the list in a part once for as long as the part stays as it is: parts are asked for again and again. */
  private list<T>(part: string, read: (text: string) => T): T {
    const bytes = this.changes.get(part);
    const known = this.known.get(part) as Known<T> | undefined;
    if (known && known.bytes === bytes) return known.list;
    const list = this.understanding(part, read);
    this.known.set(part, { bytes, list });
    return list;
  }

  notUnderstood(part: string, detail: string): Problem {
    // A content may be as long as the part.
    return new Problem("file.notUnderstood", { file: this.file, part, detail: detail.slice(0, LONGEST_DETAIL) });
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
    return this.listedSheets().map(({ name }) => name ?? "");
  }

  /** The worksheets in the order of their tabs. */
  sheets(): SheetPart[] {
    const part = this.workbookPart();
    const targets = new Map(this.relationships(part).map((relationship) => [relationship.id, relationship]));
    const taken = new Set<string>();
    return this.listedSheets().flatMap(({ name, id, state }): SheetPart[] => {
      const target = targets.get(id ?? "");
      // One part under many names would be read as often, and a mark on one of them stand on all.
      if (!target || name === undefined || taken.has(target.target)) throw this.notUnderstood(part, "<sheet>");
      taken.add(target.target);
      if (target.type !== "worksheet") return [];
      if (!this.has(target.target)) throw new Problem("file.damaged", { file: this.file, part: target.target });
      return [{ name, visible: state === "visible", part: target.target }];
    });
  }

  private listedSheets(): readonly ListedSheet[] {
    return this.list(this.workbookPart(), (text) => {
      const sheets = childOf(spreadsheetRoot(text, "workbook"), "sheets");
      if (!sheets) throw new XmlError("<sheets>");
      return childrenOf(sheets, "sheet").map((sheet): ListedSheet => {
        const attributes = attributesOf(text, sheet);
        return {
          name: attributes.get("name")?.value,
          id: [...attributes.values()].find(({ name }) => /^[^:]+:id$/.test(name))?.value,
          state: attributes.get("state")?.value ?? "visible",
        };
      });
    });
  }

  /** The relationships of a part; of the package where `part` is "". */
  relationships(part: string): readonly Relationship[] {
    const list = relationshipsPart(part);
    if (!this.has(list)) return [];
    return this.list(list, (text) =>
      childrenOf(parseXml(text), "Relationship").map((relationship): Relationship => {
        const attributes = attributesOf(text, relationship);
        const external = attributes.get("TargetMode")?.value === "External";
        const target = attributes.get("Target")?.value ?? "";
        const type = attributes.get("Type")?.value ?? "";
        return {
          id: attributes.get("Id")?.value ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: external ? target : this.spelling(resolvePart(part, target)),
          external,
        };
      }),
    );
  }

  /** The name of a part as the archive spells it: some writers use other cases of letters in references. */
  private spelling(part: string): string {
    const spelled = this.has(part) ? part : this.archive.spelling(part);
    return spelled !== undefined && this.has(spelled) ? spelled : part;
  }

  private checkKind(): void {
    if (!this.has("[Content_Types].xml")) throw new Problem("file.otherDocument", { file: this.file });
    const type = this.contentType();
    if (BINARY_WORKBOOK.test(type)) throw new Problem("file.binaryWorkbook", { file: this.file });
    if (!WORKBOOK_TYPES.test(type)) throw new Problem("file.otherDocument", { file: this.file });
  }

  /** Whether it says of itself that it may hold macros. */
  get holdsMacros(): boolean {
    return this.contentType().includes(".macroEnabled.");
  }

  /** The type of the workbook's own part; empty where the package tells none. */
  private contentType(): string {
    const name = `/${this.workbookPart()}`.toLowerCase();
    return this.understanding("[Content_Types].xml", (text) => {
      const types = parseXml(text);
      const own = childrenOf(types, "Override").find(
        (entry) => attributeOf(text, entry, "PartName")?.toLowerCase() === name,
      );
      const ending = name.split(".").pop();
      const entry =
        own ?? childrenOf(types, "Default").find((other) => attributeOf(text, other, "Extension") === ending);
      return entry ? (attributeOf(text, entry, "ContentType") ?? "") : "";
    });
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

function largest<T>(all: readonly T[], size: (one: T) => number): T {
  return all.reduce((first, second) => (size(second) > size(first) ? second : first));
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

import { mergeFormat, type BorderFormat, type CellFormat, type FontFormat, type SheetDocument } from "../document";
import { HostCollection, HostObject, type HostContext } from "../object";
import { mayChange } from "./access";
import { readColor } from "./colors";

/** The conditional format that the parts belong to. */
interface PartOwner {
  readonly host: HostContext;
  readonly sheet: SheetDocument;
  readonly id: string;
  readonly format: { readonly format: CellFormat };
}

/** What a conditional format changes; a property that it leaves alone reads as an empty text or `null`. */
abstract class ConditionalPart extends HostObject {
  constructor(protected readonly owner: PartOwner) {
    super(owner.host);
  }
  protected get current(): CellFormat {
    return this.owner.format.format;
  }
  protected change(change: Partial<CellFormat>) {
    mayChange(this.owner.sheet);
    this.owner.sheet.updateConditionalFormat(this.owner.id, { format: mergeFormat(this.current, change) });
  }
}

export class ConditionalRangeFormat extends ConditionalPart {
  get Fill() {
    return new ConditionalRangeFill(this.owner);
  }
  get Font() {
    return new ConditionalRangeFont(this.owner);
  }
  get Borders() {
    return new ConditionalRangeBorderCollection(this.owner);
  }
  get NumberFormat(): unknown {
    return this.current.numberFormat ?? null;
  }
  set NumberFormat(numberFormat: unknown) {
    this.change({ numberFormat: String(numberFormat) });
  }
}

export class ConditionalRangeFill extends ConditionalPart {
  get Color(): unknown {
    return this.current.fill ?? "";
  }
  set Color(color: unknown) {
    this.change({ fill: readColor(color) });
  }
  Clear() {
    this.change({ fill: undefined });
  }
}

export class ConditionalRangeFont extends ConditionalPart {
  get Color(): unknown {
    return this.font.color ?? "";
  }
  set Color(color: unknown) {
    this.change({ font: { color: readColor(color) } });
  }
  get Bold(): unknown {
    return this.font.bold ?? null;
  }
  set Bold(bold: unknown) {
    this.change({ font: { bold: bold === true } });
  }
  get Italic(): unknown {
    return this.font.italic ?? null;
  }
  set Italic(italic: unknown) {
    this.change({ font: { italic: italic === true } });
  }
  get Underline(): unknown {
    return this.font.underline ?? "None";
  }
  set Underline(underline: unknown) {
    this.change({ font: { underline: String(underline) } });
  }
  get Strikethrough(): unknown {
    return this.font.strikethrough ?? null;
  }
  set Strikethrough(strikethrough: unknown) {
    this.change({ font: { strikethrough: strikethrough === true } });
  }
  Clear() {
    this.change({ font: undefined });
  }
  private get font(): FontFormat {
    return this.current.font ?? {};
  }
}

/** Excel.ConditionalRangeBorderIndex. */
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  constructor(private readonly owner: PartOwner) {
    super(owner.host);
  }
  get Count() {
    return EDGES.length;
  }
  get Top() {
    return new ConditionalRangeBorder(this.owner, "EdgeTop");
  }
  get Bottom() {
    return new ConditionalRangeBorder(this.owner, "EdgeBottom");
  }
  get Left() {
    return new ConditionalRangeBorder(this.owner, "EdgeLeft");
  }
  get Right() {
    return new ConditionalRangeBorder(this.owner, "EdgeRight");
  }
  items() {
    return EDGES.map((edge) => new ConditionalRangeBorder(this.owner, edge));
  }
  find(key: unknown) {
    return EDGES.includes(String(key)) ? new ConditionalRangeBorder(this.owner, String(key)) : null;
  }
}

export class ConditionalRangeBorder extends ConditionalPart {
  constructor(
    owner: PartOwner,
    private readonly edge: string,
  ) {
    super(owner);
  }
  get SideIndex() {
    return this.edge;
  }
  get Style(): unknown {
    return this.border?.style ?? "None";
  }
  set Style(style: unknown) {
    this.set(style === "None" ? undefined : { color: "#000000", ...this.border, style: String(style) });
  }
  get Color(): unknown {
    return this.border?.color ?? "";
  }
  set Color(color: unknown) {
    this.set({ style: "Continuous", ...this.border, color: readColor(color) });
  }
  private get border(): BorderFormat | undefined {
    return this.current.borders?.[this.edge];
  }
  private set(border: BorderFormat | undefined) {
    this.change({ borders: { [this.edge]: border } as CellFormat["borders"] });
  }
}

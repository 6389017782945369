import { isCellError, type CellValue } from "../../model";
import type { NameData, SheetDocument } from "../document";
import { ExcelError, invalidArgument } from "../errors";
import { HostCollection, HostObject, type HostContext } from "../object";
import { fullAddress, parseAddress } from "./addresses";
import { wireValue } from "./cellValues";
import { Range, rangeAt } from "./range";

type Item = NameData & { readonly id: string };

/** The names of the workbook, or with a sheet those of the sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  constructor(
    host: HostContext,
    private readonly sheet?: SheetDocument,
  ) {
    super(host);
  }
  items() {
    const own = this.host.document.names.list().filter((name) => name.sheet === this.sheet?.id);
    return own.map((name) => new NamedItem(this.host, name.id));
  }
  find(name: unknown) {
    const lower = String(name).toLowerCase();
    return this.items().find((item) => item.item.name.toLowerCase() === lower) ?? null;
  }
  GetItemOrNullObject(name: string) {
    return this.find(name);
  }
  Add(name: string, reference: Range | string, comment = "") {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || parseAddress(name)) throw invalidArgument(`name ${name}`);
    if (this.find(name)) throw new ExcelError("ItemAlreadyExists", `The name ${name} exists already.`, 409);
    const formula = reference instanceof Range ? `=${absolute(reference)}` : reference;
    if (!formula.startsWith("=")) throw invalidArgument(`formula ${formula}`);
    const id = this.host.document.names.add({ name, sheet: this.sheet?.id, formula, comment, visible: true });
    return new NamedItem(this.host, id);
  }
}

export class NamedItem extends HostObject {
  constructor(
    host: HostContext,
    private readonly id: string,
  ) {
    super(host);
  }

  /** The name as it is now; throws after it was deleted. */
  get item(): Item {
    const item = this.host.document.names.list().find((one) => one.id === this.id);
    if (!item) throw new ExcelError("ItemNotFound", "The name was deleted.", 404);
    return item;
  }

  override identity() {
    return { _Id: this.item.name };
  }

  get Name() {
    return this.item.name;
  }
  get Formula(): unknown {
    return this.item.formula;
  }
  set Formula(formula: unknown) {
    this.host.document.names.update(this.id, { formula: String(formula) });
  }
  get Comment(): unknown {
    return this.item.comment;
  }
  set Comment(comment: unknown) {
    this.host.document.names.update(this.id, { comment: String(comment) });
  }
  get Visible(): unknown {
    return this.item.visible;
  }
  set Visible(visible: unknown) {
    this.host.document.names.update(this.id, { visible: visible === true });
  }
  get Scope() {
    return this.item.sheet ? "Worksheet" : "Workbook";
  }
  get Type() {
    if (this.range()) return "Range";
    const value = constant(this.item.formula);
    if (isCellError(value)) return "Error";
    return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
  }
  get Value() {
    const range = this.range();
    return range ? range.Address : wireValue(constant(this.item.formula));
  }
  get WorksheetOrNullObject() {
    const sheet = this.host.document.sheets().find((one) => one.id === this.item.sheet);
    return sheet ? this.host.make.worksheet(sheet) : null;
  }
  GetRange() {
    return this.range();
  }
  GetRangeOrNullObject() {
    return this.range();
  }
  Delete() {
    this.host.document.names.remove(this.item.id);
  }

  private range(): Range | null {
    return rangeOf(this.host, this.item.formula);
  }
}

/** The cells of a name, those of a sheet's own names first. */
export function rangeOfName(host: HostContext, name: string, sheet?: SheetDocument): Range | null {
  const own = sheet && new NamedItemCollection(host, sheet).find(name);
  const item = own ?? new NamedItemCollection(host).find(name);
  return item ? rangeOf(host, item.item.formula) : null;
}

function rangeOf(host: HostContext, formula: string): Range | null {
  return rangeAt(host, formula.replace(/^=/, ""));
}

function absolute(range: Range): string {
  const address = fullAddress(range.sheet, range.area);
  const local = address.slice(address.lastIndexOf("!") + 1);
  return (
    address.slice(0, -local.length) +
    local.replace(
      /([A-Z]+)?(\d+)?/g,
      (_, letters, digits) => (letters ? `$${letters}` : "") + (digits ? `$${digits}` : ""),
    )
  );
}

/** The value of a name that holds a constant such as `=0.85` or `="初中"`. */
function constant(formula: string): CellValue {
  const text = formula.replace(/^=/, "");
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  const number = Number(text);
  return text && Number.isFinite(number) ? number : { error: "#REF!" };
}

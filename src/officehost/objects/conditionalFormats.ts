import { areaAddress, areaAt, type Area } from "../../model";
import { intersect, subtract, type ConditionalFormat as Format, type SheetDocument } from "../document";
import { ExcelError, generalException, invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject, type HostContext } from "../object";
import { mayChange } from "./access";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

/** Excel.ConditionalFormatType. */
const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** The conditional formats that touch some cells, the highest priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    host: HostContext,
    private readonly sheet: SheetDocument,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }
  items() {
    return this.touching().map(({ id }) => new ConditionalFormat(this.host, this.sheet, id));
  }
  find(id: unknown) {
    return this.items().find((format) => format.id === id) ?? null;
  }
  GetItemOrNullObject(id: string) {
    return this.find(id);
  }
  Add(type: string) {
    if (!TYPES.includes(type)) throw invalidArgument(`conditional format ${type}`);
    mayChange(this.sheet);
    const areas = this.areas.map(areaAddress);
    const id = this.sheet.addConditionalFormat({ areas, type, rule: null, format: {}, stopIfTrue: false });
    return new ConditionalFormat(this.host, this.sheet, id);
  }
  /** Formats that reach beyond the cells are cut back to the rest. */
  ClearAll() {
    mayChange(this.sheet);
    for (const { id, areas } of this.touching()) {
      const rest = this.areas.reduce<Area[]>(
        (parts, hole) => parts.flatMap((part) => subtract(part, hole)),
        areas.map(areaAt),
      );
      if (rest.length) this.sheet.updateConditionalFormat(id, { areas: rest.map(areaAddress) });
      else this.sheet.removeConditionalFormat(id);
    }
  }

  private touching(): Format[] {
    return this.sheet
      .conditionalFormats()
      .filter(({ areas }) => areas.some((one) => this.areas.some((area) => intersect(area, areaAt(one)))));
  }
}

export class ConditionalFormat extends HostObject {
  constructor(
    host: HostContext,
    readonly sheet: SheetDocument,
    readonly id: string,
  ) {
    super(host);
  }

  /** The format as it is now; throws after it was deleted. */
  get format(): Format {
    const format = this.sheet.conditionalFormats().find((one) => one.id === this.id);
    if (!format) throw itemNotFound(`the deleted conditional format ${this.id}`);
    return format;
  }

  override identity() {
    return { Id: this.id };
  }

  get Id() {
    this.unless("whole");
    return this.format.id;
  }
  get Type() {
    this.unless("whole");
    return this.format.type;
  }
  get Priority(): unknown {
    return this.sheet.conditionalFormats().findIndex(({ id }) => id === this.id);
  }
  set Priority(priority: unknown) {
    mayChange(this.sheet);
    this.sheet.moveConditionalFormat(this.id, Number(priority));
  }
  get StopIfTrue(): unknown {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(stopIfTrue: unknown) {
    mayChange(this.sheet);
    this.sheet.updateConditionalFormat(this.id, { stopIfTrue: stopIfTrue === true });
  }
  get Custom() {
    return this.as("Custom", () => new CustomConditionalFormat(this));
  }
  get CustomOrNullObject() {
    return this.format.type === "Custom" ? this.Custom : null;
  }
  get CellValue() {
    return this.as("CellValue", () => new RuleConditionalFormat(this));
  }
  get CellValueOrNullObject() {
    return this.format.type === "CellValue" ? this.CellValue : null;
  }
  get TextComparison() {
    return this.as("ContainsText", () => new RuleConditionalFormat(this));
  }
  get TextComparisonOrNullObject() {
    return this.format.type === "ContainsText" ? this.TextComparison : null;
  }
  get Preset() {
    return this.as("PresetCriteria", () => new RuleConditionalFormat(this));
  }
  get PresetOrNullObject() {
    return this.format.type === "PresetCriteria" ? this.Preset : null;
  }
  get TopBottom() {
    return this.as("TopBottom", () => new RuleConditionalFormat(this));
  }
  get TopBottomOrNullObject() {
    return this.format.type === "TopBottom" ? this.TopBottom : null;
  }

  GetRange() {
    return this.GetRangeOrNullObject();
  }
  GetRangeOrNullObject() {
    const [only, another] = this.format.areas;
    return only !== undefined && another === undefined ? new Range(this.host, this.sheet, [areaAt(only)]) : null;
  }
  GetRanges() {
    return new RangeAreas(this.host, this.sheet, this.format.areas.map(areaAt));
  }
  Delete() {
    mayChange(this.sheet);
    this.unless("deletion");
    this.sheet.removeConditionalFormat(this.format.id);
  }

  /** Throws where Excel has lost this part of the format. */
  unless(part: Format["broken"]): void {
    if (this.format.broken === part) throw generalException(`the conditional format ${this.id}`);
  }

  private as<T>(type: string, create: () => T): T {
    if (this.format.type !== type)
      throw new ExcelError("InvalidOperation", `A conditional format of type ${this.format.type} is no ${type}.`);
    return create();
  }
}

/** A format that a formula decides. */
export class CustomConditionalFormat extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super(owner.host);
  }
  get Rule() {
    return new ConditionalFormatRule(this.owner);
  }
  get Format() {
    return new ConditionalRangeFormat(this.owner);
  }
}

export class ConditionalFormatRule extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super(owner.host);
  }
  get Formula(): unknown {
    this.owner.unless("rule");
    return this.owner.format.rule ?? "";
  }
  set Formula(formula: unknown) {
    if (typeof formula !== "string") throw invalidArgument(`formula ${JSON.stringify(formula)}`);
    mayChange(this.owner.sheet);
    this.owner.sheet.updateConditionalFormat(this.owner.id, { rule: formula });
  }
}

/** A format that a rule of plain data decides. */
export class RuleConditionalFormat extends HostObject {
  constructor(private readonly owner: ConditionalFormat) {
    super(owner.host);
  }
  get Rule(): unknown {
    return this.owner.format.rule;
  }
  set Rule(rule: unknown) {
    mayChange(this.owner.sheet);
    this.owner.sheet.updateConditionalFormat(this.owner.id, { rule });
  }
  get Format() {
    return new ConditionalRangeFormat(this.owner);
  }
}

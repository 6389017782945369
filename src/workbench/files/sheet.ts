import {
  areaAddress,
  areaAt,
  columnName,
  GatheredCells,
  parseArea,
  shownFormula,
  type Area,
  type Steps,
} from "../../model";
import { cellTag } from "../../spreadsheet/file/cellTag";
import {
  attributeOf,
  attributesOf,
  childOf,
  childrenOf,
  isTrue,
  parseSteps,
  textOf,
  type Attribute,
  type Element,
  type Tag,
} from "../../spreadsheet/file/xml";
import {
  MAX_ROWS,
  type CellFormat,
  type ConditionalFormatData,
  type SheetData,
  type ValidationData,
} from "../../officehost/document";
import { colorOf } from "./colors";
import { capital, type FileFormats } from "./formats";

/** What a worksheet part says besides values and formulas. */
export type SheetLook = Pick<
  SheetData,
  | "formats"
  | "tabColor"
  | "protection"
  | "frozen"
  | "columnWidths"
  | "rowHeights"
  | "hiddenColumns"
  | "columnGroups"
  | "hiddenRows"
  | "conditionalFormats"
  | "validations"
  | "merges"
> & {
  /** The cells that array formulas fill. */
  readonly arrays: readonly Area[];
  /** The formats of its cells are left out, because they change from cell to cell beyond all use. */
  readonly plain: boolean;
};

/** How often formats may still change from cell to cell, down the columns of all sheets. */
export interface FormatRoom {
  runs: number;
}

/** What all but broken files stay far below; each of so many pieces takes memory, here and in the spreadsheet. */
export const MOST_RUNS = 2 ** 20;

/** Points that a column of so many characters is wide, in the standard font of 11 points. */
function pointsOf(characters: number): number {
  return Math.trunc(((256 * characters + 18) / 256) * 7) * 0.75;
}

/** Columns beyond these hold nothing but the format of the whole sheet. */
export const COLUMNS_SHOWN = 256;

/** Reads a worksheet part and takes what its formats need from `room`. */
export function lookSteps(text: string, formats: FileFormats, room: FormatRoom): Steps<SheetLook> {
  return LookReader.read(text, formats, room);
}

/** What the rows of a sheet say of themselves and of the formats of their cells. */
interface FormattedRows {
  readonly heights: Record<string, number>;
  readonly hidden: number[];
  readonly formats: NonNullable<SheetData["formats"]>;
  readonly arrays: readonly Area[];
  readonly plain: boolean;
}

/** Gathers what the tags inside of `<sheetData>` say of rows and of the formats of cells. */
class RowsReader {
  private readonly heights: Record<string, number> = {};
  private readonly hidden: number[] = [];
  private readonly arrays: Area[] = [];
  private readonly cells = new Map<number, GatheredCells>();
  private row = -1;
  private column = -1;

  constructor(
    private readonly text: string,
    private readonly formats: FileFormats,
    private readonly room: FormatRoom,
  ) {}

  meet(tag: Tag): void {
    if (tag.kind === "close") return;
    if (tag.name === "c") this.cell(tag);
    else if (tag.name === "row") this.line(attributesOf(this.text, tag));
    else if (tag.name === "f") this.formula(attributesOf(this.text, tag));
  }

  /** Cells of one format are gathered into areas. */
  *read(): Steps<FormattedRows> {
    const { heights, hidden, arrays, room } = this;
    const plain = room.runs < 0;
    const formats: FormattedRows["formats"][number][] = [];
    for (const [style, places] of plain ? [] : this.cells) {
      formats.push({ ...this.formats.cells[style], areas: places.areas().map(areaAddress) });
      yield;
    }
    return { heights, hidden, formats, arrays, plain };
  }

  private line(attributes: ReadonlyMap<string, Attribute>): void {
    const address = attributes.get("r")?.value;
    this.row = address === undefined ? this.row + 1 : Number(address) - 1;
    this.column = -1;
    const height = attributes.get("ht")?.value;
    if (height !== undefined) this.heights[this.row + 1] = Number(height);
    if (isTrue(attributes.get("hidden")?.value)) this.hidden.push(this.row + 1);
  }

  private cell(tag: Tag): void {
    const { address, style } = cellTag(this.text, tag);
    this.column = address === undefined ? this.column + 1 : areaAt(address).left;
    if (this.room.runs < 0 || !this.isFormatted(style)) return;
    let group = this.cells.get(style);
    if (!group) this.cells.set(style, (group = new GatheredCells()));
    if (group.add(this.row, this.column)) this.room.runs--;
  }

  private formula(attributes: ReadonlyMap<string, Attribute>): void {
    const area = attributes.get("t")?.value === "array" && parseArea(attributes.get("ref")?.value ?? "");
    if (area) this.arrays.push(area);
  }

  private isFormatted(style: number): boolean {
    const format = this.formats.cells[style];
    return format !== undefined && Object.keys(format).length > 0;
  }
}

class LookReader {
  private constructor(
    private readonly text: string,
    private readonly formats: FileFormats,
    private readonly root: Element,
  ) {}

  static *read(text: string, formats: FileFormats, room: FormatRoom): Steps<SheetLook> {
    const rows = new RowsReader(text, formats, room);
    const root = yield* parseSteps(text, new Set(["sheetData"]), (tag) => rows.meet(tag));
    return new LookReader(text, formats, root).look(yield* rows.read());
  }

  private look(rows: FormattedRows): SheetLook {
    const properties = childOf(this.root, "sheetPr");
    const columns = this.columns();
    return {
      formats: [...columns.formats, ...rows.formats],
      tabColor: properties && colorOf(this.text, childOf(properties, "tabColor"), []),
      protection: this.protection(),
      frozen: this.frozen(),
      columnWidths: columns.widths,
      hiddenColumns: columns.hidden,
      columnGroups: columns.groups,
      rowHeights: rows.heights,
      hiddenRows: rows.hidden,
      arrays: rows.arrays,
      plain: rows.plain,
      conditionalFormats: this.conditionalFormats(),
      validations: this.validations(),
      merges: this.list("mergeCells", "mergeCell").map((merge) => this.attribute(merge, "ref") ?? ""),
    };
  }

  private attribute(element: Element, name: string): string | undefined {
    return attributeOf(this.text, element, name);
  }

  private list(list: string, item: string): Element[] {
    return childrenOf(this.root, list).flatMap((found) => childrenOf(found, item));
  }

  private protection(): SheetData["protection"] {
    const protection = childOf(this.root, "sheetProtection");
    return protection && isTrue(this.attribute(protection, "sheet")) ? { options: {} } : null;
  }

  private frozen(): SheetData["frozen"] {
    const [view] = this.list("sheetViews", "sheetView");
    const pane = view && childrenOf(view, "pane")[0];
    if (!pane || !/^frozen/.test(this.attribute(pane, "state") ?? "")) return undefined;
    return { rows: Number(this.attribute(pane, "ySplit") ?? 0), columns: Number(this.attribute(pane, "xSplit") ?? 0) };
  }

  private columns() {
    const widths: Record<string, number> = {};
    const hidden: string[] = [];
    const folding: { readonly first: number; last: number }[] = [];
    const formats: (CellFormat & { areas: string[] })[] = [];
    for (const column of this.list("cols", "col")) {
      const attributes = attributesOf(this.text, column);
      const first = Number(attributes.get("min")?.value) - 1;
      const last = Math.min(Number(attributes.get("max")?.value) - 1, COLUMNS_SHOWN - 1);
      if (attributes.get("outlineLevel")?.value === "1") {
        const before = folding[folding.length - 1];
        if (before && before.last + 1 === first) before.last = last;
        else folding.push({ first, last });
      }
      const width = attributes.get("width")?.value;
      const format = this.formats.cells[Number(attributes.get("style")?.value ?? 0)];
      for (let index = first; index <= last; index++) {
        if (width !== undefined) widths[columnName(index)] = pointsOf(Number(width));
        if (isTrue(attributes.get("hidden")?.value)) hidden.push(columnName(index));
      }
      if (format && last >= first && attributes.has("style"))
        formats.push({ ...format, areas: [areaAddress({ top: 0, left: first, bottom: MAX_ROWS - 1, right: last })] });
    }
    const groups = folding.map(({ first, last }) => `${columnName(first)}:${columnName(last)}`);
    return { widths, hidden, groups, formats };
  }

  private conditionalFormats(): ConditionalFormatData[] {
    const rules = childrenOf(this.root, "conditionalFormatting").flatMap((block) =>
      childrenOf(block, "cfRule").map((rule) => ({
        priority: Number(this.attribute(rule, "priority") ?? 0),
        format: this.conditionalFormat(rule, areas(this.attribute(block, "sqref"))),
      })),
    );
    return rules.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  }

  private conditionalFormat(rule: Element, cells: readonly string[]): ConditionalFormatData {
    const attributes = attributesOf(this.text, rule);
    const type = attributes.get("type")?.value ?? "";
    const formulas = childrenOf(rule, "formula").map((formula) => shownFormula(textOf(this.text, formula)));
    const operator = capital(attributes.get("operator")?.value ?? "");
    const base = {
      areas: cells,
      format: this.formats.conditional[Number(attributes.get("dxfId")?.value ?? -1)] ?? {},
      stopIfTrue: isTrue(attributes.get("stopIfTrue")?.value),
    };
    if (type === "expression") return { ...base, type: "Custom", rule: formulas[0] ?? "" };
    if (type === "cellIs") {
      const [formula1, formula2] = formulas;
      return { ...base, type: "CellValue", rule: { operator: OPERATORS[operator] ?? operator, formula1, formula2 } };
    }
    const text = attributes.get("text")?.value;
    if (text !== undefined) return { ...base, type: "ContainsText", rule: { operator: TEXT_RULES[type] ?? "", text } };
    return { ...base, type: OTHER_RULES[type] ?? "PresetCriteria", rule: {} };
  }

  private validations(): ValidationData[] {
    return this.list("dataValidations", "dataValidation").map((validation) => {
      const attributes = attributesOf(this.text, validation);
      const formula = (name: string) => {
        const [found] = childrenOf(validation, name);
        return found && textOf(this.text, found);
      };
      const text = (name: string) => attributes.get(name)?.value.replaceAll("_x000a_", "\n");
      return {
        areas: areas(attributes.get("sqref")?.value),
        rule: validationRule(
          attributes.get("type")?.value ?? "none",
          attributes.get("operator")?.value ?? "between",
          formula("formula1"),
          formula("formula2"),
        ),
        ignoreBlanks: isTrue(attributes.get("allowBlank")?.value),
        prompt: {
          showPrompt: isTrue(attributes.get("showInputMessage")?.value),
          title: text("promptTitle") ?? "",
          message: text("prompt") ?? "",
        },
        errorAlert: {
          showAlert: isTrue(attributes.get("showErrorMessage")?.value),
          style: capital(attributes.get("errorStyle")?.value ?? "stop"),
          title: text("errorTitle") ?? "",
          message: text("error") ?? "",
        },
      };
    });
  }
}

/** A comparison as files name it, and as Excel's object model does. */
const OPERATORS: Readonly<Record<string, string>> = { Equal: "EqualTo", NotEqual: "NotEqualTo" };

const TEXT_RULES: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

const OTHER_RULES: Readonly<Record<string, string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};

const VALIDATION_RULES: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

function validationRule(
  type: string,
  operator: string,
  formula1: string | undefined,
  formula2: string | undefined,
): Record<string, unknown> {
  if (type === "list") {
    const [, quoted] = /^"(.*)"$/s.exec(formula1 ?? "") ?? [];
    return { list: { inCellDropDown: true, source: quoted?.replaceAll('""', '"') ?? `=${formula1}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const name = VALIDATION_RULES[type];
  if (!name) return {};
  const word = capital(operator);
  const compared = OPERATORS[word] ?? (word.endsWith("OrEqual") ? `${word}To` : word);
  return { [name]: { formula1: operand(formula1), formula2: operand(formula2), operator: compared } };
}

function operand(formula: string | undefined): string | number | undefined {
  if (formula === undefined) return undefined;
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function areas(list: string | undefined): string[] {
  return (list ?? "").split(/\s+/).filter((address) => parseArea(address) !== null);
}

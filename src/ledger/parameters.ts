import { round } from "../measures/rounding";
import { isBlank, there, type CellRef, type CellValue, type SheetSnapshot } from "../model";
import {
  METHODS_PHRASE,
  methodSwitch,
  PARAMETERS,
  type NamedParameter,
  type ParameterId,
} from "../standards/parameters";
import { parameterSchema } from "../standards/parameterValue";
import { METHOD_NAMES, METHODS, type Method } from "../standards/methods";
import { YES_NO } from "../standards/terms";
import { plainHeading } from "../reading/plainText";
import { HEADING_ROWS } from "./headings";
import { inPoints, PERCENT_DIGITS, shownTimeOrDate } from "../reading/numberFormats";
import { PARAMETER_HEADINGS } from "./template";

/**
 * How a parameter stands in the workbook:
 * - `given`: with a value that can be used
 * - `blank`, `refused`: its cell is blank, or holds what it does not allow
 * - `doubled`: it stands in several lines with different values
 * - `absent`: the sheet has no such line
 * - `noSheet`: there is no sheet 参数, or none of which the headings are recognised
 */
export type ParameterState = "given" | "blank" | "refused" | "doubled" | "absent" | "noSheet";

/** A parameter as the workbook gives it. */
export interface ReadParameter {
  readonly parameter: NamedParameter;
  readonly state: ParameterState;
  /** What is in force; `null` where that is unknown. */
  readonly value: string | number | null;
  /** What stands in the cell where it cannot be used. */
  readonly refused: CellValue;
  /** Why a number in the cell cannot be what was meant, and what was. */
  readonly slip: ParameterSlip | null;
  /** The cells of its values, none where the sheet has no such line. */
  readonly cells: readonly CellRef[];
}

/** What the clerk states of a parameter beside its value: of which year it is, and from which document. */
export interface StatedParameter {
  readonly year: CellValue;
  readonly source: CellValue;
}

/** The columns of the sheet 参数 that hold names and values, from 0. */
export interface ParameterColumns {
  readonly sheet: string;
  readonly name: number;
  readonly value: number;
}

/** A line of the sheet 参数 that names no parameter. */
export interface UnknownParameter {
  readonly name: string;
  /** Whether a value stands beside the name. */
  readonly filled: boolean;
  /** The cell of the name. */
  readonly cell: CellRef;
}

/** `timeOrDate`: Excel made a time or a date of the input; `percent`: a fraction stands where a percentage belongs. */
export type ParameterSlip =
  | { readonly kind: "timeOrDate"; readonly meant: string }
  | { readonly kind: "percent"; readonly meant: number };

/** The parameters in force. */
export class Parameters {
  constructor(
    private readonly read: ReadonlyMap<ParameterId, ReadParameter>,
    /** Where the sheet 参数 has names and values; `null` without it. */
    readonly columns: ParameterColumns | null = null,
    /** Lines that nothing is read of. */
    readonly unknown: readonly UnknownParameter[] = [],
  ) {}

  get all(): ReadParameter[] {
    return [...this.read.values()];
  }

  /** What was read of a parameter. */
  of(id: ParameterId): ReadParameter {
    return there(this.read.get(id), id);
  }

  /** Text in force, or `null` where it is unknown. */
  text(id: ParameterId): string | null {
    const { value } = this.of(id);
    return value === null ? null : String(value);
  }

  /** Number in force, or `null` where it is unknown. */
  number(id: ParameterId): number | null {
    const { value } = this.of(id);
    return typeof value === "number" ? value : null;
  }

  /** Whether a switch is at 是. */
  on(id: ParameterId): boolean {
    return this.text(id) === "是";
  }

  /** Whether a choice is the one named. */
  is(id: ParameterId, choice: string): boolean {
    return this.text(id) === choice;
  }

  /** The cell of a parameter, to name as evidence. */
  cell(id: ParameterId): CellRef | null {
    return this.of(id).cells[0] ?? null;
  }

  /** The methods that the county applies. */
  get methods(): readonly Method[] {
    const phrase = this.read.has(METHODS_PHRASE.id) ? this.text(METHODS_PHRASE.id) : null;
    if (phrase !== null) return METHODS.filter((method) => phrase.includes(METHOD_NAMES[method]));
    // A method of which the sheet says nothing, where it names others, came after it.
    const isStated = (method: Method) => this.cell(methodSwitch(method)) !== null;
    const stated = METHODS.some(isStated);
    const applied = METHODS.filter((method) => this.on(methodSwitch(method)) && (isStated(method) || !stated));
    // A county that applies none has not said what it wants: that is told, and all are judged.
    return applied.length > 0 ? applied : METHODS;
  }

  /** The switches of the methods where every one that the sheet has is at 否; none otherwise. */
  get refusedMethods(): readonly ReadParameter[] {
    const switches = this.all.filter(({ parameter, cells }) => isSwitch(parameter) && cells.length > 0);
    return switches.every(({ value }) => value === YES_NO[1]) ? switches : [];
  }

  /** The same parameters without the values of some cells: they stand under an 错误. */
  suspended(cells: readonly CellRef[]): Parameters {
    const isNamed = (own: CellRef) =>
      cells.some(({ sheet, row, column }) => sheet === own.sheet && row === own.row && column === own.column);
    return new Parameters(
      new Map(
        [...this.read].map(([id, read]) => [
          id,
          read.parameter.unset === undefined && read.cells.some(isNamed) ? { ...read, value: null } : read,
        ]),
      ),
      this.columns,
      this.unknown,
    );
  }
}

/** Reads the sheet 参数. */
export function readParameters(sheet: SheetSnapshot | undefined): Parameters {
  const found = sheet && valueRows(sheet);
  const known = parametersOf(found);
  return new Parameters(
    new Map(
      known.map((parameter) => [
        parameter.id,
        found ? readParameter(parameter, found.rows.get(plainHeading(parameter.name)) ?? []) : withoutSheet(parameter),
      ]),
    ),
    found?.columns,
    found ? unknownLines(found, known) : [],
  );
}

/** What the sheet is read for: where it has no switch of a method and the one line of older workbooks, that line. */
function parametersOf(found: ValueRows | undefined): readonly NamedParameter[] {
  const has = ({ name }: Pick<NamedParameter, "name">) => found?.rows.has(plainHeading(name)) === true;
  if (!has(METHODS_PHRASE) || PARAMETERS.some((parameter) => isSwitch(parameter) && has(parameter))) return PARAMETERS;
  const at = PARAMETERS.findIndex(isSwitch);
  const others = PARAMETERS.filter((parameter) => !isSwitch(parameter));
  return [...others.slice(0, at), METHODS_PHRASE, ...others.slice(at)];
}

function isSwitch({ id }: NamedParameter): boolean {
  return METHODS.some((method) => methodSwitch(method) === id);
}

/** What the sheet 参数 states beside its values, by parameter; of one that stands in several lines, what the first states. */
export function statedParameters(sheet: SheetSnapshot): Partial<Record<ParameterId, StatedParameter>> {
  const found = valueRows(sheet);
  if (!found) return {};
  return Object.fromEntries(
    parametersOf(found).flatMap(({ id, name }) => {
      const [line] = found.rows.get(plainHeading(name)) ?? [];
      return line ? [[id, line.stated] as const] : [];
    }),
  );
}

function unknownLines({ rows, columns }: ValueRows, known: readonly NamedParameter[]): UnknownParameter[] {
  const names = new Set(known.map(({ name }) => plainHeading(name)));
  return [...rows].flatMap(([name, lines]) =>
    names.has(name) || name === ""
      ? []
      : lines.map(({ value, cell }) => ({ name, filled: !isBlank(value), cell: { ...cell, column: columns.name } })),
  );
}

function withoutSheet(parameter: NamedParameter): ReadParameter {
  const initial = parameter.unset ?? parameter.withoutSheet;
  return {
    parameter,
    state: "noSheet",
    value: initial ? parameter.initial : null,
    refused: null,
    slip: null,
    cells: [],
  };
}

interface Line {
  readonly value: CellValue;
  readonly format: string | null;
  readonly cell: CellRef;
  readonly stated: StatedParameter;
}

function readParameter(parameter: NamedParameter, lines: readonly Line[]): ReadParameter {
  const cells = lines.map(({ cell }) => cell);
  const unset = (
    state: ParameterState,
    refused: CellValue = null,
    slip: ParameterSlip | null = null,
  ): ReadParameter => ({
    parameter,
    state,
    value: parameter.unset ? parameter.initial : null,
    refused,
    slip,
    cells,
  });
  const [first, ...others] = lines;
  if (!first) return unset("absent");
  if (others.some(({ value }) => value !== first.value)) return unset("doubled");
  if (isBlank(first.value)) return unset("blank");
  const slip = slipOf(parameter, first);
  const result = slip ? null : parameterSchema(parameter).safeParse(meantValue(parameter, first));
  return result?.success
    ? { parameter, state: "given", value: result.data, refused: null, slip: null, cells }
    : unset("refused", first.value, slip);
}

function slipOf({ kind, percent }: NamedParameter, { value, format }: Line): ParameterSlip | null {
  if (typeof value !== "number") return null;
  const shown = kind === "date" ? null : shownTimeOrDate(value, format);
  if (shown !== null) return { kind: "timeOrDate", meant: shown };
  const points = percent ? inPoints(value, format) : value;
  // No threshold and no pass mark is as low as 1 %.
  return percent && points > 0 && points <= 1 ? { kind: "percent", meant: round(points * 100, PERCENT_DIGITS) } : null;
}

function meantValue({ kind, percent }: NamedParameter, { value, format }: Line): CellValue {
  if (typeof value !== "number") return value;
  if (kind === "text") return String(value);
  return percent ? inPoints(value, format) : value;
}

interface ValueRows {
  readonly rows: ReadonlyMap<string, readonly Line[]>;
  readonly columns: ParameterColumns;
}

/** The lines of the sheet by the plain name of their parameter, or `undefined` where its headings are not there. */
function valueRows(sheet: SheetSnapshot): ValueRows | undefined {
  const places = sheet.values.slice(0, HEADING_ROWS).map((values, top) => {
    const headings = values.map((value) => (typeof value === "string" ? plainHeading(value) : ""));
    const [, name, value, , year, source] = PARAMETER_HEADINGS.map((heading) => headings.indexOf(heading));
    return { top, nameAt: name ?? -1, valueAt: value ?? -1, yearAt: year ?? -1, sourceAt: source ?? -1 };
  });
  const found = places.find(({ nameAt, valueAt }) => nameAt >= 0 && valueAt >= 0);
  if (!found) return undefined;
  const { top, nameAt, valueAt, yearAt, sourceAt } = found;
  const rows = new Map<string, Line[]>();
  sheet.values.slice(top + 1).forEach((values, i) => {
    const name = values[nameAt];
    if (typeof name !== "string") return;
    const cell = { sheet: sheet.name, row: sheet.top + top + 1 + i, column: sheet.left + valueAt };
    const format = sheet.formats?.[top + 1 + i]?.[valueAt] ?? null;
    const key = plainHeading(name);
    const stated = { year: values[yearAt] ?? null, source: values[sourceAt] ?? null };
    rows.set(key, [...(rows.get(key) ?? []), { value: values[valueAt] ?? null, format, cell, stated }]);
  });
  return { rows, columns: { sheet: sheet.name, name: sheet.left + nameAt, value: sheet.left + valueAt } };
}

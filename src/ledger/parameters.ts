import { isBlank, type CellRef, type CellValue, type SheetSnapshot } from "../model";
import { PARAMETERS, type NamedParameter, type ParameterId } from "../standards/parameter";
import { parameterSchema } from "../standards/parameterValue";
import type { Method } from "../standards/terms";
import { plainHeading } from "./headings";
import { PARAMETER_HEADINGS } from "./template";

/** A parameter as the workbook gives it; a blank or unusable cell leaves the initial value in force. */
export interface ReadParameter {
  readonly parameter: NamedParameter;
  readonly value: string | number | null;
  /** What stands in the cell where it cannot be used. */
  readonly refused: CellValue;
  /** The cell of the value, or `null` where the sheet has no such line. */
  readonly cell: CellRef | null;
}

/** The parameters in force. */
export class Parameters {
  constructor(private readonly read: ReadonlyMap<ParameterId, ReadParameter>) {}

  get all(): ReadParameter[] {
    return [...this.read.values()];
  }

  /** Text in force, or `null` where nothing is filled in. */
  text(id: ParameterId): string | null {
    const { value } = this.read.get(id)!;
    return value === null ? null : String(value);
  }

  /** Number in force, or `null` where nothing is filled in. */
  number(id: ParameterId): number | null {
    const { value } = this.read.get(id)!;
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
    return this.read.get(id)!.cell;
  }

  /** The methods that the county applies. */
  get methods(): readonly Method[] {
    const chosen = this.text("methods");
    if (chosen === "基本均衡") return ["2012"];
    return chosen === "优质均衡" ? ["2017"] : ["2012", "2017"];
  }
}

/** Reads the sheet 参数; without it every parameter has its initial value. */
export function readParameters(sheet: SheetSnapshot | undefined): Parameters {
  const rows = sheet ? valueRows(sheet) : new Map<string, { value: CellValue; cell: CellRef }>();
  return new Parameters(
    new Map(
      PARAMETERS.map((parameter) => {
        const row = rows.get(plainHeading(parameter.name));
        return [parameter.id, readParameter(parameter, row)];
      }),
    ),
  );
}

function readParameter(parameter: NamedParameter, row: { value: CellValue; cell: CellRef } | undefined): ReadParameter {
  const cell = row?.cell ?? null;
  if (!row || isBlank(row.value)) return { parameter, value: parameter.initial, refused: null, cell };
  const value = parameter.kind === "text" && typeof row.value === "number" ? String(row.value) : row.value;
  const result = parameterSchema(parameter).safeParse(value);
  return result.success
    ? { parameter, value: result.data, refused: null, cell }
    : { parameter, value: parameter.initial, refused: row.value, cell };
}

function valueRows(sheet: SheetSnapshot): Map<string, { value: CellValue; cell: CellRef }> {
  const rows = new Map<string, { value: CellValue; cell: CellRef }>();
  const headings = (sheet.values[0] ?? []).map((value) => (typeof value === "string" ? plainHeading(value) : ""));
  const nameAt = headings.indexOf(PARAMETER_HEADINGS[1]);
  const valueAt = headings.indexOf(PARAMETER_HEADINGS[2]);
  if (nameAt < 0 || valueAt < 0) return rows;
  sheet.values.forEach((values, i) => {
    const name = values[nameAt];
    if (i === 0 || typeof name !== "string") return;
    const cell = { sheet: sheet.name, row: sheet.top + i, column: sheet.left + valueAt };
    rows.set(plainHeading(name), { value: values[valueAt] ?? null, cell });
  });
  return rows;
}

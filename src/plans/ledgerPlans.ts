import {
  PARAMETER_HEADINGS,
  PARAMETER_SHEET,
  SHEETS,
  type ColumnTemplate,
  type LedgerRecord,
  type SheetId,
  type StatedParameter,
} from "../ledger";
import {
  STANDARD_FORMAT,
  textWidth,
  thousandsFormat,
  type CellValue,
  type PlannedFormat,
  type PlannedValidation,
  type SheetPlan,
} from "../model";
import { PARAMETERS, type NamedParameter, type ParameterId } from "../standards/parameters";
import { YES_NO } from "../standards/terms";
import { plain, planTable, type ColumnPlan } from "./tablePlan";

/** The sheets that the clerk fills in, blank or with figures. */

/** What a ledger holds: parameters by id, records by sheet. */
export interface LedgerContent {
  readonly parameters: Partial<Readonly<Record<ParameterId, CellValue>>>;
  /** What stands beside the values of parameters; beside the others the source of the initial value. */
  readonly stated?: Partial<Readonly<Record<ParameterId, StatedParameter>>>;
  readonly sheets: Partial<Readonly<Record<SheetId, readonly LedgerRecord[]>>>;
}

/** Width in characters from which a column of texts may hold more than fits on a line: names of schools, remarks. */
const LONG_TEXT = 24;

/** Rows kept ready below the last record. */
const SPARE_ROWS = 200;

/** The sheets to fill in, 参数 first, then one a template. */
export function ledgerPlans(content: LedgerContent): SheetPlan[] {
  const ids = (Object.keys(SHEETS) as SheetId[]).sort((a, b) => SHEETS[a].order - SHEETS[b].order);
  return [parameterPlan(content), ...ids.map((id) => recordPlan(id, content.sheets[id] ?? SHEETS[id].initial ?? []))];
}

/** The plan of one sheet with these records. */
export function recordPlan(id: SheetId, records: readonly LedgerRecord[]): SheetPlan {
  const template = SHEETS[id];
  const columns = template.columns.map((column): ColumnPlan<LedgerRecord> => ({
    id: column.id,
    heading: column.heading,
    width: widthOf(column),
    role: column.ordinal ? "figure" : "input",
    numberFormat: numberFormat(column),
    wrap: (column.kind === "text" || column.kind === "choice") && column.width >= LONG_TEXT,
    cell: (record) => plain(record[column.id] ?? null),
    validation: (top, bottom, at) => validationOf(column, { top, left: at, bottom, right: at }),
  }));
  const plan = planTable(template.name, columns, records, { keys: template.keys, spare: SPARE_ROWS });
  return { ...plan, formats: [...plan.formats, ...optionalHeadings(template.columns)], ...foldsOf(id) };
}

/** Room for the arrow of a list beside its longest choice. */
const ARROW = 4;
const WIDEST_CHOICE = 30;

/** Wide enough for the longest choice of its list. */
function widthOf({ width, choices = [] }: ColumnTemplate): number {
  const longest = Math.max(0, ...choices.map(textWidth));
  return Math.max(width, Math.min(WIDEST_CHOICE, longest + ARROW));
}

/** Headings of columns that may be left blank look lighter than those that are asked for. */
function optionalHeadings(columns: readonly ColumnTemplate[]): PlannedFormat[] {
  return columns.flatMap(({ filled, optional }, i): PlannedFormat[] =>
    filled === "never" || optional === true
      ? [{ area: { top: 0, left: i, bottom: 0, right: i }, role: "optional", wrap: true }]
      : [],
  );
}

/** Fewer columns than these are not worth a button. */
const SHORTEST_FOLD = 3;

/**
 * 学校台账 is wide: the columns of one stage, and those that may be left blank, fold behind the first of them, which stays in
 * sight and keeps two runs apart.
 */
function foldsOf(id: SheetId): Pick<SheetPlan, "folds"> {
  if (id !== "schools") return {};
  const runs: { readonly of: string; readonly left: number; right: number }[] = [];
  SHEETS[id].columns.forEach((column: ColumnTemplate, i) => {
    const of = column.optional === true ? "optional" : (column.stage ?? "");
    const last = runs[runs.length - 1];
    if (last?.of === of) last.right = i;
    else runs.push({ of, left: i, right: i });
  });
  const long = runs.filter(({ of, left, right }) => of !== "" && right - left + 1 >= SHORTEST_FOLD);
  return { folds: long.map(({ left, right }) => ({ left: left + 1, right })) };
}

/** How a column is shown: thousands apart, but for years and for texts. */
export function numberFormat({ kind, digits, range, ordinal, plainDigits }: ColumnTemplate): string {
  if (kind === "count") return range || ordinal || plainDigits ? "0" : thousandsFormat(0);
  if (kind !== "amount") return "@";
  return digits === "standard" ? STANDARD_FORMAT : thousandsFormat(digits ?? 2);
}

function validationOf(column: ColumnTemplate, area: PlannedValidation["area"]): PlannedValidation {
  const prompt = { title: shortTitle(column.heading), text: `${column.note}\n来源：${column.source}` };
  if (column.words) return { area, kind: "any", prompt };
  switch (column.kind) {
    case "choice":
    case "flag": {
      const choices = column.choices ?? YES_NO;
      const refusal = { title: "请从列表中选择", text: `应为：${choices.join("、")}。` };
      return { area, kind: "list", choices, prompt, ...(column.codes ? {} : { refusal }) };
    }
    case "count":
      return {
        area,
        kind: "whole",
        minimum: 0,
        prompt,
        refusal: { title: "应填整数", text: "请填0或正整数，不带单位。" },
      };
    case "amount":
      return {
        area,
        kind: "decimal",
        minimum: 0,
        prompt,
        refusal: { title: "应填数字", text: "请填0或正数，不带单位。" },
      };
    default:
      return { area, kind: "any", prompt };
  }
}

/** Excel shows at most 32 characters of a prompt's title. */
function shortTitle(text: string): string {
  return text.length > 32 ? `${text.slice(0, 31)}…` : text;
}

function parameterPlan({ parameters: values, stated = {} }: LedgerContent): SheetPlan {
  const [group, name, value, unit, year, source, note] = PARAMETER_HEADINGS;
  const text = (id: string, heading: string, width: number, cell: (parameter: NamedParameter) => CellValue) => ({
    id,
    heading,
    width,
    role: "remark" as const,
    cell: (parameter: NamedParameter) => plain(cell(parameter)),
  });
  const columns: ColumnPlan<NamedParameter>[] = [
    text("group", group, 12, (parameter) => parameter.group),
    { ...text("name", name, 40, (parameter) => parameter.name), role: "key", wrap: true },
    { ...text("value", value, 22, (parameter) => values[parameter.id] ?? parameter.initial), role: "input" },
    text("unit", unit, 8, (parameter) => parameter.unit ?? null),
    { ...text("year", year, 10, ({ id }) => stated[id]?.year ?? null), role: "input" },
    { ...text("source", source, 36, ({ id, source }) => (stated[id] ?? { source }).source), role: "input", wrap: true },
    text("note", note, 60, (parameter) =>
      parameter.verify ? `${parameter.note}（默认值未见明文，请核对）` : parameter.note,
    ),
  ];
  const plan = planTable(PARAMETER_SHEET, columns, PARAMETERS, { keys: 2 });
  const valueColumn = columns.findIndex(({ id }) => id === "value");
  return {
    ...plan,
    formats: [
      ...plan.formats,
      ...PARAMETERS.map((parameter, i) => ({
        area: { top: i + 1, left: valueColumn, bottom: i + 1, right: valueColumn },
        numberFormat: parameter.kind === "number" ? "General" : "@",
      })),
    ],
    validations: PARAMETERS.map((parameter, i): PlannedValidation => {
      const area = { top: i + 1, left: valueColumn, bottom: i + 1, right: valueColumn };
      const prompt = { title: shortTitle(parameter.name), text: parameter.note };
      const { choices, kind, minimum } = parameter;
      if (!choices) {
        const least = minimum === undefined ? {} : { minimum };
        return { area, kind: kind === "number" ? "decimal" : "any", ...least, prompt };
      }
      const refusal = { title: "请从列表中选择", text: `应为：${choices.join("、")}。` };
      return { area, kind: "list", choices, prompt, refusal };
    }),
  };
}

import { chartsPlan, derivedPlans, snapshotOfPlans } from "../../src/plans";
import { COEFFICIENT_COLUMNS, DERIVED_NAMES } from "../../src/assessment/derivedSheets";
import { buildLedger, SHEETS } from "../../src/ledger";
import { judge } from "../../src/rules/engine/run";
import { round } from "../../src/measures/rounding";
import {
  cellAddress,
  entryAt,
  isCellError,
  natively,
  sameValue,
  there,
  type CellValue,
  type PlannedCell,
  type SheetPlan,
} from "../../src/model";
import { METHODS, type Method } from "../../src/standards/methods";
import { FileHost } from "../../src/spreadsheet/file";

/** A workbook whose derived sheets another program is to calculate, and these as they are planned. */
export interface Uncalculated {
  readonly derived: readonly SheetPlan[];
  /** 图表, where it was asked for, which fetches its figures from them. */
  readonly charts: SheetPlan | null;
  readonly bytes: Uint8Array;
}

const LISTS: readonly string[] = [SHEETS.gateStandards.name, SHEETS.freeIndicators.name];

/**
 * The workbook of a ledger with its derived sheets as formulas, none of which holds its value yet.
 * @param ledger the sheets of a ledger; derived ones among them are passed over
 */
export async function uncalculated(
  ledger: readonly SheetPlan[],
  methods: readonly Method[] = METHODS,
  form: "edu" | "native" = "native",
  withCharts = false,
): Promise<Uncalculated> {
  const plans = ledger.filter(({ sheet }) => !DERIVED_NAMES.includes(sheet));
  const { assessment } = judge(buildLedger(snapshotOfPlans(plans), methods));
  const planned = derivedPlans(assessment);
  const charts = withCharts ? chartsPlan(assessment) : null;
  const derived = form === "native" ? planned.map(natively) : planned;
  const host = FileHost.create();
  // Sheets that no formula reads would only take the other program its time; the lists of standards say which columns there are.
  const formulas = formulasOf(derived);
  const read = plans.filter(
    ({ sheet }) => LISTS.includes(sheet) || formulas.some((formula) => formula.includes(sheet)),
  );
  const blank = [...derived, ...(charts ? [charts] : [])].map(withoutValues);
  await host.write([...read, ...blank], { asValues: false, replace: [] });
  return { derived, charts, bytes: host.bytes() };
}

/** All formulas of planned sheets. */
export function formulasOf(plans: readonly SheetPlan[]): string[] {
  return plans.flatMap(({ cells }) => cells.flat().flatMap((cell) => cell?.formula ?? []));
}

function withoutValues(plan: SheetPlan): SheetPlan {
  const without = (cell: PlannedCell | null) => (cell?.formula ? { formula: cell.formula, value: -1 } : cell);
  return { ...plan, cells: plan.cells.map((row) => row.map(without)) };
}

/** What another program made of the formulas. */
export interface Comparison {
  readonly compared: number;
  /** Those compared whose value is one of the words 达标, 不达标 and their like. */
  readonly verdicts: number;
  /** Those of the differing ones that are a verdict or a coefficient. */
  readonly decisive: number;
  /** The widest that a coefficient is away from its planned value. */
  readonly widest: number;
  readonly differing: readonly string[];
}

/** Where a coefficient may differ. */
const COEFFICIENT_PART = 1e-13;

/** Compares every formula of the planned sheets with what was calculated. */
export async function compareCalculated({ derived }: Uncalculated, calculated: Uint8Array): Promise<Comparison> {
  const { sheets } = await FileHost.open(calculated, "calculated.xlsx").read(() => ({}));
  const differing: string[] = [];
  let [compared, verdicts, decisive, widest] = [0, 0, 0, 0];
  for (const { sheet, cells } of derived) {
    const { values } = there(
      sheets.find(({ name }) => name === sheet),
      sheet,
    );
    const headings = entryAt(cells, 0).map((cell) => cell?.value);
    cells.forEach((row, i) =>
      row.forEach((cell, column) => {
        if (!cell?.formula) return;
        compared++;
        const found: CellValue = values[i]?.[column] ?? null;
        const planned = cell.value;
        const isVerdict = String(headings[column]).includes("达标");
        if (isVerdict && typeof planned === "string") verdicts++;
        const isCoefficient =
          headings[column] === COEFFICIENT_COLUMNS.coefficient.heading &&
          typeof planned === "number" &&
          typeof found === "number";
        if (isCoefficient) widest = Math.max(widest, Math.abs(planned - found));
        const same = isCoefficient
          ? Math.abs(planned - found) <= COEFFICIENT_PART && round(planned, 3) === round(found, 3)
          : isCellError(planned)
            ? isCellError(found)
            : sameValue(planned, found);
        if (same) return;
        if (isVerdict || headings[column] === COEFFICIENT_COLUMNS.coefficient.heading) decisive++;
        const where = `${sheet}!${cellAddress({ row: i, column })} ${cell.formula}`;
        differing.push(`${where} is ${JSON.stringify(found)}, planned is ${JSON.stringify(planned)}`);
      }),
    );
  }
  return { compared, verdicts, decisive, widest, differing };
}

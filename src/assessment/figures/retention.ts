import type { Ledger, Table, FieldId } from "../../ledger";
import {
  COHORT_FIELDS,
  contradictsItself,
  countyRetention,
  leftToFinish,
  nationalRetention,
  type Cohort,
  type RetentionFormula,
} from "../../measures/retention";
import { phrase, there } from "../../model";
import type { Method } from "../../standards/methods";
import { RETENTION_FORMULA_NAMES, STAGE_NAMES, type Stage } from "../../standards/terms";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  recordsOf,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "./figure";
import { parameterMissing } from "../missing";
import { dueRows, stagesOfRecord } from "../scopes";
import { lackingRows, recordName } from "./rates";
import { recordsOfCounted } from "./schools";

const RATES = { national: nationalRetention, county: countyRetention };
const FORMULAS: readonly [RetentionFormula, ...RetentionFormula[]] = ["national", "county"];

/** The formula that the county has chosen, or `null` where that is unknown. */
export function retentionFormula({ parameters }: Ledger): RetentionFormula | null {
  return FORMULAS.find((each) => parameters.is("retentionFormula", RETENTION_FORMULA_NAMES[each])) ?? null;
}

/**
 * 巩固率 of a stage over all schools' cohorts added up, in percent.
 * @param chosen the formula that the county has chosen if not said
 * @param method over whose list of schools; over all that stand in the register, of which those of 2017 must, if not said
 */
export function stageRetention(
  ledger: Ledger,
  stage: Stage,
  standard: number | null,
  chosen: RetentionFormula | null = retentionFormula(ledger),
  method: Method | null = null,
): Figure {
  const formula = chosen ?? FORMULAS[0];
  const head: FigureHead = {
    formula: `retention.${formula}`,
    name: `${STAGE_NAMES[stage]}巩固率（${RETENTION_FORMULA_NAMES[formula]}算法）`,
    bound: "atLeast",
    standard,
    unit: "%",
  };
  if (chosen === null) return unknown(head, [parameterMissing("retentionFormula")]);
  const table = filledTable(ledger, "retention");
  if (!isTable(table)) return unknown(head, [table]);
  const counted = method && recordsOfCounted(ledger, "retention", method, stage);
  const may = recordsOf(table).filter(
    (record) => stagesOfRecord(table, record).includes(stage) && (!counted || counted.records.has(record)),
  );
  const records = may.filter((record) => table.text("stage", record) !== null);
  const isOpen = (record: number) => COHORT_FIELDS.some((field) => table.number(field, record) === null);
  const cells = records.flatMap((record) => table.cells(COHORT_FIELDS, record));
  const missing = [
    ...(counted?.lacking ?? []),
    ...lackingRows(ledger, "retention", dueRows(ledger, "retention", method, stage)),
    ...unreadable(
      table,
      "stage",
      may.filter((record) => table.text("stage", record) === null),
    ),
    ...lackingFigures(records.filter(isOpen).map((record) => recordName(table, record))),
  ];
  if (missing.length > 0) return unknown(head, missing, cells);
  const sum = (field: FieldId) => records.reduce((all, record) => all + there(table.number(field, record), field), 0);
  const cohort = cohortOf(sum);
  if (contradictsItself(cohort, formula))
    return unknown(head, lackingFigures([phrase("contradictingCohort", { sheet: table.template.name })]), cells);
  const rate = RATES[formula](cohort) * 100;
  // One closed school has no rate; a county that judges by it must have one.
  if (Number.isNaN(rate))
    return standard === null
      ? notApplicable(head, cells)
      : unknown(head, [{ id: "noBase", data: { name: head.name } }], cells);
  const figure = compared(head, rate, cells);
  const beyond = records.filter((record) => beyondWhole(table, record) > 0);
  const excess = beyond.reduce((all, record) => all + beyondWhole(table, record), 0);
  const without = RATES[formula]({ ...cohort, finished: cohort.finished - excess }) * 100;
  if (compared(head, without, cells).verdict === figure.verdict) return figure;
  const names = beyond.map((record) => recordName(table, record));
  return unknown(head, [{ id: "beyondWhole", data: { names } }], cells);
}

/** How many more of a record's cohort finished than were left to finish; it must not lift the county over its line. */
function beyondWhole(table: Table, record: number): number {
  const cohort = cohortOf((field) => there(table.number(field, record), field));
  return Math.max(0, cohort.finished - leftToFinish(cohort));
}

function cohortOf(figure: (field: (typeof COHORT_FIELDS)[number]) => number): Cohort {
  return {
    finished: figure("finished"),
    entered: figure("entered"),
    transferredIn: figure("transferredIn"),
    transferredOut: figure("transferredOut"),
    died: figure("died"),
  };
}

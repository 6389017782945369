import {
  findSheet,
  PARAMETER_SHEET,
  statedParameters,
  buildLedger,
  type Ledger,
  type LedgerRecord,
  type Table,
} from "../ledger";
import { atOnce, isBlank, type CellValue, type SheetPlan, type Steps, type WorkbookSnapshot } from "../model";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../plans";
import { outputLine } from "../plans/contentsPlan";
import { dressedVerdicts } from "../plans/dressed";
import { completed } from "../plans/ledgerBook";
import { RECTIFICATION_SHEET, rectificationPlan } from "../plans/rectificationPlan";
import type { InputFile } from "../reading";
import { METHODS } from "../standards/methods";
import { methodSwitch } from "../standards/parameters";
import { YES_NO } from "../standards/terms";
import { ledgerOfFileSteps } from "./anyLedger";
import { isAdded } from "./ourSheets";
import { openLines } from "./rectification";

/** 按上年台账新建: a ledger that begins with what holds from one year to the next, and without last year's figures. */

export interface NextYear {
  readonly plans: readonly SheetPlan[];
  /** 办学点 that were taken over. */
  readonly sites: number;
  /** 统计年度 of the new ledger; `null` where last year's does not say its own. */
  readonly year: number | null;
  /** Lines of 整改销号台账 that are still to be done. */
  readonly open: number;
}

/**
 * Plans it from last year's workbook, of any layout.
 * @throws Problem `years.noSchools` where no school is read from it
 */
export function nextYear(last: InputFile): NextYear {
  return atOnce(nextYearSteps(last));
}

/** {@link nextYear}, in steps. */
export function* nextYearSteps(last: InputFile): Steps<NextYear> {
  const { ledger } = yield* ledgerOfFileSteps(last);
  const content = contentFrom(ledger);
  const filled = ledgerPlans(content);
  yield;
  const open = openOf(last.workbook);
  const others = open ? [outputLine(RECTIFICATION_SHEET)] : [];
  const plans = completed(filled, [], others);
  const { parameters } = buildLedger(snapshotOfPlans(filled));
  const followed = open ? [dressedVerdicts(rectificationPlan(open.lines, open.added), "report", { parameters })] : [];
  return {
    plans: [...plans, ...followed],
    sites: content.sheets.schools?.length ?? 0,
    year: parameters.number("year"),
    open: open?.lines.length ?? 0,
  };
}

function contentFrom({ parameters, tables, workbook }: Ledger): LedgerContent {
  const lasting = parameters.all.filter(({ parameter, state }) => state === "given" && !parameter.yearly);
  const { methods } = parameters;
  const year = parameters.number("year");
  const sheet = findSheet(workbook, PARAMETER_SHEET);
  const stated = sheet ? statedParameters(sheet) : {};
  return {
    parameters: {
      ...Object.fromEntries(lasting.map(({ parameter: { id }, value }) => [id, value])),
      ...Object.fromEntries(METHODS.map((method) => [methodSwitch(method), YES_NO[methods.includes(method) ? 0 : 1]])),
      year: year === null ? null : year + 1,
    },
    stated: Object.fromEntries(lasting.flatMap(({ parameter: { id } }) => (stated[id] ? [[id, stated[id]]] : []))),
    sheets: Object.fromEntries(
      [...tables].flatMap(([id, table]) => {
        const records = standingRecords(table);
        return records.length > 0 ? [[id, records]] : [];
      }),
    ),
  };
}

/** The records with what holds of them for the next year too, as it was written. */
function standingRecords(table: Table): LedgerRecord[] {
  const { standing } = table.template;
  if (!standing) return [];
  const fields = table.columns.filter(({ id: field }) => standing === "all" || standing.includes(field));
  return table.rows.map((_, record) =>
    Object.fromEntries(fields.map(({ id: field }) => [field, lasting(table.raw(field, record))])),
  );
}

/** An error is nobody's figure. */
function lasting(value: CellValue): CellValue {
  return isBlank(value) || typeof value === "object" ? null : value;
}

/** What is still to be done of last year's 整改销号台账. */
function openOf({ sheets }: WorkbookSnapshot): ReturnType<typeof openLines> | null {
  const sheet = sheets.find((each) => each.name === RECTIFICATION_SHEET && isAdded(each));
  const open = sheet && openLines(sheet);
  return open && open.lines.length > 0 ? open : null;
}

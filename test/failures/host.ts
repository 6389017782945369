import {
  chartName,
  markFormula,
  Problem,
  type CellChange,
  type Mark,
  type PlannedChart,
  type SheetPlan,
} from "../../src/model";
import type { ChartData, ConditionalFormatData, WorkbookData } from "../../src/officehost/document";
import type { Fault, HostOptions } from "../../src/officehost";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { ExcelHost } from "../../src/spreadsheet/office";
import { newTally, type Tally } from "./tally";
import { assertSame, assertTrue, settleAll, withoutCharts, withoutMarks } from "./truth";
import { PLANNED_CHART } from "../charts/plannedChart";

/** Every operation of the Excel adapter fails at its first, second, third … request. */

/** Milliseconds after which the adapter gives up waiting: not long where no answer comes, and for ever where one does. */
export function patienceFor(at: Fault["at"] | null): number {
  return at === "silence" ? 1_500 : 60_000;
}

const OWN: ConditionalFormatData = { areas: ["A1:C9"], type: "ColorScale", rule: {}, format: {}, stopIfTrue: false };
const OLD_MARK: ConditionalFormatData = { ...OWN, areas: ["A2"], type: "Custom", rule: markFormula("error") };
const WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: "学校台账",
      cells: [
        ["名称", "人数"],
        ["一小", 12],
      ],
      conditionalFormats: [OLD_MARK, OWN, OLD_MARK],
    },
    {
      name: "指标表",
      cells: [
        ["旧", null, { formula: "=1+1", value: 2 }],
        [null, "007"],
      ],
      formats: [{ areas: ["B2"], numberFormat: "@" }],
      conditionalFormats: [OWN],
    },
    { name: "系数表", cells: [["旧"], [1, { formula: "=指标表!C1", value: 2 }]], conditionalFormats: [OLD_MARK] },
  ],
};
const MARKS: readonly Mark[] = [
  { sheet: "学校台账", kind: "query", areas: ["B2"] },
  { sheet: "系数表", kind: "notMet", areas: ["A1:B1"] },
];
/** A text becomes a number in a cell for texts, and numbers become texts beside each other. */
const CHANGES: readonly CellChange[] = [
  { cell: { sheet: "指标表", row: 1, column: 1 }, from: "007", to: 7 },
  { cell: { sheet: "学校台账", row: 1, column: 0 }, from: "一小", to: "0012" },
  { cell: { sheet: "学校台账", row: 1, column: 1 }, from: 12, to: "0013" },
  { cell: { sheet: "系数表", row: 1, column: 0 }, from: 1, to: 2 },
];
const PLAN: SheetPlan = {
  sheet: "指标表",
  cells: [[{ value: "标识码" }, { value: 8, formula: "=EDU.DIFFCOEF(A1:A2,B1:B2)" }], [{ value: "0012" }]],
  widths: [10, 10],
  formats: [{ area: { top: 0, left: 0, bottom: 1, right: 0 }, role: "key", numberFormat: "@" }],
  validations: [],
  merges: [{ top: 2, left: 0, bottom: 2, right: 1 }],
  frozenRows: 1,
  frozenColumns: 1,
  landscape: true,
};
/** A chart of the clerk's own, which nothing touches, and one of before that is drawn anew. */
const OWN_CHART: ChartData = { id: "own", name: "图表 1", type: "Pie", series: [{ name: "旧", values: "A1:A2" }] };
const WITH_CHARTS: WorkbookData = {
  sheets: WORKBOOK.sheets.map((sheet) =>
    sheet.name === "指标表"
      ? { ...sheet, charts: [OWN_CHART, { ...OWN_CHART, id: "ours", name: chartName(1) }] }
      : sheet,
  ),
};
const CHART: PlannedChart = {
  ...PLANNED_CHART,
  bottom: 1,
  series: [
    { look: "figures", column: 1 },
    { look: "limit", column: 1 },
  ],
  anchor: { top: 3, left: 0, bottom: 12, right: 4 },
};

const named = (...names: readonly string[]) => names.map((sheet) => ({ ...PLAN, sheet }));

/** So many that the middle of the request lies between them. */
const REMOVED = ["指标表", "问题清单", "修正记录", "校验说明"];
const WITH_ADDED: WorkbookData = {
  sheets: [WORKBOOK.sheets[0], ...REMOVED.map((name) => ({ name, cells: [[name]] }))],
};
/** The same, none of which is seen. */
const WITH_HIDDEN: WorkbookData = {
  sheets: WITH_ADDED.sheets.map((sheet) => (REMOVED.includes(sheet.name) ? { ...sheet, visibility: "Hidden" } : sheet)),
};

/** As whoever removes sheets does: after a look at which of them are there. */
async function removingWhatIsLeft(host: ExcelHost): Promise<void> {
  const { sheets } = await host.read(() => ({}));
  await host.remove(REMOVED.filter((removed) => sheets.some(({ name }) => name === removed)));
}

interface Operation {
  readonly workbook?: WorkbookData;
  work(host: ExcelHost): Promise<unknown>;
  /** A second try after the clerk has done what the sentence asks, where that is more than to try again. */
  again?(host: ExcelHost): Promise<unknown>;
}

const writing = (plans: readonly SheetPlan[], replace: readonly string[]) => (host: ExcelHost) =>
  host.write(plans, { asValues: false, replace });
const [NEW, OVER] = [named("新表", "另一张"), named("指标表", "新表", "系数表")];
const DRAWN = named("指标表", "新表").map((plan) => ({
  ...plan,
  charts: [CHART, { ...CHART, title: "各校", kind: "bars" as const }],
}));

const OPERATIONS: Readonly<Record<string, Operation>> = {
  read: { work: (host) => host.read(() => ({ formulas: true, formats: true, types: true })) },
  mark: { work: (host) => host.mark(MARKS) },
  clear: { work: (host) => host.clear() },
  select: { work: (host) => host.select({ sheet: "系数表", row: 1, column: 0 }) },
  setValues: { work: (host) => host.setValues(CHANGES) },
  remove: { workbook: WITH_ADDED, work: (host) => host.remove(REMOVED), again: removingWhatIsLeft },
  show: {
    workbook: WITH_HIDDEN,
    work: (host) => host.show(REMOVED),
    again: async (host) => {
      await host.read(() => ({}));
      await host.show(REMOVED);
    },
  },
  "write new sheets": { work: writing(NEW, []), again: writing(NEW, ["新表", "另一张"]) },
  "write over sheets": {
    work: writing(OVER, ["指标表", "系数表"]),
    again: writing(OVER, ["指标表", "新表", "系数表"]),
  },
  "write charts": {
    workbook: WITH_CHARTS,
    work: writing(DRAWN, ["指标表"]),
    again: writing(DRAWN, ["指标表", "新表"]),
  },
};

export const HOST_OPERATIONS = Object.keys(OPERATIONS);

/** The two ways in which Excel runs, with all in which they differ. */
export const HOST_MODES: Readonly<Record<string, Partial<HostOptions>>> = {
  web: { platform: "web" },
  desktop: { platform: "desktop", implicitIntersection: true, oddNeighbours: true },
};

/** How a request may fail. */
export const FAULTS = ["before", "middle", "after", "editing", "silence"] as const satisfies readonly Fault["at"][];

/** Lets an operation fail at each of its requests, in each of these ways, once and for good. */
export async function failHost(
  name: string,
  mode: Partial<HostOptions>,
  ways: readonly Fault["at"][] = FAULTS,
): Promise<Tally> {
  const { workbook = WORKBOOK, work, again = work } = OPERATIONS[name];
  const excel = await bootOffice();
  const tally = newTally(name);
  const open = (at: Fault["at"] | null) => {
    excel.open(workbook, { functionsRegistered: true, ...mode });
    return new ExcelHost(patienceFor(at));
  };
  await work(open(null));
  tally.requests = excel.log.work.length;
  settleAll(excel);
  const done = excel.dump();
  for (const at of ways)
    for (const lasting of [false, true])
      for (let request = 1; request <= tally.requests; request++) {
        const host = open(at);
        const fault: Fault = { request, at, lasting };
        const what = `${name}, ${at} request ${request}${lasting ? " and after" : ""}`;
        tally.tried++;
        try {
          await failOnce(excel, host, fault, work, done, tally);
          settleAll(excel);
          await again(host);
          settleAll(excel);
          assertSame(excel.dump(), done);
        } catch (error) {
          tally.violations.push(`${what}: ${String((error as Error).stack).slice(0, 900)}`);
        }
      }
  return tally;
}

async function failOnce(
  excel: ExcelDouble,
  host: ExcelHost,
  fault: Fault,
  work: Operation["work"],
  done: WorkbookData,
  tally: Tally,
): Promise<void> {
  const before = excel.dump();
  excel.fault = fault;
  try {
    const report = await work(host);
    excel.fault = null;
    tally.done++;
    assertSame(asReported(excel.dump(), report), asReported(done, report));
  } catch (error) {
    excel.fault = null;
    if (!(error instanceof Problem)) throw error;
    tally.stopped.set(error.id, (tally.stopped.get(error.id) ?? 0) + 1);
    assertTrue(error, before, excel.dump());
  }
}

/** A workbook without what a report says that was left: how sheets print and what stays in view, marks, or charts. */
function asReported(workbook: WorkbookData, report: unknown): WorkbookData {
  const { unset = [], skipped = [] } = (report ?? {}) as {
    readonly unset?: readonly string[];
    readonly skipped?: readonly { readonly sheet: string }[];
  };
  const left = (name: string) => skipped.some(({ sheet }) => sheet === name);
  const marked = unset.includes("marks") ? withoutMarks(workbook) : workbook;
  const { sheets, ...rest } = unset.includes("charts") ? withoutCharts(marked) : marked;
  return {
    ...rest,
    sheets: sheets.map(({ page, frozen, conditionalFormats, ...sheet }) => ({
      ...sheet,
      ...(unset.includes("page") || !page ? {} : { page }),
      ...(unset.includes("panes") || !frozen ? {} : { frozen }),
      ...(left(sheet.name) || !conditionalFormats ? {} : { conditionalFormats }),
    })),
  };
}

import assert from "node:assert/strict";
import { problemSentence } from "../../src/locales/problems";
import { Problem, there, type Explanation, type SpreadsheetHost } from "../../src/model";
import type { Fault, HostOptions } from "../../src/officehost";
import type { WorkbookData } from "../../src/officehost/document";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../src/officehost/transport/node";
import { ExcelHost } from "../../src/spreadsheet/office";
import type { ChosenFile } from "../../src/taskpane/chosenFile";
import type { Memory } from "../../src/taskpane/memory";
import { ledgerPlans } from "../../src/plans";
import { Pane } from "../../src/taskpane/pane";
import { sampleSheets } from "../../src/workflows/samples";
import { siteRow } from "../ledger/workbooks";
import { atTime } from "../tools/fixedTime";
import { plannedWorkbook } from "../tools/planned";
import { NOTHING_DONE } from "../workflows/nothingDone";
import { FAULTS, patienceFor } from "./host";
import { newTally, type Tally } from "./tally";
import { assertSame, assertTrue, settleAll, withoutCharts, withoutMarks } from "./truth";

/** Everything that a clerk can do in the pane fails at its first, second, third … request to Excel. */

const SHEETS = plannedWorkbook(sampleSheets("five-schools")).sheets;
const ITEMS = {
  name: "省定指标",
  cells: [
    ["项目", "分值"],
    ["示例甲", 60],
    ["示例乙", 40],
  ],
};
const LEDGER: WorkbookData = { sheets: [...SHEETS, ITEMS] };
const HIDDEN_NAMES = ["班额台账", "功能室", "教师交流轮岗"];
/** A ledger of which some sheets are out of sight. */
const HIDDEN: WorkbookData = {
  sheets: [...SHEETS.slice(0, 1), ...HIDDEN_NAMES.map((name) => ({ name, visibility: "Hidden" as const }))],
};
/** A school that is as small as a village school, which has to be explained. */
const ASKED = plannedWorkbook(
  ledgerPlans({
    parameters: {},
    sheets: {
      schools: [siteRow({ code: "3600000002", name: "第二小学", "primary.pupils": 30, "primary.classes": 3 })],
    },
  }),
);
/** A sheet that nobody laid out for the add-in. */
const OWN_SHEET: WorkbookData = {
  sheets: [
    {
      name: "学校情况",
      cells: [
        ["学校名称", "小学在校生数", "小学专任教师数"],
        ["示例第一小学", 512, 30],
        ["示例第二小学", 300, 20],
      ],
    },
  ],
};
/** Every number of 学校台账 is a text. */
const TYPED: WorkbookData = {
  sheets: SHEETS.map((sheet) =>
    sheet.name === "学校台账"
      ? { ...sheet, cells: sheet.cells?.map((row) => row.map((cell) => (typeof cell === "number" ? `${cell}` : cell))) }
      : sheet,
  ),
};

const BOXED = plannedWorkbook(
  ledgerPlans({
    parameters: {},
    sheets: { archive: [{ method: "基本均衡", area: "入学机会", box: "A01", title: "发展规划", year: 2023 }] },
  }),
);
/** A school of the ledger with another number of pupils. */
const NEW_FIGURES: ChosenFile = {
  name: "一小.csv",
  webkitRelativePath: "",
  arrayBuffer: async () => new TextEncoder().encode("学校名称,小学专任教师数\n小学1,46\n").buffer,
};

interface Operation {
  readonly workbook?: WorkbookData;
  /** What is done before, where nothing fails yet. */
  before?(pane: Pane): Promise<void>;
  work(pane: Pane): Promise<void>;
}

const checked = (pane: Pane) => pane.check();

async function repaired(pane: Pane): Promise<void> {
  await pane.check();
  await pane.repairing.repair(pane.store.state.repairs);
}

/** Derived sheets and a list, between which a removal may stop. */
async function added(pane: Pane): Promise<void> {
  await pane.updateSheets();
  await pane.check();
  await pane.exportFindings();
}

const EXPLANATION: Explanation = { source: "学籍系统", cause: "村小由中心校管理", person: "张三", date: "2026-03-05" };

function explained(pane: Pane): Promise<void> {
  const query = pane.store.state.result?.findings.find(({ level }) => level === "query");
  return pane.explaining.explain(there(query, "query"), EXPLANATION);
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  校验: { work: checked },
  清除标记: { before: checked, work: (pane) => pane.clearMarks() },
  新建台账: { workbook: { sheets: [{ name: "Sheet1" }] }, work: (pane) => pane.newLedger() },
  安全修正: { workbook: TYPED, before: checked, work: (pane) => pane.repairing.repair(pane.store.state.repairs) },
  撤销修正: { workbook: TYPED, before: repaired, work: (pane) => pane.repairing.takeBack() },
  修正记录: { workbook: TYPED, before: repaired, work: (pane) => pane.repairing.log() },
  校验说明: { workbook: ASKED, before: checked, work: explained },
  表格识别设置: { workbook: OWN_SHEET, before: checked, work: (pane) => pane.keepAnswers() },
  更新指标表: { work: (pane) => pane.updateSheets() },
  "更新指标表，数值": { before: async (pane) => pane.chooseForm("values"), work: (pane) => pane.updateSheets() },
  生成图表: { work: (pane) => pane.drawCharts() },
  移除本软件添加的工作表: { before: added, work: (pane) => pane.tidying.removeAdded() },
  显示隐藏的工作表: {
    workbook: HIDDEN,
    before: async (pane) => pane.store.update({ yearsWork: { ...NOTHING_DONE, hidden: HIDDEN_NAMES } }),
    work: (pane) => pane.tidying.showHidden(),
  },
  导出清单: { before: checked, work: (pane) => pane.exportFindings() },
  生成报告: { before: checked, work: (pane) => pane.writeReport() },
  整改销号台账: { work: (pane) => pane.rectify() },
  导入评分项目: { work: (pane) => pane.importItems() },
  学校数据核对确认表: { before: (pane) => pane.printing.confirm(), work: (pane) => pane.printing.confirm() },
  档案盒标签: { workbook: BOXED, work: (pane) => pane.printing.boxLabels() },
  导入为标准台账: {
    workbook: OWN_SHEET,
    before: (pane) => pane.collect.readOwn(),
    work: (pane) => pane.collect.write(),
  },
  更新台账: { before: (pane) => pane.collect.read([NEW_FIGURES]), work: (pane) => pane.collect.write() },
};

/** When it is done, which 修正记录 tells. */
const NOW = "2026-03-05T09:00:00";

export const PANE_OPERATIONS = Object.keys(OPERATIONS);

/** A host that keeps the problem with which it stopped last. */
class Recorded implements SpreadsheetHost {
  problem: Problem | null = null;
  private host = new ExcelHost(patienceFor(null));
  readonly can = this.host.can;

  /** From here on it fails in this way, and is not waited for any longer than that takes. */
  failing(at: Fault["at"]): void {
    this.host = new ExcelHost(patienceFor(at));
  }

  readonly read: SpreadsheetHost["read"] = (...args) => this.kept(this.host.read(...args));
  readonly mark: SpreadsheetHost["mark"] = (...args) => this.kept(this.host.mark(...args));
  readonly clear: SpreadsheetHost["clear"] = (...args) => this.kept(this.host.clear(...args));
  readonly select: SpreadsheetHost["select"] = (...args) => this.kept(this.host.select(...args));
  readonly write: SpreadsheetHost["write"] = (...args) => this.kept(this.host.write(...args));

  readonly setValues: SpreadsheetHost["setValues"] = (...args) => this.kept(this.host.setValues(...args));

  readonly remove: SpreadsheetHost["remove"] = (...args) => this.kept(this.host.remove(...args));
  readonly show: SpreadsheetHost["show"] = (...args) => this.kept(this.host.show(...args));

  private async kept<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof Problem) this.problem = error;
      throw error;
    }
  }
}

/** Opens the workbook with a pane whose every question is answered by its first answer. */
async function open(
  excel: ExcelDouble,
  host: Recorded,
  { workbook = LEDGER, before }: Operation,
  mode: Partial<HostOptions>,
): Promise<Pane> {
  excel.open(workbook, mode);
  const kept = new Map<string, string>();
  const memory: Memory = {
    recall: (key) => kept.get(key) ?? null,
    keep: (key, value = "1") => void kept.set(key, value),
  };
  const pane = new Pane(host, "zh-CN", memory, null);
  pane.store.subscribe(() => {
    const { question } = pane.store.state;
    if (question) queueMicrotask(() => pane.answer(question.answers[0] ?? null));
  });
  await before?.(pane);
  settleAll(excel);
  excel.log.clear();
  return pane;
}

/** Lets an operation of the pane fail at each of its requests, in each of these ways. */
export function failPane(
  name: string,
  mode: Partial<HostOptions>,
  ways: readonly Fault["at"][] = FAULTS,
): Promise<Tally> {
  return atTime(NOW, () => failEach(name, mode, ways));
}

async function failEach(name: string, mode: Partial<HostOptions>, ways: readonly Fault["at"][]): Promise<Tally> {
  const operation = OPERATIONS[name];
  const excel = await bootOffice();
  const tally = newTally(name);
  const first = await open(excel, new Recorded(), operation, mode);
  await operation.work(first);
  tally.requests = excel.log.work.length;
  settleAll(excel);
  const done = excel.dump();
  for (const at of ways)
    for (let request = 1; request <= tally.requests; request++) {
      tally.tried++;
      try {
        const host = new Recorded();
        const pane = await open(excel, host, operation, mode);
        const before = excel.dump();
        host.failing(at);
        excel.fault = { request, at };
        await operation.work(pane);
        excel.fault = null;
        judge(pane, host.problem, before, excel.dump(), done, tally);
        if (host.problem && host.problem.id !== "office.noAnswer" && pane.store.state.notice?.intent === "error") {
          settleAll(excel);
          await operation.work(pane);
          judge(pane, null, before, excel.dump(), done, newTally(name));
        }
      } catch (error) {
        tally.violations.push(`${name}, ${at} request ${request}: ${String((error as Error).stack).slice(0, 700)}`);
      }
    }
  return tally;
}

/** Holds what the pane says against the workbook; the pane has to be free again. */
function judge(
  pane: Pane,
  problem: Problem | null,
  before: WorkbookData,
  now: WorkbookData,
  done: WorkbookData,
  tally: Tally,
): void {
  const { busy, question, notice } = pane.store.state;
  assert.ok(busy === null && question === null && notice, "the pane is not free, or says nothing");
  if (notice.intent !== "error") {
    tally.done++;
    return assertSame(asTold(now, notice.sentences), asTold(done, notice.sentences));
  }
  assert.ok(problem, notice.sentences.join());
  assert.deepEqual(notice.sentences, [problemSentence(problem, "zh-CN")]);
  tally.stopped.set(problem.id, (tally.stopped.get(problem.id) ?? 0) + 1);
  assertTrue(problem, before, now);
}

/** Without what the notice says was left. */
function asTold(workbook: WorkbookData, sentences: readonly string[]): WorkbookData {
  const told = sentences.join();
  const rest = withoutMarks(told.includes("有的图未能画") ? withoutCharts(workbook) : workbook);
  const kept = rest.sheets.filter(({ name }) => !(told.includes("没有写完") && name === "数据来源记录"));
  return {
    ...rest,
    sheets: kept.map(({ page, frozen, columnGroups, ...sheet }) => ({
      ...sheet,
      ...(told.includes("分好组") || !columnGroups ? {} : { columnGroups }),
      ...(told.includes("打印设置") || !page ? {} : { page }),
      ...(told.includes("冻结") || !frozen ? {} : { frozen }),
    })),
  };
}

import { check } from "../../src/workflows/check";
import { findingId, markKind, there, type SpreadsheetHost } from "../../src/model";
import { bootOffice } from "../../src/officehost/transport/node";
import type { ExcelDouble } from "../../src/officehost/transport/excelDouble";
import type { WorkbookData } from "../../src/officehost/document";
import { onCommand, startInOffice } from "../../src/spreadsheet/office";
import { associateCommands } from "../../src/taskpane/commands";
import { Pane } from "../../src/taskpane/pane";
import { methodsOf, type Question } from "../../src/taskpane/state";
import { randomFrom, type Random } from "../../src/samples/random";
import { sampleSheets } from "../../src/workflows/samples";
import { settleAll } from "../failures/truth";
import { plannedWorkbook } from "../tools/planned";

/**
 * A clerk who clicks, types, answers and changes her mind faster than the pane works: many clicks at once, edits between two
 * requests and while a question is open, the ribbon beside the pane, 实时校验 on and off. Which of them, in which order and after
 * how many turns of the machine, is told by a seed; what falls into the turns is the machine's.
 */

const LEDGER = "学校台账";
const NEEDED = sampleSheets("five-schools").filter(({ sheet }) => [LEDGER, "参数"].includes(sheet));
/** A ledger in which something can be repaired: its first numbers are texts. */
const WORKBOOK: WorkbookData = {
  sheets: plannedWorkbook(NEEDED).sheets.map((sheet) => ({
    ...sheet,
    ...(sheet.name === LEDGER && {
      cells: (sheet.cells ?? []).map((row, i) =>
        i < 6 ? row.map((cell, column) => (typeof cell === "number" && column < 12 ? `${cell}` : cell)) : row,
      ),
    }),
  })),
};

/** What is clicked, where it can be. Each has to end in something said, unless its question was answered with no. */
const CLICKS: Readonly<Record<string, (pane: Pane) => Promise<void> | null>> = {
  校验: (pane) => pane.check(),
  清除标记: (pane) => pane.clearMarks(),
  更新指标表: (pane) => pane.updateSheets(),
  整改销号台账: (pane) => pane.rectify(),
  新建台账: (pane) => pane.newLedger(),
  导入评分项目: (pane) => pane.importItems(),
  导出清单: (pane) => (pane.store.state.result ? pane.exportFindings() : null),
  安全修正: (pane) => {
    const { repairs } = pane.store.state;
    return repairs.length > 0 ? pane.repairing.repair(repairs.slice(0, 3)) : null;
  },
  撤销修正: (pane) => (pane.store.state.repaired.length > 0 ? pane.repairing.takeBack() : null),
};

const COMMANDS = ["validate", "clearMarks", "updateSheets", "newLedger"];

/** What is done besides, which need not say anything. */
const OTHERS: Readonly<Record<string, (pane: Pane) => unknown>> = {
  取消: (pane) => pane.stop(),
  实时校验: (pane) => pane.setLive(!pane.store.state.live),
  在表中标记: (pane) => pane.setMarking(!pane.store.state.marking),
  下一条: (pane) => pane.step(1),
  监测指标: (pane) => pane.toggleMonitoring(),
  办理: (pane) => pane.leadTo("tasks"),
  问题: (pane) => pane.leadTo("findings"),
};

/** Turns after which a click that has not ended never will, were the machine ever so slow: minutes. */
const MOST_TURNS = 100_000;

/** What went wrong in one session of so many steps, with all that was done in it. */
export async function race(seed: number, steps: number): Promise<string[]> {
  const session = await Session.begin(randomFrom(seed));
  const rejected = (reason: unknown) => session.complain(`nobody caught ${String(reason)}`);
  process.on("unhandledRejection", rejected);
  const later = globalThis.setTimeout;
  // Pauses of the pane are over at once; what waits for an Excel that gives no answer waits as ever.
  globalThis.setTimeout = ((work: () => void, ms = 0) => later(work, ms < 5_000 ? 0 : ms)) as typeof setTimeout;
  try {
    await session.first();
    for (let i = 0; i < steps; i++) await session.step();
    await session.end();
  } finally {
    globalThis.setTimeout = later;
    process.off("unhandledRejection", rejected);
  }
  return session.complaints.map((complaint) => `seed ${seed}: ${complaint}\n  ${session.done.join(", ")}`);
}

class Session {
  readonly complaints: string[] = [];
  /** All that was done, for whoever looks for the cause. */
  readonly done: string[] = [];
  private readonly open = new Map<Promise<unknown>, string>();

  static async begin(random: Random): Promise<Session> {
    const excel = await bootOffice();
    excel.open(WORKBOOK);
    const { host, shell } = await startInOffice();
    const kept = new Map<string, string>();
    const memory = {
      recall: (key: string) => kept.get(key) ?? null,
      keep: (key: string, value = "1") => void kept.set(key, value),
    };
    const settled = new OneWrite(there(host, "host"), excel, random.next() < 0.7);
    const pane = new Pane(settled, "zh-CN", memory, null);
    await shell.onEdited((cells) => pane.edited(cells));
    pane.setLive(random.next() < 0.5);
    associateCommands(Promise.resolve({ pane, shell }), tie);
    void pane.look();
    const session = new Session(random, excel, settled, pane);
    settled.complain = (what) => session.complain(what);
    return session;
  }

  private constructor(
    private readonly random: Random,
    private readonly excel: ExcelDouble,
    private readonly host: OneWrite,
    private readonly pane: Pane,
  ) {}

  complain(what: string): void {
    this.complaints.push(what);
  }

  /** Most clerks have checked before they go on. */
  async first(): Promise<void> {
    if (this.random.next() < 0.3) return;
    this.click("校验");
    await this.drain();
  }

  async step(): Promise<void> {
    const { random } = this;
    const { question } = this.pane.store.state;
    if (question && random.next() < 0.4) this.answer(question);
    else if (random.next() < 0.15) this.edit();
    else if (random.next() < 0.25) await this.editTwice();
    else if (random.next() < 0.2) this.press(random.pick(COMMANDS));
    else if (random.next() < 0.3) {
      const other = random.pick(Object.keys(OTHERS));
      this.note(other);
      this.follow(other, Promise.resolve(OTHERS[other]?.(this.pane)));
    } else this.click(random.pick(Object.keys(CLICKS)));
    for (let turns = random.pick([0, 0, 1, 3, 10, 40]); turns > 0; turns--) await turn();
  }

  /** Answers what is asked until all that was begun has ended, and holds the end against the workbook. */
  async end(): Promise<void> {
    await this.drain();
    if (this.open.size > 0) return this.complain(`never ended: ${[...this.open.values()].join(", ")}`);
    this.pane.setLive(false);
    await inside(this.pane).liveCheck.running;
    const { busy, progress, question, stoppable, result, outdated, methods } = this.pane.store.state;
    if (busy !== null || progress !== null || question !== null || stoppable)
      this.complain(`is not free: ${JSON.stringify({ busy, progress, question, stoppable })}`);
    if (result && !outdated) {
      const found = (findings: typeof result.findings) => findings.map(findingId).sort().join("\n");
      const now = await check(this.host, methodsOf(methods));
      if (found(now.findings) !== found(result.findings)) this.complain("shows another result than the workbook has");
    }
    if (!inside(this.pane).marked && this.marks > 0) this.complain(`knows of no mark, and there are ${this.marks}`);
    this.click("清除标记");
    await this.drain();
    if (this.pane.store.state.notice?.intent === "success" && this.marks > 0)
      this.complain(`said that marks are cleared, and ${this.marks} are left`);
  }

  private get marks(): number {
    const { sheets } = this.excel.dump();
    const formats = sheets.flatMap(({ conditionalFormats = [] }) => conditionalFormats);
    return formats.filter(({ rule }) => typeof rule === "string" && markKind(rule) !== null).length;
  }

  private async drain(): Promise<void> {
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const { busy, question } = this.pane.store.state;
      if (this.open.size === 0 && busy === null && question === null) return;
      if (question) this.answer(question);
      await turn();
    }
  }

  private note(what: string): void {
    this.done.push(what);
  }

  private answer(question: Question): void {
    const answers: readonly Question["answers"][number][] = question.answers;
    const answer = this.random.next() < 0.25 ? null : this.random.pick(answers);
    this.note(`${question.id}=${answer}`);
    if (answer === null) this.gaveUp = true;
    this.pane.answer(answer);
  }

  /** A question was answered with no since the click that is judged. */
  private gaveUp = false;

  private click(name: string): void {
    const { store } = this.pane;
    const before = store.state.notice;
    let said = false;
    const stop = store.subscribe(({ notice }) => (said ||= notice !== null && notice !== before));
    const work = CLICKS[name]?.(this.pane) ?? null;
    if (!work) return stop();
    this.note(name);
    this.gaveUp = false;
    this.follow(
      name,
      work.then(() => {
        stop();
        if (!said && !this.gaveUp) this.complain(`${name} ended without a word`);
      }),
    );
  }

  private press(command: string): void {
    this.note(`ribbon ${command}`);
    this.follow(command, this.excel.command(command));
  }

  /** The clerk types a figure, in the ledger or over a figure of a derived sheet. */
  private edit(): void {
    const sheets = this.excel.document.sheets().map(({ name }) => name);
    const sheet = this.random.next() < 0.7 && sheets.includes(LEDGER) ? LEDGER : this.random.pick(sheets);
    const address = `${this.random.pick(["I", "J", "K"])}${this.random.pick([4, 5, 6])}`;
    this.note(`${sheet}!${address}`);
    const edited = this.excel.editCell(sheet, address, this.random.pick([null, 12, 300, "三百", -4]));
    settleAll(this.excel);
    this.follow("edit", edited);
  }

  /** The second figure comes while what the first one has set off is written, and a click right behind it. */
  private async editTwice(): Promise<void> {
    this.edit();
    for (let turns = 0; turns < 100 && !this.host.isWriting; turns++) await turn();
    this.edit();
    await turn();
    this.click(this.random.pick(["校验", "清除标记", "更新指标表"]));
  }

  private follow(name: string, work: Promise<unknown>): void {
    this.open.set(work, name);
    void work
      .catch((error: unknown) => this.complain(`${name} failed: ${String(error)}`))
      .finally(() => this.open.delete(work));
  }
}

/** What the pane keeps to itself. */
interface Inside {
  readonly marked: boolean;
  readonly liveCheck: { readonly running: Promise<void> };
}

const inside = (pane: Pane) => pane as unknown as Inside;

/** The work of the ribbon's buttons; office.js takes a button once. */
const works = new Map<string, () => Promise<void>>();

function tie(id: string, work: () => Promise<void>): void {
  if (!works.has(id)) onCommand(id, () => there(works.get(id), id)());
  works.set(id, work);
}

/** The same host, on which one change is made at a time, and whose formulas have values as soon as they are written, as in Excel. */
class OneWrite implements SpreadsheetHost {
  complain: (what: string) => void = () => {};
  readonly can;
  private writing: string | null = null;

  constructor(
    private readonly host: SpreadsheetHost,
    private readonly excel: ExcelDouble,
    keepUndo: boolean,
  ) {
    this.can = { ...host.can, keepUndo };
  }

  get isWriting(): boolean {
    return this.writing !== null;
  }

  readonly read: SpreadsheetHost["read"] = (wanted) => this.host.read(wanted);
  readonly select: SpreadsheetHost["select"] = (cell) => this.host.select(cell);
  readonly mark: SpreadsheetHost["mark"] = (...given) => this.alone("mark", () => this.host.mark(...given));
  readonly clear: SpreadsheetHost["clear"] = (...given) => this.alone("clear", () => this.host.clear(...given));
  readonly setValues: SpreadsheetHost["setValues"] = (changes) =>
    this.alone("setValues", () => this.host.setValues(changes));

  readonly remove: SpreadsheetHost["remove"] = (sheets) => this.alone("remove", () => this.host.remove(sheets));
  readonly show: SpreadsheetHost["show"] = (sheets) => this.alone("show", () => this.host.show(sheets));
  readonly write: SpreadsheetHost["write"] = (...given) => this.alone("write", () => this.host.write(...given));

  private async alone<T>(what: string, work: () => Promise<T>): Promise<T> {
    if (this.writing) this.complain(`${what} began in the midst of ${this.writing}`);
    this.writing = what;
    try {
      return await work();
    } finally {
      this.writing = null;
      settleAll(this.excel);
    }
  }
}

/** Lets everything go on for one turn: what was promised, messages, pauses that are over. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setImmediate(resolve)));
}

import { paneIn, type PaneKey, type Say } from "../locales/pane";
import { problemSentence } from "../locales/problems";
import type { Language } from "../locales/sentence";
import {
  ALL_WRITTEN,
  cellAddress,
  cellLabel,
  grouped,
  Problem,
  entryAt,
  findingId,
  inSlices,
  isOwnCell,
  FIGURE_FORMS,
  FINDING_LEVELS,
  Stopped,
  type CellRef,
  type Drive,
  type EditedCells,
  type Finding,
  type FigureForm,
  type FindingLevel,
  type Progress,
  type SheetPlan,
  type SkippedChange,
  type SkippedSheet,
  type SpreadsheetHost,
  type Watch,
  type WriteReport,
  today,
} from "../model";
import type { Method } from "../standards/methods";
import type { CheckResult } from "../workflows/check";
import { clearMarks, mark } from "../workflows/marks";
import type { ReadingAnswers } from "../workflows/readingAnswers";
import type { Rectification } from "../workflows/rectification";
import type { Saving } from "./download";
import type { ChosenFile } from "./chosenFile";
import { CollectWork } from "./collecting";
import { Comparing } from "./comparing";
import { Explaining } from "./explaining";
import { Interview } from "./interview";
import { LiveCheck, type LiveOff } from "./live";
import type { Means } from "./means";
import type { Memory } from "./memory";
import { recalled, remember, type Remembered } from "./remembered";
import { Repairing } from "./repairing";
import { Printing } from "./printing";
import { reporting } from "./reporting";
import {
  INITIAL_STATE,
  methodsOf,
  type MethodChoice,
  type Notice,
  type PaneState,
  type Question,
  type StepId,
  type Tab,
} from "./state";
import { Store } from "./store";
import { Tidying } from "./tidying";
import { YearsRecord } from "./yearsRecord";
import { changesText, withEdited, type Changes, type Edited } from "./viewModel/edited";
import {
  countAnswered,
  countByLevel,
  groupFindings,
  matchingFindings,
  neighbour,
  NO_FILTER,
  PART_SIZE,
  type Filter,
  type FindingGroup,
  type Grouping,
} from "./viewModel/findings";
import type { MappingLine } from "./viewModel/reading";
import type { LineView } from "./viewModel/verdict";

/** Under which the chosen form is remembered. */
const FORM = "form";

/** Milliseconds after an edit until the workbook is looked at again. */
const LOOK_DELAY = 800;

/** How the ids of questions about 参数 begin. */
const PARAMETER = "parameter/";

const NOTHING_BROUGHT: ReadingAnswers = { words: {}, parameters: {}, answers: {} };

/** Under which it is known how many groups are listed. */
export const ALL_GROUPS = "groups";

type Answer<Q extends Question = Question> = Q["answers"][number];

/**
 * What a clerk can do, from the pane and from the ribbon alike. One piece of work at a time: while one is under way the
 * others only say so. What goes wrong becomes a notice, never an exception. Code that judges or writes sheets is
 * loaded when it is asked for, so that the pane opens quickly; what 校验 needs is fetched as soon as the pane is idle.
 */
export class Pane {
  readonly store = new Store<PaneState>(INITIAL_STATE);
  /** Done before the first result is shown: loads what shows it. */
  beforeResult: () => Promise<void> = async () => {};
  /** The same for what was collected. */
  beforeCollecting: () => Promise<void> = async () => {};
  /** Waits until what is shown by now was painted. */
  painted: () => Promise<void> = async () => {};
  readonly say: Say;
  private working = false;
  /** How often cells were edited. */
  private edits = 0;
  /** What was edited since a check began to read. */
  private editedMeanwhile: Edited = [];
  /** How often the workbook was looked at. */
  private looks = 0;
  /** Gives up what is being done; `null` where that is not possible, or not any more. */
  private stopping: AbortController | null = null;
  private answered: ((answer: Answer | null) => void) | null = null;

  private readonly host: SpreadsheetHost;
  private last:
    | (Pick<PaneState, "result" | "filter" | "grouping"> & { readonly groups: readonly FindingGroup[] })
    | null = null;
  /** What was answered about the clerk's own sheets elsewhere. */
  private brought: ReadingAnswers = NOTHING_BROUGHT;
  private looking: ReturnType<typeof setTimeout> | undefined;
  /** What the last write left to be said. */
  private written: WriteReport = ALL_WRITTEN;
  /** The work under way has changed something by now, so that giving up would leave it half done. */
  private changed = false;
  /** What was said of a cell that could not be shown; it is no longer so once another one is. */
  private unseen: Notice | null = null;
  /** The marks of the last check are in the workbook. */
  private marked = false;
  readonly repairing: Repairing;
  readonly explaining: Explaining;
  readonly collect: CollectWork;
  readonly tidying: Tidying;
  readonly comparing: Comparing;
  readonly printing: Printing;
  private readonly record: YearsRecord;
  /** The questions about the clerk's own sheets. */
  readonly interview = new Interview({
    asked: () => {
      const { reading, asking, answers } = this.store.state;
      return { questions: reading?.questions ?? [], asking, answers };
    },
    keep: (changes) => {
      // First the tab, so that the question that comes into it can take the focus.
      if (changes.asking) this.leadTo("findings");
      this.store.update(changes);
    },
    show: async ({ places: [cell] }) => {
      if (cell) await this.goTo(cell);
    },
    end: () => this.check(),
    telling: (task) => this.telling(task),
    unusable: (text) => this.unusable(text),
  });
  private readonly liveCheck = new LiveCheck({
    check: (signal) => this.checkLive(signal),
    isBusy: () => this.working,
    off: (why) => this.liveOff(why),
  });

  constructor(
    host: SpreadsheetHost,
    readonly language: Language,
    private readonly memory: Memory,
    /** `null` where the browser that shows the pane saves no files. */
    private readonly saving: Saving | null,
  ) {
    this.say = paneIn(language);
    const form = FIGURE_FORMS.find((form) => form === memory.recall(FORM)) ?? null;
    this.store.update({ ...recalled(memory), form });
    this.host = reporting(host, {
      watching: () => this.watch("slices"),
      written: (report) => {
        this.written = report ?? this.written;
        this.changed ||= report !== null;
        this.stopping = null;
        this.store.update({ stoppable: false, progress: null });
      },
      changed: () => (this.changed = true),
    });
    const means = this.means();
    this.repairing = new Repairing(means);
    this.explaining = new Explaining(means);
    this.collect = new CollectWork(means);
    this.tidying = new Tidying(means, saving);
    this.comparing = new Comparing(means, () => this.check());
    this.printing = new Printing(means);
    this.record = new YearsRecord(this.host, this.store, memory, () => this.painted());
    if (this.store.state.live) this.liveCheck.switch(true);
  }

  /** Looks at what the workbook is, which never stops or disturbs any work; what cannot be looked at stays unknown. */
  async look(): Promise<void> {
    this.lookAtSteps();
    const turn = ++this.looks;
    let look: PaneState["look"] = null;
    try {
      // The pane can be used before it is known what it stands beside.
      await this.painted();
      const { lookAt } = await import("../workflows/lookAt");
      look = await lookAt(this.host, this.known);
    } catch {
      // Nobody knows what it is.
    }
    // One that began later saw the workbook as it is now, though it may have ended earlier.
    if (turn === this.looks) this.store.update({ look });
  }

  /** Looks how far the year's work has come, where that is shown, and not in the midst of work that reads and writes. */
  private lookAtSteps(): void {
    if (this.store.state.tab === "tasks" && !this.working) void this.record.look();
  }

  /** What was answered about the clerk's own sheets: brought from a file, and given here. */
  get known(): ReadingAnswers {
    const { words, parameters, answers } = this.brought;
    const given = Object.entries(this.store.state.answers);
    // What is said of 参数 is kept as its value, as the sheet and the file of answers have it.
    const said = given.flatMap(([id, answer]) =>
      id.startsWith(PARAMETER) && answer.take === "value" ? [[id.slice(PARAMETER.length), answer.value]] : [],
    );
    const others = given.filter(([id]) => !id.startsWith(PARAMETER));
    return {
      words,
      parameters: { ...parameters, ...Object.fromEntries(said) },
      answers: { ...answers, ...Object.fromEntries(others) },
    };
  }

  /** Shows what a line of the mapping may be corrected to, or hides it again. */
  correct({ sheet, path, field, register }: MappingLine): Promise<void> {
    return this.telling(async () => {
      const { correcting } = this.store.state;
      if (correcting?.sheet === sheet && correcting.path === path) return this.store.update({ correcting: null });
      const { fieldChoices } = await import(/* webpackChunkName: "reading" */ "./viewModel/reading");
      this.store.update({ correcting: { sheet, path, choices: fieldChoices(register, field), field: field ?? "" } });
    });
  }

  /** Chooses the field of the line that is being corrected; blank where it is not to be read. */
  chooseField(field: string): void {
    const { correcting } = this.store.state;
    if (correcting) this.store.update({ correcting: { ...correcting, field } });
  }

  /** Keeps the correction as an answer, and judges by it. */
  keepCorrection(unit: string | null): Promise<void> {
    return this.telling(async () => {
      const { correcting, answers } = this.store.state;
      if (!correcting) return;
      const { correctedBy } = await import(/* webpackChunkName: "reading" */ "./viewModel/reading");
      const { path, choices, field } = correcting;
      const choice = choices.find(({ id }) => id === field);
      const known = choice?.units.find((each) => each === unit) ?? null;
      const corrected = correctedBy(path, choice ? { field, unit: known } : null);
      this.store.update({ correcting: null, answers: { ...answers, ...corrected } });
      await this.check();
    });
  }

  /** Forgets all answers and asks again. */
  async askAgain(): Promise<void> {
    this.brought = NOTHING_BROUGHT;
    this.store.update({ answers: {} });
    await this.check();
    await this.interview.ask();
  }

  /** Whether the browser that shows the pane may save files. */
  get savesFiles(): boolean {
    return this.saving !== null;
  }

  /** Hands the answers over as a file, for the next workbook and the next year. */
  exportAnswers(): Promise<void> {
    return this.work(async () => {
      if (!this.saving) return;
      const { answersText } = await import("../workflows/readingAnswers");
      const name = this.say("answersFile");
      const bytes = new TextEncoder().encode(answersText(this.known));
      this.saving.download({ name, type: "application/json", bytes });
      this.tell([this.say("reportDownloaded", { name })]);
    });
  }

  /** Keeps the answers on a sheet of the workbook, by which it is read without a question. */
  keepAnswers(): Promise<void> {
    return this.work(async () => {
      const { result } = this.store.state;
      if (!result?.inPlace || (await this.ask({ id: "keepAnswers", answers: ["go"] })) === null) return;
      if (!(await this.mayWrite())) return;
      this.store.update({ busy: "busy.export" });
      const { writeSettings } = await import(/* webpackChunkName: "settings" */ "../workflows/settingsSheet");
      const opens = await writeSettings(this.host, result.inPlace, result.known ?? this.known);
      this.tell([this.say("exported", { sheet: opens })], { opens });
    });
  }

  /** Takes answers from such a file, and judges by them. */
  async importAnswers(file: Pick<File, "name" | "text">): Promise<void> {
    let taken = false;
    await this.work(async () => {
      const { mergedAnswers, parseAnswers } = await import("../workflows/readingAnswers");
      this.brought = mergedAnswers(this.known, parseAnswers(await file.text(), file.name));
      this.store.update({ answers: {} });
      taken = true;
    });
    if (taken) await (this.store.state.collecting ? this.collect.again() : this.check());
  }

  /** 校验, then the marks if they are wanted. */
  check(): Promise<void> {
    return this.work(async () => {
      this.store.update({ busy: "busy.check" });
      // Asked before the workbook is read: while a question is open the clerk may edit.
      const marking = this.store.state.marking && (await this.mayWrite());
      this.store.update({ busy: "busy.check" });
      const before = this.edits;
      this.editedMeanwhile = [];
      const found = await this.stoppable("busy.read", "busy.judge", (drive) => this.checked(drive));
      const { result } = found;
      const outdated = this.edits !== before;
      this.store.update({ ...found, outdated, edited: this.editedMeanwhile, aside: null, shown: {} });
      this.did("check");
      const answered = countAnswered(result.findings);
      const checked = [
        ...this.foundSentences(result.findings, found.reading?.questions.length ?? 0),
        ...(answered > 0 ? [this.say("answered", { count: answered })] : []),
        ...(found.changes ? [changesText(found.changes, this.say)] : []),
        ...(found.compared?.summary ? [found.compared.summary.told] : []),
      ];
      const told = answered > 0 || found.compared !== null;
      if (marking && outdated) this.tell([...checked, this.say("notMarked")]);
      else if (marking) {
        this.store.update({ busy: "busy.mark" });
        const report = await this.atMarks((watch) => mark(this.host, result, watch));
        if (!report) return this.tell([...checked, this.say("markingStopped")]);
        const { changed, skipped, othersRemoved } = report;
        this.marked = true;
        const twice = othersRemoved === undefined ? [] : [this.say("markedTwice")];
        const marked = changed > 0 ? [this.say("marked", { count: changed })] : [];
        const calm = changed > 0 ? this.say("checkedAndMarked", { count: changed }) : this.say("checkedOnly");
        const status = twice.length > 0 || told ? undefined : calm;
        this.tell([...checked, ...marked, ...twice], { skipped, status });
      } else this.tell(checked, { status: told ? undefined : this.say("checkedOnly") });
    });
  }

  /** What a check gives, with what can be repaired; what was shown of the one before is gone. */
  private async checked(drive: Drive) {
    const [{ check }, { repairsIn }] = await Promise.all([
      import(/* webpackPrefetch: true */ "../workflows/check"),
      import(/* webpackPrefetch: true */ "../workflows/repairs"),
    ]);
    const { lastYear } = this.store.state.compared ?? {};
    const own = { known: this.known, lastYear };
    const result = await check(this.host, methodsOf(this.store.state.methods), drive, own);
    const reading = result.inPlace ? await this.readingOf(result) : null;
    await this.beforeResult();
    const { filter, result: before } = this.store.state;
    // A kind that was chosen another day and is not among them now would show an empty list.
    const isIdle = !before && result.findings.every(({ level }) => level !== filter.level);
    if (isIdle && filter.level !== null) this.filter({ level: null });
    const shown = {
      result,
      reading,
      changes: changesBetween(before, result),
      compared: await this.comparing.summaryOf(result),
      repairs: repairsIn(result),
    };
    return { ...shown, refused: null, explanations: {}, monitoring: null };
  }

  /** What the parts of its work share. */
  private means(): Means {
    return {
      host: this.host,
      store: this.store,
      say: this.say,
      language: this.language,
      work: (task) => this.work(task),
      telling: (task) => this.telling(task),
      mayWrite: () => this.mayWrite(),
      stoppable: (reading, reckoning, work) => this.stoppable(reading, reckoning, work),
      agree: async (question) => {
        const { busy } = this.store.state;
        const agreed = (await this.ask(question)) !== null;
        this.store.update({ busy });
        return agreed;
      },
      known: () => this.known,
      beforeCollecting: () => this.beforeCollecting(),
      leadTo: (tab) => this.leadTo(tab),
      goTo: (cell) => this.goTo(cell),
      unusable: (text) => this.unusable(text),
      leftAlone: (skipped) => this.leftAlone(skipped),
      bringForward: (sheet) => this.bringForward(sheet),
      written: () => this.writtenByUs(),
      did: (step) => this.did(step),
      tell: (sentences, more) => this.tell(sentences, more),
      markAgain: async () => {
        const { result, outdated } = this.store.state;
        if (!this.marked || !result || outdated) return [];
        return mark(this.host, result).then(
          () => [],
          (error: unknown) => {
            if (!(error instanceof Problem)) throw error;
            return [this.say("marksNotRenewed")];
          },
        );
      },
    };
  }

  /** 清除标记. */
  clearMarks(): Promise<void> {
    return this.work(async () => {
      if (!(await this.mayWrite())) return;
      this.store.update({ busy: "busy.clear" });
      const report = await this.atMarks((watch) => clearMarks(this.host, watch));
      if (!report) throw new Stopped();
      const { changed, skipped } = report;
      this.marked = false;
      const nothing = changed === 0 && skipped.length === 0;
      this.tell(changed > 0 ? [this.say("cleared")] : nothing ? [this.say("nothingToClear")] : [], { skipped });
    });
  }

  /**
   * 新建台账, blank or as a sample.
   * @param chosen which, where the clerk has said so; else she is asked
   */
  newLedger(chosen?: "blank" | "sample"): Promise<void> {
    return this.work(async () => {
      const answer = chosen ?? (await this.ask({ id: "newLedger", answers: ["blank", "sample"] }));
      if (answer === null || !(await this.mayWrite())) return;
      this.store.update({ busy: "busy.newLedger" });
      const opens = answer === "blank" ? await this.writeBlank() : await this.writeSample();
      this.begun([this.say(answer === "blank" ? "created" : "createdSample")], opens);
    });
  }

  /** 按上年台账新建: this year's ledger begins with what holds of last year's, whose workbook may be of any layout. */
  newLedgerFrom(file: ChosenFile): Promise<void> {
    return this.work(async () => {
      const { nextYearFrom, toldOf, writeNew } = await import(/* webpackChunkName: "nextYear" */ "./nextYear");
      const next = await this.stoppable("busy.files", "busy.newLedger", (drive, signal) =>
        nextYearFrom(file, drive, signal),
      );
      if (!(await this.mayWrite())) return;
      this.store.update({ busy: "busy.newLedger" });
      const opens = await writeNew(this.host, next.plans, this.form);
      this.begun(toldOf(next, file.name, this.language), opens);
    });
  }

  private begun(sentences: readonly string[], opens: string): void {
    this.writtenByUs();
    this.tell(sentences, { opens });
    this.did("ledger");
  }

  /** The forms in which 更新指标表 can write here, that of a clerk who has chosen none first. */
  get forms(): readonly FigureForm[] {
    return this.host.can.functions ? FIGURE_FORMS : FIGURE_FORMS.filter((form) => form !== "edu");
  }

  /** The form in which it writes. */
  get form(): FigureForm {
    const { forms } = this;
    return forms.find((form) => form === this.store.state.form) ?? entryAt(forms, 0);
  }

  chooseForm(form: FigureForm): void {
    this.memory.keep(FORM, form);
    this.store.update({ form });
  }

  /** 更新指标表, which also turns the sheets from one form into another. */
  updateSheets(): Promise<void> {
    return this.updateWith(false);
  }

  /** 生成图表: the derived sheets anew, from which it fetches its figures, and 图表. */
  drawCharts(): Promise<void> {
    return this.updateWith(true);
  }

  /** Last year's figures, where her workbook lies beside this one. */
  private get beside() {
    const { compared } = this.store.state;
    return compared ? ({ time: "lastYear", assessment: compared.lastYear.assessment } as const) : undefined;
  }

  private updateWith(charts: boolean): Promise<void> {
    return this.work(async () => {
      if (!(await this.mayWrite())) return;
      const { form } = this;
      const written = await this.writeSheets(charts, form);
      if (!written) return;
      const answers = ["native", "values", "keep"] as const;
      const instead = written.unknownFunctions ? await this.ask({ id: "unknownFunctions", answers }) : null;
      if (instead !== "native" && instead !== "values") return this.tellUpdated(written, charts, form);
      this.chooseForm(instead);
      const rewritten = await this.writeSheets(charts, instead);
      this.tellUpdated(rewritten ?? written, charts, rewritten ? instead : form);
    });
  }

  /** Writes the derived sheets as they are planned now; `null` where the clerk gives that up. */
  private async writeSheets(charts: boolean, form: FigureForm) {
    const { planUpdate, writeUpdate } = await import("../workflows/updateSheets");
    const methods = methodsOf(this.store.state.methods);
    const planned = () =>
      this.stoppable("busy.read", "busy.plan", (drive) =>
        planUpdate(this.host, methods, drive, { charts, beside: this.beside, own: { known: this.known } }),
      );
    const update = await this.agreed("busy.plan", "overwrite", planned, ({ changed }) => changed);
    if (!update) return null;
    this.store.update({ busy: "busy.write" });
    const { unknownFunctions } = await writeUpdate(this.host, update, form);
    this.writtenByUs();
    this.did("sheets");
    return { plans: update.plans, unknownFunctions };
  }

  private tellUpdated({ plans }: { readonly plans: readonly SheetPlan[] }, charts: boolean, form: FigureForm): void {
    const derived = plans.filter((plan) => plan.charts === undefined);
    const drawn = plans.filter((plan) => plan.charts !== undefined).map(({ sheet }) => sheet);
    const told = drawn.map((sheet) => this.say("drawn", { sheet }));
    const opens = charts ? drawn.at(-1) : derived.at(-1)?.sheet;
    this.tell([this.say(`updated.${form}`, { count: derived.length }), ...told], { opens });
  }

  /** 导出清单 of the last check. */
  exportFindings(): Promise<void> {
    return this.work(async () => {
      const { result } = this.store.state;
      if (!result || !(await this.mayWrite())) return;
      this.store.update({ busy: "busy.export" });
      const { exportFindings } = await import("../workflows/exportFindings");
      const sheet = await exportFindings(this.host, result, this.language);
      this.tell([this.say("exported", { sheet })], { opens: sheet });
      this.did("schools");
      await this.bringForward(sheet);
    });
  }

  /** 各校缺口 of the last check. */
  exportGaps(): Promise<void> {
    return this.work(async () => {
      const { result } = this.store.state;
      if (!result || !(await this.mayWrite())) return;
      this.store.update({ busy: "busy.export" });
      const { exportGaps } = await import("../workflows/exportGaps");
      const sheet = await exportGaps(this.host, result, this.language);
      this.tell([this.say("exported", { sheet })], { opens: sheet });
      this.did("schools");
      await this.bringForward(sheet);
    });
  }

  /** 生成报告 of the last check. */
  writeReport(): Promise<void> {
    return this.work(async () => {
      const { result } = this.store.state;
      if (!result || !(await this.mayWrite())) return;
      const { earlierReport, reportPlanSteps, writeReport } = await import("../workflows/report");
      const plans = await this.stoppable("busy.report", "busy.report", async (drive) =>
        drive(reportPlanSteps(result, this.language)),
      );
      const earlier = await earlierReport(this.host, plans);
      const count = earlier.length;
      const answer =
        count === 0 ? "beside" : await this.ask({ id: "earlierReport", answers: ["replace", "beside"], count });
      if (answer === null) return;
      this.store.update({ busy: "busy.report" });
      const sheets = await writeReport(this.host, plans, answer === "replace" ? earlier : []);
      const sheet = entryAt(sheets, 0);
      this.tell([this.say("reported", { count: sheets.length, sheet })], { opens: sheet });
      this.did("report");
      await this.bringForward(sheet);
    });
  }

  /** The ways to the report, the one that surely works first. */
  get reports(): readonly ("downloadReport" | "writeReport")[] {
    if (!this.saving) return ["writeReport"];
    return this.saving.surely ? ["downloadReport", "writeReport"] : ["writeReport", "downloadReport"];
  }

  /** 下载自评报告 of the last check as a Word document; writes nothing into the workbook. */
  downloadReport(): Promise<void> {
    return this.work(async () => {
      const { result } = this.store.state;
      if (!result || !this.saving) return;
      this.store.update({ busy: "busy.report" });
      const [{ DOCX_TYPE, reportDocument }, { reportSteps }] = await Promise.all([
        import("../document/reportDocument"),
        import("../workflows/report"),
      ]);
      const name = this.say("reportFile");
      const bytes = await this.stoppable("busy.report", "busy.report", async (drive) =>
        reportDocument(await drive(reportSteps(result, this.language, this.beside)), drive),
      );
      this.saving.download({ name, type: DOCX_TYPE, bytes });
      this.tell([this.say("reportDownloaded", { name }), this.say("reportOnSheets")]);
      this.did("report");
    });
  }

  /** 整改销号台账: brought up to date; lines that reach their standard are struck off only after a yes. */
  rectify(): Promise<void> {
    return this.work(async () => {
      if (!(await this.mayWrite())) return;
      const { planRectification, writeRectification } = await import("../workflows/rectification");
      const options = {
        today: today(),
        language: this.language,
        methods: methodsOf(this.store.state.methods),
        own: { known: this.known },
      };
      const decided = await this.strikingOff(() =>
        this.stoppable("busy.read", "busy.rectify", (drive) => planRectification(this.host, options, drive)),
      );
      if (!decided) return;
      const { plan, strikesOff } = decided;
      const opens = await writeRectification(this.host, plan, strikesOff);
      const struck = strikesOff ? plan.proposals.length : 0;
      this.tell([this.rectifiedSentence({ all: plan.lines.length, fresh: plan.fresh, struck })], { opens });
      this.did("rectification");
    });
  }

  /** 导入评分项目 from another sheet of the workbook into 县级政府评分表. */
  importItems(): Promise<void> {
    return this.work(async () => {
      if (!(await this.mayWrite())) return;
      this.store.update({ busy: "busy.items" });
      const { findItemTables, planItemImport, writeItemImport } = await import("../workflows/importItems");
      const tables = await findItemTables(this.host);
      if (tables.length === 0) throw new Problem("items.noSheet");
      const answer = await this.ask({ id: "itemSheet", answers: tables.map(({ name }) => name) });
      if (answer === null) return;
      const planned = async () => {
        const table = (await findItemTables(this.host)).find(({ name }) => name === answer);
        if (!table) throw new Problem("office.sheetMissing", { sheet: answer });
        return planItemImport(this.host, table);
      };
      const plan = await this.agreed("busy.items", "discardItems", planned, ({ discarded }) => discarded);
      if (!plan) return;
      const { items, points, passedOver, unused } = plan;
      await writeItemImport(this.host, plan);
      this.writtenByUs();
      this.did("scores");
      const rows = passedOver.map(({ row, label }) => this.say("itemsRow", { row: row + 1, label }));
      this.tell([
        this.say("itemsImported", { items, points }),
        ...(rows.length > 0 ? [this.say("itemsPassedOver", { rows: rows })] : []),
        ...(unused.length > 0 ? [this.say("itemsUnused", { headings: unused })] : []),
      ]);
    });
  }

  /** Unfolds or folds 监测指标, which come when they are asked for. */
  toggleMonitoring(): Promise<void> {
    return this.telling(async () => {
      if (this.store.state.monitoring) return this.store.update({ monitoring: null });
      const { monitoringView } = await import("./viewModel/monitoring");
      // That of a check that has ended meanwhile, if there was one.
      const { result } = this.store.state;
      if (result) this.store.update({ monitoring: monitoringView(result, this.say, this.language) });
    });
  }

  /**
   * Opens or closes what is behind a line of the verdict; the texts for it come with the first one.
   * @param method whose line it is; `null` of 监测指标
   */
  toggleExplanation(method: Method | null, { key, subject }: Pick<LineView, "key" | "subject">): Promise<void> {
    return this.telling(async () => {
      const { result, explanations } = this.store.state;
      const { [key]: open, ...others } = explanations;
      if (open) return this.store.update({ explanations: others });
      if (!result || !subject) return;
      const { explanationView } = await import("./viewModel/explanation");
      // A check that has ended meanwhile shows lines of its own.
      if (result !== this.store.state.result) return;
      const explanation = explanationView(result, method, subject, this.say, this.language);
      this.store.update({ explanations: { ...this.store.state.explanations, [key]: explanation } });
    });
  }

  /** Fetches what the page of a rule says, once; where it does not come, the link to the page is left. */
  async showRule(rule: string): Promise<void> {
    if (this.store.state.ruleTexts[rule]) return;
    try {
      const [{ ruleSections }, page] = await Promise.all([
        import(/* webpackChunkName: "afterCheck" */ "./viewModel/ruleText"),
        fetch(`./help/rules/${rule}.html`),
      ]);
      if (!page.ok) return;
      const sections = ruleSections(await page.text(), this.language);
      this.store.update({ ruleTexts: { ...this.store.state.ruleTexts, [rule]: sections } });
    } catch {
      // The link leads to the same text.
    }
  }

  /** Shows a cell; may be done while other work is under way. */
  async goTo(cell: CellRef): Promise<void> {
    try {
      await this.host.select(cell);
      if (this.unseen === this.store.state.notice) this.dismissNotice();
      this.unseen = null;
    } catch (error) {
      this.tellError(error);
      this.unseen = this.store.state.notice;
    }
  }

  chooseMethods(methods: MethodChoice): void {
    this.store.update({ methods });
  }

  /** 在表中标记, from the next 校验 on. */
  setMarking(marking: boolean): void {
    this.store.update({ marking });
  }

  /** 实时校验, on or off. */
  setLive(live: boolean): void {
    this.keep({ live });
    this.liveCheck.switch(live);
    if (live && this.store.state.outdated) this.liveCheck.edited();
  }

  /** Checks after an edit, and marks anew where marks are on; says nothing of itself, and takes the focus from nowhere. */
  private async checkLive(signal: AbortSignal): Promise<LiveOff | null> {
    const before = this.edits;
    const found = await this.checked((steps) => inSlices(steps, signal));
    if (signal.aborted || this.edits !== before) return null;
    this.store.update({ ...found, outdated: false, edited: [] });
    // Where marking empties the undo list, every edit would.
    if (!this.marked || !this.store.state.marking || !this.host.can.keepUndo) return null;
    const { skipped } = await mark(this.host, found.result);
    return skipped.some(({ reason }) => reason === "protected") ? "protected" : null;
  }

  private liveOff(why: LiveOff): void {
    this.keep({ live: false });
    this.store.update({ notice: { intent: "warning", sentences: [this.say(`liveOff.${why}`)] } });
  }

  /** Leads to a tab, which is also the first that is shown next time. */
  leadTo(tab: Tab): void {
    const comes = this.store.state.tab !== tab;
    this.keep({ tab });
    if (comes) this.lookAtSteps();
  }

  /** Leads to where most is to be seen after a check: to what must be corrected, else to the verdict. */
  leadToResult(): void {
    const { result } = this.store.state;
    const wrong = result?.findings.some(({ level }) => level === "error");
    this.leadTo(wrong ? "findings" : "verdict");
  }

  /** Shows what is above the tab's contents, or hides it again. */
  toggleAside(aside: NonNullable<PaneState["aside"]>): void {
    this.store.update({ aside: this.store.state.aside === aside ? null : aside });
  }

  /** Has 结论 show a method where the pane is too narrow for all of them, from now on. */
  showMethod(shownMethod: Method): void {
    this.keep({ shownMethod });
  }

  /** Unfolds or folds a part, from now on. */
  unfold(part: string, open: boolean): void {
    this.keep({ unfolded: { ...this.store.state.unfolded, [part]: open } });
  }

  /** The findings as they are listed. Put together once, however often the pane is drawn. */
  get listed(): readonly FindingGroup[] {
    const { result, filter, grouping } = this.store.state;
    const { last } = this;
    if (last && last.result === result && last.filter === filter && last.grouping === grouping) return last.groups;
    const groups = result
      ? groupFindings(
          matchingFindings(result.findings, filter, this.language),
          grouping,
          result.ledger.workbook.sheets,
          this.language,
        )
      : [];
    this.last = { result, filter, grouping, groups };
    return groups;
  }

  group(grouping: Grouping): void {
    this.keep({ grouping });
    this.store.update({ shown: {} });
  }

  /** Goes to the next finding of the list, or to the one before: in the list and in its sheet. */
  async step(direction: 1 | -1): Promise<void> {
    const { current, unfolded, shown } = this.store.state;
    const next = neighbour(this.listed, current, direction);
    if (!next) return;
    const { finding, group, placeInGroup, groupPlace } = next;
    const atLeast = (id: string, place: number) => ({ [id]: Math.max(shown[id] ?? PART_SIZE, place + 1) });
    this.leadTo("findings");
    this.store.update({
      unfolded: { ...unfolded, [group.id]: true },
      shown: { ...shown, ...atLeast(group.id, placeInGroup), ...atLeast(ALL_GROUPS, groupPlace) },
    });
    await this.visit(finding);
  }

  /** Goes to a finding, in the list and in its sheet. */
  async visit(finding: Finding): Promise<void> {
    this.store.update({ current: findingId(finding) });
    const cell = finding.cells.find(isOwnCell);
    if (cell) await this.goTo(cell);
  }

  /** Changes what is listed; every group begins with its first part again. */
  filter(changes: Partial<Filter>): void {
    this.keep({ filter: { ...this.store.state.filter, ...changes } });
    this.store.update({ shown: {} });
  }

  /** Lists findings of one kind alone, or of every kind again, where they are seen. */
  filterLevel(level: FindingLevel): void {
    this.leadTo("findings");
    this.filter({ level: this.store.state.filter.level === level ? null : level });
  }

  clearFilter(): void {
    this.filter(NO_FILTER);
  }

  /** Lists one more part of a long group, or of the groups. */
  showMore(group: string): void {
    const { shown } = this.store.state;
    this.store.update({ shown: { ...shown, [group]: (shown[group] ?? PART_SIZE) + PART_SIZE } });
  }

  /** Tab comes back to what the arrows have reached among buttons beside each other. */
  reach(changes: Partial<PaneState["reached"]>): void {
    const { reached } = this.store.state;
    const now = { ...reached, ...changes };
    if (now.level !== reached.level || now.direction !== reached.direction) this.store.update({ reached: now });
  }

  dismissNotice(): void {
    this.store.update({ notice: null });
  }

  /** The clerk's answer to the question that is shown; `null` gives up the work. */
  answer(answer: Answer | null): void {
    const answered = this.answered;
    this.answered = null;
    this.store.update({ question: null });
    answered?.(answer);
  }

  /** To be called when cells were edited by someone else than the add-in, at any time; `null` where it is not known which. */
  edited(cells: EditedCells | null): void {
    this.edits++;
    this.editedMeanwhile = withEdited(this.editedMeanwhile, cells);
    const { result } = this.store.state;
    if (result) this.store.update({ outdated: true, edited: withEdited(this.store.state.edited, cells) });
    if (result) this.liveCheck.edited();
    else this.lookSoon();
  }

  /** After the last of several edits. */
  private lookSoon(): void {
    clearTimeout(this.looking);
    this.looking = setTimeout(() => void this.look(), LOOK_DELAY);
  }

  /** Gives up what is being done, as long as that leaves nothing half done. */
  stop(): void {
    if (!this.stopping || !this.store.state.stoppable) return;
    this.stopping.abort();
    this.store.update({ busy: "busy.stop", stoppable: false, progress: null });
  }

  /**
   * Reads and reckons in slices, between which the pane is alive and the work can be given up.
   * @param reading what is being done while Excel is asked, and `reckoning` after its answer
   * @throws Stopped
   */
  private async stoppable<T>(
    reading: PaneKey,
    reckoning: PaneKey,
    work: (drive: Drive, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { signal } = (this.stopping = new AbortController());
    this.store.update({ busy: reading, stoppable: true });
    try {
      return await work((steps) => {
        if (!signal.aborted) this.store.update({ busy: reckoning });
        return inSlices(steps, signal, ({ done, all, of }) => {
          if (signal.aborted) return;
          // Other work judges on its way, some of it twice.
          const isTold = of !== "rules" || reckoning === "busy.judge";
          this.store.update({ progress: isTold ? { done: Math.min(done, all - 1), all, of } : null });
        });
      }, signal);
    } finally {
      this.stopping = null;
      this.store.update({ stoppable: false, progress: null });
    }
  }

  /**
   * Shows how far a long write, or the looking for marks, has come. It can be given up before its last request, and before marks
   * were looked for on the last sheet.
   */
  private watch(of: "slices" | "sheets"): Watch {
    const { signal } = (this.stopping = new AbortController());
    const { changed } = this;
    const progress: Progress = (done, all) => {
      if (all === 1 || signal.aborted) return;
      this.store.update({ stoppable: !changed && done + 1 < all, progress: { done, all, of } });
    };
    return { signal, progress };
  }

  /** Marks, or takes marks away; `null` where it was given up while older marks were looked for. */
  private async atMarks<T>(work: (watch: Watch) => Promise<T>): Promise<T | null> {
    try {
      return await work(this.watch("sheets"));
    } catch (error) {
      if (error instanceof Stopped) return null;
      throw error;
    } finally {
      this.stopping = null;
      this.store.update({ stoppable: false, progress: null });
    }
  }

  private async work(task: () => Promise<void>): Promise<void> {
    if (this.working) return this.tellBusy();
    this.working = true;
    this.store.update({ notice: null });
    this.written = ALL_WRITTEN;
    this.changed = false;
    try {
      const resting = this.liveCheck.rest();
      if (resting) await resting;
      await task();
    } catch (error) {
      this.tellError(error);
    } finally {
      this.working = false;
      this.changed = false;
      this.store.update({ busy: null, progress: null });
      this.lookAtSteps();
    }
  }

  /** Does what may be done while other work is under way, and says what goes wrong. */
  async telling(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.tellError(error);
    }
  }

  /** What is under way goes on, and says its own end; what was asked for meanwhile is not done. */
  private tellBusy(): void {
    const { busy, question } = this.store.state;
    const sentence = question ? this.say("stillAsking") : this.say("stillBusy", { work: busy ? this.say(busy) : "" });
    this.store.update({ notice: { intent: "warning", sentences: [sentence] } });
  }

  /**
   * Plans, and asks about the cells whose contents the plan would take away. While the question is open the clerk may edit: so
   * after her answer it is planned anew, and what it would take away besides is asked as well.
   * @returns `null` where she gives up
   */
  private async agreed<P>(
    busy: PaneKey,
    id: "overwrite" | "discardItems",
    planned: () => Promise<P>,
    lossOf: (plan: P) => readonly CellRef[],
    known: ReadonlySet<string> = new Set(),
  ): Promise<P | null> {
    this.store.update({ busy });
    const plan = await planned();
    const changed = lossOf(plan).filter((cell) => !known.has(cellLabel(cell)));
    if (changed.length === 0) return plan;
    if ((await this.ask({ id, answers: ["go"], changed })) === null) return null;
    return this.agreed(busy, id, planned, lossOf, new Set([...known, ...changed.map(cellLabel)]));
  }

  /** The same for lines that can be struck off: her answer stands as long as there are as many of them. */
  private async strikingOff(
    planned: () => Promise<Rectification>,
    asked = 0,
    strikesOff = false,
  ): Promise<{ readonly plan: Rectification; readonly strikesOff: boolean } | null> {
    const plan = await planned();
    const count = plan.proposals.length;
    if (count === asked || count === 0) return { plan, strikesOff };
    const answer = await this.ask({ id: "strikeOff", answers: ["strikeOff", "keep"], count });
    return answer && this.strikingOff(planned, count, answer === "strikeOff");
  }

  private async readingOf(result: CheckResult): Promise<PaneState["reading"]> {
    const { readingOf } = await import(/* webpackChunkName: "reading" */ "./viewModel/reading");
    return readingOf(result, this.language);
  }

  private async writeBlank(): Promise<string> {
    const { newLedger } = await import("../workflows/newLedger");
    return newLedger(this.host);
  }

  private async writeSample(): Promise<string> {
    const [{ sampleSheets }, { writeNew }] = await Promise.all([
      import("../workflows/samples"),
      import("../workflows/newLedger"),
    ]);
    return writeNew(this.host, sampleSheets("county"), this.form);
  }

  private keep(changes: Remembered): void {
    remember(this.memory, changes);
    this.store.update(changes);
  }

  private ask<Q extends Question>(question: Q): Promise<Answer<Q> | null> {
    this.store.update({ question, busy: null });
    return new Promise((answered) => (this.answered = answered as (answer: Answer | null) => void));
  }

  /** Where a write empties the undo list, the clerk is told before the first one. */
  private async mayWrite(): Promise<boolean> {
    if (this.host.can.keepUndo || this.memory.recall("emptyUndo") !== null) return true;
    if ((await this.ask({ id: "emptyUndo", answers: ["go"] })) === null) return false;
    this.memory.keep("emptyUndo");
    return true;
  }

  /** The sheets that were just written may hold other figures than those that were checked. */
  private writtenByUs(): void {
    void this.look();
    if (!this.store.state.result) return;
    this.store.update({ outdated: true });
    this.liveCheck.edited();
  }

  /** A step of the year's work was done. */
  private did(step: StepId): void {
    void this.record.did(step);
  }

  /** Shows a sheet that was just written. Its name has been told, so that nothing is lost where Excel does not show it. */
  private async bringForward(sheet: string): Promise<void> {
    try {
      await this.host.select({ sheet, row: 0, column: 0 });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }

  /**
   * How many findings there are of each kind of which there are any.
   * @param count of the questions that are open: what waits for them was not looked at
   */
  private foundSentences(findings: readonly Finding[], count: number): string[] {
    const found = countByLevel(findings);
    const counts = FINDING_LEVELS.filter((level) => found[level] > 0).map((level) =>
      this.say(`found.${level}`, { count: found[level] }),
    );
    if (counts.length === 0) return [count > 0 ? this.say("checkedOpen", { count }) : this.say("checkedClean")];
    return [this.say("checked", { counts }), ...(count > 0 ? [this.say("questionsOpen", { count })] : [])];
  }

  private rectifiedSentence(counts: Readonly<Record<"all" | "fresh" | "struck", number>>): string {
    const kinds = (["all", "fresh", "struck"] as const).filter((kind) => counts[kind] > 0);
    const told = kinds.map((kind) => this.say(`rectified.${kind}`, { count: counts[kind] }));
    return this.say("rectified", { told: told.length > 0 ? told : this.say("rectified.none") });
  }

  /** Says that what was typed is no answer, or takes that back. */
  private unusable(text: string | null): void {
    const notice: Notice | null =
      text === null ? null : { intent: "warning", sentences: [this.say("asking.unusable", { text })] };
    this.store.update({ notice });
  }

  private leftAlone(skipped: readonly SkippedChange[]): string[] {
    return [...grouped(skipped, ({ reason }) => reason)].map(([reason, cells]) =>
      this.say(`repairSkipped.${reason}`, {
        cells: cells.map(({ change: { cell } }) => `${cell.sheet}!${cellAddress(cell)}`),
      }),
    );
  }

  private skipped(sheets: readonly SkippedSheet[]): string[] {
    return (["protected", "missing", "unreadable"] as const).flatMap((reason) => {
      const names = sheets.filter((each) => each.reason === reason).map(({ sheet }) => sheet);
      return names.length > 0 ? [this.say(`skipped.${reason}`, { sheets: names })] : [];
    });
  }

  /** Says what was done; what had to be left alone makes it a warning. */
  private tell(
    sentences: readonly string[],
    {
      skipped = [],
      left: others = [],
      status,
      opens,
    }: {
      readonly status?: string | undefined;
      readonly opens?: string | undefined;
      readonly skipped?: readonly SkippedSheet[];
      /** What else was left alone. */
      readonly left?: readonly string[];
    } = {},
  ): void {
    const { unset, formatsKept, unknownFunctions } = this.written;
    const kept = formatsKept.length > 0 ? [this.say("formatsKept", { sheets: formatsKept })] : [];
    const left = [
      ...this.skipped(skipped),
      ...others,
      ...unset.map((part) => this.say(`unset.${part}`)),
      ...(unknownFunctions ? [this.say("unknownFunctions")] : []),
    ];
    const intent = left.length > 0 ? "warning" : "success";
    const told = [...sentences, ...kept, ...left];
    const calm = status !== undefined && told.length === sentences.length;
    const notice: Notice = { intent, sentences: told, ...(calm && { status }), ...(opens !== undefined && { opens }) };
    this.store.update({ notice });
  }

  private tellError(error: unknown): void {
    const { changed } = this;
    if (error instanceof Stopped) {
      const sentence = this.say(changed ? "stoppedLater" : "stopped");
      this.store.update({ notice: { intent: "warning", sentences: [sentence] } });
      return;
    }
    const problem = error instanceof Problem ? error : unforeseen(error, changed);
    this.store.update({ notice: { intent: "error", sentences: [problemSentence(problem, this.language)] } });
  }
}

/**
 * What nobody has foreseen, or a part of the program that did not come.
 * @param changed whether the workbook was changed before
 */
function unforeseen(error: unknown, changed: boolean): Problem {
  if (error instanceof Error && error.name === "ChunkLoadError") return new Problem("program.notLoaded");
  return new Problem(changed ? "unexpectedLater" : "unexpected", { detail: String(error) });
}

/** What a check solved and what it found anew; `null` where it is the first, or nothing changed. */
function changesBetween(before: CheckResult | null, after: CheckResult): Changes | null {
  if (!before) return null;
  const [old, now] = [before, after].map(({ findings }) => new Set(findings.map(findingId)));
  if (!old || !now) return null;
  const solved = [...old].filter((id) => !now.has(id)).length;
  const fresh = [...now].filter((id) => !old.has(id)).length;
  return solved + fresh > 0 ? { solved, fresh } : null;
}

import { FUniver } from "@univerjs/core/facade";
import { paneIn } from "../../locales/pane";
import { problemSentence } from "../../locales/problems";
import type { Language } from "../../locales/sentence";
import { workbenchIn, type SayWorkbench } from "../../locales/workbench";
import {
  atOnce,
  cellAddress,
  entryAt,
  inSlices,
  isCellError,
  markKind,
  parseArea,
  Problem,
  Stopped,
  there,
  type Area,
} from "../../model";
import { emptyFile } from "../files/emptyFile";
import { openSteps, type OpenedFile } from "../files/open";
import { savedBytes, savePlan, type Picture, type SavePlan } from "../files/save";
import { savedName } from "../files/savedName";
import type { FunctionMetadata } from "../functions/metadata";
import { TypedFunctions } from "../functions/typedFunctions";
import type { WorkbookData } from "../../officehost/document";
import { AddInClosed, DEFAULT_OPTIONS, type HostOptions } from "../../officehost";
import { LONGEST_CALCULATION } from "../spreadsheet/calculation";
import { Engine } from "../spreadsheet/engine";
import { InputPrompt } from "../spreadsheet/inputPrompt";
import { describe, speakIn, startSpreadsheet } from "../spreadsheet/univer";
import type { SpreadsheetSheet } from "../spreadsheet/sheet";
import { prepareSteps, SpreadsheetWorkbook, type PreparedWorkbook } from "../spreadsheet/workbook";
import { hostAddIn } from "../../officehost/transport/browser";
import type { ExcelDouble } from "../../officehost/transport/excelDouble";
import type { PageActions } from "./actions";
import { pageElement } from "./elements";
import { readRibbon, type RibbonButton } from "./manifest";
import { paneHasChecked, paneIsBusy, sayYes } from "./paneState";
import { focusPane, walkRegions } from "./regions";
import type { Notice, PageState, Switches } from "./state";
import { showTheme } from "./theme";
import { COEFFICIENTS, TOUR, type TourStop } from "./tour";
import { draw } from "./view";

/** Bytes that a request may have when the switch is set: less than a county needs. */
const SMALL_PAYLOAD = 20 * 1024;

/** Milliseconds within which an add-in has started, and after which it is asked again. */
const STARTING = 30_000;
const AGAIN = 100;

/** What Excel reads before it starts the add-in. */
export interface AddInFiles {
  readonly manifest: string;
  /** functions.json by language. */
  readonly functions: Readonly<Record<Language, readonly FunctionMetadata[]>>;
}

/** Milliseconds after which opening says that it is still at work. */
const LONG_OPENING = 500;

/** The page: a spreadsheet, the add-in's pane, and what connects them. */
export class Workbench implements PageActions {
  state: PageState;
  private readonly functions: TypedFunctions;
  readonly engine: Engine;
  private readonly prompt: InputPrompt;
  excel!: ExcelDouble;
  /** The workbook on the screen. */
  document!: SpreadsheetWorkbook;
  private file!: OpenedFile;
  private baseline!: Picture;
  private moved = new Set<string>();
  /** Whether a workbook is on the screen of which no picture was taken yet. */
  private presenting = false;
  /** Resolves when the picture was taken that is taken, or was taken last. */
  private pictured: Promise<void> = Promise.resolve();
  /** Gives up the file that is being read. */
  private opening: AbortController | null = null;

  constructor(
    private readonly addIn: AddInFiles,
    switches: Switches,
  ) {
    const ribbon = readRibbon(addIn.manifest, switches.language);
    this.state = {
      switches,
      ribbon,
      file: "",
      ready: false,
      notice: null,
      demonstrated: false,
      running: [],
      developer: false,
      panel: null,
      requests: [],
      cellSentence: "",
      calculating: true,
      dropping: false,
    };
    this.functions = new TypedFunctions(ribbon.namespace, addIn.functions[switches.language]);
    const container = pageElement("spreadsheet");
    const { univer, api } = startSpreadsheet(container, switches.language, this.functions);
    this.engine = new Engine(univer, api);
    this.prompt = new InputPrompt(this.engine);
    this.applyTheme(api);
    this.acceptDrops(container);
    this.refuseWhilePresenting(container);

    this.watchEditing(api);
    walkRegions(window, () => this.engine.focus());
    setInterval(() => this.refresh(), 500);
  }

  private get say(): SayWorkbench {
    return workbenchIn(this.state.switches.language);
  }

  async create(): Promise<void> {
    await this.openBytes(await emptyFile(), this.say("newFile"));
  }

  async open(file: File): Promise<void> {
    await this.openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** The workbook on the screen stays until the new one is read; of two that are opened at once the later one counts. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    let shown: SpreadsheetWorkbook | null = null;
    try {
      const { file, prepared } = await this.read(bytes, name);
      this.file = file;
      this.update({ file: name, ready: false, notice: null });
      this.present(prepared);
      this.presenting = true;
      shown = this.document;
      // As in Excel: an add-in of its own for every workbook, which knows nothing of the one before.
      this.startAddIn();
      const kinds = file.unshown.map((kind) => this.say(`unshown.${kind}`));
      if (kinds.length > 0) this.tell("info", this.say("unshown.intro", { kinds }));
      await (this.pictured = this.takePicture());
    } catch (error) {
      const replaced = shown !== null && shown !== this.document;
      if (!(error instanceof Stopped) && !replaced) this.tellError(error);
    }
  }

  /** Remembers the workbook on the screen as it is once it is calculated, unless another one has taken its place by then. */
  private async takePicture(): Promise<void> {
    const { document } = this;
    try {
      await this.settled();
      const picture = await inSlices(document.pictureSteps());
      if (document !== this.document) return;
      this.baseline = picture;
      this.moved.clear();
      this.update({ ready: true });
    } finally {
      if (document === this.document) this.presenting = false;
    }
  }

  /** Until the workbook on the screen is calculated, and it is known as what it was opened. */
  private async opened(): Promise<void> {
    do {
      await this.pictured;
      await this.settled();
    } while (this.presenting);
  }

  /** Reads a file in slices, between which the page is alive and reading can be given up. */
  private async read(bytes: Uint8Array, name: string) {
    this.opening?.abort();
    const opening = (this.opening = new AbortController());
    const { signal } = opening;
    const telling = setTimeout(() => {
      const choose = () => {
        opening.abort();
        this.dismiss();
      };
      const answers = [{ label: this.say("cancel"), choose }];
      this.update({ notice: { intent: "info", sentences: [this.say("openingFile", { file: name })], answers } });
    }, LONG_OPENING);
    try {
      const file = await inSlices(openSteps(bytes, name), signal);
      return { file, prepared: await inSlices(prepareSteps(file.data), signal) };
    } finally {
      clearTimeout(telling);
      if (this.opening === opening) this.opening = null;
    }
  }

  /** Puts a workbook in place of the one on the screen and of the one that the add-in works on. */
  show(data: WorkbookData, options: Partial<HostOptions> = {}): void {
    this.present(atOnce(prepareSteps(data)));
    this.excel.open(this.document, { ...this.hostOptions(), ...options });
    this.connectFunctions();
  }

  private present(prepared: PreparedWorkbook): void {
    this.document?.close();
    this.document = new SpreadsheetWorkbook(this.engine, prepared);
    this.document.calculated = () => this.settled();
    this.document.calculation.onStopped = () =>
      this.tell("warning", this.say("calculationStopped", { seconds: LONGEST_CALCULATION / 1_000 }));
    // What stands beside a cell finds its place only where its sheet is drawn.
    this.document.revealed = () => this.showCell();
    this.document.listen((event) => {
      if (event.kind === "selected") this.showCell();
      if (event.kind === "changed" && event.change !== "RangeEdited") this.moved.add(event.sheet);
      if (event.kind === "activated" || event.kind === "protected") this.update({});
    });
  }

  /** Loads the add-in, which learns of the switches at its start. */
  startAddIn(address = "/taskpane.html"): void {
    const frame = window.document.createElement("iframe");
    frame.title = this.say("pane");
    showTheme(frame, this.dark);
    if (this.excel) this.excel.close();
    this.excel = hostAddIn(frame, address, this.hostOptions());
    this.excel.open(this.document, this.hostOptions());
    this.editing(false);
    this.connectFunctions();
    pageElement("pane").replaceChildren(frame);
    frame.addEventListener("load", () =>
      walkRegions(there(frame.contentWindow, "window of the pane"), () => this.engine.focus()),
    );
  }

  async save(): Promise<void> {
    try {
      await this.opened();
      const plan = savePlan(this.file, this.baseline, this.document.picture(), this.moved);
      if (plan.lost.length > 0 && !(await this.agreed(plan))) return;
      const bytes = await savedBytes(this.file, plan);
      const name = savedName(this.file.name, new Date());
      download(bytes, name);
      this.tell("info", this.say(plan.changed ? "saved" : "nothingToSave", { file: name }));
    } catch (error) {
      this.tellError(error);
    }
  }

  async press({ command }: RibbonButton): Promise<void> {
    if (command === null) {
      focusPane();
      return;
    }
    this.update({ running: [...this.state.running, command] });
    try {
      await this.command(command);
    } catch (error) {
      // It went with its work, for another one in its place.
      if (!(error instanceof AddInClosed)) this.tellError(error);
    } finally {
      this.update({ running: this.state.running.filter((one) => one !== command) });
    }
  }

  /**
   * Shows the sample as a visitor sees it first: checked, marked, on the coefficients that are over their limit. The question that
   * the pane asks before its first marks is answered here, for nobody has done anything yet that could be undone. A visitor who
   * goes on to something else meanwhile is left to it.
   */
  async demonstrate(): Promise<void> {
    const [validate] = this.state.ribbon.buttons.filter(({ command }) => command === "validate");
    if (!validate || !this.state.ready) return;
    const { excel } = this;
    // The button is free again as soon as the pane asks, and the pane is at work for long after that.
    await this.press(validate);
    const question = paneIn(this.state.switches.language)("question.emptyUndo");
    while (excel === this.excel && paneIsBusy()) {
      sayYes(question);
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
    if (excel !== this.excel || !paneHasChecked()) return;
    this.go({ sheet: COEFFICIENTS, at: "mark" });
    this.update({ demonstrated: true });
    this.offerTour();
  }

  showTour(): void {
    this.stopAt(0);
  }

  private offerTour(): void {
    const answers = [
      { label: this.say("tour.begin"), choose: () => this.showTour() },
      { label: this.say("dismiss"), choose: () => this.dismiss() },
    ];
    this.update({ notice: { intent: "info", sentences: [this.say("tour.offer")], answers } });
  }

  private stopAt(index: number): void {
    const stop = TOUR[index];
    if (!stop) return this.dismiss();
    this.go(stop);
    const isLast = index === TOUR.length - 1;
    const ahead = { label: this.say(isLast ? "tour.end" : "tour.next"), choose: () => this.stopAt(index + 1) };
    const end = { label: this.say("tour.end"), choose: () => this.dismiss() };
    const sentences = [this.say("tour.stop", { n: index + 1, of: TOUR.length, sentence: this.say(stop.say) })];
    this.update({ notice: { intent: "info", sentences, answers: isLast ? [ahead] : [ahead, end] } });
  }

  /** Selects the cell of a stop; a workbook without its sheet stays where it is. */
  private go({ sheet, at }: Pick<TourStop, "sheet" | "at">): void {
    const target = this.document.sheets().find(({ name }) => name === sheet);
    if (!target) return;
    const area = at === "mark" ? firstMark(target) : parseArea(at);
    this.document.select(target.id, [area ?? { top: 0, left: 0, bottom: 0, right: 0 }]);
  }

  /** Runs a function of the add-in; one that is still starting knows none yet. */
  private async command(name: string): Promise<void> {
    for (let left = STARTING; ; left -= AGAIN) {
      try {
        return await this.excel.command(name);
      } catch (error) {
        if (left <= 0 || error instanceof AddInClosed) throw error;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
  }

  change(change: Partial<Switches>): void {
    this.update({ switches: { ...this.state.switches, ...change } });
    if ("theme" in change) this.applyTheme(this.engine.api);
    if ("language" in change) this.changeLanguage();
    if ("cellEdit" in change) return this.editing(false);
    // Cells that wait for the add-in that goes have to ask the one that comes.
    const { busy } = this.functions;
    this.startAddIn();
    if ("customFunctions" in change || busy) this.document.calculate();
  }

  get sheetProtected(): boolean {
    return this.document.active().protection !== null;
  }
  set sheetProtected(on: boolean) {
    this.document.active().protection = on ? { options: {} } : null;
  }

  toggleDeveloper(): void {
    this.update({ developer: !this.state.developer, panel: null });
  }

  togglePanel(panel: NonNullable<PageState["panel"]>): void {
    this.update({ panel: this.state.panel === panel ? null : panel });
  }

  dismiss(): void {
    this.update({ notice: null });
  }

  clearRequests(): void {
    this.excel.log.clear();
    this.refresh();
  }

  /** Until all formulas, those of custom functions too, have their values. */
  async settled(): Promise<void> {
    const { document, functions } = this;
    do {
      await document.calculation.done();
      if (functions.busy) await new Promise((resolve) => setTimeout(resolve, 50));
    } while (document === this.document && (functions.busy || document.calculation.busy));
  }

  private connectFunctions(): void {
    const { excel, document } = this;
    const invoke = this.state.switches.customFunctions ? excel.invoke.bind(excel) : null;
    this.functions.connect(invoke, {
      calculated: () => document.calculation.done(),
      recalculate: (cells) => document === this.document && document.recalculate(cells),
    });
  }

  private hostOptions(): HostOptions {
    const { excelApi, customFunctions, language, smallPayload } = this.state.switches;
    const payloadLimit = smallPayload ? SMALL_PAYLOAD : DEFAULT_OPTIONS.payloadLimit;
    const address = `${location.origin}/${encodeURIComponent(this.state.file)}`;
    const file = () => this.fileNow();
    return { ...DEFAULT_OPTIONS, excelApi, customFunctions, language, payloadLimit, address, file };
  }

  /** The workbook as the file that saving would write, for the add-in; what it cannot keep is told. */
  private async fileNow(): Promise<Uint8Array> {
    await this.opened();
    const plan = savePlan(this.file, this.baseline, this.document.picture(), this.moved);
    if (plan.lost.length > 0) this.tell("warning", ...this.lostSentences(plan));
    return savedBytes(this.file, plan);
  }

  private changeLanguage(): void {
    const { language } = this.state.switches;
    speakIn(this.engine.api, language);
    describe(this.engine, this.functions.descriptions(this.addIn.functions[language]));
    this.update({ ribbon: readRibbon(this.addIn.manifest, language) });
  }

  private applyTheme(api: FUniver): void {
    api.toggleDarkMode(this.dark);
    window.document.documentElement.style.colorScheme = this.dark ? "dark" : "light";
  }

  private get dark(): boolean {
    return this.state.switches.theme === "dark";
  }

  /** While the person types into a cell, Excel refuses the add-in's requests. */
  private watchEditing(api: FUniver): void {
    api.addEvent(api.Event.SheetEditStarted, () => this.editing(true));
    api.addEvent(api.Event.SheetEditEnded, () => this.editing(false));
  }

  private editing(on: boolean): void {
    this.excel.cellEditMode = on || this.state.switches.cellEdit;
  }

  /** What is typed before the first picture is taken would count as part of the file, and never be saved. */
  private refuseWhilePresenting(container: HTMLElement): void {
    const refuse = (event: Event) => {
      if (!this.presenting) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of ["pointerdown", "dblclick", "keydown", "beforeinput", "paste"])
      container.addEventListener(kind, refuse, { capture: true });
  }

  private acceptDrops(container: HTMLElement): void {
    const over = (event: DragEvent, dropping: boolean) => {
      event.preventDefault();
      if (this.state.dropping !== dropping) this.update({ dropping });
    };
    container.addEventListener("dragover", (event) => over(event, true));
    container.addEventListener("dragleave", (event) => over(event, false));
    container.addEventListener("drop", (event) => {
      over(event, false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.open(file);
    });
  }

  /** What the selected cell says about itself: what to type there, and what its function says about its error. */
  private showCell(): void {
    const { sheet, areas } = this.document.selection();
    const { top, left } = entryAt(areas, 0);
    this.prompt.show(sheet.place, top, left, sheet.validationAt(top, left));
    const [[value] = []] = sheet.values({ top, left, bottom: top, right: left });
    const error = isCellError(value) ? value.error : null;
    const sentence = error && this.functions.sentence(sheet.id, top, left);
    const cell = cellAddress({ row: top, column: left });
    this.update({ cellSentence: sentence ? this.say("cellSentence", { cell, error, sentence }) : "" });
  }

  private refresh(): void {
    if (!this.excel) return;
    const requests = this.excel.log.all();
    const calculating = this.document.calculation.busy || this.functions.busy;
    if (requests.length !== this.state.requests.length || calculating !== this.state.calculating)
      this.update({ requests: [...requests], calculating });
  }

  private lostSentences({ lost }: SavePlan): string[] {
    return [this.say("lost.intro"), ...lost.map(({ kind, data }) => this.say(`lost.${kind}`, data))];
  }

  private agreed(plan: SavePlan): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (key: "saveAnyway" | "cancel") => ({
        label: this.say(key),
        choose: () => {
          this.dismiss();
          resolve(key === "saveAnyway");
        },
      });
      const answers = [answer("saveAnyway"), answer("cancel")];
      this.update({ notice: { intent: "warning", sentences: this.lostSentences(plan), answers } });
    });
  }

  private tell(intent: Notice["intent"], ...sentences: string[]): void {
    this.update({ notice: { intent, sentences } });
  }

  private tellError(error: unknown): void {
    console.error(error);
    const problem = error instanceof Problem ? error : new Problem("unexpected", { detail: String(error) });
    this.tell("error", problemSentence(problem, this.state.switches.language));
  }

  private update(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    draw(this, this.say, this.state);
  }
}

/** The first cell of a sheet that one of the add-in's marks stands on. */
function firstMark(sheet: SpreadsheetSheet): Area | null {
  for (const { areas, rule } of sheet.conditionalFormats()) {
    if (typeof rule !== "string" || markKind(rule) === null) continue;
    const area = parseArea(entryAt(areas, 0));
    if (area) return { ...area, bottom: area.top, right: area.left };
  }
  return null;
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = Object.assign(window.document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

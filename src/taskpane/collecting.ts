import { Problem, Stopped, type Drive, now } from "../model";
import type { InputFile } from "../workflows/collect";
import type { HandedIn } from "../workflows/collectOutput";
import type { ChosenFile } from "./chosenFile";
import { Interview, type Asked } from "./interview";
import type { Means } from "./means";
import type { QuestionView } from "./viewModel/reading";

/** What is collected: the files that were read, and which of them is the workbook itself. */
interface Chosen {
  readonly inputs: readonly InputFile[];
  readonly files: readonly HandedIn[];
  readonly here: InputFile | null;
}

const NOTHING: Chosen = { inputs: [], files: [], here: null };

/** More files than these were not meant. */
const MOST_FILES = 10_000;

/** 汇总: many files of any layout, or the workbook's own sheets, become 学校台账 after the clerk has seen what is taken from where. */
export class CollectWork {
  private chosen: Chosen = NOTHING;

  readonly interview = new Interview({
    asked: () => this.means.store.state.collecting ?? { questions: [], asking: null, answers: {} },
    keep: (changes) => this.keep(changes),
    show: async ({ places: [cell] }: QuestionView) => {
      if (cell) await this.means.goTo(cell);
    },
    end: () => this.again(),
    telling: (task) => this.means.telling(task),
    unusable: (text) => this.means.unusable(text),
  });

  constructor(private readonly means: Means) {}

  /** Reads the files that were chosen, one after another; what is no table is told and left out. */
  read(chosen: readonly ChosenFile[]): Promise<void> {
    const { means } = this;
    return means.work(async () => {
      const named = chosen.map((file) => ({ file, name: nameOf(file) }));
      const files = named.filter(({ name }) => !isPassedOver(name));
      const [first] = files;
      if (!first) {
        const { collectIn } = await import(/* webpackChunkName: "collect" */ "../locales/collect");
        const told = collectIn(means.language)("passedOver", { files: named.map(({ name }) => name) });
        return means.tell([], { left: [told] });
      }
      if (files.length > MOST_FILES)
        throw new Problem("file.tooManyFiles", { file: folderOf(first.file), limit: MOST_FILES });
      await means.stoppable("busy.files", "busy.collect", async (drive, signal) => {
        const { readHandedIn } = await import(/* webpackChunkName: "files" */ "./chosenFile");
        const read: (HandedIn & { readonly input: InputFile | null })[] = [];
        for (const [i, { file, name }] of files.entries()) {
          if (signal.aborted) throw new Stopped();
          means.store.update({ progress: { done: i, all: files.length, of: "files" } });
          // Between two files the page draws, and hears that it is to stop.
          await new Promise((resolve) => setTimeout(resolve));
          read.push(await readHandedIn(file, name, signal, means.language));
        }
        means.store.update({ progress: null });
        const inputs = read.flatMap(({ input }) => input ?? []);
        await this.take({ inputs, files: read.map(({ file, reason }) => ({ file, reason })), here: null }, drive);
      });
    });
  }

  /** 导入为标准台账: the same of the sheets of the workbook itself. */
  readOwn(): Promise<void> {
    const { means } = this;
    return means.work(() =>
      means.stoppable("busy.read", "busy.collect", async (drive) => {
        const { wantedForReading } = await import("../workflows/readAny");
        const file = means.say("thisWorkbook");
        const here = { file, workbook: await means.host.read(wantedForReading) };
        await this.take({ inputs: [here], files: [{ file, reason: null }], here }, drive);
      }),
    );
  }

  /** Reads what was chosen once more, by what was answered by now. */
  again(): Promise<void> {
    const { means } = this;
    return means.work(() => means.stoppable("busy.collect", "busy.collect", (drive) => this.take(this.chosen, drive)));
  }

  /** Writes what was collected, after a yes: a new ledger, or the changes of the one that is there. */
  write(): Promise<void> {
    const { means } = this;
    const { host, store } = means;
    return means.work(async () => {
      const { collecting } = store.state;
      if (!collecting) return;
      const { collected, update } = collecting;
      const question = update
        ? ({
            id: "updateLedger",
            answers: ["go"],
            count: update.changes.length,
            replaced: update.replaced.length,
          } as const)
        : ({ id: "writeLedger", answers: ["go"] } as const);
      if (!(await means.agree(question)) || !(await means.mayWrite())) return;
      store.update({ busy: update ? "busy.updateLedger" : "busy.writeLedger" });
      const [{ writeCollectedHere }, { collectIn }] = await Promise.all([
        import(/* webpackChunkName: "collect" */ "../workflows/collectHere"),
        import(/* webpackChunkName: "collect" */ "../locales/collect"),
      ]);
      const { changed, recorded, skipped, sheet } = await writeCollectedHere(host, { collected, update }, now());
      const sayCollect = collectIn(means.language);
      const { schools, sources } = collected.reading;
      const data = { schools: schools.length, figures: sources.length, count: collected.questions.length };
      this.chosen = NOTHING;
      store.update({ collecting: null, answers: { ...store.state.answers, ...collecting.answers } });
      means.written();
      means.did("collect");
      const told = update
        ? sayCollect(recorded ? "updated" : "updatedUnrecorded", { count: changed })
        : collected.questions.length > 0
          ? sayCollect("writtenOpen", data)
          : sayCollect("written", data);
      means.tell([told], { opens: sheet, left: means.leftAlone(skipped) });
    });
  }

  /** Gives up what was collected, unless it is being worked on; the workbook stays as it is. */
  close(): void {
    if (this.means.store.state.busy !== null) return;
    this.chosen = NOTHING;
    this.means.store.update({ collecting: null });
  }

  /** Puts together what was read, and shows it where it can be written from. */
  private async take(chosen: Chosen, drive: Drive): Promise<void> {
    const { inputs, files, here } = chosen;
    const { means } = this;
    const { host, store } = means;
    const [{ collectHere }, { questionViews }, { mergedAnswers }] = await Promise.all([
      import(/* webpackChunkName: "collect" */ "../workflows/collectHere"),
      import(/* webpackChunkName: "reading" */ "./viewModel/reading"),
      import("../workflows/readingAnswers"),
      means.beforeCollecting(),
    ]);
    const answers = store.state.collecting?.answers ?? {};
    const known = mergedAnswers(means.known(), { answers, words: {}, parameters: {} });
    const { collected, update } = await collectHere(host, inputs, known, here, drive);
    this.chosen = chosen;
    const questions = questionViews(collected.questions, means.language);
    // First the tab, so that what comes into it can take the focus.
    means.leadTo("tasks");
    store.update({
      collecting: { own: here !== null, files, collected, update, questions, answers, asking: null },
    });
  }

  private keep(changes: Partial<Pick<Asked, "asking" | "answers">>): void {
    const { collecting } = this.means.store.state;
    if (collecting) this.means.store.update({ collecting: { ...collecting, ...changes } });
  }
}

/** As the command line calls files of a folder: by their way from the folder that was chosen. */
function nameOf({ name, webkitRelativePath }: ChosenFile): string {
  return webkitRelativePath ? webkitRelativePath.split("/").slice(1).join("/") : name;
}

function folderOf({ name, webkitRelativePath }: ChosenFile): string {
  return webkitRelativePath.split("/")[0] || name;
}

/** Hidden files, and what Excel lays beside an open file. */
function isPassedOver(name: string): boolean {
  return name.split("/").some((part) => /^[.~]/.test(part));
}

import { problemSentence } from "../locales/problems";
import type { Language } from "../locales/sentence";
import { inSlices, Problem, Stopped, type WorkbookSnapshot } from "../model";
import { readBesidePage } from "./oldWorkbook";

/** Reads the files that a clerk chooses; loaded with the first of them. */

/** A file as a page gets it when it was chosen, alone or with its folder. */
export type ChosenFile = Pick<File, "name" | "webkitRelativePath" | "arrayBuffer">;

/**
 * Reads one file in slices, an old workbook in a worker.
 * @param name of the file in sentences
 * @param signal gives it up, in the middle as well
 * @throws Problem `file.…`; Stopped
 */
export async function readChosen(file: ChosenFile, name: string, signal: AbortSignal): Promise<WorkbookSnapshot> {
  const { AnyFileReader } = await import(/* webpackChunkName: "files" */ "../spreadsheet/file/fileReader");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reader = new AnyFileReader(undefined, (bytes, file) => readBesidePage({ bytes, file }, signal));
  return reader.read(bytes, name, (steps) => inSlices(steps, signal));
}

/** One file of several: what is no table, or cannot be read, is told by a sentence. */
export async function readHandedIn(file: ChosenFile, name: string, signal: AbortSignal, language: Language) {
  try {
    const workbook = await readChosen(file, name, signal);
    return { file: name, input: { file: name, workbook }, reason: null };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    const problem =
      error instanceof Problem ? error : new Problem("file.notReadable", { file: name, detail: String(error) });
    return { file: name, input: null, reason: problemSentence(problem, language) };
  }
}

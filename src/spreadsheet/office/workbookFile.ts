import { Problem, Stopped, type Progress, type WorkbookFile } from "../../model";
import { answering, ANSWERS_WITHIN } from "./answering";

/** Bytes of a slice. Excel gives up to four times as many; smaller ones show how far it has come, and can be stopped between. */
const SLICE = 1024 * 1024;

/**
 * The file of the workbook as it is now, with what nobody has saved yet. Excel holds a copy of it meanwhile, no more than two of
 * them at a time, so that it is given back whatever happens.
 * @param document of Excel's, and `within` the milliseconds in which it has to answer
 * @throws Problem `office.noFile` where Excel gives none, or not all of it; Stopped between two slices
 */
export async function workbookFile(
  progress: Progress = () => {},
  signal?: AbortSignal,
  document: Pick<Office.Document, "getFileAsync" | "url"> = Office.context.document,
  within = ANSWERS_WITHIN,
): Promise<WorkbookFile> {
  const file = await answered<Office.File>(
    within,
    (told) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, told),
    // One that comes after nobody waits for it any more.
    (late) => late.closeAsync(),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let i = 0; i < file.sliceCount; i++) {
      if (signal?.aborted) throw new Stopped();
      progress(i, file.sliceCount);
      const { data } = await answered<Office.Slice>(within, (told) => file.getSliceAsync(i, told));
      const slice = Uint8Array.from(data as ArrayLike<number>);
      if (length + slice.length > bytes.length) throw lacking(file, length + slice.length);
      bytes.set(slice, length);
      length += slice.length;
    }
    if (length === 0 || length < bytes.length) throw lacking(file, length);
    return { name: (await nameByNow(within)) || fileName(document.url), bytes };
  } finally {
    // What becomes of this is not waited for: an Excel that does not answer keeps its copy.
    file.closeAsync();
  }
}

function lacking({ size }: Office.File, length: number): Problem {
  return new Problem("office.noFile", { detail: `${length}/${size}` });
}

/**
 * What the workbook is called by now: its address stays the one of the moment when the pane was opened, also where it was saved
 * under another name since. Empty where it has no ending yet, or Excel does not tell.
 */
async function nameByNow(within: number): Promise<string> {
  try {
    return await Excel.run(async (context) => {
      const workbook = context.workbook.load("name");
      await answering(context, within).sync();
      return fileName(workbook.name);
    });
  } catch {
    return "";
  }
}

/** The name in an address or a path; empty where the workbook has never been saved, or its address does not tell it. */
function fileName(address: string | null | undefined): string {
  const [, name = ""] = /([^/\\?#]+\.xls[xm])(?:[?#].*)?$/i.exec(address ?? "") ?? [];
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** @param late what is done with an answer that comes too late */
function answered<T>(
  within: number,
  ask: (told: (result: Office.AsyncResult<T>) => void) => void,
  late: (value: T) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const timer = setTimeout(() => {
      waiting = false;
      reject(new Problem("office.noFile", { detail: `${Math.ceil(within / 1000)} s` }));
    }, within);
    const failed = (detail: string) => {
      clearTimeout(timer);
      reject(new Problem("office.noFile", { detail }));
    };
    try {
      ask(({ status, value, error }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return failed(`${error.code}: ${error.message}`);
        if (!waiting) return late(value);
        clearTimeout(timer);
        resolve(value);
      });
    } catch (error) {
      // An Excel that knows no such call, or refuses it at once.
      failed(String(error));
    }
  });
}

import {
  Problem,
  Stopped,
  type ProblemId,
  type SentenceData,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../model";

/** An old workbook, as it is given to the worker. */
export interface OldWorkbook {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What the worker tells: that it runs, each sheet, and how it ended. */
export type Told =
  | { readonly kind: "runs" }
  | { readonly kind: "sheet"; readonly sheet: SheetSnapshot }
  | { readonly kind: "read" }
  | { readonly kind: "problem"; readonly id: ProblemId; readonly data: SentenceData }
  | { readonly kind: "failed"; readonly detail: string };

/**
 * Reads an old workbook in a worker: the library reads it in one go, in which a page would answer nobody. Its sheets come one by
 * one, so that taking them over holds the page up no longer than one of them.
 * @param signal gives it up, whatever the library is doing
 * @returns `null` where no worker runs: a policy forbids it, or its script is not there
 * @throws Problem `file.…`; Stopped
 */
export function readBesidePage(given: OldWorkbook, signal: AbortSignal): Promise<WorkbookSnapshot | null> {
  // It may have been given up while the file and this program came.
  if (signal.aborted) return Promise.reject(new Stopped());
  const worker = started();
  if (!worker) return Promise.resolve(null);
  const sheets: SheetSnapshot[] = [];
  let runs = false;
  const reading = new Promise<WorkbookSnapshot | null>((read, failed) => {
    worker.onmessage = ({ data: told }: MessageEvent<Told>) => {
      switch (told.kind) {
        case "runs":
          return void (runs = true);
        case "sheet":
          return void sheets.push(told.sheet);
        case "read":
          return read({ sheets });
        case "problem":
          return failed(new Problem<ProblemId>(told.id, told.data));
        case "failed":
          return failed(new Error(told.detail));
      }
    };
    // Of a worker that runs it says that it is gone, for instance because the memory was full.
    worker.onerror = ({ message }) => (runs ? failed(new Error(message)) : read(null));
    signal.addEventListener("abort", () => failed(new Stopped()), { once: true });
    worker.postMessage(given);
  });
  return reading.finally(() => worker.terminate());
}

function started(): Worker | null {
  try {
    return new Worker(new URL(/* webpackChunkName: "oldWorkbook" */ "./oldWorkbookWorker.ts", import.meta.url));
  } catch {
    return null;
  }
}

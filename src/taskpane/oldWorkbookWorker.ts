import { Problem } from "../model";
import type { OldWorkbook, Told } from "./oldWorkbook";

/** The script of the worker in which an old workbook is read, one a worker. */

const tell = (told: Told) => globalThis.postMessage(told);

globalThis.onmessage = async ({ data: { bytes, file } }: MessageEvent<OldWorkbook>) => {
  tell({ kind: "runs" });
  try {
    const { readOldWorkbook } = await import(
      /* webpackChunkName: "oldWorkbookReader" */ "../spreadsheet/file/foreign/oldWorkbook"
    );
    const { sheets } = await readOldWorkbook(bytes, file);
    for (const sheet of sheets) tell({ kind: "sheet", sheet });
    tell({ kind: "read" });
  } catch (error) {
    if (error instanceof Problem) tell({ kind: "problem", id: error.id, data: error.data });
    else tell({ kind: "failed", detail: String(error) });
  }
};

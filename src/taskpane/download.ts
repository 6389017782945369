import type { AddInShell } from "../model";

/** Hands a file to the browser that shows the pane, which saves it as it saves any other download. */
export type Download = (file: DownloadFile) => void;

/** How files are handed to the browser, and whether it is known to save them. */
export interface Saving {
  readonly download: Download;
  readonly surely: boolean;
  /** The workbook itself as a file. */
  readonly workbook: AddInShell["file"];
}

export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Milliseconds after which the browser has surely begun to read the file. */
const KEPT = 60_000;

/** Downloads a file under its name. Whether it was saved, no page can know. */
export function download({ name, type, bytes }: DownloadFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

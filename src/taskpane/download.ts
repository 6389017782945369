/** Hands a file to the browser that shows the pane, which saves it as it saves any other download. */
export type Download = (file: DownloadFile) => void;

export interface DownloadFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Whether the browser that shows the pane saves a file that a page made: that of Excel on the web, and WebView2 of Excel for
 * Windows, in which makers of add-ins report that downloads work. WKWebView of Excel for Mac is reported to do nothing, and
 * not to say so; of the others nothing is known.
 */
export function canDownload(platform: Office.PlatformType | undefined): boolean {
  return platform === Office.PlatformType.OfficeOnline || platform === Office.PlatformType.PC;
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

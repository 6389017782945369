import { pageElement } from "./elements";

/** How things are in the pane, as it shows a clerk. */

function shown(): Document | null | undefined {
  return pageElement("pane").querySelector("iframe")?.contentDocument;
}

function state(): string | undefined {
  return shown()?.querySelector<HTMLElement>(".status")?.dataset["state"];
}

/** Whether the pane is at work, or asks something. */
export function paneIsBusy(): boolean {
  return state() === "busy" || Boolean(shown()?.querySelector("dialog[open]"));
}

/** Whether a check was done, whatever was edited since. */
export function paneHasChecked(): boolean {
  const now = state();
  return now === "checked" || now === "outdated";
}

/** Says yes where the pane asks this question, and to no other. */
export function sayYes(question: string): void {
  const dialog = shown()?.querySelector("dialog[open]");
  if (dialog?.querySelector("h2")?.textContent === question)
    dialog.querySelector<HTMLElement>("[data-answer=go]")?.click();
}

import { there } from "../../model";

/** An element that the page has from the start. */
export function pageElement(id: string): HTMLElement {
  return there(document.getElementById(id), `element ${id}`);
}

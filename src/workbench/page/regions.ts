import { pageElement } from "./elements";

/** F6 goes on to the next part of the window, Shift+F6 back, as in Excel: inside a grid the tab key moves between cells. */
export function walkRegions(view: Window, focusSpreadsheet: () => void): void {
  view.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopPropagation();
      const regions = regionsOf(focusSpreadsheet);
      const current = regions.findIndex(({ region }) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      regions.at((Math.max(current, 0) + step) % regions.length)?.focus();
    },
    true,
  );
}

/** The buttons, the spreadsheet, the pane. */
function regionsOf(focusSpreadsheet: () => void): { readonly region: HTMLElement; focus(): void }[] {
  const top = pageElement("top");
  return [
    { region: top, focus: () => top.querySelector<HTMLElement>(".ribbon button")?.focus() },
    { region: pageElement("spreadsheet"), focus: focusSpreadsheet },
    { region: pageElement("pane"), focus: focusPane },
  ];
}

/** As Excel does, the first control is given the focus: office.js leads the tab key only from one control to the next. */
export function focusPane(): void {
  const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
  frame?.focus();
  frame?.contentDocument?.querySelector<HTMLElement>("select, button, [tabindex='0']")?.focus();
}

/** What stands below each other in a tab, in lines of which many are alike. */
const ROWS = ".part, .behind, .group, .finding, .more, .task, .begin";
/** What takes the focus in a row, the first of which stands for it. */
const STOPS = "summary, button, fluent-button, input";
/** Takes the arrows for itself. */
const OWN_KEYS = "select, textarea, input:not([type=file])";

/**
 * The up and down arrows lead from row to row, Home and End to the first and the last, so that Tab need not pass through all
 * that stands between.
 */
export function walkRows(event: KeyboardEvent): void {
  const { target, currentTarget, key, defaultPrevented } = event;
  const from = target as HTMLElement;
  if (defaultPrevented || from.matches(OWN_KEYS)) return;
  const rows = stopsIn(currentTarget as HTMLElement);
  const passed = rows.filter((row) => row === from || follows(from, row)).length;
  const at = passed - 1;
  const goals: Readonly<Record<string, number>> = {
    ArrowDown: passed,
    // Within a row it leads to the row's beginning first.
    ArrowUp: rows[at] === from ? at - 1 : at,
    Home: 0,
    End: rows.length - 1,
  };
  const goal = goals[key];
  if (goal === undefined) return;
  event.preventDefault();
  rows[goal]?.focus();
}

/** From the tab that is open, the down arrow leads to the first row below it. */
export function enterRows(event: KeyboardEvent): void {
  const panel = document.querySelector<HTMLElement>("[role=tabpanel]");
  const [first] = panel ? stopsIn(panel) : [];
  if (event.key !== "ArrowDown" || !first) return;
  event.preventDefault();
  first.focus();
}

/**
 * Where a key leads from a place among things that stand beside each other: the left and right arrows to the next ones and
 * around, Home and End to the first and the last; `null` for other keys.
 */
export function placeBeside(key: string, place: number, count: number): number | null {
  const goals: Readonly<Record<string, number>> = {
    ArrowLeft: place + count - 1,
    ArrowRight: place + 1,
    Home: 0,
    End: count - 1,
  };
  const goal = goals[key];
  return goal === undefined ? null : goal % count;
}

/** The arrows lead from button to button of a row of buttons, of which Tab reaches one. */
export function walkAcross(event: KeyboardEvent): void {
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll("button")];
  const from = buttons.findIndex((button) => button === event.target);
  const goal = placeBeside(event.key, from, buttons.length);
  if (goal === null) return;
  event.preventDefault();
  buttons[goal]?.focus();
}

/** From the buttons that step from finding to finding, the down arrow leads to the one that they have reached. */
export function enterCurrent(event: KeyboardEvent): void {
  const current = document.querySelector<HTMLElement>("#findings [aria-current=true]");
  const [stop] = current ? stopsOf(current) : [];
  if (event.key !== "ArrowDown" || !stop) return;
  event.preventDefault();
  stop.focus();
}

function stopsIn(tab: HTMLElement): HTMLElement[] {
  return [...tab.querySelectorAll<HTMLElement>(ROWS)].flatMap((row) => stopsOf(row).slice(0, 1));
}

/** Those of a method that is out of sight are passed over. */
function stopsOf(row: HTMLElement): HTMLElement[] {
  const stops = row.matches(STOPS) ? [row] : [...row.querySelectorAll<HTMLElement>(STOPS)];
  return stops.filter((stop) => stop.getClientRects().length > 0);
}

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

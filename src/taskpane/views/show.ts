import { render } from "lit";
import type { Pane } from "../pane";
import type { PaneState } from "../state";
import type { CollectingView } from "./collecting";
import { paneView, type ResultViews, type TasksView } from "./pane";
import { syncDialog } from "./question";
import { styles } from "./styles";
import "./widgets";

/** Shows the pane in an element of the page, now and after every change of its state. */
export function show(pane: Pane, container: HTMLElement): void {
  document.adoptedStyleSheets.push(styles);
  document.title = pane.say("product");
  container.textContent = "";
  let views: ResultViews | null = null;
  let collecting: CollectingView | null = null;
  let tasks: TasksView | null = null;
  pane.beforeResult = async () => {
    if (views) return;
    views = await import(/* webpackPrefetch: true, webpackChunkName: "afterCheck" */ "./afterCheck");
    document.adoptedStyleSheets.push(views.pictureStyles);
  };
  pane.beforeCollecting = async () => {
    // It is shown among the steps, which have to be there when it takes the focus.
    await bringTasks();
    collecting ??= (await import(/* webpackChunkName: "collect" */ "./collecting")).collectingCard;
  };
  pane.painted = painted;
  const bringTasks = async () => {
    if (tasks) return;
    tasks = (await import(/* webpackPrefetch: true, webpackChunkName: "tasks" */ "./tasks")).tasksTab;
    draw();
  };
  let shown: PaneState | null = null;
  const draw = () => {
    const { state } = pane.store;
    render(paneView(pane, views, collecting, tasks), container);
    // Where it does not come, it is asked for again as soon as she comes back.
    if (state.tab === "tasks" && shown?.tab !== "tasks") void pane.telling(bringTasks);
    syncDialog(state);
    if (shown && state.tab !== shown.tab) window.scrollTo(0, 0);
    const asked = askedIn(state);
    if (asked !== null && asked !== (shown && askedIn(shown))) focusQuestion();
    if (state.collecting && !shown?.collecting) focusCollected();
    if (state.current !== shown?.current || state.tab !== shown.tab) bringIntoView();
    shown = state;
  };
  pane.store.subscribe(draw);
  draw();
}

/** After the next frame; a page that nobody sees has none. */
function painted(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) setTimeout(done);
    else requestAnimationFrame(() => setTimeout(done));
  });
}

/** Scrolls to the line that the clerk is at, where the open tab has one and it is out of view. */
function bringIntoView(): void {
  document.querySelector("#findings [aria-current=true]")?.scrollIntoView({ block: "nearest" });
}

function askedIn({ collecting, asking }: PaneState): string | null {
  return collecting?.asking ?? asking;
}

/** What was collected stands below what is in view of the tab. */
function focusCollected(): void {
  document.getElementById("collecting")?.scrollIntoView({ block: "start" });
  document.querySelector<HTMLElement>("#collecting :is(summary, fluent-button)")?.focus();
}

/** A question that comes up is answered by the keyboard without looking for it. */
function focusQuestion(): void {
  document.querySelector<HTMLElement>("#asking :is(input, fluent-button)")?.focus();
}

/** What the pane says while it works, after its work was given up, and of edits meanwhile: each held as long as it is looked at. */
import type { Frame } from "playwright-core";
import { paneIn, type PaneKey, type Say } from "../../src/locales/pane";
import type { Language } from "../../src/locales/sentence";
import type { PaneState } from "../../src/taskpane/state";
import { loadLanguage } from "../../src/locales/loadLanguage";
import type { Fault } from "../../src/officehost";
import { CHECKED, type Place } from "./looks";

declare global {
  interface Window {
    /** What the pane would go on with, while it is held. */
    held?: (() => void)[] | null;
  }
}

const NOTICE = "fluent-message-bar";

/** What the pane may tell of how far work has come. */
type Part = `progress.${NonNullable<PaneState["progress"]>["of"]}`;

async function sayIn(pane: Frame): Promise<Say> {
  const language = (await pane.evaluate(() => document.documentElement.lang)) as Language;
  await loadLanguage(language);
  return paneIn(language);
}

/** Lets the pane be held: as long as it is, nothing reaches Excel and no pause ends; no patience with Excel ends either. */
const holdable = (pane: Frame) =>
  pane.evaluate(() => {
    if (window.held !== undefined) return;
    window.held = null;
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((go: () => void, ms?: number) => {
      if (ms === undefined && window.held) return window.held.push(go);
      return later(go, ms !== undefined && ms >= 30_000 ? 2 ** 31 - 1 : ms);
    }) as typeof window.setTimeout;
    const excel = window.parent;
    const post = excel.postMessage.bind(excel) as (message: unknown, target: string) => void;
    excel.postMessage = ((message: unknown, target: string) => {
      if (window.held) window.held.push(() => post(message, target));
      else post(message, target);
    }) as typeof excel.postMessage;
  });

/**
 * Begins work and holds it where the pane says this of it.
 * @param part where it is told how far it has come as well
 */
async function holdAt(pane: Frame, busy: PaneKey, begin: () => Promise<void>, part?: Part): Promise<void> {
  const say = await sayIn(pane);
  const told = say(busy) + (part ? `\\s*${say(part, { number: 0, all: 0 }).replaceAll("0", "[\\d,]+")}` : "");
  await holdable(pane);
  await pane.evaluate((told) => {
    new MutationObserver((_, observer) => {
      if (!new RegExp(told).test(document.querySelector(".state")!.textContent)) return;
      observer.disconnect();
      window.held = [];
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, told);
  await begin();
  await pane.waitForFunction(() => Boolean(window.held));
}

const goOn = (pane: Frame) =>
  pane.evaluate(() => {
    const held = window.held ?? [];
    window.held = null;
    held.forEach((go) => go());
  });

async function stopped(pane: Frame): Promise<void> {
  await pane.click("#stop-button");
  await goOn(pane);
  await pane.waitForSelector(NOTICE);
}

/** Work of 办理 on its way, and after it was given up there. */
function written(name: string, button: string, busy: PaneKey): readonly Place[] {
  return [
    {
      name,
      seen: "panel-tasks",
      async go(pane) {
        await pane.click("#tab-tasks");
        await holdAt(pane, busy, () => pane.click(`#${button}-button`));
      },
    },
    { name: `${name}Stopped`, seen: "panel-tasks", go: stopped },
  ];
}

/** What takes long with many schools. */
export const AT_WORK: readonly Place[] = [
  {
    name: "reading",
    go: (pane) =>
      holdAt(pane, "busy.read", async () => {
        await pane.click("#check-button");
        await pane.click("[data-answer=go]");
      }),
  },
  { name: "judging", go: (pane) => holdAt(pane, "busy.judge", () => goOn(pane), "progress.rules") },
  { name: "stopped", go: stopped },
  { name: "marking", go: (pane) => holdAt(pane, "busy.mark", () => pane.click("#check-button")) },
  {
    name: "marked",
    async go(pane) {
      await goOn(pane);
      await pane.waitForSelector(CHECKED);
    },
  },
  ...written("sheets", "updateSheets", "busy.plan"),
  ...written("charts", "drawCharts", "busy.plan"),
  ...written("confirm", "confirm", "busy.confirm"),
  ...written("labels", "boxLabels", "busy.boxLabels"),
  ...written("report", "writeReport", "busy.report"),
];

const edit = (pane: Frame, address: string, value: string | number) =>
  pane
    .page()
    .evaluate(([address, value]) => window.excel.editCell("学校台账", address, value), [address, value] as const);

async function checkAgain(pane: Frame): Promise<void> {
  await pane.click("#check-button");
  await pane.waitForSelector(CHECKED);
}

/** What edits, answers that come late and failures lead to. */
export const EDITED: readonly Place[] = [
  {
    name: "outdated",
    async go(pane) {
      await pane.click("#check-button");
      await pane.click("[data-answer=go]");
      await pane.waitForSelector(CHECKED);
      await edit(pane, "G5", "若干");
      await pane.waitForSelector(".status[data-state=outdated]");
    },
  },
  { name: "changes", go: checkAgain },
  {
    name: "asked",
    async go(pane) {
      await pane.click("#tab-tasks");
      await pane.click("#newLedger-button");
      await pane.waitForSelector("dialog[open]");
      await edit(pane, "G5", 620);
      await pane.waitForSelector(".status[data-state=outdated]");
    },
  },
  {
    name: "failure",
    async go(pane) {
      await pane.click("[data-answer=cancel]");
      const fail = (fault: Fault | null) => pane.page().evaluate((fault) => void (window.excel.fault = fault), fault);
      await fail({ request: 1, at: "before", lasting: true });
      await pane.click("#check-button");
      await pane.waitForSelector(NOTICE);
      await fail(null);
    },
  },
  {
    name: "liveOff",
    async go(pane) {
      await checkAgain(pane);
      await pane.click("#settings-button");
      await pane.click("#live");
      await edit(pane, "G5", 621);
      // Longer than a check may take that follows every edit.
      await holdable(pane);
      await pane.evaluate(() => void (window.held = []));
      await pane.page().waitForTimeout(4_000);
      await goOn(pane);
      await pane.waitForSelector(NOTICE);
    },
  },
];

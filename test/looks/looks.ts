/** How the pane looks: what it is shown with, the places in it that are looked at, and what holds in each. */
import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import type { Frame } from "playwright-core";
import type { OpenedPane } from "../taskpane/excelPage";

/** What the reader's system may prefer. */
export const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;
export type Look = keyof typeof LOOKS;

export const HEIGHT = 900;

export const CHECKED = ".status[data-state=checked]";

/** A place in the pane: how one comes to it from the place before, and what of it is brought into sight. */
export interface Place {
  readonly name: string;
  readonly seen?: string;
  go(pane: Frame): Promise<void>;
}

const FIRST: Place = { name: "first", seen: "panel-verdict", go: async () => {} };
const TASKS: Place = { name: "tasks", seen: "panel-tasks", go: (pane) => pane.click("#tab-tasks") };

/** What one sees of a ledger, whether it is filled in or not. */
const OF_LEDGER: readonly Place[] = [
  FIRST,
  {
    name: "question",
    async go(pane) {
      await pane.click("#check-button");
      await pane.waitForSelector("dialog[open]");
    },
  },
  {
    name: "verdict",
    seen: "verdict",
    async go(pane) {
      await pane.click("[data-answer=go]");
      await pane.waitForSelector(CHECKED);
      const line = singleLine(pane);
      if ((await line.count()) === 0) return;
      // Of the method that is shown after the other where only one has room.
      const method = pane.locator(".methods .chip").last();
      if (await method.isVisible()) await method.click();
      await pane.click("[data-part=between] > summary");
      await line.click();
      await pane.waitForSelector(".explanation");
      for (const more of await pane.locator(".explanation .more-behind > summary").all()) await more.click();
    },
  },
  {
    // Many lines of the same few kinds, to which nothing is added in a slice.
    name: "parts",
    seen: "verdict",
    async go(pane) {
      for (const part of await pane.locator(".part").filter({ visible: true }).all()) {
        if ((await part.getAttribute("open")) !== null) continue;
        await part.locator("> summary").click();
        // What a click opens, at once or once it is loaded, is drawn anew before another is opened.
        await pane.waitForFunction((element) => element?.hasAttribute("open"), await part.elementHandle());
        await settled(pane);
      }
    },
  },
  TASKS,
  {
    name: "findings",
    seen: "findings",
    async go(pane) {
      await pane.click("#tab-findings");
      const rule = pane.locator(".finding details:not(.explain) > summary").first();
      if ((await rule.count()) > 0) await rule.click();
      // A few findings of several kinds stand for all.
      await pane.fill("#filter-text", "图书");
    },
  },
];

export const PLACES = {
  ledger: OF_LEDGER,
  empty: [FIRST, TASKS],
  foreign: [
    { ...FIRST, go: async (pane) => void (await pane.waitForSelector("#checkOwn-button")) },
    {
      name: "questions",
      async go(pane) {
        await pane.click("#answerQuestions-button");
        await pane.click("[data-answer=go]");
        await pane.waitForSelector("#asking");
      },
    },
    {
      name: "mapping",
      seen: "panel-verdict",
      async go(pane) {
        await pane.click("#tab-verdict");
        await pane.click(".mapping > summary");
        await pane.locator("[data-line]").first().click();
        await pane.waitForSelector("#correction");
      },
    },
    TASKS,
  ],
} satisfies Readonly<Record<string, readonly Place[]>>;

/** A coefficient of its own that is above its limit in the samples. */
export const singleLine = (pane: Frame) =>
  pane.locator("[data-part=between] .behind > summary").filter({ hasText: "生均教学仪器设备值" }).last();

/** When what was just chosen is shown, and nothing is on its way from what was before. */
const settled = (pane: Frame) =>
  pane.evaluate(async () => {
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (let running = true; running;) {
      // The first frame tells the pane of a new theme, the second begins the transitions to it.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const animations = [document, ...roots]
        .flatMap((root) => root.getAnimations())
        // A spinner turns without an end.
        .filter(({ playState, effect }) => playState === "running" && effect?.getComputedTiming().endTime !== Infinity);
      running = animations.length > 0;
      // One that another takes the place of is aborted.
      await Promise.allSettled(animations.map(({ finished }) => finished));
    }
  });

export async function chooseLook({ page, pane }: OpenedPane, look: Look): Promise<void> {
  await page.emulateMedia(LOOKS[look]);
  await settled(pane);
}

/** Breaks no rule of accessibility; with `colours` only those of contrast, which alone differ from one look to the next. */
export async function isAccessible({ page }: OpenedPane, where: string, colours = false): Promise<void> {
  // What cannot be clicked for now may be pale.
  const axe = new AxeBuilder({ page }).include("iframe").exclude(["iframe", "[disabled-focusable]"]);
  const { violations } = await (colours ? axe.withRules("color-contrast") : axe).analyze();
  const told = violations.map(({ id, nodes }) => [id, nodes[0]!.html]);
  assert.deepEqual(told, [], where);
}

/** What reaches farthest out of the pane, to be found by. */
const widest = (pane: Frame, width: number) =>
  pane.locator("body *").evaluateAll((all, right) => {
    const ends = all.map((element) => ({ element, end: element.getBoundingClientRect().right }));
    const [first] = ends.filter(({ end }) => end > right).sort((a, b) => b.end - a.end);
    return first ? first.element.outerHTML.slice(0, 200) : "";
  }, width);

/** Headings of a single word that a column too narrow tears between two letters. */
const torn = (pane: Frame) =>
  pane.locator("th:visible").evaluateAll((all) =>
    all.flatMap((heading) => {
      const text = heading.textContent.trim();
      const range = document.createRange();
      range.selectNodeContents(heading);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return /^[A-Za-z]+$/.test(text) && lines.size > 1 ? [text] : [];
    }),
  );

/**
 * Brings the place into sight at this width, at which nothing may be wider than the pane, no heading be torn within a word,
 * the kinds of findings stand in one row, and no step lie over another.
 */
export async function fits({ page, pane }: OpenedPane, { name, seen }: Place, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  if (seen) await pane.evaluate((id) => document.getElementById(id)?.scrollIntoView(), seen);
  const wide = await pane.evaluate(() => document.documentElement.scrollWidth);
  const outside = wide > width ? await widest(pane, width) : "";
  assert.ok(wide <= width, `${name}: ${wide} of ${width} pixels, ${outside}`);
  assert.deepEqual(await torn(pane), [], `${name}: headings are torn`);
  const rows = await pane
    .locator(".kinds .chip")
    .evaluateAll((all) => all.map((chip) => (chip as HTMLElement).offsetTop));
  assert.ok(new Set(rows).size <= 1, `${name}: the kinds of findings stand in several rows`);
  const over = await pane.locator(".road li").evaluateAll((steps) =>
    steps.flatMap((step) => {
      const { left, right } = step.getBoundingClientRect();
      const outside = [...step.children].filter((child) => {
        const box = child.getBoundingClientRect();
        return box.left < left || box.right > right;
      });
      return outside.map((child) => `${child.className} ${child.textContent}`);
    }),
  );
  assert.deepEqual(over, [], `${name}: steps of the road overlap`);
}

import { FINDING_LEVELS, there } from "../model";
import { METHODS } from "../standards/methods";
import type { Memory } from "./memory";
import { TABS, type PaneState, type Tab } from "./state";
import { GROUPINGS, NO_FILTER, type Grouping } from "./viewModel/findings";

/**
 * What of the pane's state is the same when it is opened again: how a clerk likes to work, and nothing of the county. Of the
 * filter it is the kind alone, because what was typed names schools.
 */
export type Remembered = Partial<Pick<PaneState, "tab" | "filter" | "grouping" | "shownMethod" | "unfolded" | "live">>;

const KEYS = {
  tab: "tab",
  level: "level",
  grouping: "grouping",
  shownMethod: "method",
  unfolded: "unfolded",
  live: "live",
} as const;

/** Parts whose id names a school, an item or a sheet are the workbook's and are forgotten with it. */
const OF_THE_WORKBOOK = /^(subject|sheet|explain|advice)\//;

/** What was kept; what is unknown by now is passed over. */
export function recalled(memory: Memory): Remembered {
  const tab = TABS.find((each): each is Tab => each === memory.recall(KEYS.tab));
  const grouping = GROUPINGS.find((each): each is Grouping => each === memory.recall(KEYS.grouping));
  const level = FINDING_LEVELS.find((each) => each === memory.recall(KEYS.level));
  const shownMethod = METHODS.find((each) => each === memory.recall(KEYS.shownMethod));
  return {
    ...(tab && { tab }),
    ...(level && { filter: { ...NO_FILTER, level } }),
    ...(grouping && { grouping }),
    ...(shownMethod && { shownMethod }),
    live: memory.recall(KEYS.live) === "on",
    unfolded: Object.fromEntries(
      (memory.recall(KEYS.unfolded) ?? "").split("\n").flatMap((line) => {
        const [, sign, id] = /^([+-])(.+)$/.exec(line) ?? [];
        return id === undefined ? [] : [[id, sign === "+"]];
      }),
    ),
  };
}

/** Keeps what has changed. */
export function remember(memory: Memory, changes: Remembered): void {
  const { tab, filter, grouping, shownMethod, unfolded, live } = changes;
  if (tab) memory.keep(KEYS.tab, tab);
  if (filter) memory.keep(KEYS.level, filter.level ?? "all");
  if (grouping) memory.keep(KEYS.grouping, grouping);
  if (shownMethod) memory.keep(KEYS.shownMethod, shownMethod);
  if (live !== undefined) memory.keep(KEYS.live, live ? "on" : "off");
  if (unfolded) {
    const lines = Object.keys(unfolded)
      .filter((id) => !OF_THE_WORKBOOK.test(id))
      .map((id) => `${there(unfolded[id], "part") ? "+" : "-"}${id}`);
    memory.keep(KEYS.unfolded, lines.join("\n"));
  }
}

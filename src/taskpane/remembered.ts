import { there } from "../model";
import type { Memory } from "./memory";
import { TABS, type PaneState, type Tab } from "./state";
import { GROUPINGS, type Grouping } from "./viewModel/findings";

/** What of the pane's state is the same when it is opened again: how a clerk likes to work, and nothing of the county. */
export type Remembered = Partial<Pick<PaneState, "tab" | "grouping" | "unfolded" | "live">>;

const KEYS = { tab: "tab", grouping: "grouping", unfolded: "unfolded", live: "live" } as const;

/** Parts whose id names a school, an item or a sheet are the workbook's and are forgotten with it. */
const OF_THE_WORKBOOK = /^(subject|sheet|explain)\//;

/** What was kept; what is unknown by now is passed over. */
export function recalled(memory: Memory): Remembered {
  const tab = TABS.find((each): each is Tab => each === memory.recall(KEYS.tab));
  const grouping = GROUPINGS.find((each): each is Grouping => each === memory.recall(KEYS.grouping));
  return {
    ...(tab && { tab }),
    ...(grouping && { grouping }),
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
  const { tab, grouping, unfolded, live } = changes;
  if (tab) memory.keep(KEYS.tab, tab);
  if (grouping) memory.keep(KEYS.grouping, grouping);
  if (live !== undefined) memory.keep(KEYS.live, live ? "on" : "off");
  if (unfolded) {
    const lines = Object.keys(unfolded)
      .filter((id) => !OF_THE_WORKBOOK.test(id))
      .map((id) => `${there(unfolded[id], "part") ? "+" : "-"}${id}`);
    memory.keep(KEYS.unfolded, lines.join("\n"));
  }
}

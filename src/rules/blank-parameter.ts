import type { ReadParameter } from "../ledger";
import { defineRule } from "./engine/rule";

/**
 * 参数未填: a parameter that something is judged by is blank, has no line, or stands in several lines with different
 * values. Nothing is judged by an initial value in its place; one that the county has to find out first is only told.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "info"],
    messages: {
      blank: ["parameter"],
      absent: ["parameter"],
      doubled: ["parameter", "rows"],
      open: ["parameter"],
    },
    ofTemplate: true,
  },

  check({ ledger }, report) {
    for (const { parameter, state, cells } of ledger.parameters.all) {
      const { id, name } = parameter;
      const finding = { subject: { kind: "item", key: id, name }, cells } as const;
      const needed =
        parameter.needed ?? [...ledger.tables].some(([id, { inUse }]) => id === parameter.neededWith && inUse);
      const messageId = messageOf({ parameter, state }, needed);
      if (messageId === null) continue;
      if (messageId === "doubled") {
        const rows = cells.map(({ row }) => row + 1);
        report({ ...finding, messageId, level: "error", data: { parameter: name, rows } });
      } else {
        report({ ...finding, messageId, level: messageId === "open" ? "info" : "error", data: { parameter: name } });
      }
    }
  },
});

function messageOf({ parameter, state }: Pick<ReadParameter, "parameter" | "state">, needed: boolean) {
  if (state === "doubled") return "doubled";
  if (parameter.unset || (state !== "blank" && state !== "absent")) return null;
  if (parameter.initial === null) return needed ? "open" : null;
  return state;
}

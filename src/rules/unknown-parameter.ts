import { PARAMETER_SHEET, plainHeading, type UnknownParameter } from "../ledger";
import { nearestName } from "./engine/nearestName";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 参数名称无法识别: a line of 参数 names no parameter, most often because its name was changed. Its value is in force
 * nowhere, while the parameter that was meant stands as if the county had never set it.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["query"],
    messages: { misspelt: ["name", "rows", "nearest"], unknown: ["name", "rows"] },
  },

  check({ ledger }, report) {
    const { all, unknown } = ledger.parameters;
    const plainNames = (of: typeof all) => of.map(({ parameter }) => plainHeading(parameter.name));
    const absent = plainNames(all.filter(({ state }) => state === "absent"));
    const official = new Map(all.map(({ parameter }) => [plainHeading(parameter.name), parameter.name]));
    for (const [name, lines] of byName(unknown)) {
      const nearest = nearestName(name, absent) ?? nearestName(name, plainNames(all));
      // A note under the table sets nothing.
      if (nearest === null && lines.every(({ filled }) => !filled)) continue;
      const cells = lines.map(({ cell }) => cell);
      const rows = cells.map(({ row }) => row + 1);
      const finding = {
        level: "query",
        subject: sheetSubject(PARAMETER_SHEET),
        field: name,
        cells,
        found: name,
      } as const;
      const meant = nearest === null ? undefined : official.get(nearest);
      if (meant === undefined) report({ ...finding, messageId: "unknown", data: { name, rows } });
      else report({ ...finding, messageId: "misspelt", expected: meant, data: { name, rows, nearest: meant } });
    }
  },
});

function byName(lines: readonly UnknownParameter[]): ReadonlyMap<string, readonly UnknownParameter[]> {
  const groups = new Map<string, UnknownParameter[]>();
  for (const line of lines) groups.set(line.name, [...(groups.get(line.name) ?? []), line]);
  return groups;
}

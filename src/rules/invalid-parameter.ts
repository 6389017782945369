import { isCellError, type CellValue } from "../model";
import { defineRule } from "./engine/rule";

/** 参数填写无效: a parameter's cell holds what it does not allow; an error where a verdict hangs on it. */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "query"],
    messages: {
      choice: ["parameter", "choices", "found"],
      number: ["parameter", "minimum", "maximum", "found"],
      atLeast: ["parameter", "minimum", "found"],
      text: ["parameter", "found"],
    },
  },

  check({ ledger }, report) {
    for (const { parameter, refused, cells } of ledger.parameters.all) {
      if (refused === null) continue;
      const { id, name, kind, choices = [], minimum = 0, maximum, unset } = parameter;
      const found = shown(refused);
      const finding = {
        level: unset === "initial" ? "query" : "error",
        subject: { kind: "item", key: id, name },
        cells,
        found: refused,
      } as const;
      if (kind === "choice") {
        report({ ...finding, messageId: "choice", data: { parameter: name, choices: choices.join("、"), found } });
      } else if (kind !== "number") {
        report({ ...finding, messageId: "text", data: { parameter: name, found } });
      } else if (maximum === undefined) {
        report({ ...finding, messageId: "atLeast", data: { parameter: name, minimum, found } });
      } else {
        report({ ...finding, messageId: "number", data: { parameter: name, minimum, maximum, found } });
      }
    }
  },
});

function shown(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

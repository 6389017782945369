import { isCellError, type CellValue } from "../model";
import { PARAMETER_SHEET } from "../ledger";
import { defineRule } from "./engine/rule";
import { sheetSubject } from "./engine/subjects";

/**
 * 参数填写无效: a parameter's cell holds what it does not allow; an 错误 where a verdict hangs on it. What Excel made of the
 * input, and a fraction in place of a percentage, always is one: what was meant is beyond doubt. A county that applies no method is judged by all.
 */
export default defineRule({
  meta: {
    work: "table",
    levels: ["error", "query"],
    messages: {
      choice: ["parameter", "choices", "found"],
      number: ["parameter", "minimum", "maximum", "found"],
      atLeast: ["parameter", "minimum", "found"],
      text: ["parameter", "found"],
      timeOrDate: ["parameter", "found", "meant"],
      percent: ["parameter", "found", "meant", "unit"],
      noMethod: ["parameters"],
    },
  },

  check({ ledger }, report) {
    const refused = ledger.parameters.refusedMethods;
    if (refused.length > 0) {
      report({
        messageId: "noMethod",
        level: "query",
        subject: sheetSubject(PARAMETER_SHEET),
        field: "methods",
        cells: refused.flatMap(({ cells }) => cells),
        data: { parameters: refused.map(({ parameter }) => parameter.name) },
      });
    }
    for (const { parameter, refused, slip, cells } of ledger.parameters.all) {
      if (refused === null) continue;
      const { id, name, kind, choices = [], minimum = 0, maximum, unset } = parameter;
      const found = shown(refused);
      const finding = {
        level: unset === "initial" ? "query" : "error",
        subject: { kind: "item", key: id, name },
        cells,
        found: refused,
      } as const;
      if (slip) {
        const data = { parameter: name, found, meant: slip.meant };
        const wrong = { ...finding, level: "error", expected: slip.meant } as const;
        if (slip.kind === "timeOrDate") report({ ...wrong, messageId: "timeOrDate", data });
        else report({ ...wrong, messageId: "percent", data: { ...data, unit: parameter.unit ?? "" } });
      } else if (kind === "choice") {
        report({ ...finding, messageId: "choice", data: { parameter: name, choices: choices, found } });
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

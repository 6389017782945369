import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Missing sheet",
  advice:
    "Make a new ledger, copy the sheet from the original workbook or restore its name; rewrite the derived sheets for a missing one of them.",
  messages: {
    schools: "The workbook should have a sheet “{sheet}”, but none was found; nothing can be judged.",
    parameters:
      "The workbook should have a sheet “{sheet}”, but none was found; every parameter has its default value, please check.",
    registers: "The workbook has none of these sheets: {sheets}; what is judged by them is undetermined.",
    derived:
      "The derived sheets should be complete, but “{sheet}” is missing and formulas that refer to it will fail; rewrite the derived sheets.",
  },
} as const satisfies RuleSentences;

export default sentences;

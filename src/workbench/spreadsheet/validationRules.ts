import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { IDataValidationRule } from "@univerjs/core";
import type { ValidationData } from "../../officehost/document";

/** Rules of data validation as the spreadsheet applies them. */

/** What a rule leaves undefined, it does not say. */
type Rule = { [Part in keyof Omit<IDataValidationRule, "uid" | "ranges">]: IDataValidationRule[Part] | undefined };

/** The names of Excel's rules, and the spreadsheet's. */
const TYPES: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  list: DataValidationType.LIST,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

interface Limits {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly formula?: unknown;
  readonly source?: unknown;
}

/** The rule that is applied; a rule of any value only shows its prompt. */
export function appliedRule({ rule, ignoreBlanks, prompt, errorAlert }: Omit<ValidationData, "areas">): Rule {
  const [[name, limits = {}] = ["any", {}]] = Object.entries(rule) as [string, Limits][];
  const type = TYPES[name] ?? DataValidationType.ANY;
  return {
    type,
    ...operands(limits),
    // Excel shows its arrow only beside the selected cell; the spreadsheet can show it in all of them or in none.
    renderMode: DataValidationRenderMode.ARROW,
    allowBlank: ignoreBlanks || type === DataValidationType.ANY,
    showInputMessage: prompt.showPrompt !== false,
    promptTitle: text(prompt.title),
    prompt: [prompt.title, prompt.message].filter(Boolean).join("\n"),
    showErrorMessage: errorAlert.showAlert !== false,
    errorTitle: text(errorAlert.title),
    error: text(errorAlert.message),
    errorStyle: STYLES[String(errorAlert.style ?? "Stop")],
  };
}

function operands({ formula1, formula2, operator, formula, source }: Limits): Partial<Rule> {
  if (source !== undefined) return { formula1: text(source) };
  if (formula !== undefined) return { formula1: text(formula) };
  return {
    operator: operator === undefined ? undefined : OPERATORS[operator],
    formula1: text(formula1),
    formula2: text(formula2),
  };
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

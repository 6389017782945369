import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/preset-sheets-conditional-formatting";
import { markKind } from "../../model";
import type { ConditionalFormatData } from "../../officehost/document";
import { freshStyleOf } from "./styles";

/** Rules of conditional formats as the spreadsheet draws them. */

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** A mark as it is drawn, with the formula that it stands for; the spreadsheet copies both with a sheet. */
interface MarkRule {
  readonly markFormula?: unknown;
}

/** The rule that draws a format, or `null` for one that the spreadsheet cannot draw; it is kept all the same. */
export function drawnRule({ type, rule, format }: ConditionalFormatData): IConditionalFormattingRuleConfig | null {
  const base = { type: CFRuleType.highlightCell, style: freshStyleOf(format) } as const;
  if (type === "Custom") {
    if (typeof rule !== "string") return null;
    return markKind(rule) === null ? { ...base, subType: CFSubRuleType.formula, value: rule } : markRule(base, rule);
  }
  if (type === "CellValue") {
    const { operator, formula1, formula2 } = rule as { operator: string; formula1: string; formula2?: string };
    return numberRule(base, NUMBERS[operator], number(formula1), number(formula2));
  }
  if (type === "ContainsText") {
    const { operator, text } = rule as { operator: string; text: string };
    return TEXTS[operator] ? { ...base, subType: CFSubRuleType.text, operator: TEXTS[operator], value: text } : null;
  }
  return null;
}

/** The formula of a rule that was drawn, or `undefined` where it has none. */
export function formulaOfRule(rule: IConditionalFormattingRuleConfig): unknown {
  const { subType, value, markFormula } = rule as MarkRule & { readonly subType?: string; readonly value?: unknown };
  return subType === CFSubRuleType.formula ? value : markFormula;
}

/**
 * For a formula the engine would look through all formulas of the workbook and calculate one for each marked cell. That of a
 * mark is always true, and so it is that a text begins with nothing.
 */
function markRule(base: RuleBase, formula: string): IConditionalFormattingRuleConfig & MarkRule {
  return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.beginsWith, value: "", markFormula: formula };
}

interface RuleBase {
  readonly type: CFRuleType.highlightCell;
  readonly style: ReturnType<typeof freshStyleOf>;
}

function numberRule(
  base: RuleBase,
  operator: CFNumberOperator | undefined,
  first: number | null,
  second: number | null,
): IConditionalFormattingRuleConfig | null {
  if (operator === undefined || first === null) return null;
  if (operator !== CFNumberOperator.between && operator !== CFNumberOperator.notBetween)
    return { ...base, subType: CFSubRuleType.number, operator, value: first };
  return second === null ? null : { ...base, subType: CFSubRuleType.number, operator, value: [first, second] };
}

/** The constant that a comparison names; one with a formula cannot be drawn. */
function number(formula: string | undefined): number | null {
  const text = (formula ?? "").replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

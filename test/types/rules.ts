import type { MisstatedRules, None } from "../../src/locales/say";
import type { RuleId } from "../../src/rules/ids.generated";
import { doubtRule } from "../../src/rules/engine/doubtRule";
import { defineRule } from "../../src/rules/engine/rule";
import { sheetSubject } from "../../src/rules/engine/subjects";

/** Rules whose reports and sentences do not tell what their heads state, each of which does not compile; nothing here is run. */

const about = { level: "query", subject: sheetSubject("巩固率"), cells: [] } as const;

export const tried = defineRule({
  meta: {
    work: "table",
    levels: ["query"],
    messages: { found: ["sheet", "rows"], none: [] },
    // @ts-expect-error a rule that is not there
    entails: ["below-standards"],
  },
  check(_, report) {
    report({ ...about, messageId: "found", data: { sheet: "巩固率", rows: [2] } });
    report({ ...about, messageId: "none", data: {} });
    // @ts-expect-error a sentence that the head does not state
    report({ ...about, messageId: "fuond", data: { sheet: "巩固率", rows: [2] } });
    // @ts-expect-error a blank that is forgotten
    report({ ...about, messageId: "found", data: { sheet: "巩固率" } });
    // @ts-expect-error a blank that is misspelt
    report({ ...about, messageId: "found", data: { sheet: "巩固率", row: [2] } });
    // @ts-expect-error a blank that the sentence does not have
    report({ ...about, messageId: "found", data: { sheet: "巩固率", rows: [2], colour: "红" } });
  },
});

// @ts-expect-error what the sentence of a doubt cannot tell
export const doubt = doubtRule({ kind: "strayBlank", blanks: ["record", "colour"] });

interface Head<Messages> {
  readonly meta: { readonly messages: Messages };
}
interface Sentences<Messages> {
  readonly title: "试";
  readonly advice: "试。";
  readonly messages: Messages;
}
type Heads = Readonly<Record<"one", Head<{ readonly found: readonly ["sheet", "value"]; readonly none: readonly [] }>>>;
type Nothing = Readonly<Record<never, never>>;
type Told<Found extends string> = Readonly<
  Record<"one", Sentences<{ readonly found: Found; readonly none: "没有。" }>>
>;

export type Right = None<MisstatedRules<Heads, Told<"“{sheet}”为{value:1}。">>>;
export type Counted = None<MisstatedRules<Heads, Told<"{sheet}: {value?one row|many rows: all; and+so…}.">>>;
// @ts-expect-error a blank that no rule fills
export type Open = None<MisstatedRules<Heads, Told<"“{sheet}”第{row}行为{value:1}。">>>;
// @ts-expect-error a blank that the sentence does not tell
export type Untold = None<MisstatedRules<Heads, Told<"“{sheet}”有误。">>>;
// @ts-expect-error a sentence whose blanks nobody knows
export type Unknown = None<MisstatedRules<Heads, Told<string>>>;
// @ts-expect-error a sentence that is not there
export type Missing = None<MisstatedRules<Heads, Record<"one", Sentences<{ readonly none: "没有。" }>>>>;
// @ts-expect-error a sentence that no rule says
export type Unsaid = None<MisstatedRules<Nothing, Told<"“{sheet}”为{value}。">>>;
// @ts-expect-error a rule without sentences
export type Silent = None<MisstatedRules<Heads, Nothing>>;

// @ts-expect-error a rule that is not there
export const rule: RuleId = "below-standards";

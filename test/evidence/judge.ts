import { findingSentence } from "../../src/locales/finding";
import type { CellRef, Finding, Verdict, WorkbookSnapshot } from "../../src/model";
import { buildLedger } from "../../src/ledger";
import { assessSoundly, type SoundlyAssessed } from "../../src/rules/engine/run";
import { METHODS, type Method } from "../../src/standards/methods";
import type { Change, Fair } from "./changes";
import { checked } from "./county";

/** Checks changed workbooks and says where the answer is not a fair one. */

export interface Violation {
  readonly sheet: string;
  readonly what: string;
  readonly kind: Change["kind"];
  readonly method: Method | "";
  /** What was told, or that no finding speaks of the change. */
  readonly told: string;
  readonly expected: string;
  readonly found: string;
}

export interface Tally {
  tried: number;
  readonly outcomes: Map<string, number>;
  readonly violations: Violation[];
}

export function newTally(): Tally {
  return { tried: 0, outcomes: new Map(), violations: [] };
}

/** What was found before anything was changed. */
export interface Baseline {
  readonly workbook: WorkbookSnapshot;
  readonly verdicts: Readonly<Record<Method, Verdict>>;
  readonly known: ReadonlySet<string>;
}

export function baselineOf(workbook: WorkbookSnapshot): Baseline {
  const result = checked(workbook);
  return { workbook, verdicts: verdictsOf(result), known: new Set(result.findings.map(fingerprint)) };
}

export function verdictsOf({ assessment }: SoundlyAssessed): Record<Method, Verdict> {
  const of = (method: Method) => assessment.methods.get(method)?.verdict ?? "undetermined";
  return { "2012": of("2012"), "2017": of("2017") };
}

function fingerprint({ rule, subject, field, messageId, data }: Finding): string {
  return JSON.stringify([rule, subject.key, field, messageId, data]);
}

const FAIR: Readonly<Record<Fair, readonly Verdict[]>> = {
  open: ["undetermined"],
  openOrNotMet: ["undetermined", "notMet"],
  notNotMet: ["undetermined", "met"],
  any: ["undetermined", "notMet", "met"],
  same: ["met"],
};

const WORDS: Readonly<Record<Verdict, string>> = {
  met: "达标",
  notMet: "不达标",
  undetermined: "无法判定",
  notApplicable: "不适用",
};

/** Tries a change of the county that meets everything. */
export function tryChange(baseline: Baseline, change: Change, tally: Tally): void {
  const result = attempt(baseline, change, tally, checked);
  if (!result) return;
  const verdicts = verdictsOf(result);
  const speaking = result.findings.filter(
    (finding) => !baseline.known.has(fingerprint(finding)) && speaksOf(finding, change),
  );
  const found = speaking.map(({ rule, level }) => `${rule}(${level})`).join(" ") || "—";
  for (const method of METHODS) {
    count(tally, `${change.kind} ${WORDS[verdicts[method]]}`);
    const fair = FAIR[change.fair[method]];
    if (!fair.includes(verdicts[method]))
      violation(tally, change, method, WORDS[verdicts[method]], fair.map((each) => WORDS[each]).join("/"), found);
  }
  if (change.found && speaking.length === 0) violation(tally, change, "", "没有指出", "指出这一格", found);
}

/** Tries a change of a county that fails in one method by one thing: that method is never met by it. */
export function tryOnFailing(baseline: Baseline, change: Change, method: Method, name: string, tally: Tally): void {
  const look = (workbook: WorkbookSnapshot) => assessSoundly(buildLedger(workbook, [method]));
  const result = attempt(baseline, change, tally, look);
  if (!result) return;
  const verdict = verdictsOf(result)[method];
  count(tally, `${change.kind} ${WORDS[verdict]}`);
  if (verdict === "met" && !change.lost)
    violation(tally, { ...change, what: `${change.what}〔${name}〕` }, method, WORDS.met, "不达标/无法判定", "");
}

function attempt<Result>(
  baseline: Baseline,
  change: Change,
  tally: Tally,
  look: (workbook: WorkbookSnapshot) => Result,
): Result | null {
  tally.tried++;
  try {
    return look(change.apply(baseline.workbook));
  } catch (error) {
    violation(tally, change, "", `程序出错：${String(error)}`, "有结论", "");
    return null;
  }
}

function speaksOf(finding: Finding, { cell, words, told = [], kind, sheet }: Change): boolean {
  if (kind === "double" || kind === "doubleDiffering") return finding.cells.some((each) => each.sheet === sheet);
  if (cell && finding.cells.some((each) => sameCell(each, cell))) return true;
  const sentence = findingSentence(finding, "zh-CN");
  return (cell ? told : words).some((word) => sentence.includes(word));
}

function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function count({ outcomes }: Tally, outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

function violation(
  tally: Tally,
  { sheet, what, kind }: Change,
  method: Method | "",
  told: string,
  expected: string,
  found: string,
): void {
  tally.violations.push({ sheet, what, kind, method, told, expected, found });
}

/** One line a violation. */
export function violationLines({ violations }: Tally): string[] {
  return violations.map(({ sheet, what, kind, method, told, expected, found }) =>
    [`${sheet}·${what}`, kind, method, told, `应为${expected}`, found].filter((part) => part !== "").join(" | "),
  );
}

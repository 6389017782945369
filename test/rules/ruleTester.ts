import assert from "node:assert/strict";
import { snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { buildLedger, type Ledger } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import { findingSentence, ruleSentences } from "../../src/locales/finding";
import { LANGUAGES } from "../../src/locales/sentence";
import { cellLabel, findingId, type CellValue, type Finding, type Subject } from "../../src/model";
import { yearBefore } from "../../src/samples/lastYear";
import { Draft } from "../../src/samples/draft";
import type { RuleId } from "../../src/rules/ids.generated";
import { judge, lastYearOf, RULES } from "../../src/rules/engine/run";
import type { Method } from "../../src/standards/methods";
import { inChinese } from "../locales/inChinese";
import { smallCounty } from "./smallCounty";

/** Tests one rule by cases of workbooks; refuses sloppy cases. */

/** A workbook in which the rule finds nothing. */
export interface ValidCase {
  readonly name: string;
  /** What is changed in the county; nothing if not said. */
  readonly draft?: (draft: Draft) => void;
  /** The county to start from; the small one if not said. */
  readonly county?: LedgerContent;
  /** The county a year before, for rules that compare with it; changed from the county's small one. */
  readonly lastYear?: (draft: Draft) => void;
  /** What is judged; what the workbook says if not said. */
  readonly methods?: readonly Method[];
}

/**
 * A finding as it must be, its data whole, its lists as Chinese says them. One whose cells are said is told whole: what else is
 * not said of it is `null`. Of others what is not said is not compared; each message has to be told whole once.
 */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly level: Finding["level"];
  readonly urgency?: Finding["urgency"];
  readonly data: Readonly<Record<string, string | number>>;
  /** The subject's key. */
  readonly subject?: string;
  readonly field?: string | null;
  /** Such as `学校台账!C5`, in their order. */
  readonly cells?: readonly string[];
  /** Of a 不达标: the cells that show the judged value. */
  readonly shows?: readonly string[];
  readonly found?: CellValue;
  readonly expected?: string | number | null;
}

/** A workbook in which the rule finds exactly these, in this order. */
export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
  /** The rule can never make two findings in one workbook. */
  readonly onlyOne?: true;
}

/** The file of the year before. */
export const LAST_YEAR = "上年.xlsx";

/** Declares the tests of a rule. */
export function testRule(id: RuleId, { valid, invalid, onlyOne }: RuleCases): void {
  describe(`rule ${id}`, () => {
    const seen = new Map<string, string>();

    // Who runs the same tests again and again, as mutation does, starts each time with no workbook seen.
    before(() => seen.clear());

    it("has cases of both kinds with names of their own", () => {
      const names = [...valid, ...invalid].map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)]);
      assert.ok(valid.length > 0, "a case in which nothing is found is missing");
      assert.ok(invalid.length > 0, "a case in which something is found is missing");
      if (!onlyOne)
        assert.ok(Math.max(...invalid.map(({ findings }) => findings.length)) > 1, "two findings are missing");
      const findings = invalid.flatMap((each) => each.findings);
      const whole = new Set(findings.filter(({ cells }) => cells).map(({ messageId }) => messageId));
      const partly = findings.map(({ messageId }) => messageId).filter((messageId) => !whole.has(messageId));
      assert.deepEqual([...new Set(partly)], [], "no finding with this sentence is told with its cells");
    });

    for (const each of valid) {
      it(`finds nothing: ${each.name}`, () => assert.deepEqual(findingsOf(id, each, seen), []));
    }
    for (const each of invalid) {
      it(`finds: ${each.name}`, () => {
        assert.ok(each.findings.length > 0, "a case without expected findings belongs to the valid ones");
        for (const { messageId, data } of each.findings) {
          assert.deepEqual(Object.keys(data).sort(), [...(RULES[id].meta.messages[messageId] ?? ["?"])].sort());
        }
        const findings = findingsOf(id, each, seen);
        assert.deepEqual(
          findings.map((finding, i) => asExpected(finding, each.findings[i])),
          each.findings,
        );
        findings.forEach((finding) => {
          checkSentences(finding);
          checkSubject(finding);
        });
        const ids = findings.map(findingId);
        assert.deepEqual(ids, [...new Set(ids)], "two findings have the same identity");
        assert.ok(findings.every(({ level }) => RULES[id].meta.levels.includes(level)));
      });
    }
  });
}

/** A workbook in the making, read. */
export function ledgerOf(draft: Draft, methods?: readonly Method[]): Ledger {
  return buildLedger(draft.snapshot(), methods);
}

/** Every finding is a whole sentence in every language, under a title and with advice. */
export function checkSentences(finding: Finding): void {
  for (const language of LANGUAGES) {
    const { title, advice } = ruleSentences(finding.rule, language);
    for (const text of [title, advice, findingSentence(finding, language)]) {
      assert.ok(text.trim().length > 1 && !/undefined|NaN|null|\[object/.test(text), `${finding.rule}: ${text}`);
    }
  }
}

const KINDS: readonly string[] = ["workbook", "sheet", "school", "county", "item"] satisfies Subject["kind"][];

/** A finding speaks of something that has a kind, a key and a name, and of the whole or of a named field of it. */
export function checkSubject({ rule, subject, field }: Finding): void {
  assert.ok(KINDS.includes(subject.kind) && subject.key !== "" && subject.name !== "", `${rule}: ${subject.key}`);
  assert.ok(field === null || field.split("/").every((step) => step !== ""), `${rule}: ${field}`);
}

function findingsOf(
  id: RuleId,
  { name, draft, county, methods, lastYear }: ValidCase,
  seen: Map<string, string>,
): Finding[] {
  const workbook = new Draft(county ?? smallCounty());
  draft?.(workbook);
  // What compares years asks for no derived sheet.
  const snapshot = RULES[id].meta.years ? snapshotOfPlans(workbook.filledIn()) : workbook.snapshot();
  const ledger = buildLedger(snapshot, methods);
  const before = lastYear && new Draft(yearBefore(county ?? smallCounty()));
  if (before) lastYear(before);
  const given = JSON.stringify([snapshot, ledger.methods]);
  const content = given + (before ? JSON.stringify([before.sheets, before.parameters]) : "");
  assert.ok(!seen.has(content), `the same workbook as in «${seen.get(content)}»`);
  seen.set(content, name);
  const { findings } = judge(
    ledger,
    before && lastYearOf(buildLedger(snapshotOfPlans(before.filledIn()), methods), LAST_YEAR),
  );
  assert.equal(JSON.stringify([snapshot, ledger.methods]), given, "a rule changed the workbook");
  assert.deepEqual(ledger, buildLedger(snapshot, methods), "a rule changed its input");
  return findings.filter(({ rule }) => rule === id);
}

/** A finding with only what the case says of it. */
function asExpected(finding: Finding, expected: ExpectedFinding | undefined): ExpectedFinding {
  const { shows } = finding;
  const all: ExpectedFinding = {
    messageId: finding.messageId,
    level: finding.level,
    ...(finding.urgency ? { urgency: finding.urgency } : {}),
    data: Object.fromEntries(Object.entries(finding.data).map(([blank, value]) => [blank, inChinese(value)])),
    subject: finding.subject.key,
    field: finding.field,
    cells: finding.cells.map(cellLabel),
    ...(shows ? { shows: shows.map(cellLabel) } : {}),
    found: finding.found,
    expected: finding.expected,
  };
  const isAsked = (key: string, value: unknown) =>
    !expected || key in expected || (expected.cells !== undefined && value !== null);
  const said = Object.entries(all).filter(([key, value]) => isAsked(key, value));
  return Object.fromEntries(said) as unknown as ExpectedFinding;
}

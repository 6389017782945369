import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { buildLedger } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import { ruleSentences } from "../../src/locales/finding";
import { blanksOf, LANGUAGES } from "../../src/locales/sentence";
import { findingId, WORK_LEVELS, type Finding } from "../../src/model";
import { Draft } from "../../src/samples/draft";
import { judge, RULE_IDS, RULES } from "../../src/rules/engine/run";
import { plantFault } from "../../src/samples/plantFault";
import { checkSentences, ledgerOf } from "./ruleTester";

const FAULTLESS = generateCounty({ schools: 60, seed: 1, meets: true });

/** What all rules find in a county after it was changed. */
function findingsAfter(change: (draft: Draft) => void): readonly Finding[] {
  const draft = new Draft(FAULTLESS);
  change(draft);
  return judge(ledgerOf(draft)).findings;
}

/** What is worth knowing even of a faultless county, such as the schools that do not count. */
const usual = new Set(findingsAfter(() => {}).map(findingId));

describe("all rules", () => {
  for (const id of RULE_IDS) {
    const { meta } = RULES[id];

    it(`${id} has a page, a test and sentences in every language with the blanks of its messages`, () => {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const path of [`docs/rules/${id}.md`, `test/rules/${id}.test.ts`]) assert.ok(existsSync(path), path);
      for (const language of LANGUAGES) {
        const { title, advice, messages } = ruleSentences(id, language);
        assert.ok(title && advice);
        const blanks = Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, blanksOf(text)]));
        const wanted = Object.fromEntries(
          Object.entries(meta.messages).map(([key, names]) => [key, [...names].sort()]),
        );
        assert.deepEqual(blanks, wanted);
      }
    });

    it(`${id} finds its own fault, and no rule of the same or an earlier level finds anything else`, () => {
      const findings = findingsAfter((draft) => plantFault(id, draft));
      assert.ok(findings.some(({ rule }) => rule === id));
      const others = findings.filter(
        (finding) =>
          ![id, ...(meta.entails ?? [])].includes(finding.rule) &&
          WORK_LEVELS.indexOf(finding.work) <= WORK_LEVELS.indexOf(meta.work) &&
          !usual.has(findingId(finding)),
      );
      assert.deepEqual(others, []);
    });
  }

  it("find in an empty workbook only that its sheets are missing", () => {
    const ledger = buildLedger({ sheets: [] });
    const found = new Set(judge(ledger).findings.map(({ rule }) => rule));
    assert.deepEqual([...found], ["missing-sheet"]);
  });

  it("find nothing to correct, to explain or below its standard in forty faultless counties", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const content = generateCounty({ schools: 20 + (seed % 9) * 5, seed, meets: true });
      // Planning the derived sheets takes longer than all rules; every tenth county has them.
      const workbook = seed % 10 === 0 ? new Draft(content).snapshot() : snapshotOfPlans(ledgerPlans(content));
      const findings = judge(buildLedger(workbook)).findings.filter(({ level }) => level !== "info");
      assert.deepEqual(findings, [], `seed ${seed}`);
    }
  });

  it("are all shown by the one workbook that holds every fault", () => {
    const findings = findingsAfter((draft) => RULE_IDS.forEach((id) => plantFault(id, draft)));
    const shown = new Set(findings.map(({ rule }) => rule));
    // What the planted errors suspend is not judged, so that findings of judgement may be gone.
    assert.deepEqual(
      RULE_IDS.filter((id) => RULES[id].meta.work !== "judgement" && !shown.has(id)),
      [],
    );
    findings.forEach((finding) => checkSentences(finding));
    const ids = findings.map(findingId);
    assert.deepEqual(ids, [...new Set(ids)], "two findings have the same identity");
  });
});

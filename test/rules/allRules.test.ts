import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { ledgerPlans, snapshotOfPlans } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { buildLedger, SHEETS } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import { ruleSentences } from "../../src/locales/finding";
import { LANGUAGES } from "../../src/locales/sentence";
import {
  cellLabel,
  findingId,
  isOwnCell,
  WORK_LEVELS,
  type CellRef,
  type CellValue,
  type Finding,
  type WorkbookSnapshot,
} from "../../src/model";
import { yearBefore } from "../../src/samples/lastYear";
import { Draft } from "../../src/samples/draft";
import type { LastYear } from "../../src/rules/engine/years";
import { judge, lastYearOf, RULE_IDS, RULES } from "../../src/rules/engine/run";
import { plantFault } from "../../src/samples/plantFault";
import { checkSentences, checkSubject } from "./ruleTester";

const FAULTLESS = generateCounty({ schools: 60, seed: 1, meets: true });

/** The county after it was changed. */
function workbookAfter(change: (draft: Draft) => void): WorkbookSnapshot {
  const draft = new Draft(FAULTLESS);
  change(draft);
  return draft.snapshot();
}

/** What all rules find in a workbook. */
const findingsIn = (workbook: WorkbookSnapshot, lastYear?: LastYear): readonly Finding[] =>
  judge(buildLedger(workbook), lastYear).findings;

const before = workbookAfter(() => {});
/** The same county a year before, for the rules that compare with it. */
const lastYear = lastYearOf(buildLedger(snapshotOfPlans(ledgerPlans(yearBefore(FAULTLESS)))), "上年.xlsx");
/** What is worth knowing even of a faultless county, such as the schools that do not count. */
const usual = new Set(findingsIn(before, lastYear).map(findingId));

/** What a cell holds; `undefined` outside the used range. */
function valueAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found?.values[row - found.top]?.[column - found.left];
}

/** The heading of a field, such as `books` or `retention/小学/finished`, in the sheet of a cell. */
function headingOf(field: string, { sheet }: CellRef): string | undefined {
  const column = field.split("/").at(-1);
  const template = Object.values(SHEETS).find(({ name }) => name === sheet);
  return template?.columns.find(({ id }) => id === column)?.heading;
}

/** What these find is a formula, of which the values tell nothing. */
const IN_FORMULAS = ["external-link", "approximate-lookup"];

/**
 * A finding leads to its cells: one of them stands under the heading of its field, none twice. What is wrong in itself is told by
 * the very cell that was spoiled, with what stands there.
 */
function checkPlace({ rule, work, field, cells, found }: Finding, workbook: WorkbookSnapshot): void {
  const labels = cells.map(cellLabel);
  assert.deepEqual(labels, [...new Set(labels)], rule);
  for (const cell of cells.filter(isOwnCell))
    assert.notEqual(valueAt(workbook, cell), undefined, `${rule}: ${cellLabel(cell)}`);
  const [first] = cells;
  if (!first || (work !== "cell" && work !== "row")) return;
  const headings = field === null ? [] : cells.flatMap((cell) => headingOf(field, cell) ?? []);
  if (headings.length > 0) {
    const above = cells.map(({ sheet, column }) => valueAt(workbook, { sheet, row: 0, column }));
    assert.ok(above.includes(headings[0]), `${rule}: ${field} is not ${above.join()}`);
  }
  if (work !== "cell" || IN_FORMULAS.includes(rule)) return;
  assert.notDeepEqual(valueAt(workbook, first), valueAt(before, first), `${rule}: ${cellLabel(first)} was not spoiled`);
  assert.deepEqual(found, valueAt(workbook, first), rule);
}

describe("all rules", () => {
  for (const id of RULE_IDS) {
    const { meta } = RULES[id];

    it(`${id} has a page, a test, and a title and advice in every language`, () => {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const path of [`docs/rules/${id}.md`, `test/rules/${id}.test.ts`]) assert.ok(existsSync(path), path);
      for (const language of LANGUAGES) {
        const { title, advice } = ruleSentences(id, language);
        assert.ok(title && advice);
      }
    });

    it(`${id} finds its own fault, and no rule of the same or an earlier level finds anything else`, () => {
      const workbook = workbookAfter((draft) => plantFault(id, draft));
      const findings = findingsIn(workbook, meta.years && lastYear);
      const own = findings.filter(({ rule }) => rule === id);
      assert.ok(own.length > 0);
      for (const finding of own) {
        checkSubject(finding);
        checkPlace(finding, workbook);
      }
      const entailed = new Set<string>([id, ...(meta.entails ?? [])]);
      const others = findings.filter(
        (finding) =>
          !entailed.has(finding.rule) &&
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
    const findings = findingsIn(
      workbookAfter((draft) => RULE_IDS.forEach((id) => plantFault(id, draft))),
      lastYear,
    );
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

import assert from "node:assert/strict";
import { assess, type Assessment, type Missing } from "../../src/assessment";
import { monitoringFigures } from "../../src/assessment/countyFigures";
import type { Figure } from "../../src/assessment/figures/figure";
import type { Ledger } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import { said } from "../../src/locales/sentence";
import type { CellRef, SentenceValue, Verdict } from "../../src/model";
import { missingSentence } from "../../src/workflows/verdicts";

/** What is true of every judgement, whatever the county: tests of this room judge through here. */

/** Judges a ledger, and holds each line of the judgement against what must be so. */
export function assessedSoundly(ledger: Ledger): Assessment {
  const assessment = assess(ledger);
  for (const { parts } of assessment.methods.values())
    for (const { items, evidence = [], kind, ...part } of parts) {
      const saysInItsPart = kind === "vetoes" || kind === "scores";
      checkLine(part.id, part, ledger);
      for (const { id, figures, ...item } of items) {
        checkLine(id, { ...item, saysInItsPart }, ledger);
        assert.ok(item.name !== "", id);
        for (const figure of figures) checkFigure(figure, ledger, saysInItsPart);
      }
      for (const { figure } of evidence) checkFigure(figure, ledger);
    }
  for (const figure of monitoringFigures(ledger)) checkFigure(figure, ledger);
  return assessment;
}

function checkFigure(figure: Figure, ledger: Ledger, saysInItsPart = false): void {
  checkLine(figure.name, { ...figure, saysInItsPart }, ledger);
  const { name, verdict, failing, transitional } = figure;
  // Who falls short is told where somebody may have to act, once each.
  if (verdict === "met" && !transitional) assert.deepEqual(failing, [], name);
  const names = failing.map(text);
  assert.ok(names.every((each) => each !== "") && new Set(names).size === names.length, `${name}: ${names.join()}`);
}

interface Line {
  readonly verdict: Verdict;
  readonly transitional: boolean;
  readonly missing: readonly Missing[];
  readonly value?: number | string | null;
  readonly cells?: readonly CellRef[];
  /** What it lacks is said once, by the part that it is a line of: vetoes, and the score that is a sum of all lines. */
  readonly saysInItsPart?: boolean;
}

function checkLine(id: string, line: Line, ledger: Ledger): void {
  const { verdict, transitional, missing, value, cells = [], saysInItsPart = false } = line;
  // What is open says what it lacks, in whole sentences; what is met or does not apply lacks nothing.
  if (verdict === "undetermined" && !saysInItsPart) assert.ok(missing.length > 0, `${id} does not say what it lacks`);
  if (verdict === "met" || verdict === "notApplicable") assert.deepEqual(missing, [], id);
  for (const each of missing) {
    assert.doesNotMatch(missingSentence(each, "zh-CN"), /[{}]|undefined|null|“”|：$/, id);
    for (const data of Object.values(each.data)) assert.notDeepEqual(data, [], `${id}: ${each.id}`);
  }
  if (transitional) assert.equal(verdict, "met", id);
  if (value !== undefined) assert.ok(value !== "" && !Number.isNaN(value), id);
  for (const { sheet, row, column } of cells) {
    assert.ok(Number.isInteger(row) && row >= 0 && Number.isInteger(column) && column >= 0, `${id}: ${sheet}`);
    assert.ok(
      ledger.workbook.sheets.some(({ name }) => name === sheet),
      `${id}: ${sheet}`,
    );
  }
}

function text(value: SentenceValue): string {
  return said(value, "zh-CN");
}

import assert from "node:assert/strict";
import { SHEETS, type SheetId } from "../../src/ledger";
import type { WorkbookSnapshot } from "../../src/model";
import { randomFrom } from "../../src/samples/random";
import { PARAMETERS } from "../../src/standards/parameters";
import { decisiveChanges, idleChanges, KINDS, type Change } from "./changes";
import { meetingCounty, recordsOf, snapshotOf } from "./county";
import * as declared from "./decisive";
import { failingCounties, type Failing } from "./failing";
import { baselineOf, newTally, tryChange, tryOnFailing, violationLines, type Tally } from "./judge";

/**
 * The honest verdict: no evidence that is removed or spoilt lets a county be called met, and no slip fails one. Each field
 * and kind of change once, and some more by chance; all of them are tried by `npm run evidence`.
 */

const SLICE = 40;

describe("evidence", function () {
  // How long it takes is measured, never asserted: a busy machine must not fail it.
  this.timeout(0);

  const bare = declared.DECISIVE_SHEETS;

  describe("what is declared", () => {
    for (const [id, { name, columns }] of Object.entries(SHEETS)) {
      const sheet = id as SheetId;
      it(`holds every column of ${name} once`, () => {
        const idle = declared.IDLE_SHEETS[sheet] ? columns.map((column) => column.id) : [];
        const places = [
          ...idle,
          ...Object.keys(declared.IDLE_COLUMNS[sheet] ?? {}),
          ...declared.FIELDS.filter((field) => field.sheet === sheet).map(({ column }) => column),
        ];
        assert.deepEqual(places.sort(), columns.map((column) => column.id).sort());
      });
    }

    it("holds every parameter once", () => {
      const places = [
        ...declared.PARAMETER_FIELDS.map(({ parameter }) => parameter),
        ...Object.keys(declared.IDLE_PARAMETERS),
      ];
      assert.deepEqual(places.sort(), PARAMETERS.map(({ id }) => id as string).sort());
    });

    it("says of every row on which nothing hangs why not", () => {
      const county = meetingCounty(bare);
      const silent = declared.FIELDS.filter(
        (field) =>
          !field.otherwise && recordsOf(county, field.sheet).some((record) => !declared.stakeOf(field, record)),
      );
      assert.deepEqual(
        silent.map(({ sheet, column }) => `${sheet}.${column}`),
        [],
      );
    });
  });

  describe("of a county that meets everything", () => {
    const county = meetingCounty(bare);
    const baseline = baselineOf(snapshotOf(county));
    const changes = decisiveChanges(county);
    const first = firstOfEach(changes);

    it("meets both methods", () => {
      assert.deepEqual(baseline.verdicts, { "2012": "met", "2017": "met" });
    });

    for (const [sheet, some] of bySheet(first)) {
      it(`is not improved by a change of ${sheet}`, () => {
        const tally = newTally();
        for (const change of some) tryChange(baseline, change, tally);
        nothingAgainst(tally);
      });
    }

    it("is not improved by any of some other changes", () => {
      const tally = newTally();
      for (const change of someOf(changes)) tryChange(baseline, change, tally);
      nothingAgainst(tally);
    });
  });

  describe("of a county with all sheets", () => {
    const county = meetingCounty();
    const baseline = baselineOf(snapshotOf(county));
    for (const [sheet, some] of bySheet(firstOfEach(idleChanges(county)))) {
      it(`stays met whatever is missing of what decides nothing in ${sheet}`, () => {
        const tally = newTally();
        // All cells at once, and one by one where that is not fair.
        const cells = some.filter(({ cell }) => cell !== null);
        const others = some.filter(({ cell }) => cell === null);
        for (const kind of KINDS) {
          const alike = cells.filter((change) => change.kind === kind);
          if (alike.length === 0) continue;
          const together = newTally();
          tryChange(baseline, { ...alike[0], apply: (workbook) => applied(workbook, alike) }, together);
          tally.tried++;
          if (together.violations.length > 0) for (const change of alike) tryChange(baseline, change, tally);
        }
        for (const change of others) tryChange(baseline, change, tally);
        nothingAgainst(tally);
      });
    }
  });

  describe("of a county that fails by one thing", () => {
    for (const failing of failingCounties(bare)) {
      it(`is not hidden: ${failing.part} ${failing.name}`, () => {
        const baseline = baselineOf(snapshotOf(failing.county));
        assert.equal(baseline.verdicts[failing.method], "notMet");
        const tally = newTally();
        for (const change of firstOfEach(ofFailingCells(failing)))
          tryOnFailing(baseline, change, failing.method, failing.name, tally);
        nothingAgainst(tally);
      });
    }
  });
});

/** Each field and kind once; the second text is left to the whole run. */
function firstOfEach(changes: readonly Change[]): Change[] {
  const seen = new Set<string>(["word"]);
  return changes.filter(({ field, kind }) => {
    const key = `${field} ${kind}`;
    if (seen.has(key) || seen.has(kind)) return false;
    seen.add(key);
    return true;
  });
}

function applied(workbook: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  return changes.reduce((changed, { apply }) => apply(changed), workbook);
}

function bySheet(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.sheet, [...(groups.get(change.sheet) ?? []), change]);
  return groups;
}

function someOf(changes: readonly Change[]): Change[] {
  const random = randomFrom(2017);
  return Array.from({ length: SLICE }, () => random.pick(changes));
}

/** Changes of the very cells that fail, of their rows, columns and sheets. */
function ofFailingCells({ county, cells, passes }: Failing): Change[] {
  return decisiveChanges(county).filter(({ cell, sheet, kind, field, row, column }) => {
    if ((kind === "zero" || kind === "exceed") && passes.includes(field)) return false;
    if (kind === "dropSheet") return cells.some((each) => each.sheet === sheet);
    if (kind === "dropColumn") return cells.some((each) => each.sheet === sheet && each.column === column);
    if (kind === "dropRow" || kind === "double") return cells.some((each) => each.sheet === sheet && each.row === row);
    return cells.some((each) => each.sheet === sheet && each.row === cell?.row && each.column === cell.column);
  });
}

function nothingAgainst(tally: Tally): void {
  assert.ok(tally.tried > 0);
  assert.equal(tally.violations.length, 0, `\n${violationLines(tally).join("\n")}`);
}

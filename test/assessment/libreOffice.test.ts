import assert from "node:assert/strict";
import { ledgerPlans } from "../../src/plans";
import { cellLabel, entryAt, isCellError, type CellValue } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { METHODS } from "../../src/standards/methods";
import { planUpdate } from "../../src/workflows/updateSheets";
import { plainFunctionCases } from "../plans/plainFunctionCases";
import { recalculate } from "../tools/libreOffice";
import { compareCalculated, uncalculated, type Uncalculated } from "../tools/nativeForm";
import { needs } from "../tools/witness";
import { WITNESSED } from "./witnessed";

/** The county beside whose derived sheets 图表 is calculated; some of its figures cannot be used. */
const CHARTED = 1;

/** A program of other people that knows nothing of our measures computes the same from the same formulas. */
describe("LibreOffice as a witness of the built-in formulas", function () {
  this.timeout(300000);
  before(async function () {
    await needs(this, "libreOffice");
  });

  // One run of LibreOffice calculates them all.
  const made: Uncalculated[] = [];
  const cases = plainFunctionCases();
  let calculated: readonly Uint8Array[] = [];
  before(async () => {
    for (const [i, [, content]] of WITNESSED.entries())
      made.push(await uncalculated(ledgerPlans(content), METHODS, "native", i === CHARTED));
    const [[, first]] = WITNESSED;
    const { bytes: ours } = await uncalculated(ledgerPlans(first), METHODS, "edu");
    const functions = FileHost.create();
    await functions.write([cases.plan], { asValues: false, replace: [] });
    calculated = recalculate(...made.map(({ bytes }) => bytes), ours, functions.bytes());
  });
  WITNESSED.forEach(([name], i) => {
    it(`gives the values of the plans in 通用公式: ${name}`, async () => {
      const { compared, differing } = await compareCalculated(entryAt(made, i), entryAt(calculated, i));
      assert.deepEqual(differing.slice(0, 5), [], `${differing.length} of ${compared} differ`);
      assert.ok(compared > 300, `only ${compared} formulas were compared`);
    });
  });

  it("fetches the figures of 图表 from them, those that cannot be had, too", async () => {
    const { charts } = entryAt(made, CHARTED);
    assert.ok(charts);
    const file = FileHost.open(entryAt(calculated, CHARTED), "charts.xlsx");
    const [{ values }] = (await file.read(({ name }) => (name === charts.sheet ? {} : null))).sheets.filter(
      (sheet) => sheet.name === charts.sheet,
    );
    let compared = 0;
    const differing = charts.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (!cell?.formula) return [];
        compared++;
        const found = values[r]?.[c] ?? null;
        return (isCellError(cell.value) && isCellError(found)) || isNear(cell.value, found)
          ? []
          : [
              `${r + 1}:${c + 1} is ${JSON.stringify(found)}, planned is ${JSON.stringify(cell.value)}: ${cell.formula}`,
            ];
      }),
    );
    assert.deepEqual(differing.slice(0, 5), [], `${differing.length} of ${compared} differ`);
    assert.ok(compared > 50, `only ${compared} formulas were compared`);
  });

  it("gives by the plain functions what the measures and standards give, at every limit and for whatever is no number", async () => {
    const file = FileHost.open(entryAt(calculated, WITNESSED.length + 1), "functions.xlsx");
    const [{ values }] = (await file.read(() => ({}))).sheets;
    const differing = cases.expected.flatMap((expected, row) => {
      const found = values[row]?.[0] ?? "";
      if (expected === null ? isCellError(found) : isSame(expected, found)) return [];
      const formula = cases.plan.cells[row]?.[0]?.formula;
      return [`row ${row + 1} is ${JSON.stringify(found)}, expected is ${JSON.stringify(expected)}: ${formula}`];
    });
    assert.deepEqual(differing.slice(0, 5), [], `${differing.length} of ${cases.expected.length} differ`);
  });

  it("gives the formulas back in its own notation, in either form, and none is taken for the clerk's", async () => {
    for (const bytes of [entryAt(calculated, 0), entryAt(calculated, WITNESSED.length)]) {
      const update = await planUpdate(FileHost.open(bytes, "recalculated.xlsx"));
      assert.deepEqual(update.changed.map(cellLabel), []);
      assert.ok(update.replaces.length > 3);
    }
  });
});

function isSame(expected: CellValue, found: CellValue): boolean {
  if (typeof expected === "number" && typeof found === "number") return Math.abs(expected - found) <= 1e-13;
  return expected === found;
}

/** A share of the variance is computed in another order here. */
function isNear(expected: CellValue, found: CellValue): boolean {
  if (typeof expected === "number" && typeof found === "number") return Math.abs(expected - found) <= 1e-9;
  return expected === found;
}

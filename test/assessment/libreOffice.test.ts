import assert from "node:assert/strict";
import { derivedPlans, ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { buildLedger, isFigure, SHEETS } from "../../src/ledger";
import { judge } from "../../src/rules/engine/run";
import { cellAddress, cellLabel, isCellError, sameValue, type CellValue, type SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { ledgerSheets } from "../../src/workflows/newLedger";
import { planUpdate } from "../../src/workflows/updateSheets";
import { recalculate } from "../tools/libreOffice";
import { needs } from "../tools/witness";
import { county } from "./ledgers";

/** A program of other people that knows nothing of our measures computes the same from the same formulas. */
describe("LibreOffice as a witness of the built-in formulas", function () {
  this.timeout(120000);
  before(async function () {
    await needs(this, "libreOffice");
  });

  const visited = { "primary.pupils": 60, "primary.visitingTeachers": 2 };
  const rented = { denseCentre: "是", rentedSportsArea: 500, otherSportsArea: 60 };
  const tolerated = {
    "02": { books: "两万", ...rented },
    "03": { area: "城乡", siteArea: 18800, ...rented },
    "05": visited,
  };
  const counties: readonly (readonly [string, LedgerContent])[] = [
    ["the small county, with a code typed as a number", county({ sites: { "01": { code: 3900000001 } } })],
    [
      "a county with 单列, 室内体育用房 taken off, an empty campus, a closed school and figures that cannot be used",
      county({
        parameters: { singleStageCampus: "单列", subtractIndoorSports: "是" },
        sites: {
          "02": { "junior.teachers": "80人", computers: "一百四十" },
          "03": { books: "22000册" },
          "06": { "primary.pupils": "60人" },
          "05": { "primary.pupils": 0, teachingArea: 0, books: null },
          "07": { "junior.pupils": 0, counted: "否", parent: "3900000002", "senior.pupils": 0 },
        },
      }),
    ],
    [
      "a province's basic standards with a minimum, a maximum, places that are not asked and figures that cannot be used, and the tolerances of 2019",
      {
        ...county({ parameters: { gateMissesAllowed: 1, transition2019: "是" } }),
        sheets: {
          ...county({ sites: tolerated }).sheets,
          gateStandards: [
            { indicator: "生均图书册数", bound: "不低于", "primary.城区": 21, "junior.城区": 20, "junior.镇区": 30 },
            { indicator: "师生比", bound: "不超过", "primary.城区": 0.07, "junior.城区": 0.075 },
            { indicator: "每百名学生拥有网络多媒体教室数", bound: "不低于", "primary.城区": 2.5 },
            { indicator: "生均占地面积", bound: "不低于", "junior.镇区": 22 },
          ],
        },
      },
    ],
    [
      "a county riddled with blanks: pupils, rooms, books and teachers, of schools, campuses and combined schools",
      riddled(generateCounty({ schools: 40, seed: 3, meets: false }), (i) => (i % 7 === 0 ? null : undefined)),
    ],
    [
      "a county in which parts exceed their wholes, and figures are negative, fractions and a thousand times off",
      riddled(generateCounty({ schools: 40, seed: 5, meets: true }), (i, value) =>
        i % 11 !== 0 || typeof value !== "number" ? undefined : [value * 5000, -value, value + 0.5][i % 3],
      ),
    ],
    [
      "a school that misses the basic standards and may be 高校附属",
      {
        ...county({ sites: { "02": { affiliated: null } } }),
        sheets: {
          ...county({ sites: { "02": { affiliated: null } } }).sheets,
          gateStandards: [{ indicator: "生均图书册数", bound: "不低于", "primary.城区": 99, "junior.城区": 26.5 }],
          freeIndicators: [
            { indicator: "平均班额", unit: "人/班", bound: "不超过", "primary.城区": 45, "junior.城区": 45 },
          ],
          freeValues: [
            { code: "3900000001", name: "第一小学", stage: "小学", indicator: "平均班额", value: 45 },
            { code: "3900000002", name: "第一中学", stage: "初中", indicator: "平均班额", value: "46人" },
            { code: "3900000007", name: "县高级中学", stage: "小学", indicator: "平均班额", value: 40 },
          ],
        },
      },
    ],
    ["a generated county of 60 sites", generateCounty({ schools: 60, seed: 7, meets: false })],
  ];
  for (const [name, content] of counties) {
    it(`gives the values of the plans: ${name}`, async () => {
      const plans = ledgerPlans(content);
      const derived = derivedPlans(judge(buildLedger(snapshotOfPlans(plans))).assessment);
      const host = FileHost.create();
      const read = plans.filter(({ sheet }) => isRead(sheet, derived));
      await host.write([...read, ...derived.map(withoutResults)], { asValues: false, replace: [] });
      const calculated = await FileHost.open(recalculate(host.bytes()), "recalculated.xlsx").read(() => ({}));
      let compared = 0;
      for (const { sheet, cells } of derived) {
        const values = calculated.sheets.find((each) => each.name === sheet)!.values;
        cells.forEach((row, i) =>
          row.forEach((cell, column) => {
            if (!cell?.formula || isOurs(cell.formula)) return;
            const found: CellValue = values[i]?.[column] ?? null;
            const same = isCellError(cell.value) ? isCellError(found) : sameValue(cell.value, found);
            const where = `${sheet}!${cellAddress({ row: i, column })} ${cell.formula}`;
            assert.ok(same, `${where} is ${JSON.stringify(found)}, planned is ${JSON.stringify(cell.value)}`);
            compared++;
          }),
        );
      }
      assert.ok(compared > 300, `only ${compared} formulas were compared`);
    });
  }

  it("gives the formulas back in its own notation, and none is taken for the clerk's", async () => {
    const host = FileHost.create();
    await host.write(ledgerSheets(county()), { asValues: false, replace: [] });
    const update = await planUpdate(FileHost.open(recalculate(host.bytes()), "recalculated.xlsx"));
    assert.deepEqual(update.changed.map(cellLabel), []);
    assert.ok(update.replaces.length > 3);
  });
});

/** A county with some figures of its schools changed, counted through all of them. */
function riddled(
  content: LedgerContent,
  change: (at: number, value: CellValue) => CellValue | undefined,
): LedgerContent {
  let at = 0;
  const schools = (content.sheets.schools ?? []).map((record) =>
    Object.fromEntries(
      SHEETS.schools.columns.map((column) => {
        const value = record[column.id] ?? null;
        const changed = isFigure(column) ? change(++at, value) : undefined;
        return [column.id, changed === undefined ? value : changed];
      }),
    ),
  );
  return { ...content, sheets: { ...content.sheets, schools } };
}

/** Our own functions, which LibreOffice does not have. */
function isOurs(formula: string): boolean {
  return formula.includes("EDU.");
}

/** Whether a formula reads the sheet; the others would only take LibreOffice its time. */
function isRead(sheet: string, plans: readonly SheetPlan[]): boolean {
  return plans.some(({ cells }) => cells.some((row) => row.some((cell) => cell?.formula?.includes(sheet))));
}

/** The plan with our functions' values in place of their formulas, and no other formula's value: those it must compute. */
function withoutResults(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map((row) =>
    row.map((cell) => {
      if (!cell?.formula) return cell;
      return isOurs(cell.formula) ? { value: cell.value } : { formula: cell.formula, value: -1 };
    }),
  );
  return { ...plan, cells };
}

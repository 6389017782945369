import assert from "node:assert/strict";
import { ledgerPlans } from "../../src/plans";
import { recordPlan } from "../../src/plans/ledgerPlans";
import { SHEETS, type SheetId } from "../../src/ledger";
import type { SheetPlan } from "../../src/model";

const plans = ledgerPlans({ parameters: {}, sheets: { wages: [{ year: 2024, teachers: 92500.5 }] } });
const planOf = (id: SheetId): SheetPlan => plans.find(({ sheet }) => sheet === SHEETS[id].name)!;
const columnOf = (id: SheetId, field: string) => SHEETS[id].columns.findIndex((column) => column.id === field);

describe("the sheets to fill in", () => {
  it("are all of the template, 参数 first and the others in its order", () => {
    const names = Object.values(SHEETS)
      .sort((a, b) => a.order - b.order)
      .map(({ name }) => name);
    assert.deepEqual(
      plans.map(({ sheet }) => sheet),
      ["参数", ...names],
    );
  });

  it("hold the records that they are given, else those that they start with", () => {
    assert.deepEqual(planOf("wages").cells[1].slice(0, 3), [{ value: 2024 }, { value: 92500.5 }, null]);
    assert.deepEqual(
      planOf("disabled").cells.map(([first]) => first?.value),
      ["残疾类别", "视力", "听力", "智力", "其他"],
    );
    assert.equal(planOf("exchange").cells.length, 1);
  });

  it("label every line of the self-assessment as no national standard", () => {
    const nature = columnOf("selfAssessment", "nature");
    for (const line of planOf("selfAssessment").cells.slice(1)) {
      assert.equal(line[nature]?.value, "参考自评，非国家标准");
    }
  });

  it("ask for what belongs in a column and say where it comes from", () => {
    for (const { sheet, validations, widths } of plans.slice(1)) {
      assert.equal(validations.length, widths.length, sheet);
      for (const { prompt } of validations) {
        assert.match(prompt.text, /\n来源：./);
        assert.ok(prompt.title.length <= 32 && prompt.text.length <= 255, prompt.text);
      }
    }
  });

  it("let long texts take several lines and keep figures on one", () => {
    const wrapped = (id: SheetId, field: string) =>
      planOf(id).formats.some(({ area, wrap }) => area.top === 1 && area.left === columnOf(id, field) && wrap === true);
    assert.ok(wrapped("archive", "title"));
    assert.ok(wrapped("schools", "name"));
    assert.ok(!wrapped("archive", "box"));
    assert.ok(!wrapped("wages", "teachers"));
  });

  it("set the number of a line in the middle, apart from the text beside it", () => {
    const at = columnOf("governmentItems", "no");
    const of = (column: number) =>
      planOf("governmentItems").formats.find(({ area }) => area.top === 1 && area.left === column);
    assert.deepEqual([of(at)?.role, of(at + 1)?.role], ["figure", "input"]);
  });

  const format = (id: SheetId, field: string) => {
    const at = columnOf(id, field);
    return planOf(id).formats.find(({ area }) => area.top === 1 && area.left === at)?.numberFormat;
  };

  it("set the thousands of what is counted apart, and not those of a year", () => {
    assert.deepEqual([format("wages", "year"), format("dropout", "pupilsBefore")], ["0", "#,##0"]);
    assert.deepEqual([format("archive", "year"), format("gateStandards", "year")], ["0_ ", "0_ "]);
  });

  it("show standards with the digits that they are set with, and large ones with thousands apart", () => {
    for (const id of ["gateStandards", "freeIndicators"] as const)
      assert.equal(format(id, "primary.镇区"), "[>=1000]#,##0;General");
  });

  it("show the decimal places of a large standard", () => {
    const standards = { "primary.城区": 1500, "primary.镇区": 1234.5, "primary.乡村": 0.75, "junior.城区": "/" };
    const { formats } = recordPlan("gateStandards", [standards]);
    const own = formats.filter(({ area }) => area.top === 1 && area.bottom === 1);
    const at = columnOf("gateStandards", "primary.镇区");
    assert.deepEqual(own, [{ area: { top: 1, left: at, bottom: 1, right: at }, numberFormat: "#,##0.0" }]);
  });

  it("set figures a little apart from the texts behind them, and from nothing else", () => {
    assert.deepEqual([format("nearby", "pupils"), format("nearby", "inDistrict")], ["#,##0", "#,##0_ "]);
    assert.deepEqual([format("dropout", "statedRate"), format("dropout", "remark")], ["#,##0.00_ ", "@"]);
  });
});

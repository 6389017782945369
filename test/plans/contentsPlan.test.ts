import assert from "node:assert/strict";
import { buildLedger } from "../../src/ledger";
import { methodSwitch } from "../../src/standards/parameters";
import { METHOD_NAMES, METHODS } from "../../src/standards/methods";
import { snapshotOfPlans } from "../../src/plans";
import {
  CONTENTS_HEADINGS,
  CONTENTS_SHEET,
  contentsWith,
  outputLine,
  unneededSheets,
} from "../../src/plans/contentsPlan";
import { contentsOf } from "../../src/plans/ledgerBook";
import { isAdded } from "../../src/workflows/ourSheets";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import "../../src/locales/everyLanguage";
import type { SheetPlan } from "../../src/model";
import { countySheets } from "../workflows/ledgers";

describe("目录和填报进度", () => {
  const headings = Object.values(CONTENTS_HEADINGS) as string[];
  const lineOf = ({ cells }: SheetPlan, sheet: string) => {
    const row = cells.find((cells) => cells[headings.indexOf("工作表")]?.value === sheet)!;
    return Object.fromEntries(headings.map((heading, i) => [heading, row[i]?.value ?? null]));
  };
  const blank = ledgerSheets(EMPTY);
  const filled = countySheets(12);

  it("comes first, and names every other sheet with a link to it", () => {
    for (const plans of [blank, filled]) {
      assert.equal(plans[0].sheet, CONTENTS_SHEET);
      const names = plans[0].cells.slice(1).map((row) => row[1]?.value);
      for (const { sheet } of plans.slice(1)) assert.ok(names.includes(sheet), sheet);
      for (const row of plans[0].cells.slice(1))
        assert.equal(row[1]?.formula, `=HYPERLINK("#'${String(row[1]?.value)}'!A1","${String(row[1]?.value)}")`);
    }
  });

  it("says of a new ledger that nothing is filled in, and that nothing is computed yet", () => {
    const { 填报情况: schools, 已填行数: rows } = lineOf(blank[0], "学校台账");
    assert.deepEqual([schools, rows], ["尚未填报", 0]);
    assert.equal(lineOf(blank[0], "质量监测")["填报情况"], "尚未填报");
    assert.match(String(lineOf(blank[0], "拆分")["填报情况"]), /^尚未生成/);
  });

  it("has number and state in the middle of their columns", () => {
    const middle = blank[0].formats.filter(({ role }) => role === "verdict").map(({ area }) => headings[area.left]);
    assert.deepEqual(middle, ["序号", "填报情况"]);
  });

  it("counts the filled rows where a sheet stands now, by a formula that goes on counting", () => {
    const contents = filled[0];
    const schools = filled.find(({ sheet }) => sheet === "学校台账")!;
    const { 填报情况: state, 已填行数: rows, 用途: use } = lineOf(contents, "学校台账");
    assert.deepEqual([state, rows, use], ["已填报", schools.cells.length - 1, "基础数据"]);
    const row = contents.cells.find((cells) => cells[1]?.value === "学校台账")!;
    assert.equal(row[headings.indexOf("已填行数")]?.formula, "=COUNTA(学校台账!$A$2:$A$10002)");
    assert.equal(lineOf(contents, "拆分")["填报情况"], "已生成");
  });

  it("says who supplies the figures, and for which method", () => {
    const of = (sheet: string) => {
      const line = lineOf(blank[0], sheet);
      return [line["数据由谁提供"], line["用于哪个办法"]];
    };
    assert.match(String(of("学校台账")[0]), /教育事业统计报表/);
    assert.deepEqual(of("三个增长"), ["财政、教育局", "不参与判定"]);
    assert.deepEqual(of("县级政府评分表")[1], METHOD_NAMES[METHODS[0]]);
  });

  it("is known as a sheet of ours by its name and its headings", () => {
    const [contents] = snapshotOfPlans(blank).sheets;
    assert.ok(isAdded(contents));
    assert.ok(!isAdded({ name: CONTENTS_SHEET, values: [["本县资料目录", "页码"]] }));
  });

  it("follows a sheet whose columns or name have moved, and lists those alone that are there", () => {
    const workbook = snapshotOfPlans(blank);
    const schools = workbook.sheets.find(({ name }) => name === "学校台账")!;
    const moved = { ...schools, name: "学校台账 ", left: 2, top: 3, values: [...schools.values, ["01"]] };
    const contents = contentsOf(buildLedger({ sheets: [moved] }));
    const row = contents.cells.find((cells) => cells[1]?.value === "学校台账 ")!;
    assert.equal(row[headings.indexOf("已填行数")]?.formula, "=COUNTA('学校台账 '!$C$5:$C$10005)");
    assert.equal(row[headings.indexOf("已填行数")]?.value, 1);
    assert.ok(contents.cells.every((cells) => cells[1]?.value !== "公用经费台账"));
  });

  it("gets lines behind its own for sheets that it does not list, once, and leaves alone what is not as it was written", () => {
    const [planned] = snapshotOfPlans(blank).sheets;
    assert.ok(planned);
    const lines = [outputLine("学校数据核对确认表"), outputLine("2017表Ⅱ-1")];
    const plan = contentsWith(planned, lines);
    assert.ok(plan);
    const { 填报情况: state, 用途: use, 说明: note } = lineOf(plan, "学校数据核对确认表");
    assert.deepEqual([state, use], ["已生成", "打印上报"]);
    assert.match(String(note), /^每校一页/);
    assert.equal(lineOf(plan, "2017表Ⅱ-1")["用于哪个办法"], METHOD_NAMES["2017"]);
    const stands = planned.values.length;
    assert.equal(plan.stands, stands);
    assert.ok(plan.formats.every(({ area }) => area.top === stands && area.bottom === stands + 1));
    const [added] = snapshotOfPlans([plan]).sheets;
    assert.ok(added);
    const grown = { ...planned, values: [...planned.values, ...added.values.slice(stands)] };
    assert.equal(contentsWith(grown, lines), null);
    const [, ...below] = planned.values;
    for (const other of [
      { protected: true },
      { top: 1 },
      { left: 1 },
      { values: [["目录"], ...below] },
      { values: [] },
    ])
      assert.equal(contentsWith({ ...planned, ...other }, lines), null);
  });

  it("hides blank sheets that only a method asks for which the county does not apply", () => {
    const [one, other] = METHODS;
    const plans = ledgerSheets({ ...EMPTY, parameters: { [methodSwitch(other)]: "否" } });
    const hidden = plans.filter((plan) => plan.hidden).map(({ sheet }) => sheet);
    assert.deepEqual([...hidden].sort(), [...unneededSheets([one])].sort());
    assert.ok(hidden.length > 0);
    assert.ok(blank.every((plan) => !plan.hidden));
  });
});

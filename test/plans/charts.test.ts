import assert from "node:assert/strict";
import { isCellError, pageHeight, there, type Area, type SheetPlan } from "../../src/model";
import { chartsPlan } from "../../src/plans";
import { assessed, county } from "../assessment/ledgers";

const valuesOf = ({ cells }: SheetPlan) => cells.map((row) => row.map((cell) => cell?.value ?? null));

/** The rows of the table under a title, and the chart that is drawn over them. */
function blockOf(plan: SheetPlan, title: RegExp) {
  const values = valuesOf(plan);
  const top = values.findIndex(([first]) => typeof first === "string" && title.test(first));
  assert.ok(top >= 0, String(title));
  const head = values.findIndex((row, r) => r > top && row.length > 1);
  const end = values.findIndex((row, r) => r > head && row.length === 0);
  const chart = plan.charts?.find((one) => one.top === head + 1) ?? null;
  return { headings: there(values[head], "headings"), rows: values.slice(head + 1, end), chart };
}

const overlap = (a: Area, b: Area) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

describe("图表", () => {
  it("draws over the cells of its own tables, beside them and never over another chart", () => {
    const plan = chartsPlan(assessed(county()));
    const charts = plan.charts ?? [];
    assert.ok(charts.length >= 6);
    charts.forEach((chart, i) => {
      assert.ok(chart.top <= chart.bottom && chart.bottom < plan.cells.length);
      for (let row = chart.top; row <= chart.bottom; row++) {
        assert.equal(typeof plan.cells[row]?.[0]?.value, "string");
        assert.ok((plan.cells[row]?.length ?? 0) <= chart.anchor.left, "a table runs below its chart");
      }
      assert.ok(chart.series.every(({ column }) => typeof plan.cells[chart.top - 1]?.[column]?.value === "string"));
      assert.ok(chart.anchor.bottom < plan.cells.length && chart.anchor.right < plan.widths.length);
      for (const other of charts.slice(i + 1)) assert.ok(!overlap(chart.anchor, other.anchor));
    });
  });

  it("begins a page before what the one before would cut, so that each chart stands on one with its title", () => {
    const plan = chartsPlan(assessed(county()));
    const { breaks = [] } = plan.paper ?? {};
    assert.ok(breaks.length > 0);
    for (const row of breaks) assert.equal(typeof plan.cells[row]?.[0]?.value, "string");
    for (const { top, anchor } of plan.charts ?? [])
      assert.ok(!breaks.some((row) => row > top - 2 && row <= anchor.bottom), "a chart is cut");
    const pages = [0, ...breaks].map((row, i) => (breaks[i] ?? plan.cells.length) - row);
    assert.ok(
      pages.every((rows) => rows * 16 <= pageHeight(plan)),
      "a page is too long",
    );
  });

  it("sets coefficients against the limits that each method has", () => {
    const plan = chartsPlan(assessed(county()));
    const basic = blockOf(plan, /^2012.*小学：差异系数/);
    assert.deepEqual(
      basic.rows.map(([, , limit]) => limit),
      [...new Array<null>(8).fill(null), 0.65],
    );
    const quality = blockOf(plan, /^2017.*初中：差异系数/);
    assert.deepEqual(
      quality.rows.map(([, , limit]) => limit),
      [...new Array<number>(7).fill(0.45), null],
    );
    assert.deepEqual(
      quality.chart?.series.map(({ look }) => look),
      ["figures", "limit"],
    );
  });

  it("puts figures of another time beside those of now", () => {
    const before = assessed(county());
    const plan = chartsPlan(assessed(county({ sites: { "02": { books: 99 } } })), {
      time: "lastYear",
      assessment: before,
    });
    const { headings, rows, chart } = blockOf(plan, /^2012.*小学：差异系数/);
    assert.equal(headings[4], "上年差异系数");
    const stage = before.methods.get("2012")?.stages.primary;
    assert.deepEqual(
      rows.map((row) => row[4]),
      [...(stage?.indicators ?? []).map(({ coefficient }) => coefficient), stage?.composite],
    );
    assert.deepEqual(
      chart?.series.map(({ look }) => look),
      ["figures", "compared", "limit"],
    );
  });

  it("names the schools that a difference comes from, whose shares are one whole", () => {
    const { rows } = blockOf(chartsPlan(assessed(county())), /差异来自哪些学校/);
    const shares = rows.map((row) => Number(row[4]));
    assert.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-12);
    assert.deepEqual(
      shares,
      [...shares].sort((a, b) => b - a),
    );
  });

  it("sorts schools from the lowest on where some do not reach a standard, and words how each stands", () => {
    const plan = chartsPlan(assessed(county({ sites: { "08": { teachingArea: 1000 } } })));
    const sorted = blockOf(plan, /^2017.*小学：各校生均教学及辅助用房面积/);
    const values = sorted.rows.map(([, value]) => Number(value));
    assert.deepEqual(
      values,
      [...values].sort((a, b) => a - b),
    );
    assert.deepEqual(sorted.rows[0]?.slice(2), [4.5, 3.825]);
    assert.deepEqual(
      sorted.chart?.series.map(({ look }) => look),
      ["figures", "limit", "tolerance"],
    );
    const { rows, chart } = blockOf(plan, /^2017.*小学：各校各项指标达标情况/);
    assert.equal(chart, null);
    const words = new Set(rows.flatMap((row) => row.slice(1, -2)));
    assert.ok(words.has("不足") && words.has("达标"));
    assert.ok(plan.formats.some(({ role }) => role === "notMet"));
  });

  it("asks nothing of single schools where the method does not", () => {
    const plan = chartsPlan(assessed(county(), ["2012"]));
    assert.ok(valuesOf(plan).every(([first]) => !/达标情况|：各校/.test(String(first ?? ""))));
  });

  it("leaves a gap for what cannot be had, and calls it undetermined", () => {
    const plan = chartsPlan(assessed(county({ sites: { "01": { books: "两万", teachingArea: null } } })));
    const books = blockOf(plan, /^2012.*小学：差异系数/).rows.filter(([name]) => /图书|综合/.test(String(name)));
    assert.ok(books.length === 2 && books.every(([, value]) => isCellError(value)));
    const words = blockOf(plan, /^2017.*小学：各校各项指标达标情况/).rows.flat();
    assert.ok(words.includes("无法判定"));
  });

  it("shows of many schools the lowest alone, and says of how many", () => {
    const base = county();
    const schools = there(base.sheets.schools, "schools");
    const one = there(schools.at(-1), "school");
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...one,
      code: `39100${String(i).padStart(5, "0")}`,
      name: `村小${i}`,
      teachingArea: 1000 + i,
    }));
    const planned = (prefix: string) => {
      const named = many.map((school) => ({ ...school, name: prefix + school.name }));
      return chartsPlan(assessed({ ...base, sheets: { ...base.sheets, schools: [...schools, ...named] } }));
    };
    const plan = planned("");
    assert.equal(blockOf(plan, /^2017.*小学：各校生均教学及辅助用房面积/).rows.length, 35);
    assert.ok(valuesOf(plan).some(([first]) => /^共\d+所，只列数值最低的35所。/.test(String(first))));
    const long = planned("示例省示例市示例县示例乡示例中心校");
    assert.equal(blockOf(long, /^2017.*小学：各校生均教学及辅助用房面积/).rows.length, 17);
    const parts = [/达标情况$/, /达标情况（续1）$/].map((title) => blockOf(plan, title));
    assert.deepEqual(parts[0]?.headings, parts[1]?.headings);
    const [first = 0, second = 0] = parts.map(({ rows }) => rows.length);
    assert.ok(first - second <= 1 && second <= first && first > 20, "a table over two pages has a page with few rows");
    assert.ok(long.paper?.breaks?.some((row) => /达标情况（续2）$/.test(String(long.cells[row]?.[0]?.value))));
    const shares = blockOf(plan, /^2017.*小学：.*差异来自哪些学校/).rows;
    assert.match(String(shares.at(-1)?.[0]), /^其余\d+所$/);
  });
});

import assert from "node:assert/strict";
import { snapshotOfPlans } from "../../../src/plans";
import "../../../src/locales/everyLanguage";
import { paneIn } from "../../../src/locales/pane";
import { explanationView } from "../../../src/taskpane/viewModel/explanation";
import { verdictView, type LineView } from "../../../src/taskpane/viewModel/verdict";
import { checkSnapshot } from "../../../src/workflows/check";
import { sampleSheets } from "../../../src/workflows/samples";

const RESULT = checkSnapshot(snapshotOfPlans(sampleSheets("county")));
const SAY = paneIn("zh-CN");
const VIEW = verdictView(RESULT, SAY, "zh-CN");
const all = (lines: readonly LineView[]): LineView[] => lines.flatMap((line) => [line, ...all(line.lines)]);
const LINES = VIEW.rows.flatMap(({ parts }) =>
  parts.flatMap((part) => (part ? all(part.lines).map((line) => ({ method: part.method, line })) : [])),
);
const lineOf = (key: RegExp) => LINES.find(({ line }) => key.test(line.key))!;
const explained = ({ method, line }: (typeof LINES)[number]) =>
  explanationView(RESULT, method, line.subject!, SAY, "zh-CN");

describe("what is behind a line of the verdict", () => {
  it("can be said of every line in both languages", () => {
    for (const { method, line } of LINES)
      if (line.subject)
        for (const language of ["zh-CN", "en-US"] as const)
          assert.notEqual(explanationView(RESULT, method, line.subject, paneIn(language), language).formula, "");
  });

  it("names the four schools that drive a composite, and leads to them", () => {
    const { formula, source, drivers } = explained(lineOf(/^2012\/between\/primary$/));
    assert.match(formula, /^综合差异系数＝/);
    assert.equal(source, "依据：教督〔2012〕3号");
    assert.equal(drivers.length, 4);
    for (const { text, cell } of drivers) {
      assert.match(text, /：占差异的\d+\.\d%$/);
      assert.equal(cell?.sheet, "学校台账");
    }
  });

  it("shows a driver's figure beside the county's, and the cells of both", () => {
    const { drivers, cells } = explained(lineOf(/^2017\/between\/junior\/teachingArea$/));
    assert.match(drivers[0].text, /：\d+\.\d\d㎡\/生，全县平均\d+\.\d\d㎡\/生，占差异的\d+\.\d%$/);
    assert.equal(drivers[0].cell?.sheet, "分学校指标表2017");
    assert.deepEqual(
      cells.map(({ sheet }) => sheet),
      ["校际差异系数表"],
    );
  });

  it("says what it takes at least only where a single coefficient is above its limit", () => {
    const singles = LINES.filter(({ line }) => /^2017\/between\/(primary|junior)\/(?!composite)/.test(line.key));
    const short = singles.filter(({ line }) => line.verdict === "notMet");
    assert.ok(short.length > 0);
    for (const single of singles) assert.equal(explained(single).least !== null, single.line.verdict === "notMet");
    assert.match(explained(short[0]).least!, /^要降到0\.\d\d，“.+”至少共需增加[\d.]+：/);
    const combined = short.flatMap((line) => explained(line).combined);
    assert.ok(combined.length > 0);
    for (const { text, cell } of combined) {
      assert.match(text, /^.+：本学段分得\d+\.\d%，差\d+\.\d\d，全校须增加\d+\.\d\d$/);
      assert.equal(cell?.sheet, "学校台账");
    }
  });

  it("lists the schools that fail", () => {
    const { failing } = explained(
      LINES.find(({ line }) => line.subject?.kind === "schools" && line.verdict === "notMet")!,
    );
    assert.ok(failing.length > 0 && failing.every(({ cell }) => cell?.sheet === "分学校指标表2017"));
  });

  it("names the province's document, and the procedures of 2019 where their tolerances decide", () => {
    assert.equal(explained(lineOf(/^2012\/gate\//)).source, "依据：教督〔2012〕3号；示例，非真实省定标准");
    const schools = LINES.find(({ line }) => line.subject?.kind === "schools")!.line.subject!;
    assert.ok(schools.kind === "schools");
    const counted = schools.stage.counted.map((school) => ({ ...school, transitional: true }));
    const { source } = explanationView(
      RESULT,
      "2017",
      { kind: "schools", stage: { ...schools.stage, counted } },
      SAY,
      "zh-CN",
    );
    assert.equal(source, "依据：教督〔2017〕6号；2019年县域义务教育优质均衡发展督导评估工作规程");
  });

  it("says that a plain answer is not computed", () => {
    assert.equal(explained(lineOf(/^2012\/vetoes\//)).formula, "本项由填报人员直接回答，不计算。");
  });
});

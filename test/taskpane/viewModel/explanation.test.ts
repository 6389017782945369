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
    assert.match(drivers[0].text, /：\d+\.\d\d㎡\/生，[高低]于平均\d+%，占差异的\d+\.\d%$/);
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
    for (const single of singles) assert.equal(explained(single).least.length > 0, single.line.verdict === "notMet");
    const [sentence, spirit] = explained(short[0]).least;
    assert.match(sentence, /^降到0\.\d\d：\d+所共需[\d,.]+.+，也就是把“.+”低于[\d.]+.*的学校都补到这一水平/);
    assert.equal(spirit, "测算，供安排参考；不得以压低好学校实现。");
  });

  it("tells the formula with the county's own numbers, which give the figure", () => {
    const { numbers } = explained(lineOf(/^2017\/between\/junior\/equipmentValue$/));
    const [, value, deviation, mean, over] = /^([\d.]+)＝标准差([\d,.]+)÷平均([\d,.]+)元\/生，超([\d.]+)$/.exec(
      numbers!,
    )!;
    const number = (text: string) => Number(text.replaceAll(",", ""));
    assert.ok(Math.abs(number(deviation) / number(mean) - number(value)) < 0.0006);
    assert.equal((number(value) - 0.45).toFixed(3), over);
    const [, all, sum] = /^([\d.]+)＝8项差异系数之和([\d.]+)÷8，不超过0\.65$/.exec(
      explained(lineOf(/^2012\/between\/primary$/)).numbers!,
    )!;
    assert.ok(Math.abs(Number(sum) / 8 - Number(all)) < 0.001);
    assert.equal(explained(lineOf(/^2012\/vetoes\//)).numbers, null);
  });

  it("names in the columns' units what each school lacks, and what the stages of one share", () => {
    const equipment = explained(lineOf(/^2017\/between\/junior\/equipmentValue$/));
    const { title, rows, note } = equipment.gaps!;
    assert.equal(title, `各校缺口（${rows.length}所，单位：万元）`);
    assert.ok(rows.every(({ lacks, cell }) => /^[\d,]+\.\d\d$/.test(lacks) && cell?.sheet === "学校台账"));
    assert.ok(rows.some(({ whole }) => whole !== null));
    assert.match(note!, /^各学段共用的学校/);
    const people = explained(lineOf(/^2017\/between\/junior\/backboneTeachers$/)).gaps!;
    assert.ok(people.rows.every(({ lacks, whole }) => /^[\d,]+$/.test(lacks) && whole === null));
    assert.deepEqual([people.note, equipment.exportable], [null, true]);
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

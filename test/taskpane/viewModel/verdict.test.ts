import assert from "node:assert/strict";
import { snapshotOfPlans } from "../../../src/plans";
import "../../../src/locales/everyLanguage";
import { paneIn } from "../../../src/locales/pane";
import type { Language } from "../../../src/locales/sentence";
import { verdictView, type LineView, type PartView } from "../../../src/taskpane/viewModel/verdict";
import { checkSnapshot } from "../../../src/workflows/check";
import { EMPTY, ledgerSheets } from "../../../src/workflows/newLedger";
import { sampleSheets } from "../../../src/workflows/samples";
import { county } from "../../assessment/ledgers";

const viewOf = (plans: Parameters<typeof snapshotOfPlans>[0], language: Language) =>
  verdictView(checkSnapshot(snapshotOfPlans(plans)), paneIn(language), language);

const COUNTY = viewOf(sampleSheets("county"), "zh-CN");
const parts = (row: string): (PartView | null)[] => [...COUNTY.rows.find(({ id }) => id === row)!.parts];
const all = (lines: readonly LineView[]): LineView[] => lines.flatMap((line) => [line, ...all(line.lines)]);

describe("the verdict in words", () => {
  it("names both methods and sets the parts that correspond beside each other", () => {
    assert.deepEqual(
      COUNTY.methods.map(({ name }) => name),
      ["基本均衡（2012）", "优质均衡（2017）"],
    );
    assert.deepEqual(
      COUNTY.rows.map(({ parts: [basic, quality] }) => [basic?.name ?? null, quality?.name ?? null]),
      [
        ["办学基本标准", "前置条件"],
        [null, "学校资源配置"],
        ["校际间均衡状况", "校际资源均衡"],
        ["县级人民政府工作", "政府保障程度"],
        [null, "教育质量"],
        ["公众满意度（参考）", "社会认可度"],
        ["一票否决事项", "一票否决事项"],
      ],
    );
  });

  it("shows the composite of 2012 with its limit, and single coefficients without one", () => {
    const [primary] = parts("between")[0]!.lines;
    assert.equal(primary.name, "小学综合差异系数");
    assert.match(primary.value, /^\d\.\d{3}$/);
    assert.equal(primary.standard, "≤ 0.65");
    assert.deepEqual(
      primary.lines.map(({ standard, verdict }) => [standard, verdict]),
      new Array(8).fill(["—", null]),
    );
  });

  it("draws coefficients that can be had to one scale a method, with their limits", () => {
    const lines = parts("between").map((part) => all(part!.lines));
    for (const [i, limits] of [
      [0.65, 0.55, null],
      [0.5, 0.45, null],
    ].entries()) {
      const bars = lines[i].flatMap(({ bar }) => bar ?? []);
      assert.equal(new Set(bars.map(({ end }) => end)).size, 1);
      assert.ok(bars.every(({ value, end }) => value < end));
      assert.deepEqual([...new Set(bars.map(({ limit }) => limit))].sort(), [...limits].sort());
    }
    assert.equal(parts("government")[1]!.lines[0].bar ?? null, null);
  });

  it("says what kind of verdict it is, of which date, and how many 疑问 nobody has explained", () => {
    assert.match(COUNTY.reckonedFrom!, /^数据日期：\d{4}年9月1日；疑问\d+条未说明。$/);
    assert.equal(COUNTY.methods[0].sentence, "按台账数据测算：不达标（自评，不代替督导认定）。");
    const { reckonedFrom, methods, rows } = viewOf(ledgerSheets(EMPTY), "en-US");
    assert.equal(reckonedFrom, null);
    assert.equal(
      methods[0].sentence,
      "Computed from the ledger: Not filled in yet (self-evaluation, not the inspectors’ finding).",
    );
    // Under either method: what a new sheet starts with is nothing that was filled in.
    assert.deepEqual(
      methods.map(({ verdict }) => verdict),
      ["unfilled", "unfilled"],
    );
    assert.ok(rows.every(({ parts: all }) => all.every((part) => !part || part.verdict === "unfilled")));
  });

  it("says of a single coefficient of 2012 that its figure is missing", () => {
    const view = viewOf(ledgerSheets(county({ sites: { "01": { books: null } } })), "zh-CN");
    const [primary] = view.rows.find(({ id }) => id === "between")!.parts[0]!.lines;
    const verdicts = primary.lines.map(({ key, verdict }) => [key.split("/").at(-1), verdict]);
    assert.deepEqual(
      verdicts.filter(([, verdict]) => verdict !== null),
      [["books", "undetermined"]],
    );
  });

  it("judges each coefficient of 2017, counts those that keep their limit, and the schools", () => {
    const [, junior] = parts("between")[1]!.lines;
    const met = junior.lines.filter(({ verdict }) => verdict === "met").length;
    assert.deepEqual([junior.value, junior.standard, junior.subject], [`${met}项`, "7项", null]);
    assert.ok(junior.lines.slice(0, 7).every(({ standard, verdict }) => standard === "≤ 0.45" && verdict !== null));
    const [schools] = parts("schools")[1]!.lines;
    assert.match(schools.value, /^\d+所$/);
    assert.equal(schools.verdict === "met", schools.value === schools.standard);
  });

  it("tells beside the name of a part how much of it holds, and of one figure the figure", () => {
    const tallies = (view: typeof COUNTY) =>
      Object.fromEntries(view.rows.map(({ id, parts: all }) => [id, all.map((part) => part?.tally ?? null)]));
    const told = tallies(COUNTY);
    const [primary, junior] = parts("between")[0]!.lines;
    assert.deepEqual(told.between![0], [`小学${primary!.value}`, `初中${junior!.value}`]);
    const counts = parts("between")[1]!.lines.map(({ value, standard }) => [value, standard].map(Number.parseFloat));
    assert.deepEqual(told.between![1], [`小学${counts[0]!.join("/")}`, `初中${counts[1]!.join("/")}`]);
    const schools = parts("schools")[1]!.lines.map(({ value, standard }) => [value, standard].map(Number.parseFloat));
    assert.deepEqual(told.schools, [null, [`小学${schools[0]!.join("/")}`, `初中${schools[1]!.join("/")}`]]);
    const { lines } = parts("government")[1]!;
    const held = lines.filter(({ verdict }) => verdict === "met").length;
    const asked = lines.filter(({ verdict }) => verdict !== "notApplicable").length;
    assert.deepEqual(told.government, [[parts("government")[0]!.lines[0]!.value], [`${held}/${asked}项`]]);
    assert.deepEqual(told.vetoes, [[], []]);
    const [gate] = parts("gate")[0]!.lines;
    const [met, all] = [gate!.value, gate!.standard].map((text) => text.match(/\d+/)![0]);
    assert.deepEqual(told.gate, [[`${met}/${all}所`], []]);
    // Of what cannot be had, and of what nobody has filled in, nothing is counted.
    const unknown = tallies(viewOf(ledgerSheets(county({ sites: { "01": { books: null } } })), "en-US"));
    assert.match(unknown.between![0]!.join(), /^Junior [\d.]+$/);
    const unfilled = viewOf(ledgerSheets(EMPTY), "en-US").rows.flatMap(({ parts: all }) => all);
    assert.ok(unfilled.every((part) => !part || part.tally.length === 0));
  });

  it("says of evidence whose sheet nobody has filled in that it is not filled in", () => {
    const [basic] = viewOf(ledgerSheets(EMPTY), "zh-CN").rows.find(({ id }) => id === "government")!.parts;
    const verdicts = new Set(basic!.lines.map(({ verdict }) => verdict));
    assert.deepEqual(
      [...verdicts].filter((verdict) => verdict === "undetermined"),
      [],
    );
    assert.ok(verdicts.has("unfilled"));
  });

  it("shows every line of the national items with figure and standard, and no line twice", () => {
    const government = parts("government")[1]!;
    assert.equal(government.lines.length, 15);
    const lines = COUNTY.rows.flatMap((row) => row.parts.flatMap((part) => all(part?.lines ?? [])));
    assert.equal(new Set(lines.map(({ key }) => key)).size, lines.length);
    assert.ok(lines.some(({ standard }) => standard === "≥ 95%"));
  });

  it("offers computed figures beside the points of 2012 as evidence that decides nothing", () => {
    const [total, ...evidence] = parts("government")[0]!.lines;
    assert.equal(total.standard, "≥ 85分");
    assert.ok(evidence.length > 0 && evidence.every(({ notes }) => /不计入得分/.test(notes[0])));
  });

  it("says by name what is missing, and has no figure where there is none", () => {
    const { methods, rows } = viewOf(ledgerSheets({ ...EMPTY, parameters: { monitoringKept: "是" } }), "en-US");
    assert.equal(methods[1].verdict, "undetermined");
    assert.match(methods[1].sentence, /lacking: .*Balance of resources between schools/);
    const between = rows.find(({ id }) => id === "between")!.parts[0]!;
    assert.deepEqual([between.verdict, between.missing, between.lines], ["unfilled", [], []]);
    const shown = rows.flatMap((row) => row.parts).flatMap((part) => part ?? []);
    const repeated = shown.flatMap(({ missing, lines }) =>
      missing.filter((each) => lines.some(({ notes }) => notes.some((note) => note.endsWith(each)))),
    );
    assert.deepEqual(repeated, [], "what a line lacks is not said over it, too");
    assert.ok(shown.some(({ lines }) => lines.some(({ notes }) => notes.length > 0)));
  });

  it("says of a part, a line and its schools that only the tolerances of 2019 help", () => {
    const sites = { "02": { sportsGroundArea: 7900, denseCentre: "是", rentedSportsArea: 1550, otherSportsArea: 100 } };
    const view = (transition2019: "是" | "否") =>
      viewOf(ledgerSheets(county({ parameters: { transition2019 }, sites })), "zh-CN").rows.find(
        ({ id }) => id === "schools",
      )!.parts[1]!;
    const on = view("是");
    assert.deepEqual([on.verdict, on.transitional], ["met", true]);
    const [primary, junior] = on.lines;
    assert.deepEqual([primary.transitional, primary.notes], [false, []]);
    assert.deepEqual([junior.transitional, junior.notes], [true, ["其中按过渡标准达标1所，须附建设规划：第一中学。"]]);
    const off = view("否");
    assert.deepEqual([off.verdict, off.transitional, off.lines[1].notes], ["notMet", false, []]);
  });
});

import assert from "node:assert/strict";
import { ledgerPlans, snapshotOfPlans, type LedgerContent } from "../../../src/plans";
import "../../../src/locales/everyLanguage";
import type { LedgerRecord } from "../../../src/ledger";
import { paneIn } from "../../../src/locales/pane";
import type { Language } from "../../../src/locales/sentence";
import { cellLabel } from "../../../src/model";
import { explanationView } from "../../../src/taskpane/viewModel/explanation";
import { monitoringView } from "../../../src/taskpane/viewModel/monitoring";
import { checkSnapshot } from "../../../src/workflows/check";
import { EMPTY } from "../../../src/workflows/newLedger";
import { county } from "../../assessment/ledgers";

const GRADUATION: readonly LedgerRecord[] = [
  { code: "3900000002", name: "第一中学", stage: "初中", due: 320, graduated: 316 },
  { code: "3900000003", name: "博文学校", stage: "初中", due: 90 },
];

function shown(graduation: LedgerContent["sheets"]["graduation"] = [], language: Language = "zh-CN") {
  const content = county();
  const plans = ledgerPlans({ ...content, sheets: { ...content.sheets, graduation } });
  const result = checkSnapshot(snapshotOfPlans(plans));
  return { result, view: monitoringView(result, paneIn(language), language) };
}

describe("监测指标 in the pane", () => {
  it("show nothing of a ledger that is not filled in, and name what it lacks", () => {
    const { lines, notes } = monitoringView(
      checkSnapshot(snapshotOfPlans(ledgerPlans(EMPTY))),
      paneIn("zh-CN"),
      "zh-CN",
    );
    assert.deepEqual(lines, []);
    assert.match(notes.at(-1)!, /学校台账/);
  });

  it("show a figure with its number, without a verdict where nothing is demanded", () => {
    const { view } = shown(GRADUATION.slice(0, 1));
    const line = view.lines.find(({ name }) => name === "初中毕业率")!;
    assert.deepEqual([line.value, line.standard, line.verdict, line.notes], ["98.75%", "—", null, []]);
    const none = view.lines.find(({ name }) => name === "小学毕业率")!;
    assert.deepEqual([none.value, none.verdict], ["—", "notApplicable"]);
  });

  it("compare 编制 with the county's standard, and name what a figure lacks", () => {
    const { view } = shown(GRADUATION);
    const ratio = view.lines.find(({ name }) => name === "初中学生数与教职工数之比")!;
    assert.match(ratio.standard, /^≤ /);
    const open = view.lines.find(({ name }) => name === "初中毕业率")!;
    assert.deepEqual([open.value, open.notes.length], ["—", 1]);
    assert.match(open.notes[0], /^缺：.*博文学校初中/);
  });

  it("name the sheets that were not filled in, once each, in both languages", () => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const [note, unfilled] = shown([], language).view.notes;
      assert.match(note, language === "zh-CN" ? /不参与判定/ : /decide nothing/);
      assert.equal(unfilled.match(/入学率/g)!.length, 1);
      assert.ok(!shown([], language).view.lines.some(({ name }) => name.endsWith("入学率")));
    }
  });

  it("tell how they are computed and lead to their cells, under no method's document", () => {
    const { result, view } = shown(GRADUATION.slice(0, 1));
    const { subject } = view.lines.find(({ name }) => name === "初中毕业率")!;
    const { formula, source, cells } = explanationView(result, null, subject!, paneIn("zh-CN"), "zh-CN");
    assert.match(formula, /^“毕业率”表/);
    assert.equal(source, null);
    assert.deepEqual(cells.map(cellLabel), ["毕业率!E2", "毕业率!D2"]);
  });
});

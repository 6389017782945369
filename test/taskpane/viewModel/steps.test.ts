import assert from "node:assert/strict";
import type { FindingLevel } from "../../../src/model";
import { INITIAL_STATE, STEPS, type PaneState } from "../../../src/taskpane/state";
import { stepView } from "../../../src/taskpane/viewModel/steps";
import type { YearsWork } from "../../../src/workflows/yearsWork";
import { NOTHING_DONE as NOTHING } from "../../workflows/nothingDone";

/** What is said of every step, with × where it was not begun. */
function told(changes: Partial<PaneState>): Record<string, string | null> {
  return Object.fromEntries(
    STEPS.map((step) => {
      const { state } = stepView({ ...INITIAL_STATE, ...changes }, step, "zh-CN");
      return [step, state && (state.begun ? "" : "×") + state.sentences.join("")];
    }),
  );
}

function checked(...levels: FindingLevel[]): Pick<PaneState, "result"> {
  return { result: { findings: levels.map((level) => ({ level })) } as unknown as PaneState["result"] };
}

const LOOK = { kind: "ledger", sheet: "学校台账", schools: 60, filled: 60, lacking: [] } as const;

describe("how the steps of the year stand", () => {
  it("is said of nothing that nobody has looked at, but for the check", () => {
    const { check, ...others } = told({});
    assert.equal(check, "×尚未校验。");
    assert.ok(Object.values(others).every((each) => each === null));
  });

  it("says of an empty workbook what is not there yet", () => {
    assert.deepEqual(told({ yearsWork: NOTHING }), {
      ledger: "×台账尚未建立。",
      collect: null,
      progress: "×台账尚未建立。",
      check: "×尚未校验。",
      sheets: "×尚未生成。",
      scores: null,
      schools: "×尚未生成。",
      rectification: "×尚未生成。",
      report: "×尚未生成。",
      archive: "×尚未生成。",
      handIn: null,
    });
    assert.equal(told({ yearsWork: { ...NOTHING, ledger: true } }).progress, "×没有目录，更新指标表时自动添加。");
  });

  it("says what the sheets tell, and never a zero", () => {
    const yearsWork: YearsWork = {
      ...NOTHING,
      ledger: true,
      contents: { sheet: "目录和填报进度", filled: ["参数", "学校台账"], begun: ["师资"], blank: [] },
      sources: "数据来源记录",
      derived: ["拆分", "校际差异系数表"],
      lists: ["问题清单"],
      rectification: { sheet: "整改销号台账", lines: 4, struckOff: 0 },
      reports: ["自评报告2012"],
      labels: ["档案盒标签"],
    };
    assert.deepEqual(told({ yearsWork, look: LOOK, ...checked("query", "notMet", "notMet", "info") }), {
      ledger: "已建立，“学校台账”有60所学校。",
      collect: "已汇总，见“数据来源记录”。",
      progress: "×已填报2张；填报中：师资。",
      check: "已校验：疑问1条、不达标2条。",
      sheets: "已生成2张。",
      scores: null,
      schools: "已生成：问题清单。",
      rectification: "共4条，尚无销号。",
      report: "已生成：自评报告2012。",
      archive: "已生成：档案盒标签。",
      handIn: null,
    });
    const struck = { ...yearsWork, rectification: { sheet: "", lines: 4, struckOff: 1 } };
    assert.equal(told({ yearsWork: struck }).rectification, "共4条，已销号1条。");
    const none = { ...yearsWork, rectification: { sheet: "", lines: 0, struckOff: 0 } };
    assert.equal(told({ yearsWork: none }).rectification, "没有须整改的事项。");
    assert.equal(told({ yearsWork, look: { ...LOOK, schools: 0 } }).ledger, "已建立，“学校台账”尚未填写。");
    const filled = { ...yearsWork, contents: { sheet: "", filled: ["参数"], begun: [], blank: [] } };
    assert.equal(told({ yearsWork: filled }).progress, "已填报1张。");
  });

  it("says of a report that was downloaded that it is in no sheet, and not that there is none", () => {
    const { report, archive } = told({ yearsWork: NOTHING, done: { report: "2025-09-30", archive: "2025-09-30" } });
    assert.equal(report, "已办理，工作簿内没有报告工作表（下载的报告另存为文件）。");
    assert.equal(archive, "×尚未生成。", "its labels were taken out again");
  });

  it("says of a check what must be done, that nothing must, or that it is out of date, and when a step was last done", () => {
    assert.equal(told(checked("error")).check, "已校验：错误1条（须更正）。");
    assert.equal(told(checked("info")).check, "已校验，没有需要处理的问题。");
    const reading = { summary: [], questions: [{}, {}], mapping: [] } as unknown as PaneState["reading"];
    assert.equal(told({ ...checked("info"), reading }).check, "已校验：2个问题待回答。");
    const empty = { ...LOOK, schools: 0 };
    assert.equal(told({ ...checked("info"), look: empty }).check, "×已校验，“学校台账”尚未填写。");
    assert.equal(told({ ...checked("error"), outdated: true }).check, "×校验后数据已改动，请重新校验。");
    const { last } = stepView({ ...INITIAL_STATE, done: { report: "2025-09-30" } }, "report", "zh-CN");
    assert.equal(last, "上次办理：2025-09-30（本机记录）");
  });
});

import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { ALL_WRITTEN, findingId, Problem, Stopped, type CellRef, type SheetPlan } from "../../src/model";
import type { Download, DownloadFile, Saving } from "../../src/taskpane/download";
import { Pane } from "../../src/taskpane/pane";
import { changesText } from "../../src/taskpane/viewModel/edited";
import { plainHeading } from "../../src/ledger";
import { recordPlan } from "../../src/plans";
import { EMPTY, ledgerSheets } from "../../src/workflows/newLedger";
import { sampleSheets } from "../../src/workflows/samples";
import { formulasOf } from "../tools/nativeForm";
import { stopInside } from "../tools/stopInside";
import { changed, ownPlans } from "../workflows/ownSheets";
import { CONTENTS_SHEET } from "../../src/plans/contentsPlan";
import { yearsWorkOf } from "../../src/workflows/yearsWork";
import { MemoryHost } from "./memoryHost";

/** A memory that lasts as long as the test. */
function memory() {
  const kept = new Map<string, string>();
  return {
    recall: (key: string) => kept.get(key) ?? null,
    keep: (key: string, value = "1") => void kept.set(key, value),
  };
}

function paneOn(
  host: MemoryHost,
  download: Download | null = null,
  surely = true,
  workbook: Saving["workbook"] = () => Promise.reject(new Problem("office.noFile", { detail: "11001" })),
): Pane {
  return new Pane(host, "zh-CN", memory(), download && { download, surely, workbook });
}

/** Starts work and waits until it asks. */
async function question(pane: Pane, work: Promise<void>) {
  await Promise.race([pane.store.until((state) => state.question !== null), work]);
  const { question } = pane.store.state;
  assert.ok(question, "no question was asked");
  return question;
}

/** A sheet in which somebody has typed a value into a cell. */
function withValue(plan: SheetPlan, { row, column }: CellRef, value: number): SheetPlan {
  const typed = (cells: SheetPlan["cells"][number]) => cells.map((cell, i) => (i === column ? { value } : cell));
  return { ...plan, cells: plan.cells.map((cells, i) => (i === row ? typed(cells) : cells)) };
}

const notice = (pane: Pane) => pane.store.state.notice;
const COUNTY = sampleSheets("county");

describe("the pane's work", () => {
  it("checks and marks in one go, and says how much was found", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.check();
    const { result, busy } = pane.store.state;
    assert.equal(busy, null);
    assert.ok(result!.findings.length > 0 && host.marks.length > 0);
    assert.match(notice(pane)!.sentences.join(), /^校验完成：.*已标记/);
  });

  it("judges in slices, says so, and can be stopped before anything is written", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const shown: unknown[] = [];
    pane.store.subscribe(({ busy, stoppable }) => shown.push([busy, stoppable]));
    const stopOnReading = () => {
      host.onRead = () => {};
      pane.stop();
    };
    for (const work of [() => pane.check(), () => pane.updateSheets()]) {
      host.onRead = stopOnReading;
      await work();
      assert.deepEqual(notice(pane), { intent: "warning", sentences: ["已取消，工作簿没有改动。"] });
      const { busy, stoppable, result } = pane.store.state;
      assert.deepEqual([busy, stoppable, result], [null, false, null]);
    }
    assert.deepEqual([host.marks, host.written], [[], []]);

    const stopped = pane.check();
    await pane.store.until(({ busy }) => busy === "busy.judge");
    pane.stop();
    await stopped;
    assert.deepEqual([host.marks, pane.store.state.result], [[], null]);

    shown.length = 0;
    await pane.check();
    pane.stop();
    assert.deepEqual(notice(pane)?.intent, "success");
    const told = shown.map((each) => JSON.stringify(each)).filter((each, i, all) => each !== all[i - 1]);
    assert.deepEqual(told.slice(1, 5), [
      '["busy.check",false]',
      '["busy.read",true]',
      '["busy.judge",true]',
      '["busy.judge",false]',
    ]);
  });

  it("shows how far a long write has come, and gives it up while nothing else was changed", async () => {
    const host = new MemoryHost();
    const pane = paneOn(host);
    const told: unknown[] = [];
    host.onWrite = (watch) => {
      for (let done = 0; done < 3; done++) {
        watch!.progress(done, 3);
        const { progress, stoppable } = pane.store.state;
        told.push([progress!.done, progress!.all, stoppable]);
        if (done === 1) pane.stop();
        if (watch!.signal.aborted) throw new Stopped();
      }
    };
    const before = host.sheets;
    await pane.newLedger("blank");
    assert.deepEqual(notice(pane), { intent: "warning", sentences: ["已取消，工作簿没有改动。"] });
    assert.deepEqual(host.sheets, before);
    const { stoppable, progress, busy } = pane.store.state;
    assert.deepEqual([stoppable, progress, busy], [false, null, null]);
    assert.deepEqual(told, [
      [0, 3, true],
      [1, 3, true],
    ]);
  });

  it("gives up the looking for older marks, keeps what was found and says that no mark was touched", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.check();
    const { marks } = host;
    let heard = 0;
    pane.store.subscribe(({ busy, stoppable, progress }) => {
      if (!stoppable || (busy !== "busy.mark" && busy !== "busy.clear")) return;
      assert.equal(progress?.of, "sheets");
      heard++;
      pane.stop();
    });
    pane.store.update({ result: null });
    await pane.check();
    assert.match(notice(pane)!.sentences.join(""), /^校验完成.*已取消标记，表中的标记没有改动。$/);
    assert.ok(pane.store.state.result);
    await pane.clearMarks();
    assert.deepEqual(notice(pane), { intent: "warning", sentences: ["已取消，工作簿没有改动。"] });
    assert.deepEqual([heard, host.marks], [2, marks]);
    const { busy, stoppable, progress } = pane.store.state;
    assert.deepEqual([busy, stoppable, progress], [null, false, null]);
  });

  it("only reads where marking is switched off", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    pane.setMarking(false);
    await pane.check();
    assert.deepEqual(host.marks, []);
    assert.ok(pane.store.state.result);
  });

  it("judges by the method chosen, whatever the workbook says", async () => {
    const pane = paneOn(new MemoryHost(COUNTY));
    pane.chooseMethods("2017");
    await pane.check();
    assert.deepEqual([...pane.store.state.result!.assessment.methods.keys()], ["2017"]);
  });

  it("warns once that the undo list is emptied, and marks nothing without consent", async () => {
    const host = new MemoryHost(COUNTY);
    host.can.keepUndo = false;
    const pane = paneOn(host);
    const first = pane.check();
    assert.equal((await question(pane, first)).id, "emptyUndo");
    pane.answer(null);
    await first;
    assert.deepEqual(host.marks, []);

    const second = pane.check();
    await question(pane, second);
    pane.answer("go");
    await second;
    assert.ok(host.marks.length > 0);

    await pane.clearMarks();
    assert.deepEqual(host.marks, []);
    assert.deepEqual(notice(pane)!.sentences, ["标记已清除。"]);
  });

  it("names the sheets that could not be marked", async () => {
    const host = new MemoryHost(COUNTY);
    host.skipped = [
      { sheet: "甲", reason: "protected" },
      { sheet: "乙", reason: "protected" },
      { sheet: "丙", reason: "missing" },
      { sheet: "丁", reason: "unreadable" },
    ];
    const pane = paneOn(host);
    const far: unknown[] = [];
    pane.store.subscribe(() => far.push(pane.store.state.progress));
    await pane.check();
    assert.ok(far.some((progress) => progress !== null));
    assert.equal(pane.store.state.progress, null);
    assert.equal(notice(pane)!.intent, "warning");
    assert.match(notice(pane)!.sentences.join(), /受保护.*甲、乙.*改名.*丙.*条件格式.*丁/);
  });

  it("tells of long work how many of its parts are through, and nothing of it afterwards", async () => {
    const box = { method: "基本均衡", area: "入学机会", box: "A01", title: "发展规划" };
    const archive = recordPlan("archive", [box, { ...box, box: "A02" }]);
    const sheets = [...sampleSheets("five-schools").filter(({ sheet }) => sheet !== archive.sheet), archive];
    const pane = paneOn(new MemoryHost(sheets), () => {});
    pane.setMarking(false);
    const told: { readonly busy: string | null; readonly of: string; readonly done: number; readonly all: number }[] =
      [];
    pane.store.subscribe(({ progress, busy }) => progress && told.push({ busy, ...progress }));
    const { now } = performance;
    let time = 0;
    try {
      // What takes many steps passes the time more slowly, so that the test does not.
      for (const [work, parts, milliseconds] of [
        [() => pane.check(), "busy.judge rules", 300],
        [() => pane.collect.readOwn(), "busy.collect sheets", 300],
        [() => pane.printing.confirm(), "busy.confirm schools", 300],
        [() => pane.printing.boxLabels(), "busy.boxLabels boxes", 300],
        [() => pane.updateSheets(), "busy.plan rows", 30],
        [() => pane.downloadReport(), "busy.report rows", 30],
      ] as const) {
        performance.now = () => (time += milliseconds);
        told.length = 0;
        await work();
        const counted = told.filter(({ of }) => of !== "slices");
        assert.deepEqual([...new Set(counted.map(({ busy, of }) => `${busy} ${of}`))], [parts]);
        assert.ok(counted.every(({ done, all }) => done < all));
        assert.equal(pane.store.state.progress, null);
      }
    } finally {
      performance.now = now;
    }
  });

  it("says that another pane marked at the same time", async () => {
    const host = new MemoryHost(COUNTY);
    host.othersRemoved = 3;
    const pane = paneOn(host);
    await pane.check();
    assert.match(notice(pane)!.sentences.join(), /已标记\d+个单元格。.*另一个窗格/);
  });

  it("says in a sentence what stopped it, and can go on afterwards", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    host.failure = new Problem("ledger.noSchoolSheet", { sheet: "学校台账" });
    await pane.check();
    assert.equal(notice(pane)!.intent, "error");
    assert.match(notice(pane)!.sentences[0], /没有找到工作表“学校台账”/);
    host.failure = new TypeError("boom");
    await pane.clearMarks();
    assert.match(notice(pane)!.sentences[0], /TypeError: boom/);
    await pane.check();
    assert.equal(notice(pane)!.intent, "success");
  });

  for (const answer of ["native", "values", "keep", null] as const)
    it(`offers 通用公式 and values where Excel does not know the functions: ${answer ?? "no answer"}`, async () => {
      // 目录 is added by the first writing, and is there at the second.
      const host = new MemoryHost(COUNTY.filter(({ sheet }) => sheet !== "目录和填报进度"));
      host.writeReport = { ...ALL_WRITTEN, unset: ["page"], unknownFunctions: true };
      const pane = paneOn(host);
      const updating = pane.updateSheets();
      const asked = await question(pane, updating);
      assert.deepEqual([asked.id, asked.answers[0]], ["unknownFunctions", "native"]);
      host.writeReport = answer === "keep" || answer === null ? host.writeReport : ALL_WRITTEN;
      pane.answer(answer);
      await updating;
      const rewritten = answer === "native" || answer === "values";
      assert.deepEqual(
        host.written.map(({ asValues }) => asValues),
        rewritten ? [false, answer === "values"] : [false],
      );
      assert.equal(pane.form, rewritten ? answer : "edu");
      assert.equal(
        formulasOf(host.sheets).some((formula) => formula.includes("EDU.")),
        answer !== "native",
      );
      const { intent, sentences } = notice(pane)!;
      assert.equal(intent, rewritten ? "success" : "warning");
      if (!rewritten) assert.match(sentences.join(), /打印设置未能设好.*#NAME\?/);
    });

  it("asks about cells that were changed while it offered another form", async () => {
    const host = new MemoryHost(COUNTY);
    host.writeReport = { ...ALL_WRITTEN, unknownFunctions: true };
    const pane = paneOn(host);
    const updating = pane.updateSheets();
    await question(pane, updating);
    const cell = { sheet: "校际差异系数表", row: 1, column: 4 };
    host.sheets = host.sheets.map((plan) => (plan.sheet === cell.sheet ? withValue(plan, cell, 0.1) : plan));
    pane.answer("values");
    const asked = await question(pane, updating);
    assert.deepEqual(asked.id === "overwrite" && asked.changed, [cell]);
    pane.answer(null);
    await updating;
    assert.equal(host.written.length, 1);
    assert.match(notice(pane)!.sentences.join(), /^已更新5张指标表。.*#NAME\?/);
  });

  it("says after a first writing that what was written stays, when the rest is given up or fails", async () => {
    for (const [fail, told] of [
      [(pane: Pane) => pane.stop(), /^已取消；此前已经写入工作簿的内容仍然保留/],
      [() => assert.fail("broken"), /没有做完，工作簿可能已经改动了一部分.*broken/],
    ] as const) {
      const host = new MemoryHost(COUNTY);
      host.writeReport = { ...ALL_WRITTEN, unknownFunctions: true };
      const pane = paneOn(host);
      const updating = pane.updateSheets();
      await question(pane, updating);
      host.onRead = () => {
        if (pane.store.state.stoppable) fail(pane);
      };
      pane.answer("native");
      await updating;
      assert.match(notice(pane)!.sentences.join(), told);
    }
  });

  it("says that a part of the program did not come, and not that something unforeseen happened", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.telling(() => Promise.reject(Object.assign(new Error("chunk 7"), { name: "ChunkLoadError" })));
    assert.deepEqual([notice(pane)!.intent, notice(pane)!.sentences.length], ["error", 1]);
    assert.match(notice(pane)!.sentences.join(), /^本软件的一部分没有载入/);
  });

  it("does one thing at a time", async () => {
    const host = new MemoryHost();
    const pane = paneOn(host);
    const asked = pane.newLedger();
    await question(pane, asked);
    await pane.newLedger();
    pane.answer(null);
    await asked;
    assert.deepEqual(host.written, []);
  });

  for (const answer of ["blank", "sample"] as const)
    it(`makes a new ${answer} ledger only after an answer`, async () => {
      const host = new MemoryHost();
      const pane = paneOn(host);
      const work = pane.newLedger();
      await question(pane, work);
      assert.equal(host.sheets.length, 0);
      pane.answer(answer);
      await work;
      const names = host.sheets.map(({ sheet }) => sheet);
      assert.ok(names.includes("学校台账"));
      assert.equal(names.includes("校际差异系数表"), answer === "sample");
      assert.deepEqual(host.written, [{ asValues: false, replace: [] }]);
    });

  it("lists what would be lost before the sheets are written anew", async () => {
    const host = new MemoryHost(COUNTY);
    const cell = { sheet: "校际差异系数表", row: 1, column: 4 };
    host.sheets = host.sheets.map((plan) => (plan.sheet === cell.sheet ? withValue(plan, cell, 0.1) : plan));
    const pane = paneOn(host);
    const work = pane.updateSheets();
    const asked = await question(pane, work);
    assert.deepEqual(asked.id === "overwrite" && asked.changed, [cell]);
    pane.answer(null);
    await work;
    assert.deepEqual(host.written, []);
    const again = pane.updateSheets();
    await question(pane, again);
    pane.answer("go");
    await again;
    assert.equal(host.written.length, 1);
    assert.match(notice(pane)!.sentences[0], /^已更新5张/);
  });

  it("writes in the form that was chosen, and remembers it", async () => {
    const host = new MemoryHost(COUNTY);
    const remembered = memory();
    const pane = new Pane(host, "zh-CN", remembered, null);
    assert.deepEqual([pane.form, ...pane.forms], ["edu", "edu", "native", "values"]);
    for (const form of ["native", "values", "edu"] as const) {
      pane.chooseForm(form);
      assert.equal(new Pane(host, "zh-CN", remembered, null).form, form);
      await pane.updateSheets();
      assert.equal(notice(pane)!.sentences[0], pane.say(`updated.${form}`, { count: 5 }));
    }
    assert.deepEqual(
      host.written.map(({ asValues }) => asValues),
      [false, true, false],
    );
  });

  it("draws 图表 with the derived sheets when asked, and renews it with each 更新指标表", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.updateSheets();
    const without = host.sheets.map(({ sheet }) => sheet);
    assert.ok(!without.includes("图表"));
    await pane.drawCharts();
    assert.ok(host.sheets.some(({ sheet }) => sheet === "图表"));
    const told = [pane.say("updated.edu", { count: 5 }), pane.say("drawn", { sheet: "图表" })];
    assert.deepEqual([notice(pane)?.sentences, notice(pane)?.opens], [told, "图表"]);
    await pane.updateSheets();
    assert.deepEqual(notice(pane)?.sentences, told);
    assert.notEqual(notice(pane)?.opens, "图表");
  });

  it("writes 通用公式 where custom functions do not calculate, whatever was chosen elsewhere", async () => {
    const host = new MemoryHost(COUNTY);
    host.can.functions = false;
    const pane = paneOn(host);
    pane.chooseForm("edu");
    assert.deepEqual([pane.form, ...pane.forms], ["native", "native", "values"]);
    await pane.updateSheets();
    assert.ok(formulasOf(host.sheets).every((formula) => !formula.includes("EDU.")));
    assert.match(notice(pane)!.sentences[0], /通用公式/);
  });

  it("exports the findings to a new sheet and shows it", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.check();
    await pane.exportFindings();
    assert.deepEqual(host.selected, [{ sheet: "问题清单", row: 0, column: 0 }]);
    assert.equal(pane.store.state.outdated, false);
  });

  it("writes 各校缺口 of the last check to a new sheet and shows it", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.exportGaps();
    assert.deepEqual(host.written, []);
    await pane.check();
    await pane.exportGaps();
    assert.deepEqual(host.selected, [{ sheet: "各校缺口", row: 0, column: 0 }]);
    assert.equal(notice(pane)!.opens, "各校缺口");
  });

  it("exports a second list beside the first one, and keeps to what it did where Excel does not show the sheet", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.check();
    await pane.exportFindings();
    host.select = () => Promise.reject(new Problem("office.sheetHidden", { sheet: "问题清单2" }));
    await pane.exportFindings();
    assert.deepEqual(notice(pane), {
      intent: "success",
      sentences: ["已写入工作表“问题清单2”。"],
      opens: "问题清单2",
    });
    host.select = () => Promise.reject(new TypeError("boom"));
    await pane.exportFindings();
    assert.match(notice(pane)!.sentences.join(), /TypeError: boom/);
  });

  it("writes the report of the last check to new sheets, and shows the first", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.writeReport();
    assert.deepEqual(host.written, []);
    await pane.check();
    await pane.writeReport();
    // Its sheets as values, and 目录和填报进度, which lists them from now on.
    assert.deepEqual(host.written, [{ asValues: false, replace: [CONTENTS_SHEET] }]);
    const [contents, ...sheets] = host.sheets.slice(COUNTY.length - 1);
    assert.equal(contents?.sheet, CONTENTS_SHEET);
    assert.ok(sheets.every(({ cells }) => cells.flat().every((cell) => cell?.formula === undefined)));
    assert.match(notice(pane)!.sentences[0], /已写入\d+张工作表/);
    assert.equal(host.selected.length, 1);
  });

  it("gives a report or 整改销号台账 up while it is put together, and writes nothing", async () => {
    const host = new MemoryHost(COUNTY);
    const saved: unknown[] = [];
    const pane = paneOn(host, (file) => void saved.push(file));
    await pane.check();
    for (const work of [() => pane.writeReport(), () => pane.downloadReport(), () => pane.rectify()]) {
      const asked = await stopInside(
        (next) => {
          const stopListening = pane.store.subscribe(({ busy, stoppable }) => {
            if (!stoppable || busy === "busy.read") return;
            stopListening();
            next();
          });
          return work();
        },
        () => pane.stop(),
      );
      assert.equal(asked, 3, "one slice of one step, and the second found the signal");
      assert.deepEqual(notice(pane)!.sentences, ["已取消，工作簿没有改动。"]);
    }
    assert.deepEqual([host.written, saved], [[], []]);
  });

  it("gives a Word document up while it is packed, and hands nothing over", async () => {
    const saved: unknown[] = [];
    const pane = paneOn(new MemoryHost(COUNTY), (file) => void saved.push(file));
    await pane.check();
    let begun = 0;
    const asked = await stopInside(
      (next) => {
        const stopListening = pane.store.subscribe(({ stoppable }) => {
          // It can be given up, is put together, and then packed.
          if (!stoppable || ++begun < 3) return;
          stopListening();
          next();
        });
        return pane.downloadReport();
      },
      () => pane.stop(),
    );
    assert.equal(asked, 3, "one slice of one step, and the second found the signal");
    assert.deepEqual(notice(pane)!.sentences, ["已取消，工作簿没有改动。"]);
    assert.deepEqual(saved, []);
  });

  it("replaces an earlier report, or writes another one, as the clerk says", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.check();
    await pane.writeReport();
    const earlier = host.sheets.slice(COUNTY.length);
    const written = {
      replace: [{ asValues: true, replace: earlier.map(({ sheet }) => sheet) }],
      beside: [{ asValues: false, replace: [CONTENTS_SHEET] }],
    };
    for (const answer of ["replace", "beside", null] as const) {
      host.written.length = 0;
      const writing = pane.writeReport();
      assert.deepEqual(await question(pane, writing), {
        id: "earlierReport",
        answers: ["replace", "beside"],
        count: earlier.length,
      });
      pane.answer(answer);
      await writing;
      assert.deepEqual(host.written, answer === null ? [] : written[answer]);
    }
  });

  it("makes the labels of the archive's boxes, or says that there is none", async () => {
    const blank = ledgerSheets(EMPTY);
    const pane = paneOn(new MemoryHost(blank));
    await pane.printing.boxLabels();
    assert.equal(notice(pane)!.intent, "error");
    const document = { method: "基本均衡", area: "入学机会", box: "A01", title: "发展规划" };
    const archive = recordPlan("archive", [document]);
    const filled = new MemoryHost([...blank.filter(({ sheet }) => sheet !== archive.sheet), archive]);
    const other = paneOn(filled);
    await other.printing.boxLabels();
    assert.match(notice(other)!.sentences[0], /档案盒标签已写入工作表/);
    assert.equal(filled.selected.length, 1);
  });

  it("makes a page for each school to confirm, and replaces earlier ones only after a yes", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.printing.confirm();
    const [told = ""] = notice(pane)!.sentences;
    assert.match(told, /已写入工作表“学校数据核对确认表”，共\d+页/);
    assert.deepEqual((await yearsWorkOf(host)).lists, ["学校数据核对确认表"]);
    for (const answer of [null, "go"] as const) {
      host.written.length = 0;
      const writing = pane.printing.confirm();
      assert.deepEqual(await question(pane, writing), {
        id: "replaceSheets",
        answers: ["go"],
        names: ["学校数据核对确认表"],
        kept: [],
      });
      pane.answer(answer);
      await writing;
      assert.deepEqual(
        host.written.map(({ replace }) => replace),
        answer === null ? [] : [["学校数据核对确认表"]],
      );
    }
  });

  it("hands the report over as a Word document where files can be downloaded, and leaves the workbook as it is", async () => {
    const files: DownloadFile[] = [];
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host, (file) => void files.push(file));
    await pane.downloadReport();
    assert.deepEqual(files, [], "there is nothing to report before a check");
    await pane.check();
    await pane.downloadReport();
    const [{ name, bytes }] = files;
    assert.equal(name, "自评报告.docx");
    assert.match(
      strFromU8(unzipSync(bytes)["word/document.xml"]),
      /按台账数据测算：不达标（自评，不代替督导认定）。数据日期：\d{4}年9月1日/,
    );
    assert.deepEqual(host.written, []);
    assert.match(notice(pane)!.sentences.join(""), /已交给浏览器下载.*生成报告/);
  });

  it("offers first the way to the report that surely works", () => {
    const download = () => {};
    assert.deepEqual(paneOn(new MemoryHost(), download).reports, ["downloadReport", "writeReport"]);
    assert.deepEqual(paneOn(new MemoryHost(), download, false).reports, ["writeReport", "downloadReport"]);
    assert.deepEqual(paneOn(new MemoryHost()).reports, ["writeReport"]);
  });

  it("says in one sentence that nothing can be judged, and writes and hands over nothing", async () => {
    const files: DownloadFile[] = [];
    const host = new MemoryHost(ledgerSheets(EMPTY));
    const pane = paneOn(host, (file) => void files.push(file));
    await pane.check();
    for (const work of [() => pane.writeReport(), () => pane.downloadReport(), () => pane.rectify()]) {
      pane.dismissNotice();
      await work();
      assert.equal(notice(pane)!.intent, "error");
      assert.equal(notice(pane)!.sentences.length, 1);
      assert.match(notice(pane)!.sentences[0], /^工作簿里没有可以判定的内容/);
    }
    assert.deepEqual([files, host.written], [[], []]);
  });

  it("writes the report on sheets where no file can be downloaded", async () => {
    const pane = paneOn(new MemoryHost(COUNTY));
    await pane.check();
    await pane.downloadReport();
    assert.equal(notice(pane), null, "nothing was done");
    await pane.writeReport();
    assert.match(notice(pane)!.sentences.join(), /^自评报告和申报表已写入\d+张工作表，从“[^”]+”开始。$/);
  });

  it("goes on to the next finding, unfolded and listed, and remembers what else was unfolded", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.step(1);
    assert.equal(pane.store.state.current, null);
    await pane.check();
    const [first] = pane.listed;
    pane.unfold(first.id, false);
    assert.equal(pane.store.state.unfolded[first.id], false);
    await pane.step(1);
    const { tab, current, unfolded } = pane.store.state;
    assert.deepEqual([tab, current, unfolded[first.id]], ["findings", findingId(first.findings[0]), true]);
    assert.deepEqual(host.selected, [first.findings[0].cells[0]]);
    await pane.step(-1);
    const [last] = pane.listed.slice(-1);
    assert.equal(pane.store.state.current, findingId(last.findings[last.findings.length - 1]));
  });

  it("lists one kind alone, and all again, in the groups that were chosen", async () => {
    const pane = paneOn(new MemoryHost(COUNTY));
    await pane.check();
    pane.filterLevel("query");
    const listed = () => pane.listed.flatMap(({ findings }) => findings.map(({ level }) => level));
    assert.deepEqual([...new Set(listed())], ["query"]);
    pane.filterLevel("query");
    assert.equal(listed().length, pane.store.state.result!.findings.length);
    pane.group("sheet");
    assert.ok(pane.listed.every(({ id }) => id === "structure" || id.startsWith("sheet/")));
    pane.leadToResult();
    assert.equal(pane.store.state.tab, "verdict");
    pane.toggleAside("about");
    pane.toggleAside("about");
    assert.equal(pane.store.state.aside, null);
  });

  it("lists in the rectification ledger what is not met", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.rectify();
    assert.ok(host.sheets.some(({ sheet }) => sheet === "整改销号台账"));
    assert.match(notice(pane)!.sentences[0], /^“整改销号台账”共(\d+)条、新增\1条。$/);
  });

  it("imports scored items from the sheet that the clerk names, and asks before scores are lost", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.importItems();
    assert.match(notice(pane)!.sentences[0], /没有找到评分项目表/);

    const rows = [
      ["项目", "分值", "序号"],
      ["示例甲", 60, 1],
      ["示例乙", 40, 2],
      ["合计", 100, ""],
    ];
    host.sheets.push({
      ...host.sheets[0],
      sheet: "省定指标",
      cells: rows.map((row) => row.map((value) => ({ value }))),
    });
    const work = pane.importItems();
    assert.deepEqual((await question(pane, work)).answers, ["省定指标"]);
    pane.answer("省定指标");
    await pane.store.until((state) => state.question?.id === "discardItems");
    assert.deepEqual(host.written, []);
    pane.answer("go");
    await work;
    assert.deepEqual(host.written, [{ asValues: false, replace: ["县级政府评分表"] }]);
    assert.match(notice(pane)!.sentences[0], /^已导入2个评分项目，分值合计100分/);
    assert.deepEqual(notice(pane)!.sentences.slice(1), [
      "不是评分项目、没有取用的行：第4行“合计”。",
      "没有取用的列：序号。",
    ]);
  });

  it("opens what is behind a line, closes it again, and forgets it with the next check", async () => {
    const pane = paneOn(new MemoryHost(COUNTY));
    await pane.check();
    const stage = pane.store.state.result!.assessment.methods.get("2012")!.stages.primary!;
    const line = { key: "line", subject: { kind: "coefficient", stage, indicator: null } } as const;
    await pane.toggleExplanation("2012", line);
    assert.equal(pane.store.state.explanations.line.drivers.length, 4);
    await pane.toggleExplanation("2012", line);
    assert.deepEqual(pane.store.state.explanations, {});
    await pane.toggleExplanation("2012", line);
    await pane.check();
    assert.deepEqual(pane.store.state.explanations, {});
  });

  it("unfolds 监测指标 of the last check, folds them again, and forgets them with the next check", async () => {
    const pane = paneOn(new MemoryHost(COUNTY));
    await pane.toggleMonitoring();
    assert.equal(pane.store.state.monitoring, null);
    await pane.check();
    await pane.toggleMonitoring();
    assert.ok(pane.store.state.monitoring!.lines.length > 20);
    await pane.toggleMonitoring();
    assert.equal(pane.store.state.monitoring, null);
    await pane.toggleMonitoring();
    await pane.check();
    assert.equal(pane.store.state.monitoring, null);
  });

  it("calls a list out of date after an edit and after its own writing, until the next check", async () => {
    const pane = paneOn(new MemoryHost(COUNTY));
    pane.edited(null);
    assert.equal(pane.store.state.outdated, false);
    await pane.check();
    pane.edited(null);
    assert.equal(pane.store.state.outdated, true);
    await pane.check();
    assert.equal(pane.store.state.outdated, false);
    await pane.updateSheets();
    assert.equal(pane.store.state.outdated, true);
  });

  it("knows what was edited since a check began, until the next one", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const cells = { sheet: "学校台账", area: { top: 3, left: 8, bottom: 3, right: 8 } };
    const edited = () => pane.store.state.edited;
    pane.edited(cells);
    await pane.check();
    assert.deepEqual(edited(), []);
    pane.edited(cells);
    pane.edited(cells);
    assert.deepEqual(edited(), [cells]);
    host.onRead = () => pane.edited({ ...cells, sheet: "参数" });
    await pane.check();
    assert.deepEqual(edited(), [{ ...cells, sheet: "参数" }]);
  });

  it("marks nothing where the workbook was edited during the check", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    host.onRead = () => pane.edited(null);
    await pane.check();
    assert.deepEqual(host.marks, []);
    assert.equal(pane.store.state.outdated, true);
    assert.match(notice(pane)!.sentences.join(), /没有标记/);
  });

  it("looks again after an answer, and asks about what was typed meanwhile", async () => {
    const host = new MemoryHost(COUNTY);
    const type = (row: number) => {
      host.sheets = host.sheets.map((plan) =>
        plan.sheet === "校际差异系数表"
          ? { ...plan, cells: plan.cells.map((line, i) => (i === row ? [...line, { value: "待核" }] : line)) }
          : plan,
      );
    };
    const asked = async () => {
      await pane.store.until((state) => state.question !== null);
      const { question } = pane.store.state;
      return question && "changed" in question ? question.changed.map(({ row }) => row) : null;
    };
    const pane = paneOn(host);
    type(2);
    const updating = pane.updateSheets();
    assert.deepEqual(await asked(), [2]);
    type(4);
    pane.answer("go");
    assert.deepEqual(await asked(), [4]);
    assert.deepEqual(host.written, []);
    pane.answer("go");
    await updating;
    assert.equal(host.written.length, 1);
  });

  it("says of a second piece of work that the first one is not done", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const checking = pane.check();
    await pane.clearMarks();
    assert.match(notice(pane)!.sentences.join(), /正在校验.*请稍候/);
    await checking;
    assert.match(notice(pane)!.sentences.join(), /^校验完成/);
    const asking = pane.newLedger();
    await question(pane, asking);
    await pane.check();
    assert.match(notice(pane)!.sentences.join(), /先回答/);
    pane.answer(null);
    await asking;
  });

  it("says of questions that are open that the figures behind them were not looked at, and counts no marks where there are none", async () => {
    const pane = paneOn(new MemoryHost(ownPlans()));
    await pane.check();
    const { result, reading } = pane.store.state;
    const open = reading!.questions.length;
    assert.ok(open > 0);
    assert.deepEqual(result!.findings, []);
    assert.deepEqual(notice(pane)!.sentences, [`校验完成，有${open}个问题待回答，有关的数暂不取用。`]);
    const late = paneOn(new MemoryHost(ownPlans(changed(0, 4, 900))));
    await late.check();
    const [found, waiting] = notice(late)!.sentences;
    assert.match(found!, /^校验完成：.*1条/);
    assert.match(waiting!, /^有\d+个问题待回答/);
  });

  it("believes the look that began last, whichever ends last", async () => {
    const host = new MemoryHost(ownPlans());
    const pane = paneOn(host);
    const read = host.read.bind(host);
    let [reads, go] = [0, () => {}];
    const held = new Promise<void>((resolve) => (go = resolve));
    const asked = new Promise<void>((resolve) => {
      host.read = async (wanted) => {
        const workbook = read(wanted);
        if (++reads === 2) {
          resolve();
          await held;
        }
        return workbook;
      };
    });
    const first = pane.look();
    await asked;
    host.sheets = [...COUNTY];
    await pane.look();
    assert.equal(pane.store.state.look?.kind, "ledger");
    go();
    await first;
    assert.equal(pane.store.state.look?.kind, "ledger");
  });

  it("shows 监测指标 of the result that is there when they come", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    await pane.check();
    const before = pane.store.state.monitoring;
    const shown = pane.toggleMonitoring();
    pane.store.update({ result: null });
    await shown;
    assert.deepEqual([before, pane.store.state.monitoring], [null, null]);
  });

  it("is painted before the workbook is looked at", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const order: string[] = [];
    host.onRead = () => void order.push("read");
    pane.painted = async () => {
      await new Promise((done) => setTimeout(done));
      order.push("painted");
    };
    await pane.look();
    assert.deepEqual(order, ["painted", "read"]);
  });

  it("looks at what the workbook is, again after edits, and keeps silent where it cannot", async () => {
    const host = new MemoryHost(ownPlans());
    const pane = paneOn(host);
    await pane.look();
    assert.equal(pane.store.state.look?.kind, "own");
    host.failure = new TypeError("boom");
    await pane.look();
    assert.deepEqual([pane.store.state.look, notice(pane)], [null, null]);
    host.sheets = [];
    pane.edited(null);
    pane.edited(null);
    await pane.store.until(({ look }) => look !== null);
    assert.deepEqual(pane.store.state.look, { kind: "empty" });
    await pane.newLedger("blank");
    await pane.store.until(({ look }) => look?.kind === "ledger");
  });

  it("asks about a county's own sheets one after another, shows the cells, and judges by the answers", async () => {
    const files: DownloadFile[] = [];
    // Where nobody says of which unit the area is, its cells are shown with the question.
    const sheets = ownPlans().map((plan) => ({
      ...plan,
      cells: plan.cells.map((row) =>
        row.map((cell) => (String(cell?.value).startsWith("教学及辅助用房") ? { value: "教学及辅助用房面积" } : cell)),
      ),
    }));
    const host = new MemoryHost(sheets);
    const pane = paneOn(host, (file) => void files.push(file));
    await pane.check();
    const reading = () => pane.store.state.reading!;
    const ids = () => reading().questions.map(({ id }) => id);
    const asked = ids();
    assert.ok(
      asked.some((id) => id.startsWith("unit/")),
      asked.join(),
    );
    assert.match(reading().summary[0], /4所学校.*学校情况/);
    const [{ lines }] = reading().mapping;
    assert.ok(
      lines.some(({ theirs, ours, unit }) => `${theirs} ${ours} ${unit}` === "在校生数 · 小学 小学在校生数 人"),
    );
    assert.ok(lines.some(({ asked }) => asked));

    await pane.interview.ask(asked.find((id) => id.startsWith("unit/")));
    assert.equal(host.selected.at(-1)?.sheet, "学校情况");
    await pane.interview.ask();
    assert.deepEqual([pane.store.state.asking, pane.store.state.tab], [asked[0], "findings"]);
    await pane.interview.next(1);
    await pane.interview.next(-1);
    assert.equal(pane.store.state.asking, asked[0]);
    for (const { id, proposals } of reading().questions) {
      const [first] = proposals;
      if (first) pane.interview.answer(id, first.answer);
    }
    await pane.interview.type("parameter/year", "二〇二五");
    assert.match(notice(pane)!.sentences[0], /“二〇二五”不能作为/);
    await pane.interview.type("parameter/year", "２０２５");
    assert.equal(notice(pane), null);
    await pane.interview.ask(asked.at(-1));
    await pane.interview.next(1);
    assert.equal(pane.store.state.asking, null);
    assert.deepEqual(ids(), []);
    assert.ok(pane.store.state.result!.assessment.methods.get("2012")!.stages.primary!.counted.length > 0);

    const keeping = pane.keepAnswers();
    assert.equal((await question(pane, keeping)).id, "keepAnswers");
    assert.deepEqual(host.written, []);
    pane.answer("go");
    await keeping;
    assert.equal(notice(pane)!.opens, "表格识别设置");
    const again = paneOn(host);
    await again.check();
    assert.deepEqual(
      again.store.state.reading!.questions.map(({ id }) => id),
      ids(),
    );
    host.sheets = sheets;

    await pane.exportAnswers();
    const [{ name, bytes }] = files;
    const file = { name, text: async () => new TextDecoder().decode(bytes) };
    const next = paneOn(host);
    await next.importAnswers({ name, text: async () => "{" });
    assert.equal(notice(next)!.intent, "error");
    assert.equal(next.store.state.result, null);
    await next.importAnswers(file);
    assert.deepEqual(
      next.store.state.reading!.questions.map(({ id }) => id),
      ids(),
    );
    await next.exportAnswers();
    await next.askAgain();
    assert.equal(next.store.state.reading!.questions.length, asked.length);
  });

  it("corrects how a column was read, keeps that as an answer, and reads what it had left alone", async () => {
    const host = new MemoryHost(ownPlans());
    const pane = paneOn(host);
    await pane.check();
    const lineOf = (theirs: string) =>
      pane.store.state.reading!.mapping[0].lines.find((line) => line.theirs.startsWith(theirs))!;
    const figure = (field: "equipment" | "books") => {
      const { read } = pane.store.state.result!.inPlace!.reading;
      return read[0].fields.find((each) => each.label[0].startsWith(field === "books" ? "图书" : "教学仪器"));
    };
    const equipment = lineOf("教学仪器设备值");
    await pane.correct(equipment);
    await pane.correct(equipment);
    assert.equal(pane.store.state.correcting, null);
    const alike = { ...equipment, sheet: "另一张表" };
    await pane.correct(alike);
    await pane.correct(equipment);
    assert.equal(pane.store.state.correcting!.sheet, equipment.sheet, "one form, though another sheet has the heading");
    await pane.keepCorrection("万元");
    assert.deepEqual([figure("equipment")!.unit, figure("equipment")!.certainty], ["万元", "answered"]);
    assert.deepEqual(pane.known.answers[`unit/${equipment.path}`], { take: "unit", unit: "万元" });

    await pane.correct(lineOf("图书"));
    pane.chooseField("");
    await pane.keepCorrection(null);
    assert.equal(figure("books"), undefined);
    const unread = lineOf("图书");
    assert.deepEqual([unread.field, unread.ours], [null, ""]);
    await pane.correct(unread);
    const { id } = pane.store.state.correcting!.choices.find(({ name }) => name.startsWith("图书"))!;
    pane.chooseField(id);
    await pane.keepCorrection("册");
    assert.equal(figure("books")!.certainty, "answered");
    await pane.keepCorrection(null);

    const keeping = pane.keepAnswers();
    await question(pane, keeping);
    pane.answer("go");
    await keeping;
    const again = paneOn(host);
    await again.check();
    assert.equal(again.store.state.reading!.mapping[0].lines.find(({ field }) => field === id)!.certainty, "按回答");
  });

  it("leaves a column that holds no figure as it was read where nothing else is chosen", async () => {
    const types = ["办学类型", null, "小学", "小学", "九年一贯制学校", "初级中学"];
    const [own] = ownPlans();
    const cells = own.cells.map((row, i) => [...row, { value: i === 0 ? null : types[i - 1]! }]);
    const pane = paneOn(new MemoryHost([{ ...own, cells }]));
    await pane.check();
    const type = () => pane.store.state.reading!.mapping[0].lines.find(({ theirs }) => theirs === "办学类型")!;
    await pane.correct(type());
    const { choices, field } = pane.store.state.correcting!;
    assert.deepEqual(
      choices.filter(({ id }) => id === field),
      [{ id: "type", name: "办学类型", units: [] }],
    );
    await pane.keepCorrection(null);
    assert.deepEqual([type().field, type().certainty], ["type", "确定"]);
  });

  it("lists sheets that were read alike once, so that forms of many schools are looked through once", async () => {
    const [own] = ownPlans();
    const forms = ["东关小学", "西街小学", "河口小学"].map((name, i) => {
      const rows = [
        ["学校名称", name],
        ["小学在校生数(人)", 100 + i],
        ["小学教学班数(个)", 6],
        ["图书(册)", 2000],
      ];
      return { ...own, sheet: `学校${i + 1}`, cells: rows.map((row) => row.map((value) => ({ value }))) };
    });
    const pane = paneOn(new MemoryHost(forms));
    await pane.check();
    assert.deepEqual(
      pane.store.state.reading!.mapping.map(({ sheets, lines }) => [sheets, lines.map(({ ours }) => ours)]),
      [
        [
          ["学校1", "学校2", "学校3"],
          ["小学在校生数", "小学教学班数", "图书册数"],
        ],
      ],
    );
  });

  it("corrects a column of a register, and keeps that on the sheet of answers", async () => {
    const rows = [
      ["2025年小学招生情况"],
      ["学校名称", "信息采集人数", "资格审核通过人数", "派位录取人数", "复核录取人数"],
      ["东关小学", 60, 58, 55, 54],
    ];
    const [own] = ownPlans();
    const cells = rows.map((row) => row.map((value) => ({ value })));
    const host = new MemoryHost([own, { ...own, sheet: "招生情况", cells }]);
    const pane = paneOn(host);
    await pane.check();
    const lines = (of: Pane) => of.store.state.reading!.mapping.find(({ sheet }) => sheet === "招生情况")!.lines;
    const unread = lines(pane).find(({ theirs }) => theirs === "复核录取人数")!;
    assert.deepEqual([unread.register, unread.certainty], ["admissions", "不是台账所要的列"]);
    await pane.correct(unread);
    const { choices } = pane.store.state.correcting!;
    assert.ok(choices.length > 2 && choices.every(({ id }) => id.startsWith("admissions/") && !id.endsWith("/name")));
    assert.deepEqual(choices.find(({ id }) => id === "admissions/stage")!.units, []);
    pane.chooseField("admissions/admitted");
    await pane.keepCorrection(null);
    const keeping = pane.keepAnswers();
    await question(pane, keeping);
    pane.answer("go");
    await keeping;
    const again = paneOn(host);
    await again.check();
    const [kept] = lines(again).filter(({ field }) => field === "admissions/admitted");
    assert.deepEqual([kept.theirs, kept.certainty], ["复核录取人数", "按回答"]);
  });

  it("says after a second check what it solved and what it found anew", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const changesIn = () => pane.store.state.changes;
    await pane.check();
    await pane.check();
    assert.equal(changesIn(), null);
    const schools = host.sheets.find(({ sheet }) => sheet === "学校台账")!;
    const column = schools.cells[0].findIndex((cell) => plainHeading(String(cell?.value)).startsWith("小学在校生数"));
    const row = schools.cells.findIndex((cells) => typeof cells[column]?.value === "number");
    const cell = { sheet: "学校台账", row, column };
    const from = schools.cells[row][column]!.value;
    await host.setValues([{ cell, from, to: "若干" }]);
    await pane.check();
    const changes = changesIn();
    assert.ok(changes && changes.fresh > 0);
    assert.ok(notice(pane)!.sentences.includes(changesText(changes, pane.say)));
    await host.setValues([{ cell, from: "若干", to: from }]);
    await pane.check();
    assert.deepEqual(changesIn(), { solved: changes.fresh, fresh: changes.solved });
  });

  it("removes the sheets that were added after a yes, and says where there are none", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const before = host.sheets.map(({ sheet }) => sheet);
    const given = pane.tidying.removeAdded();
    const asked = await question(pane, given);
    assert.ok("names" in asked && asked.names.includes("拆分"));
    pane.answer(null);
    await given;
    assert.deepEqual(
      host.sheets.map(({ sheet }) => sheet),
      before,
    );
    const removing = pane.tidying.removeAdded();
    await question(pane, removing);
    pane.answer("go");
    await removing;
    assert.match(notice(pane)!.sentences[0], /已移除\d+张工作表/);
    const left = host.sheets.map(({ sheet }) => sheet);
    assert.ok(left.includes("学校台账") && !left.includes("拆分"));
    await pane.tidying.removeAdded();
    assert.match(notice(pane)!.sentences[0], /没有可以移除/);
  });

  it("shows the hidden sheets of the ledger that 办理 has listed, and says so where it may not", async () => {
    const host = new MemoryHost(COUNTY.map((plan) => (plan.sheet === "班额台账" ? { ...plan, hidden: true } : plan)));
    const pane = paneOn(host);
    await pane.tidying.showHidden();
    assert.equal(notice(pane), null, "nothing is listed yet");
    pane.store.update({ yearsWork: await yearsWorkOf(host) });
    host.show = () => Promise.reject(new Problem("office.structureProtected", { sheet: "班额台账" }));
    await pane.tidying.showHidden();
    assert.match(notice(pane)!.sentences[0], /结构受保护，工作表“班额台账”/);
    host.show = MemoryHost.prototype.show;
    await pane.tidying.showHidden();
    assert.deepEqual(notice(pane)!.sentences, ["已显示：班额台账。"]);
    assert.deepEqual((await yearsWorkOf(host)).hidden, []);
  });

  it("goes to a cell, and says so where the sheet is gone", async () => {
    const host = new MemoryHost(COUNTY);
    const pane = paneOn(host);
    const cell = { sheet: "学校台账", row: 3, column: 2 };
    await pane.goTo(cell);
    assert.deepEqual(host.selected, [cell]);
    host.failure = new Problem("office.rowHidden", { sheet: "学校台账", cell: "C4", row: 4 });
    await pane.goTo(cell);
    assert.equal(notice(pane)!.intent, "error");
    assert.match(notice(pane)!.sentences[0], /^已选中工作表“学校台账”的C4，但是第4行被筛选掉/);
    // It stands as long as it is so, and nothing else goes with it.
    await pane.goTo({ ...cell, row: 4 });
    assert.equal(notice(pane), null);
    await pane.check();
    const told = notice(pane);
    await pane.goTo(cell);
    assert.equal(notice(pane), told);
  });
});

import assert from "node:assert/strict";
import { cellLabel } from "../../src/model";
import { ledgerPlans } from "../../src/plans";
import { PARAMETER_SHEET, SHEETS } from "../../src/ledger";
import { Draft } from "../../src/samples/draft";
import { yearBefore } from "../../src/samples/lastYear";
import { FileHost } from "../../src/spreadsheet/file";
import type { ChosenFile } from "../../src/taskpane/chosenFile";
import { Pane } from "../../src/taskpane/pane";
import { smallCounty } from "../rules/smallCounty";
import { stopInside } from "../tools/stopInside";
import { MemoryHost } from "./memoryHost";

const needed = ({ parameters, sheets }: Pick<Draft, "parameters" | "sheets">) =>
  ledgerPlans({ parameters, sheets }).filter(({ sheet }) => [PARAMETER_SHEET, SHEETS.schools.name].includes(sheet));

const chosen = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  webkitRelativePath: "",
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
});

describe("对比上年 in the pane", () => {
  let last: ChosenFile;

  before(async () => {
    const draft = new Draft(yearBefore(smallCounty()));
    draft.schools.splice(7, 1);
    const host = FileHost.create();
    await host.write(needed(draft), { asValues: false, replace: [] });
    last = chosen("上年.xlsx", host.bytes());
  });

  function paneOnThisYear(host?: MemoryHost): Pane {
    const draft = new Draft(smallCounty());
    Object.assign(
      draft.school(({ name }) => name === "第一小学"),
      { books: 200000 },
    );
    return new Pane(host ?? new MemoryHost(needed(draft)), "zh-CN", { recall: () => null, keep: () => {} }, null);
  }

  it("draws last year's coefficients beside this year's as long as both are compared", async () => {
    const host = new MemoryHost(needed(new Draft(smallCounty())));
    const pane = paneOnThisYear(host);
    await pane.comparing.choose(last);
    await pane.drawCharts();
    const headings = () => {
      const charts = host.sheets.find(({ sheet }) => sheet === "图表");
      return (charts?.cells ?? []).flat().map((cell) => cell?.value);
    };
    assert.ok(headings().includes("上年差异系数"));
  });

  it("lists what the comparison found with last year's file, sheet and cell, and alone where asked to", async () => {
    const pane = paneOnThisYear();
    await pane.comparing.choose(last);
    const { result, compared, notice } = pane.store.state;
    const { file, both, opened, gone } = compared!.summary!;
    assert.deepEqual([file, both, opened, gone], ["上年.xlsx", 7, 1, 0]);
    assert.match(notice!.sentences.join(), /与“上年\.xlsx”对照：两年都有的办学点7个，今年新出现1个/);
    const jump = result!.findings.find(({ rule, subject }) => rule === "figure-jump" && subject.key === "3900000001");
    assert.deepEqual(jump!.cells.map(cellLabel), ["学校台账!S2", "[上年.xlsx]学校台账!S2"]);

    const { coefficients } = compared!.summary!;
    const [primary] = coefficients;
    assert.equal(primary.caption, "基本均衡（2012） · 小学");
    assert.ok(
      coefficients.every(({ rows }) => rows.every(({ name }, i) => (name === null) === (i === rows.length - 1))),
    );
    const books = primary.rows.find(({ name }) => name?.includes("图书"))!;
    assert.match(`${books.before} ${books.after}`, /^0\.\d{3} 0\.\d{3}$/);
    assert.ok(books.before < books.after, "books of one school alone have grown");

    await pane.comparing.listFound();
    const listed = pane.listed.flatMap(({ findings }) => findings);
    assert.equal(pane.store.state.tab, "findings");
    assert.ok(listed.length === compared!.summary!.found && listed.length < result!.findings.length);
    await pane.check();
    assert.deepEqual(pane.store.state.compared!.summary, compared!.summary, "a second check compares as well");
    await pane.comparing.end();
    assert.deepEqual([pane.store.state.compared, pane.store.state.filter.rules], [null, null]);
    assert.ok(!pane.store.state.result!.findings.some(({ rule }) => rule === "figure-jump"));
  });

  it("gives last year's file up in the middle of it, and keeps the one that was compared before", async () => {
    const host = new MemoryHost(needed(new Draft(smallCounty())));
    const pane = paneOnThisYear(host);
    await pane.comparing.choose(last);
    const { compared, result } = pane.store.state;
    const asked = await stopInside(
      (next) => {
        const arrayBuffer = async () => {
          next();
          return last.arrayBuffer();
        };
        return pane.comparing.choose({ ...last, arrayBuffer });
      },
      () => pane.stop(),
    );
    assert.equal(asked, 3, "one slice of one step, and the second found the signal");
    assert.deepEqual(pane.store.state.notice!.sentences, ["已取消，工作簿没有改动。"]);
    assert.deepEqual([pane.store.state.compared, pane.store.state.result], [compared, result]);
    assert.deepEqual(host.written, []);
  });

  it("says why a file cannot be last year's, and leaves the last check as it is", async () => {
    const pane = paneOnThisYear();
    await pane.check();
    const { result } = pane.store.state;
    for (const [file, said] of [
      [chosen("说明.csv", new TextEncoder().encode("说明\n无")), /“说明\.csv”里没有读到“学校台账”/],
      [chosen("扫描件.pdf", new TextEncoder().encode("%PDF-1.7")), /扫描件\.pdf/],
    ] as const) {
      await pane.comparing.choose(file);
      const { notice, compared } = pane.store.state;
      assert.deepEqual([notice!.intent, compared, pane.store.state.result], ["error", null, result]);
      assert.match(notice!.sentences[0], said);
    }
  });
});

import assert from "node:assert/strict";
import { findingId, Problem, type Explanation } from "../../src/model";
import { Pane } from "../../src/taskpane/pane";
import { ledgerPlans } from "../../src/plans";
import { siteRow } from "../ledger/workbooks";
import { MemoryHost } from "./memoryHost";

const GIVEN: Explanation = { source: "学籍系统", cause: "村小由中心校管理", person: "张三", date: "2026-03-05" };

/** A school whose books have a unit, and one as small as a village school. */
function host() {
  const schools = [
    siteRow({ code: "3600000001", name: "第一小学", books: "1,200册", "primary.pupils": "300" }),
    siteRow({ code: "3600000002", name: "第二小学", "primary.pupils": 30, "primary.classes": 3 }),
  ];
  return new MemoryHost(ledgerPlans({ parameters: {}, sheets: { schools } }));
}

function paneOn(host: MemoryHost, answers: readonly ("go" | null)[] = []) {
  const kept = new Map<string, string>();
  const left = [...answers];
  const pane = new Pane(
    host,
    "zh-CN",
    { recall: (key) => kept.get(key) ?? null, keep: (key, value = "1") => void kept.set(key, value) },
    null,
  );
  pane.store.subscribe(({ question }) => {
    if (question) queueMicrotask(() => pane.answer(left.shift() ?? null));
  });
  return { pane, kept };
}

const cellsOf = ({ sheets }: MemoryHost, name: string) =>
  sheets.find(({ sheet }) => sheet === name)?.cells.map((row) => row.map((cell) => cell?.value ?? null));
const told = ({ store }: Pane) => store.state.notice?.sentences.join(" ");

describe("safe repairs in the pane", () => {
  it("are made one by one or all together, taken back where nobody has changed them, and written down", async () => {
    const excel = host();
    const { pane } = paneOn(excel);
    const before = excel.sheets;
    await pane.check();
    const { repairs } = pane.store.state;
    assert.deepEqual(
      repairs.map(({ from, to }) => [from, to]),
      [
        ["300", 300],
        ["1,200册", 1200],
      ],
    );
    await pane.repairing.repair(repairs.slice(0, 1));
    assert.deepEqual([pane.store.state.repairs.length, pane.store.state.outdated], [1, true]);
    await pane.repairing.repair(pane.store.state.repairs);
    assert.deepEqual([pane.store.state.repairs.length, told(pane)], [0, "已修正1个单元格。"]);
    const [{ cell }] = repairs;
    assert.equal(cellsOf(excel, cell.sheet)![cell.row][cell.column], 300);

    await excel.setValues([{ cell, from: 300, to: 301 }]);
    await pane.repairing.takeBack();
    assert.match(told(pane)!, /^已撤销1处修正。 内容已经变了，没有改动：学校台账!\w+。$/);
    await excel.setValues([{ cell, from: 301, to: "300" }]);
    assert.deepEqual(excel.sheets, before);
    assert.deepEqual([pane.store.state.repairs.length, pane.store.state.repaired], [1, []]);

    await pane.repairing.log();
    const log = cellsOf(excel, "修正记录")!;
    assert.deepEqual(log.map((row) => row.slice(5)).slice(1), [
      ["“300”", "300", "以文本形式存储，改为数字或选项"],
      ["“1,200册”", "1200", "去掉数字后的单位"],
      ["1200", "“1,200册”", "撤销修正"],
    ]);
    assert.deepEqual(pane.store.state.toLog, []);
    for (const nothing of [
      () => pane.repairing.log(),
      () => pane.repairing.takeBack(),
      () => pane.repairing.repair([]),
    ]) {
      await nothing();
      assert.equal(pane.store.state.notice, null);
    }
  });

  it("says why nothing was repaired, and no zero", async () => {
    const excel = host();
    const { pane } = paneOn(excel);
    await pane.check();
    const [repair] = pane.store.state.repairs;
    await excel.setValues([{ cell: repair.cell, from: "300", to: 301 }]);
    await pane.repairing.repair([repair]);
    assert.match(told(pane)!, /^内容已经变了，没有改动：学校台账!\w+。$/);

    await pane.check();
    await pane.repairing.repair(pane.store.state.repairs);
    const [{ cell, to }] = pane.store.state.repaired;
    await excel.setValues([{ cell, from: to, to: 7 }]);
    await pane.repairing.takeBack();
    assert.match(told(pane)!, /^内容已经变了，没有改动：学校台账!\w+。$/);
  });
});

describe("explaining in the pane", () => {
  it("keeps an explanation after a yes, marks the query no more, and refuses what says nothing", async () => {
    const excel = host();
    const { pane } = paneOn(excel, [null, "go"]);
    await pane.check();
    const query = () => pane.store.state.result!.findings.find(({ rule }) => rule === "small-town-school")!;
    assert.equal(query().level, "query");
    const marks = () => excel.marks.flatMap(({ kind, areas }) => (kind === "query" ? areas : []));
    const before = marks().length;

    await pane.explaining.explain(query(), { ...GIVEN, cause: "复式班__个" });
    assert.deepEqual(pane.store.state.refused, { id: findingId(query()), lacks: ["blanks"] });
    await pane.explaining.explain(query(), GIVEN);
    assert.deepEqual(
      [pane.store.state.refused, query().answer, cellsOf(excel, "校验说明")],
      [null, undefined, undefined],
    );
    await pane.explaining.explain(query(), GIVEN);
    assert.deepEqual(query().answer, GIVEN);
    assert.equal(cellsOf(excel, "校验说明")!.length, 2);
    assert.ok(marks().length < before);
    assert.equal(pane.explaining.person, "张三");
    await pane.check();
    assert.deepEqual(query().answer, GIVEN);
  });

  it("says that the explanation is kept, also where the marks cannot be brought up to date", async () => {
    const excel = host();
    const { pane } = paneOn(excel, ["go", "go"]);
    await pane.check();
    const query = () => pane.store.state.result!.findings.find(({ rule }) => rule === "small-town-school")!;
    for (const failure of [new Problem("office.cellEdit"), new TypeError("boom")]) {
      excel.mark = () => Promise.reject(failure);
      await pane.explaining.explain(query(), GIVEN);
      assert.deepEqual(query().answer, GIVEN);
      if (failure instanceof Problem) assert.match(told(pane)!, /^说明已记入工作表“校验说明”.* 标记未能随之更新/);
      else assert.match(told(pane)!, /boom/);
    }
  });
});

describe("live checking in the pane", () => {
  // On a machine at work any check may take longer than live checking allows.
  before(() => Object.assign(performance, { now: () => 0 }));
  after(() => Reflect.deleteProperty(performance, "now"));

  it("brings list and marks up to date after an edit, and is remembered", async () => {
    const excel = host();
    const { pane, kept } = paneOn(excel);
    await pane.check();
    pane.dismissNotice();
    pane.setLive(true);
    assert.equal(kept.get("live"), "on");
    const [{ cell, from, to }] = pane.store.state.repairs;
    const marked = JSON.stringify(excel.marks);
    await excel.setValues([{ cell, from, to }]);
    pane.edited(null);
    assert.ok(pane.store.state.outdated);
    await pane.store.until(({ outdated }) => !outdated);
    assert.equal(pane.store.state.repairs.length, 1);
    while (JSON.stringify(excel.marks) === marked) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(pane.store.state.notice, null);

    excel.skipped = [{ sheet: "学校台账", reason: "protected" }];
    pane.edited(null);
    await pane.store.until(({ live }) => !live);
    assert.match(told(pane)!, /受保护.*实时校验已关闭/);
    assert.equal(kept.get("live"), "off");
  });
});

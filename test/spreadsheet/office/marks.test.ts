import assert from "node:assert/strict";
import { MARK_STYLES, markFormula, Stopped, type Mark, type Watch } from "../../../src/model";
import { ExcelHost } from "../../../src/spreadsheet/office";
import type { ConditionalFormatData, WorkbookData } from "../../../src/officehost/document";
import type { ExcelDouble } from "../../../src/officehost/transport/excelDouble";
import { bootOffice } from "../../../src/officehost/transport/node";
import { inOrder, overtaking } from "./overtaking";
import { rejectsWith } from "./problems";

const CLERKS: ConditionalFormatData = {
  areas: ["A1:B9"],
  type: "Custom",
  rule: "=A1>5",
  format: { fill: "#00FF00" },
  stopIfTrue: true,
};
const DATA_BAR: ConditionalFormatData = { ...CLERKS, type: "DataBar", rule: {} };
const WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: "学校台账",
      cells: [["甲", 1]],
      conditionalFormats: [CLERKS, DATA_BAR],
      formats: [{ areas: ["A1:A9"], fill: "#FFFF00" }],
    },
    { name: "分学校指标表2017", cells: [["乙", 2]] },
    { name: "别的", cells: [["丙"]] },
  ],
};
const MARKS: readonly Mark[] = [
  { sheet: "学校台账", kind: "error", areas: ["B1", "B3:C4"] },
  { sheet: "学校台账", kind: "query", areas: ["A2"] },
  { sheet: "分学校指标表2017", kind: "notMet", areas: ["B1"] },
];

describe("Marks in the workbook that is open in Excel", () => {
  let excel: ExcelDouble;
  let host: ExcelHost;
  beforeEach(async () => {
    excel = await bootOffice();
    host = new ExcelHost();
    excel.open(WORKBOOK);
  });
  const formatsOf = (sheet: number) => excel.dump().sheets[sheet].conditionalFormats ?? [];

  it("stand on top of the clerk's own formats, bear their formula, and let those below go on", async () => {
    const report = await host.mark(MARKS);
    assert.deepEqual(report, { changed: 7, skipped: [] });
    const [query, error, ...clerks] = formatsOf(0);
    assert.deepEqual(clerks, [CLERKS, DATA_BAR]);
    assert.deepEqual(
      [query, error].map(({ areas, rule, stopIfTrue }) => ({ areas, rule, stopIfTrue })),
      [
        { areas: ["A2"], rule: markFormula("query"), stopIfTrue: false },
        { areas: ["B1", "B3:C4"], rule: markFormula("error"), stopIfTrue: false },
      ],
    );
    const line = { color: MARK_STYLES.error.border, style: "Continuous" };
    assert.deepEqual(error.format, {
      fill: MARK_STYLES.error.fill,
      borders: { EdgeBottom: line, EdgeLeft: line, EdgeRight: line, EdgeTop: line },
    });
    assert.deepEqual(formatsOf(1)[0].format, {
      fill: MARK_STYLES.notMet.fill,
      font: { color: MARK_STYLES.notMet.font },
    });
  });

  it("are replaced as a whole by the next ones", async () => {
    await host.mark(MARKS);
    await host.mark([{ sheet: "别的", kind: "query", areas: ["A1"] }]);
    assert.deepEqual(formatsOf(0), [CLERKS, DATA_BAR]);
    assert.deepEqual(formatsOf(1), []);
    assert.equal(formatsOf(2).length, 1);
  });

  it("are removed without a trace", async () => {
    const before = excel.dump();
    await host.mark(MARKS);
    assert.notDeepEqual(excel.dump(), before);
    assert.deepEqual(await host.clear(), { changed: 3, skipped: [] });
    assert.deepEqual(excel.dump(), before);
    assert.deepEqual(await host.clear(), { changed: 0, skipped: [] });
  });

  it("of another program are recognised by their formula, however it is spaced", async () => {
    const foreign = { ...CLERKS, rule: '=LEN("EDU.MARK notMet") > 0' };
    excel.open({ sheets: [{ name: "副本", conditionalFormats: [foreign, CLERKS] }] });
    assert.equal((await host.clear()).changed, 1);
    assert.deepEqual(formatsOf(0), [CLERKS]);
  });

  it("follow a sheet that was renamed after it was read", async () => {
    await host.read(() => null);
    const [ledger, table] = excel.document.sheets();
    ledger.name = "台账（改）";
    table.name = "学校台账";
    assert.deepEqual((await host.mark(MARKS.slice(0, 1))).skipped, []);
    assert.equal(formatsOf(0).length, 3);
    assert.equal(formatsOf(1).length, 0);
  });

  it("leave out a sheet that was deleted after it was read, and say so", async () => {
    await host.read(() => null);
    excel.document.removeSheet(excel.document.sheets()[1].id);
    assert.deepEqual(await host.mark(MARKS), {
      changed: 6,
      skipped: [{ sheet: "分学校指标表2017", reason: "missing" }],
    });
  });

  it("leave out a protected sheet, mark the others, and say so", async () => {
    excel.document.sheets()[0].protection = { options: {} };
    assert.deepEqual(await host.mark(MARKS), { changed: 1, skipped: [{ sheet: "学校台账", reason: "protected" }] });
    assert.equal(formatsOf(0).length, 2);
    assert.equal(formatsOf(1).length, 1);
  });

  it("stay on a sheet that was protected since, and both marking and clearing say so", async () => {
    await host.mark(MARKS);
    excel.document.sheets()[0].protection = { options: {} };
    const skipped = [{ sheet: "学校台账", reason: "protected" }];
    assert.deepEqual(await host.mark([]), { changed: 0, skipped });
    assert.deepEqual(await host.clear(), { changed: 0, skipped });
    assert.equal(formatsOf(0).length, 4);
  });

  it("take two requests with reading before them", async () => {
    await host.read(() => ({}));
    await host.mark(MARKS);
    assert.equal(excel.log.work.length, 4);
    excel.log.clear();
    await host.clear();
    assert.equal(excel.log.work.length, 2);
  });

  it("of many places are kept in lists that Excel does not cut off", async () => {
    const areas = Array.from({ length: 5_000 }, (_, i) => `B${2 * i + 1}`);
    assert.equal((await host.mark([{ sheet: "学校台账", kind: "error", areas }])).changed, 5_000);
    const ours = formatsOf(0).filter(({ rule }) => rule === markFormula("error"));
    assert.ok(ours.length > 1);
    assert.deepEqual(ours.flatMap((format) => format.areas).sort(), [...areas].sort());
    assert.ok(ours.every((format) => format.areas.join(",").length < 8_000));
  });

  it("take one more request for every further 4 MB", async () => {
    const areas = Array.from({ length: 800_000 }, (_, i) => `B${i + 1}`);
    await host.mark([{ sheet: "学校台账", kind: "error", areas }]);
    const requests = excel.log.work;
    assert.ok(requests.length > 2);
    assert.ok(requests.every(({ bytesSent }) => bytesSent < 4_000_000));
    const bytes = requests.reduce((sum, { bytesSent }) => sum + bytesSent, 0);
    assert.equal(requests.length, 1 + Math.ceil(bytes / 4_000_000));
  });

  describe("beside conditional formats that Excel has broken", () => {
    const BROKEN: ConditionalFormatData = { ...CLERKS, broken: "rule" };
    const LOST: ConditionalFormatData = { ...CLERKS, broken: "whole" };
    const OURS: ConditionalFormatData = { ...CLERKS, rule: markFormula("error") };
    const open = (...sheets: (readonly ConditionalFormatData[])[]) =>
      excel.open({
        sheets: WORKBOOK.sheets.map((sheet, i) => ({ ...sheet, conditionalFormats: sheets[i] ?? [] })),
      });
    const unreadable = (...names: string[]) => names.map((sheet) => ({ sheet, reason: "unreadable" }));

    for (const [what, bad] of [
      ["whose rule is lost", BROKEN],
      ["that are lost altogether", LOST],
    ] as const)
      it(`${what} are set and removed on every sheet, and the bad sheet is named`, async () => {
        open([OURS, bad, CLERKS, OURS], [OURS]);
        const told: number[][] = [];
        const progress = (done: number, all: number) => void told.push([done, all]);
        assert.deepEqual(await host.mark(MARKS, { progress, signal: new AbortController().signal }), {
          changed: 7,
          skipped: unreadable("学校台账"),
        });
        assert.deepEqual(
          told,
          [0, 1, 2].map((done) => [done, 3]),
        );
        assert.deepEqual([formatsOf(0).length, formatsOf(1).length], [4, 1]);
        assert.deepEqual(await host.clear(), { changed: 3, skipped: unreadable("学校台账") });
        assert.deepEqual(formatsOf(0), [bad, CLERKS]);
        assert.deepEqual(formatsOf(1), []);
      });

    it("leave everything as it was where the looking for them is given up", async () => {
      open([OURS, BROKEN, CLERKS, OURS], [OURS]);
      const before = excel.dump();
      for (const work of [(watch: Watch) => host.mark(MARKS, watch), (watch: Watch) => host.clear(watch)]) {
        for (const last of [0, 1, 2]) {
          const giving = new AbortController();
          const progress = (done: number) => done === last && giving.abort();
          await assert.rejects(work({ progress, signal: giving.signal }), Stopped);
          assert.deepEqual(excel.dump(), before);
        }
      }
    });

    it("are looked for in few requests, however many formats there are", async () => {
      open([...Array<ConditionalFormatData>(150).fill(CLERKS), OURS, BROKEN]);
      assert.deepEqual(await host.clear(), { changed: 1, skipped: unreadable("学校台账") });
      assert.ok(excel.log.work.length < 30, `${excel.log.work.length} requests`);
    });

    it("are given up after 200 requests on what cannot be read at all", async () => {
      open(Array<ConditionalFormatData>(400).fill(LOST), [OURS]);
      assert.deepEqual(await host.clear(), { changed: 0, skipped: unreadable("学校台账", "分学校指标表2017", "别的") });
      assert.ok(excel.log.work.length <= 210, `${excel.log.work.length} requests`);
    });

    it("are replaced although one of the old ones cannot be deleted, which is said", async () => {
      const stuck: ConditionalFormatData = { ...OURS, broken: "deletion" };
      open([OURS, stuck, OURS], [OURS]);
      assert.deepEqual(await host.mark(MARKS), { changed: 7, skipped: unreadable("学校台账") });
      assert.deepEqual([formatsOf(0).length, formatsOf(1).length], [3, 1]);
      assert.deepEqual(await host.clear(), { changed: 3, skipped: unreadable("学校台账") });
      assert.deepEqual(formatsOf(0), [stuck]);
    });

    it("that cannot be deleted leave new marks half done where those cannot be set either", async () => {
      open([{ ...OURS, broken: "deletion" }]);
      const marking = host.mark([{ sheet: "学校台账", kind: "error", areas: ["A1048577"] }]);
      await rejectsWith(marking, "office.marksHalf");
    });
  });

  describe("from two panes at once", () => {
    const OTHERS: readonly Mark[] = [{ sheet: "别的", kind: "query", areas: ["A1"] }];
    const layers = () => [0, 1, 2].map((sheet) => formatsOf(sheet).filter(({ rule }) => rule !== CLERKS.rule).length);
    const [MINE, THEIRS] = [
      [3, 1, 0],
      [1, 0, 1],
    ];

    const both = () => Promise.all([host.mark(MARKS), new ExcelHost().mark(OTHERS)]);

    it("stand once, and the later one says what it found", async () => {
      const [first, second] = await inOrder([0, 1, 0, 1], both);
      assert.deepEqual(first, { changed: 7, skipped: [] });
      assert.deepEqual(second, { changed: 1, skipped: [], othersRemoved: 3 });
      assert.deepEqual(layers(), THEIRS);
    });

    it("stand once where both take older ones away", async () => {
      await host.mark(MARKS);
      const [first, second] = await inOrder([0, 1, 0, 1], both);
      assert.deepEqual(first, { changed: 7, skipped: [] });
      assert.deepEqual(second, { changed: 1, skipped: [], othersRemoved: 3 });
      assert.deepEqual(layers(), THEIRS);
    });

    it("stand once, whenever the second pane begins", async () => {
      for (let requests = 0; requests < 3; requests++) {
        excel.open(WORKBOOK);
        const first = host.mark(OTHERS);
        await new Promise<void>((begun) => afterRequest(requests, begun));
        await Promise.all([first, new ExcelHost().mark(MARKS)]);
        assert.deepEqual(layers(), MINE);
      }
    });

    it("stand once in whatever order their requests come", async () => {
      for (let seed = 0; seed < 12; seed++) {
        excel.open(WORKBOOK);
        if (seed % 2) await host.mark(MARKS);
        await overtaking(seed, both);
        assert.ok(
          [MINE, THEIRS].some((left) => String(left) === String(layers())),
          String(layers()),
        );
      }
    });

    it("that cannot be deleted are named", async () => {
      const stuck: ConditionalFormatData = { ...CLERKS, rule: markFormula("error"), broken: "deletion" };
      const marking = host.mark(OTHERS);
      afterRequest(1, () => void excel.document.sheets()[0].addConditionalFormat(stuck));
      const { othersRemoved, skipped } = await marking;
      assert.deepEqual([othersRemoved, skipped], [undefined, [{ sheet: "学校台账", reason: "unreadable" }]]);
    });

    it("are cleared, and both say so", async () => {
      await host.mark(MARKS);
      const reports = await inOrder([0, 1, 0, 1], () => Promise.all([host.clear(), new ExcelHost().clear()]));
      assert.deepEqual(
        reports.map(({ skipped }) => skipped),
        [[], []],
      );
      assert.deepEqual(layers(), [1, 0, 0]);
    });
  });

  it("find their sheets in whatever order Excel goes from one to the next", async () => {
    excel.open(WORKBOOK, { oddNeighbours: true });
    await host.mark(MARKS);
    assert.deepEqual([formatsOf(0).length, formatsOf(1).length, formatsOf(2).length], [4, 1, 0]);
    const { sheets } = await host.read(() => ({}));
    assert.deepEqual(
      sheets.map(({ name, values }) => [name, values[0][0]]),
      [
        ["学校台账", "甲"],
        ["分学校指标表2017", "乙"],
        ["别的", "丙"],
      ],
    );
    assert.deepEqual(await host.clear(), { changed: 3, skipped: [] });
  });

  it("are not begun while a cell is being edited", async () => {
    await host.mark(MARKS);
    const before = excel.dump();
    excel.cellEditMode = true;
    await rejectsWith(host.mark([]), "office.cellEdit");
    await rejectsWith(host.clear(), "office.cellEdit");
    excel.cellEditMode = false;
    assert.deepEqual(excel.dump(), before);
  });

  it("are not begun when the clerk starts to edit a cell after they were planned", async () => {
    const before = excel.dump();
    const marking = host.mark(MARKS);
    editAfterRequest(1);
    await rejectsWith(marking, "office.cellEdit");
    excel.cellEditMode = false;
    assert.deepEqual(excel.dump(), before);
  });

  it("are taken back when a sheet becomes protected in the midst of them", async () => {
    const before = excel.dump();
    const marking = host.mark([...MARKS, { sheet: "别的", kind: "query", areas: ["A1"] }]);
    afterRequest(1, () => (excel.document.sheets()[2].protection = { options: {} }));
    await rejectsWith(marking, "office.marksTakenBack");
    excel.document.sheets()[2].protection = null;
    assert.deepEqual(excel.dump(), before);
  });

  it("that cannot be taken back either are reported as they are", async () => {
    const marking = host.mark([...MARKS, { sheet: "别的", kind: "query", areas: ["A1"] }]);
    const lock = () => excel.document.sheets().forEach((sheet) => (sheet.protection = { options: {} }));
    afterRequest(1, () => (excel.document.sheets()[2].protection = { options: {} }));
    afterRequest(3, lock);
    await rejectsWith(marking, "office.marksHalf");
    assert.equal(formatsOf(0).length, 4);
  });

  /** Does something as soon as so many requests have been answered. */
  function afterRequest(count: number, work: () => void): void {
    const look = () => (excel.log.work.length >= count ? work() : setImmediate(look));
    look();
  }

  function editAfterRequest(count: number): void {
    afterRequest(count, () => (excel.cellEditMode = true));
  }
});

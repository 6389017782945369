import assert from "node:assert/strict";
import { ledgerPlans } from "../../src/plans";
import type { LedgerRecord } from "../../src/ledger";
import { areaAddress } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { planBoxLabels } from "../../src/workflows/boxLabels";
import { earlierSheets, writeAnew } from "../../src/workflows/earlierSheets";
import { ownPlans } from "./ownSheets";

async function hostOf(archive: readonly LedgerRecord[]): Promise<FileHost> {
  const host = FileHost.create();
  const plans = ledgerPlans({ parameters: { county: "示例县" }, sheets: { archive } });
  await host.write(plans, { asValues: false, replace: [] });
  return host;
}

const DOCUMENTS: readonly LedgerRecord[] = [
  { method: "基本均衡", area: "入学机会", box: "A01", title: "发展规划", year: 2023, pages: "1-12", office: "基教股" },
  { method: "优质均衡", area: "教育质量", box: "A01", title: "质量报告" },
  { method: "基本均衡", area: "保障机制", box: "A01", title: "经费决算", year: 2025, office: "计财股" },
  { method: "基本均衡", area: "保障机制", box: "A02", title: "绩效文件", year: 2024 },
];

describe("labels of archive boxes", () => {
  it("stand two side by side, one a box of each method, with all its documents", async () => {
    const plan = await planBoxLabels(await hostOf(DOCUMENTS));
    const values = plan.cells.map((row) => row.map((cell) => cell?.value ?? null));
    assert.deepEqual(
      values.slice(0, 6).map((row) => row.slice(0, 2)),
      [
        ["示例县义务教育基本均衡档案", null],
        ["盒号", "A01"],
        ["领域", "入学机会、保障机制"],
        ["年度", "2023—2025"],
        ["责任科室", "基教股、计财股"],
        ["材料目录", "1. 发展规划（1-12页）\n2. 经费决算"],
      ],
    );
    assert.deepEqual(
      values.slice(0, 4).map((row) => row[4] ?? null),
      [null, "A01", "教育质量", ""],
    );
    assert.deepEqual([values[7][0], values[8][1], values[10][1]], ["示例县义务教育基本均衡档案", "A02", "2024"]);
    assert.deepEqual(plan.merges!.map(areaAddress), ["A1:B1", "D1:E1", "A8:B8"]);
  });

  it("are never cut by the end of a page", async () => {
    const boxes = Array.from({ length: 24 }, (_, box) =>
      Array.from({ length: 6 }, (_, i) => ({ method: "优质均衡", box: `B${box}`, title: `第 ${i} 份材料` })),
    );
    const { paper, cells } = await planBoxLabels(await hostOf(boxes.flat()));
    const { breaks = [] } = paper ?? {};
    assert.ok(breaks.length > 0 && breaks.length < 6);
    for (const row of breaks) assert.match(String(cells[row]?.[0]?.value), /档案$/);
    assert.equal((await planBoxLabels(await hostOf(DOCUMENTS))).paper, undefined);
  });

  it("take the place of earlier ones, and never that of a sheet of the county's own", async () => {
    const host = await hostOf(DOCUMENTS);
    const plan = await planBoxLabels(host);
    const write = async () => writeAnew(host, [plan], await earlierSheets(host, [plan.sheet]));
    assert.deepEqual([await write(), await write()], [["档案盒标签"], ["档案盒标签"]]);
    const own = await hostOf(DOCUMENTS);
    await own.write([{ ...plan, cells: [[{ value: "我们的标签" }]], merges: [], formats: [] }], {
      asValues: true,
      replace: [],
    });
    assert.deepEqual(await earlierSheets(own, [plan.sheet]), []);
    assert.deepEqual(await writeAnew(own, [plan], []), ["档案盒标签2"]);
  });

  it("are refused where no box is named", async () => {
    await assert.rejects(planBoxLabels(await hostOf([])), { id: "labels.noBoxes" });
    await assert.rejects(planBoxLabels(await hostOf([{ title: "没有盒号" }])), { id: "labels.noBoxes" });
    const own = FileHost.create();
    await own.write(ownPlans(), { asValues: true, replace: [] });
    await assert.rejects(planBoxLabels(own), { id: "labels.noSheet" });
  });
});

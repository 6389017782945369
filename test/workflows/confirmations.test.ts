import assert from "node:assert/strict";
import { SHEETS, type LedgerRecord } from "../../src/ledger";
import { pageHeight, pagesAcross, Problem, there, type SheetPlan } from "../../src/model";
import { ledgerPlans, type LedgerContent } from "../../src/plans";
import { FileHost } from "../../src/spreadsheet/file";
import { readConfirmations } from "../../src/workflows/confirmations";
import { DATA_SOURCES, recordSources } from "../../src/workflows/dataSources";
import { isAdded } from "../../src/workflows/ourSheets";
import { county } from "../assessment/ledgers";

async function hostOf(content: LedgerContent): Promise<FileHost> {
  const host = FileHost.create();
  await host.write(ledgerPlans(content), { asValues: false, replace: [] });
  return host;
}

async function planned(content: LedgerContent): Promise<SheetPlan> {
  const { sites, planOf } = await readConfirmations(await hostOf(content));
  return planOf(sites);
}

/** The texts of each page, row by row. */
function pagesOf({ cells, paper }: SheetPlan) {
  const starts = [0, ...(paper?.breaks ?? [])];
  return starts.map((start, i) =>
    cells.slice(start, starts[i + 1]).map((row) => row.map((cell) => cell?.value ?? null)),
  );
}

describe("学校数据核对确认表", () => {
  it("is a page a row of 学校台账, with this school's own figures, their source and date, and room to sign", async () => {
    const pages = pagesOf(await planned(county({ parameters: { assetDate: "12月31日（财政资产报表）" } })));
    assert.equal(pages.length, 8);
    const page = there(pages[3], "page");
    assert.deepEqual(page.slice(0, 4), [
      ["学校数据核对确认表"],
      ["县（市、区）：示例县　　统计年度：2025"],
      ["学校：第一小学东校区　　学校标识码：3900000004"],
      ["核对项目", "填报数据", "数据来源", "数据日期", "核实意见"],
    ]);
    const line = (heading: string) => page.find(([first]) => first === heading);
    assert.deepEqual(line("所属学校标识码")?.[1], "3900000001");
    assert.deepEqual(line("小学在校生数(人)"), ["小学在校生数(人)", 210, "教基3112", "2025年9月1日", null]);
    assert.deepEqual(line("教学仪器设备资产值(万元)")?.[3], "12月31日（财政资产报表）");
    assert.equal(line("初中在校生数(人)"), undefined, "a stage that is not taught");
    assert.equal(line("建成年份"), undefined, "a column that no school fills in");
    assert.deepEqual(
      page.slice(-2).map(([text]) => text),
      [
        "核实意见：无误的打“√”，有误的填写正确的数。本校对所填数据的真实性、准确性、完整性负责。",
        "填表人（签字）：　　　　　校长（签字）：　　　　　学校（盖章）：　　　　　　年　　月　　日",
      ],
    );
    const others = pages.filter((_, i) => i !== 3).flat(2);
    assert.ok(!others.includes("学校：第一小学东校区　　学校标识码：3900000004"));
  });

  it("leaves what is blank blank, and shows as it stands what cannot be read", async () => {
    const content = county({
      parameters: { year: null },
      sites: { "01": { books: null, computers: "约一百台", affiliated: null, builtYear: 1998 } },
    });
    const [first = []] = pagesOf(await planned(content));
    const line = (heading: string) => first.find(([name]) => name === heading)?.slice(1);
    assert.deepEqual(line("图书册数(册)"), [null, "教基5176 图书", null, null]);
    assert.equal(line("计算机台数(台)")?.[0], "约一百台");
    assert.equal(line("高校附属")?.[0], null, "others have filled it in");
    assert.equal(line("是否计校数")?.[0], "是");
    assert.equal(line("建成年份")?.[0], 1998);
    assert.equal(line("教学仪器设备资产值(万元)")?.[2], null);
  });

  it("names the file that a figure was collected from", async () => {
    const host = await hostOf(county());
    const line = {
      time: "",
      school: "第一小学",
      column: "图书册数(册)",
      value: "",
      sheet: "",
      cells: "",
      factor: "",
      rule: "",
    };
    await recordSources(host, [
      { ...line, file: "旧表.xls" },
      { ...line, file: "装备股.xls" },
    ]);
    assert.ok((await host.read(() => ({}))).sheets.some(({ name }) => name === DATA_SOURCES.name));
    const { sites, planOf } = await readConfirmations(host);
    const sources = pagesOf(planOf(sites)).map((page) => page.find(([name]) => name === "图书册数(册)")?.[2]);
    assert.deepEqual(sources.slice(0, 2), ["装备股.xls", "教基5176 图书"]);
  });

  it("stands on one page of A4 however much a school fills in, unnumbered, and is known as ours", async () => {
    const full = Object.fromEntries(
      SHEETS.schools.columns.map(({ id, kind }) => [
        id,
        kind === "flag" ? "是" : kind === "count" ? 123456 : 123456.78,
      ]),
    );
    const record: LedgerRecord = {
      ...full,
      ...{ code: "3900000003", name: "示例县河口镇九年一贯制寄宿制中心学校（东校区）", type: "十二年一贯制" },
      ...{ organiser: "县级教育部门", area: "镇区", parent: null, builtYear: 1998, schoolSystem: "九年一贯制" },
    };
    const content = county({ parameters: { assetDate: "12月31日（财政资产报表）" }, sites: { "03": record } });
    const plan = await planned(content);
    const { heights = [], paper } = plan;
    assert.deepEqual([pagesAcross(plan), paper?.unnumbered], [1, true]);
    const starts = [0, ...(paper?.breaks ?? []), plan.cells.length];
    for (const [i, start] of starts.slice(0, -1).entries()) {
      const height = heights.slice(start, starts[i + 1]).reduce<number>((sum, each) => sum + there(each, "height"), 0);
      assert.ok(height <= pageHeight(plan), `page ${i + 1} is ${height} points high of ${pageHeight(plan)}`);
    }
    assert.ok(isAdded({ name: plan.sheet, values: plan.cells.map((row) => row.map((cell) => cell?.value ?? null)) }));
  });

  it("is refused where there are no schools, or more than a sheet has pages", async () => {
    await assert.rejects(readConfirmations(FileHost.create()), { id: "ledger.noSchools" });
    const { sites, planOf } = await readConfirmations(await hostOf(county()));
    const many = new Array(126).fill(sites).flat();
    assert.throws(
      () => planOf(many),
      (error) => error instanceof Problem && error.id === "confirmations.tooMany",
    );
  });
});

import assert from "node:assert/strict";
import "../../src/locales/everyLanguage";
import type { SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { DATA_SOURCES, recordSources } from "../../src/workflows/dataSources";
import { sampleSheets } from "../../src/workflows/samples";

const LINE = Object.fromEntries(DATA_SOURCES.columns.map(({ id }) => [id, id])) as Parameters<
  typeof recordSources
>[1][number];

describe("sheets on which lines are kept", () => {
  it("say county, name and year above every printed page, new or added to", async () => {
    const host = FileHost.create();
    const ofCounty = sampleSheets("county").filter(({ sheet }) => sheet === "参数");
    await host.write(ofCounty, { asValues: false, replace: [] });
    const written: SheetPlan[] = [];
    const write = host.write.bind(host);
    host.write = async (plans, ...options) => {
      written.push(...plans);
      return write(plans, ...options);
    };
    await recordSources(host, [LINE]);
    await recordSources(host, [LINE]);
    assert.deepEqual(
      written.map(({ cells }) => cells.length),
      [2, 3],
    );
    for (const { sheet, paper, tab } of written) {
      const [county, name, year] = paper!.header!;
      assert.deepEqual([sheet, name, tab], [DATA_SOURCES.name, "&A", "report"]);
      assert.notEqual(county, "");
      assert.match(year, /^统计年度：\d{4}/);
    }
  });
});

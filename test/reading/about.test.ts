import assert from "node:assert/strict";
import type { CellValue } from "../../src/model";
import { aboutOf } from "../../src/reading";
import { sheetOf } from "../ledger/workbooks";

/** What titles say of county and year. */
const about = (rows: readonly (readonly CellValue[])[], file = "汇总.xlsx", name = "Sheet1") =>
  aboutOf([{ file, workbook: { sheets: [sheetOf(rows, { name })] } }]);

describe("titles of sheets", () => {
  it("name a county and the autumn of a school year", () => {
    assert.deepEqual(about([["安平县2025年义务教育阶段学校办学条件统计表"]]), { county: "安平县", year: 2025 });
    assert.deepEqual(about([["衡水市安平县2024—2025学年中小学校基本情况"]]), { county: "安平县", year: 2024 });
    assert.deepEqual(about([["表一"], ["填报单位：安平县教育局", null, "2023年9月"]]), {
      county: "安平县",
      year: 2023,
    });
    assert.deepEqual(about([["河北省辛集市义务教育学校一览"]]), { county: "辛集市", year: null });
    assert.deepEqual(about([["大厂回族自治县小学校舍"]]), { county: "大厂回族自治县", year: null });
    assert.deepEqual(about([["学校"]], "桥西区2025年小学.xlsx"), { county: "桥西区", year: 2025 });
  });

  it("name none where they name several, or nobody's", () => {
    assert.deepEqual(about([["安平县2024年学校"], ["深州市2025年学校"]]), { county: null, year: null });
    assert.deepEqual(about([["全县各学校基本情况"], ["城区小学"], ["校区一览"], ["各县区学校"]]), {
      county: null,
      year: null,
    });
    assert.deepEqual(about([["学校名称", "安平县小学", "2025年", "安平县学校"]]), { county: null, year: null });
    assert.deepEqual(about([]), { county: null, year: null });
  });
});

import assert from "node:assert/strict";
import { buildLedger } from "../../../src/ledger";
import { cellLabel, type SheetSnapshot } from "../../../src/model";
import { passedOver } from "../../../src/rules/engine/otherRows";
import { judge } from "../../../src/rules/engine/run";
import { Draft } from "../../../src/samples/draft";
import { appendRow } from "../../../src/samples/planting";
import { smallCounty } from "../smallCounty";

/** A sheet that begins three lines lower and two columns further right, as Excel tells of one whose first cells are blank. */
const lower = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, top: sheet.top + 3, left: sheet.left + 2 });

describe("rows that are no records", () => {
  it("stand where they stand, wherever their sheet begins", () => {
    const draft = new Draft(smallCounty());
    appendRow(draft, ["填表人：张三"]);
    appendRow(draft, [null, "合计", null, null, null, null, null, null, 2210]);
    draft.layout("学校台账", (cells) => {
      cells[1][1] = { value: "第一小学", formula: "=AVERAGE(K5:K14)" };
    });
    const { sheets } = draft.snapshot();
    const ledger = buildLedger({ sheets: sheets.map((sheet) => (sheet.name === "学校台账" ? lower(sheet) : sheet)) });
    const rows = passedOver(ledger.tables.get("schools")!, ["note", "total"]);
    assert.deepEqual(
      rows.map(({ kind, row, cell }) => [kind, row, cellLabel(cell)]),
      [
        ["note", 13, "学校台账!C13"],
        ["total", 14, "学校台账!D14"],
      ],
    );
    const [inFormula] = judge(ledger).findings.filter(({ messageId }) => messageId === "inFormula");
    assert.deepEqual(inFormula.cells.map(cellLabel), ["学校台账!D5", "学校台账!D14"]);
  });
});

import assert from "node:assert/strict";
import { buildLedger, SHEETS, type SheetId } from "../../../src/ledger";
import { generateCounty } from "../../../src/samples/county";
import { missingInChinese } from "../../locales/inChinese";
import { ledgerOf } from "../ledgers";
import { assessedSoundly } from "../sound";

/** A county that meets everything, with all of its registers. */
const COUNTY = generateCounty({ schools: 20, seed: 1, meets: true });

/** The items of 2017 that are not met when these records of a sheet are all there are, with what they say they lack. */
function open(sheet: SheetId, records: (typeof COUNTY.sheets)[SheetId]) {
  const ledger = ledgerOf({ ...COUNTY, sheets: { ...COUNTY.sheets, [sheet]: records } }, ["2017"]);
  const items = assessedSoundly(ledger)
    .methods.get("2017")!
    .parts.flatMap((part) => part.items);
  return items
    .filter(({ verdict }) => verdict !== "met")
    .map(({ id, verdict, missing }) => ({
      id,
      verdict,
      told: missingInChinese(missing).map((each) => `${each.id}: ${JSON.stringify(each.data)}`),
    }));
}

/** Which items rest on which register alone. */
const ITEMS = {
  rooms: ["government.3"],
  classSizes: ["government.5"],
  publicFunds: ["government.6", "government.7", "quality.4"],
  wages: ["government.8"],
  training: ["government.9"],
  exchange: ["government.11"],
  certificates: ["government.12"],
  nearby: ["government.13"],
  seniorPlaces: ["government.14"],
  migrants: ["government.15"],
  retention: ["quality.1"],
  disabled: ["quality.2"],
  monitoring: ["quality.9"],
} satisfies Partial<Record<SheetId, readonly string[]>>;

describe("a register that is not filled in", () => {
  for (const [id, items] of Object.entries(ITEMS)) {
    const sheet = id as keyof typeof ITEMS;
    const { name } = SHEETS[sheet];

    it(`leaves open what rests on ${name}, which is named, and nothing else`, () => {
      const lost = open(sheet, []);
      assert.deepEqual(
        lost.map((item) => item.id),
        items,
      );
      for (const { id: item, verdict, told } of lost) {
        assert.equal(verdict, "undetermined", item);
        assert.deepEqual([...new Set(told)], [`sheet: ${JSON.stringify({ sheet: name })}`], item);
      }
    });

    it(`is ${name} without its first record, whose absence no other item notices`, () => {
      const lost = open(sheet, COUNTY.sheets[sheet]?.slice(1));
      for (const { id: item, verdict, told } of lost) {
        assert.ok((items as readonly string[]).includes(item), item);
        assert.equal(verdict, "undetermined", item);
        assert.ok(told.length > 0 && !told.some((each) => /undefined|\[\]|""/.test(each)), `${item}: ${told.join()}`);
      }
    });
  }

  it("is named as the workbook has it where it is there and its headings cannot be read", () => {
    const { name } = SHEETS.training;
    const sheets = ledgerOf(COUNTY).workbook.sheets.map((each) =>
      each.name === name ? { ...each, name: `${name} `, values: [["姓名", "备注"]] } : each,
    );
    const judged = assessedSoundly(buildLedger({ sheets }, ["2017"])).methods.get("2017")!;
    const { missing } = judged.parts.flatMap((part) => part.items).find(({ id }) => id === ITEMS.training[0])!;
    assert.deepEqual(missing, [{ id: "unread", data: { sheet: `${name} ` } }]);
  });
});

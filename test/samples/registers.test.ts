import assert from "node:assert/strict";
import { generateCounty } from "../../src/samples/county";
import { SHEETS, type FieldId, type SheetId } from "../../src/ledger";

describe("the registers of the made-up county", () => {
  for (const meets of [true, false]) {
    const { sheets } = generateCounty({ schools: 40, seed: 5, meets });
    const registers = (Object.keys(SHEETS) as SheetId[]).filter((id) => id !== "schools");

    it(`are all filled in (${meets ? "everything met" : "some not met"})`, () => {
      for (const id of registers) assert.ok((sheets[id] ?? []).length > 0, id);
    });

    it(`hold only columns of their sheets (${meets ? "everything met" : "some not met"})`, () => {
      for (const id of registers) {
        const columns = new Set<string>(SHEETS[id].columns.map((column) => column.id));
        for (const record of sheets[id]!) {
          for (const field of Object.keys(record)) assert.ok(columns.has(field), `${id}: ${field}`);
        }
      }
    });

    it(`say in every record that it is an example (${meets ? "everything met" : "some not met"})`, () => {
      for (const id of registers) {
        for (const record of sheets[id]!) {
          assert.match(Object.values(record).join(" "), /示例/, `${id}: ${JSON.stringify(record)}`);
        }
      }
    });
  }

  it("let no more pupils begin 初中 than finish 小学, also where 初中 has the larger grades", () => {
    // Nine pupils of 小学 for five of 初中 would be too few with grades of equal size.
    const { sheets } = generateCounty({ schools: 25, seed: 19, meets: true });
    const sum = (sheet: "admissions" | "graduation", stage: string, field: FieldId) =>
      sheets[sheet]!.filter((record) => record.stage === stage).reduce((all, record) => all + Number(record[field]), 0);
    const [finished, arrived] = [sum("graduation", "小学", "graduated"), sum("admissions", "初中", "arrived")];
    assert.ok(arrived <= finished && arrived > finished * 0.95, `${arrived} of ${finished}`);
    assert.ok(sum("graduation", "初中", "due") > finished);
  });

  it("leave the schools what they are, whatever the registers draw", () => {
    const schools = (seed: number) => generateCounty({ schools: 40, seed, meets: true }).sheets.schools!;
    assert.deepEqual(schools(5), schools(5));
    assert.notDeepEqual(schools(5), schools(6));
  });
});

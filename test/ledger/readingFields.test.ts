import assert from "node:assert/strict";
import { SHEETS } from "../../src/ledger";
import { readingFields } from "../../src/ledger/readingFields";

describe("the fields that any sheet may hold", () => {
  const field = (id: string) => readingFields().find((each) => each.id === id);

  it("have ids of their own", () => {
    const fields = readingFields();
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
  });

  it("are those of 学校台账 under their own ids, with their unit and what they are called", () => {
    const { stage, unit, labels, register } = field("primary.pupils")!;
    assert.deepEqual([stage, unit, labels, register], ["primary", "人", ["小学在校生数(人)"], undefined]);
    assert.equal(field("name")!.unit, null);
    assert.ok(field("organiser")!.codes, "which numbers stand for an organiser");
  });

  it("are those of a register under its id, with what names its records and which lines it starts with", () => {
    const kinds = SHEETS.disabled.initial!.map(({ kind }) => kind);
    const { sheet, name, names, listed } = field("disabled/kind")!.register!;
    assert.deepEqual([sheet, name, names, listed], ["disabled", "残疾儿童少年入学", true, kinds]);
    const population = field("disabled/population")!;
    assert.deepEqual([population.register!.names, population.unit], [false, "人"]);
    assert.deepEqual([field("wages/year")!.unit, field("governmentScores/points")!.unit], ["年", "分"]);
    assert.deepEqual(field("training/teachers")!.register!.listed, []);
  });

  it("leave out lists of persons", () => {
    const rosters = Object.entries(SHEETS).filter(([, { columns }]) => columns.some(({ id }) => id === "childName"));
    assert.ok(rosters.length > 0);
    for (const [id] of rosters)
      assert.deepEqual(
        readingFields().filter(({ register }) => register?.sheet === id),
        [],
      );
  });
});

import assert from "node:assert/strict";
import { generateCounty } from "../../src/samples/county";
import { fiveSchools } from "../../src/samples/fiveSchools";
import { randomFrom } from "../../src/samples/random";
import { SCHOOL_TYPES } from "../../src/standards/inclusion";
import { SAMPLES, sampleSheets } from "../../src/workflows/samples";
import { assessed } from "../assessment/ledgers";

describe("generated counties", () => {
  const county = (options: Partial<Parameters<typeof generateCounty>[0]> = {}) =>
    generateCounty({ schools: 60, seed: 1, meets: true, ...options });
  const schools = (options: Parameters<typeof county>[0] = {}) => county(options).sheets.schools!;

  it("are the same for the same seed, and others for another", () => {
    assert.deepEqual(county(), county());
    assert.notDeepEqual(county(), county({ seed: 2 }));
  });

  it("have as many rows as asked for, with names and codes used once", () => {
    for (const count of [20, 60, 600]) {
      const rows = schools({ schools: count });
      assert.equal(rows.length, count);
      for (const field of ["code", "name"] as const)
        assert.equal(new Set(rows.map((row) => row[field])).size, count, field);
    }
  });

  it("have schools of the common types, campuses with parents, 教学点 on both sides of 50 pupils, 民办", () => {
    const rows = schools();
    const rare = ["职业初中", "职业学校", "其他"];
    const types = new Set(rows.map(({ type }) => type));
    assert.deepEqual(
      SCHOOL_TYPES.filter((type) => !types.has(type)),
      rare,
    );
    const codes = new Set(rows.map(({ code }) => code));
    const campuses = rows.filter(({ counted }) => counted === "否");
    assert.ok(campuses.length > 0 && campuses.every(({ parent }) => codes.has(parent)));
    const points = rows.filter(({ type }) => type === "教学点").map((row) => Number(row["primary.pupils"]));
    assert.ok(points.some((pupils) => pupils < 50) && points.some((pupils) => pupils >= 50));
    assert.ok(rows.some(({ organiser }) => organiser === "民办"));
  });

  it("meet every limit where they are asked to, and else do not", () => {
    const parts = (meets: boolean) => {
      const { parts: all } = assessed(county({ meets })).methods.get("2017")!;
      return all.filter(({ id }) => id === "schools" || id === "between").map(({ verdict }) => verdict);
    };
    assert.deepEqual(parts(true), ["met", "met"]);
    assert.equal(parts(false)[0], "notMet");
  });
});

describe("the five schools", () => {
  it("hold the published pupils and books and nothing else that is compared", () => {
    const rows = fiveSchools().sheets.schools!;
    assert.deepEqual(
      rows.map((row) => [row["primary.pupils"], row.books]),
      [
        [45, 279],
        [37, 137],
        [89, 935],
        [76, 160],
        [55, 402],
      ],
    );
    assert.ok(rows.every((row) => row.computers === undefined));
  });
});

describe("random numbers", () => {
  it("lie where they should and spread", () => {
    const random = randomFrom(5);
    const numbers = Array.from({ length: 1000 }, () => random.between(10, 20));
    assert.ok(Math.min(...numbers) >= 10 && Math.max(...numbers) < 20);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / 1000;
    assert.ok(Math.abs(mean - 15) < 0.5, String(mean));
    assert.ok(["甲", "乙"].includes(random.pick(["甲", "乙"])));
  });
});

describe("the sheets of the samples", () => {
  it("hold no number that is none: such a workbook could not be read again", () => {
    for (const sample of SAMPLES)
      for (const { sheet, cells } of sampleSheets(sample))
        for (const cell of cells.flat())
          if (typeof cell?.value === "number") assert.ok(Number.isFinite(cell.value), `${sample} ${sheet}`);
  });
});

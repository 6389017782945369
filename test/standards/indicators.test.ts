import assert from "node:assert/strict";
import { round } from "../../src/measures/rounding";
import { INDICATORS, METHODS, schoolStandards } from "../../src/standards/methods";
import { STAGES } from "../../src/standards/terms";
import { csv } from "../tools/csv";

/** Official names write brackets and commas in full width or half width. */
const plain = (name: string) => name.normalize("NFKC");

describe("indicators", () => {
  it("are eight in 2012 and seven in 2017, in the order of the forms", () => {
    assert.deepEqual(
      METHODS.map((method) => INDICATORS[method].length),
      [8, 7],
    );
    for (const method of METHODS) {
      assert.deepEqual(
        INDICATORS[method].map(({ order }) => order),
        INDICATORS[method].map((_, i) => i + 1),
      );
    }
  });

  it("of 2012 are these eight, without a standard for the single school", () => {
    assert.deepEqual(
      INDICATORS["2012"].map(({ name }) => name),
      [
        "生均教学及辅助用房面积",
        "生均体育运动场馆面积",
        "生均教学仪器设备值",
        "每百名学生拥有计算机台数",
        "生均图书册数",
        "师生比",
        "生均高于规定学历教师数",
        "生均中级及以上专业技术职务教师数",
      ],
    );
    assert.ok(INDICATORS["2012"].every(({ standard }) => standard === undefined));
  });

  it("of 2017 have the published names, units and standards, and are divided as published", () => {
    const published = csv("resource-standards-2017.csv");
    for (const [i, row] of published.entries()) {
      const indicator = INDICATORS["2017"][i];
      assert.equal(plain(indicator.name), plain(row.indicator));
      assert.equal(plain(indicator.unit), plain(row.unit));
      assert.deepEqual(indicator.standard, { primary: Number(row.primary_min), junior: Number(row.junior_min) });
      assert.equal(indicator.divided, row.split_for_combined_schools === "Y");
    }
  });

  it("of 2017 have 85 % of their standards as published", () => {
    for (const [i, row] of csv("resource-standards-2017.csv").entries()) {
      for (const stage of STAGES) {
        const { standards, near: percent } = schoolStandards("2017", stage)!;
        const near = round((standards[i] * percent) / 100, 9);
        assert.equal(near, Number(row[`${stage}_85pct`]), `${row.indicator} ${stage}`);
      }
    }
  });

  it("never divide teachers between the stages of a school", () => {
    for (const method of METHODS) {
      for (const { name, divided, numerator } of INDICATORS[method]) {
        assert.equal(divided, !numerator.some(({ byStage }) => byStage), name);
      }
    }
  });

  it("of 2017 take 室内体育用房 off 教学及辅助用房, which 2012 does only if the county says so", () => {
    const signs = METHODS.map((method) =>
      INDICATORS[method]
        .find(({ name }) => name === "生均教学及辅助用房面积")!
        .numerator.map(({ field, sign, onlyIf }) => ({ field, sign, onlyIf })),
    );
    assert.deepEqual(signs, [
      [
        { field: "teachingArea", sign: undefined, onlyIf: undefined },
        { field: "indoorSportsArea", sign: -1, onlyIf: "subtractIndoorSports" },
      ],
      [
        { field: "teachingArea", sign: undefined, onlyIf: undefined },
        { field: "indoorSportsArea", sign: -1, onlyIf: undefined },
      ],
    ]);
  });
});

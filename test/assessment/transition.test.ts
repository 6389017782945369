import assert from "node:assert/strict";
import { reckonedVerdict } from "../../src/workflows/verdicts";
import { assessed, county, type Changes } from "./ledgers";

/** The tolerances of 2019 on 资源配置: what some schools may add, and only where the county switches them on. */
describe("过渡标准 on the standards of schools", () => {
  const on = { transition2019: "是" };
  const judged = (sites: Changes["sites"], parameters: Changes["parameters"] = on) =>
    assessed(county({ sites, parameters }), ["2017"]).methods.get("2017")!;
  const school = (name: string, method: ReturnType<typeof judged>) =>
    [method.stages.primary, method.stages.junior]
      .flatMap((stage) => stage?.counted ?? [])
      .find((each) => each.school.site.name === name)!;

  const partsOf = ({ parts }: ReturnType<typeof judged>) =>
    parts
      .filter(({ id }) => id === "schools" || id === "between")
      .map(({ id, verdict, transitional }) => [id, verdict, transitional]);

  /** 第一中学: 1000 pupils need 10,200 ㎡, at least 8,670; it has 700 + 7,900. */
  const crowded = { sportsGroundArea: 7900, denseCentre: "是", rentedSportsArea: 50, otherSportsArea: 20 };

  it("lets a school in a dense centre add rented and other grounds, all of the 85 % exactly", () => {
    const method = judged({ "02": crowded });
    const { verdict, transitional, values, toleratedValues, standards } = school("第一中学", method);
    assert.deepEqual([verdict, transitional], ["met", true]);
    assert.equal(values[4], 8.6, "the figure of the form stays what it is");
    assert.equal(standards!.met, false);
    assert.deepEqual(toleratedValues, [null, null, null, null, 8.67, null, null]);
    assert.deepEqual(partsOf(method), [
      ["schools", "met", true],
      ["between", "met", false],
    ]);
    const failing = judged({ "02": crowded, "01": { sportsGroundArea: 100 } });
    assert.deepEqual(partsOf(failing)[0], ["schools", "notMet", false], "which one school fails on its own");
  });

  it("does so neither by default, nor elsewhere, nor where it is too little", () => {
    const off = school("第一中学", judged({ "02": crowded }, {}));
    assert.deepEqual([off.verdict, off.toleratedValues], ["notMet", null]);
    assert.equal(school("第一中学", judged({ "02": { ...crowded, denseCentre: null } })).verdict, "notMet");
    // What nobody knows fails nobody whom it might forgive.
    assert.equal(school("第一中学", judged({ "02": { ...crowded, denseCentre: "?" } })).verdict, "undetermined");
    assert.equal(school("第一中学", judged({ "02": { ...crowded, otherSportsArea: "约20" } })).verdict, "undetermined");
    assert.equal(school("第一中学", judged({ "02": { ...crowded, otherSportsArea: 19.9 } })).verdict, "notMet");
  });

  it("lets a rural school of 50 to 99 pupils add teachers on rounds, and no larger one", () => {
    // 60 pupils need at least 0.459 teachers of sports and arts.
    const point = {
      "primary.pupils": 60,
      teachingArea: 400,
      sportsGroundArea: 520,
      equipmentValue: 13,
      multimediaRooms: 2,
      "primary.teachersAboveRequired": 3,
    };
    const visited = { ...point, "primary.sportsArtsTeachers": 0, "primary.visitingTeachers": 1 };
    const small = school("上坪教学点", judged({ "05": visited }));
    assert.deepEqual([small.verdict, small.transitional], ["met", true]);
    assert.equal(school("上坪教学点", judged({ "05": visited }, {})).verdict, "notMet");
    const town = school("上坪教学点", judged({ "05": { ...visited, area: "镇区" } }));
    assert.equal(town.verdict, "notMet");
    const hundred = { ...visited, "primary.pupils": 100, "primary.visitingTeachers": 5, type: "小学" };
    assert.equal(school("上坪教学点", judged({ "05": hundred })).verdict, "notMet");
    const fifty = { ...visited, "primary.pupils": 50 };
    assert.equal(school("上坪教学点", judged({ "05": fifty })).toleratedValues?.[2], 2);
    assert.equal(school("上坪教学点", judged({ "05": { ...fifty, area: "？" } })).verdict, "undetermined");
    const forty = { ...visited, "primary.pupils": 49, type: "小学" };
    assert.equal(school("上坪教学点", judged({ "05": forty })).verdict, "notMet");
  });

  it("is said in the county's verdict only where everything is met", () => {
    assert.doesNotMatch(reckonedVerdict(judged({ "02": crowded }), "zh-CN"), /过渡/);
    const met = { ...judged({ "02": crowded }), verdict: "met" as const };
    assert.equal(
      reckonedVerdict(met, "zh-CN"),
      "按台账数据测算：按过渡标准达标（自评，不代替督导认定）；须附建设规划。",
    );
  });
});

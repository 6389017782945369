import assert from "node:assert/strict";
import { ledgerOf } from "./ledgers";
import type { LedgerContent } from "../../src/plans";
import { round } from "../../src/measures/rounding";
import { share } from "../../src/measures/share";
import { judge } from "../../src/rules/engine/run";
import { INDICATORS, type Method } from "../../src/standards/methods";
import { assessedSoundly } from "./sound";

/**
 * 威远县观英滩镇中心学校 as it published itself in 2015. Every figure follows from its ledger but one: the share of the
 * oldest teachers is printed as 8 %, and 4 of 44 are 9.1 %. What it did not publish (多媒体教室, 体艺教师) is made up.
 */
const names = { code: "3900000001", name: "观英滩镇中心学校" };
const stage = { ...names, stage: "小学" };
/** The seven age groups of its time; the last of them stands in the last of today's nine. */
const AGES = [6, 5, 6, 11, 6, 6, 0, 0, 4];
const PRINTED_SHARES = [13.6, 11.4, 13.6, 25, 13.6, 13.6, 0, 0, 8];

const CONTENT: LedgerContent = {
  parameters: { county: "威远县", year: 2015 },
  sheets: {
    schools: [
      {
        ...names,
        type: "小学",
        organiser: "县级教育部门",
        affiliated: "否",
        area: "镇区",
        counted: "是",
        "primary.pupils": 730,
        "junior.pupils": 0,
        "senior.pupils": 0,
        "primary.classes": 13,
        "junior.classes": 0,
        teachingArea: 1844,
        indoorSportsArea: 0,
        sportsGroundArea: 3500,
        equipmentValue: 82,
        computers: 44,
        books: 11550,
        multimediaRooms: 13,
        "primary.teachers": 44,
        "primary.teachersAboveRequired": 43,
        "primary.teachersIntermediate": 24,
        "primary.backboneTeachers": 11,
        "primary.sportsArtsTeachers": 2,
        "primary.staff": 45,
        "primary.migrants": 21,
        "primary.boarders": 89,
        siteArea: 6597,
        buildingArea: 3831,
        greenArea: 1373,
      },
    ],
    teacherStructure: [
      {
        ...stage,
        teachers: 44,
        women: 26,
        postgraduate: 0,
        bachelor: 11,
        college: 32,
        secondary: 1,
        seniorTitle: 2,
        intermediateTitle: 22,
        juniorTitle: 20,
        provincialBackbone: 1,
        cityBackbone: 4,
        countyBackbone: 6,
      },
    ],
    teacherAges: [
      {
        ...stage,
        teachers: 44,
        ...Object.fromEntries(
          AGES.flatMap((people, i) => [
            [`age${i + 1}`, people],
            [`age${i + 1}Share`, PRINTED_SHARES[i]],
          ]),
        ),
      },
    ],
    pupilsInNeed: [
      {
        ...stage,
        pupils: 730,
        migrant: 21,
        leftBehind: 67,
        poor: 0,
        disabled: 0,
        boarding: 89,
        singleParent: 0,
        learning: 0,
      },
    ],
  },
};

describe("a school as it published itself", () => {
  const ledger = () => ledgerOf(CONTENT);
  const values = (method: Method) => {
    const [school] = assessedSoundly(ledger()).methods.get(method)!.stages.primary!.counted;
    return Object.fromEntries(INDICATORS[method].map(({ name }, i) => [name, school.values[i]!]));
  };

  it("has every amount per pupil that it printed", () => {
    const of2012 = values("2012");
    assert.equal(round(of2012["生均教学及辅助用房面积"], 2), 2.53);
    assert.equal(round(of2012["生均体育运动场馆面积"], 2), 4.79);
    assert.equal(round(of2012["生均教学仪器设备值"], 0), 1123);
    assert.equal(round(of2012["生均图书册数"], 2), 15.82);
    assert.equal(round(of2012["每百名学生拥有计算机台数"], 2), 6.03);
    assert.equal(round(1 / of2012["师生比"], 1), 16.6);
    assert.equal(round(values("2017")["每百名学生拥有县级以上骨干教师数"], 2), 1.51);
  });

  it("has the share of green ground that it printed", () => {
    const table = ledger().tables.get("schools")!;
    const [green, site] = (["greenArea", "siteArea"] as const).map((field) => table.number(field, 0)!);
    assert.equal(round(share(green, site) * 100, 1), 20.8);
  });

  it("raises one question about its registers: the share that is misprinted", () => {
    const asked = judge(ledger()).findings.filter(({ level }) => level === "error" || level === "query");
    assert.deepEqual(
      asked.map(({ rule, found, expected }) => [rule, found, expected]),
      [["percent-differs", 8, (4 / 44) * 100]],
    );
  });
});

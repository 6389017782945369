import assert from "node:assert/strict";
import fc from "fast-check";
import type { Assessment, MethodAssessment } from "../../src/assessment";
import { fiveSchools } from "../../src/samples/fiveSchools";
import { generateCounty } from "../../src/samples/county";
import { withTable } from "../../src/ledger";
import { INDICATORS, type Method, type PartId } from "../../src/standards/methods";
import { missingInChinese } from "../locales/inChinese";
import { assessed, county, ledgerOf } from "./ledgers";
import { assessedSoundly } from "./sound";

const under = (assessment: Assessment, method: Method): MethodAssessment => assessment.methods.get(method)!;
const part = (assessment: MethodAssessment, id: PartId) => assessment.parts.find((each) => each.id === id)!;

describe("the verdict on a county", () => {
  const judged = () => assessed(county());

  it("is never 达标 on part of the evidence: coefficients and schools alone decide nothing", () => {
    for (const method of ["2012", "2017"] as const) {
      assert.equal(part(under(judged(), method), "between").verdict, "met");
      assert.equal(under(judged(), method).verdict, "undetermined");
    }
    assert.equal(part(under(judged(), "2017"), "schools").verdict, "met");
  });

  it("is not told to rest on 过渡标准 where nothing does", () => {
    const all = [...judged().methods.values()].flatMap(({ parts }) => parts);
    assert.deepEqual(
      all.filter(({ transitional }) => transitional),
      [],
    );
  });

  it("has the parts of each form in their order, and names what each lacks", () => {
    const parts = ({ parts: all }: MethodAssessment) => all.map(({ id }) => id);
    assert.deepEqual(parts(under(judged(), "2012")), ["gate", "between", "government", "public", "vetoes"]);
    const seven = ["gate", "schools", "between", "government", "quality", "public", "vetoes"];
    assert.deepEqual(parts(under(judged(), "2017")), seven);
    assert.deepEqual(missingInChinese(part(under(judged(), "2012"), "gate").missing), [
      { id: "notFilledIn", data: {} },
    ]);
    assert.deepEqual(missingInChinese(part(under(judged(), "2012"), "between").missing), []);
  });

  it("names the indicators of which there is no coefficient", () => {
    const unread = assessed(county({ sites: { "02": { books: "约两万" } } }));
    const { verdict, missing } = part(under(unread, "2012"), "between");
    assert.equal(verdict, "undetermined");
    assert.deepEqual(missingInChinese(missing), [{ id: "unusable", data: { stage: "初中", names: "生均图书册数" } }]);
  });

  it("asks nothing between the schools of a stage that the county does not have", () => {
    const junior = { "02": null, "07": null, "03": { type: "小学", "junior.pupils": 0 } };
    for (const method of ["2012", "2017"] as const) {
      const { primary, junior: none } = under(assessed(county({ sites: junior })), method).stages;
      assert.deepEqual([none?.between, none?.verdict, none?.counted], ["notApplicable", "notApplicable", []]);
      assert.notEqual(primary?.between, "notApplicable");
    }
  });

  it("leaves the public out of what decides in 2012, not in 2017", () => {
    assert.equal(part(under(judged(), "2012"), "public").decisive, false);
    assert.equal(part(under(judged(), "2017"), "public").decisive, true);
  });

  it("is 不达标 as soon as one decisive part is", () => {
    const poor = assessed(county({ sites: { "02": { sportsGroundArea: 1000 } } }));
    assert.equal(part(under(poor, "2017"), "schools").verdict, "notMet");
    assert.equal(under(poor, "2017").verdict, "notMet");
    assert.equal(under(poor, "2012").verdict, "undetermined");
  });

  it("is opposite under the two methods where a single coefficient is far above", () => {
    const uneven = assessed(county({ sites: { "03": { equipmentValue: 20000 } } }));
    assert.equal(part(under(uneven, "2012"), "between").verdict, "met");
    assert.equal(part(under(uneven, "2017"), "between").verdict, "notMet");
  });

  it("judges only the methods asked for", () => {
    assert.deepEqual([...assessed(county(), ["2017"]).methods.keys()], ["2017"]);
    const basic = assessed(county({ parameters: { "applies.2017": "否" } }));
    assert.deepEqual([...basic.methods.keys()], ["2012"]);
  });

  it("is pure: the same ledger gives the same judgement", () => {
    const ledger = ledgerOf(county());
    assert.deepEqual(assessedSoundly(ledger), assessedSoundly(ledger));
  });

  it("names no school and no part met in a workbook without schools", () => {
    const empty = assessed({ parameters: {}, sheets: {} });
    for (const method of ["2012", "2017"] as const) {
      assert.equal(under(empty, method).verdict, "undetermined");
      assert.deepEqual(under(empty, method).stages, { primary: null, junior: null });
      assert.equal(part(under(empty, method), "between").verdict, "undetermined");
      assert.deepEqual(missingInChinese(part(under(empty, method), "between").missing), [
        { id: "noSchools", data: {} },
      ]);
    }
  });
});

describe("a figure that cannot be used", () => {
  const doubtful = () => assessed(county({ sites: { "01": { books: "20000册", equipmentValue: null } } }));
  const primary = () => under(doubtful(), "2012").stages.primary!;

  it("leaves its indicator without mean and coefficient, and the others with theirs", () => {
    const without = primary().indicators.filter(({ coefficient }) => coefficient === null);
    assert.deepEqual(
      without.map(({ indicator, mean }) => [indicator.id, mean]),
      [
        ["equipmentValue", null],
        ["books", null],
      ],
    );
  });

  it("leaves 综合 undetermined: never a mean of the seven that are left", () => {
    assert.equal(primary().composite, null);
    assert.equal(primary().between, "undetermined");
  });

  it("does not touch the other stage", () => {
    const junior = under(doubtful(), "2012").stages.junior!;
    assert.equal(junior.between, "met");
  });

  it("is named by what the part lacks", () => {
    const [between] = part(under(doubtful(), "2012"), "between").missing;
    assert.deepEqual(missingInChinese([between])[0], {
      id: "unusable",
      data: { stage: "小学", names: "生均教学仪器设备值、生均图书册数" },
    });
    const [schools] = part(under(doubtful(), "2017"), "schools").missing;
    assert.deepEqual(missingInChinese([schools])[0], { id: "unusable", data: { stage: "小学", names: "第一小学" } });
  });

  it("does not save a county that fails without it", () => {
    const failing = assessed(county({ sites: { "01": { books: "20000册" }, "03": { equipmentValue: 20000 } } }));
    assert.equal(part(under(failing, "2017"), "between").verdict, "notMet");
    const schools = assessed(county({ sites: { "01": { equipmentValue: null, sportsGroundArea: 100 } } }));
    assert.equal(part(under(schools, "2017"), "schools").verdict, "notMet");
  });

  it("among the pupils leaves the whole stage undetermined", () => {
    const stage = under(assessed(county({ sites: { "01": { "primary.pupils": "1000人" } } })), "2017").stages.primary!;
    assert.ok(stage.indicators.every(({ verdict }) => verdict === "undetermined"));
    assert.equal(stage.verdict, "undetermined");
  });
});

describe("a school of which nobody can tell whether it counts", () => {
  const unsure = () => assessed(county({ sites: { "02": { organiser: "教育局" } } }));

  it("leaves the coefficients of its stage undetermined and is named", () => {
    assert.equal(under(unsure(), "2012").stages.junior!.between, "undetermined");
    assert.deepEqual(missingInChinese(part(under(unsure(), "2012"), "between").missing), [
      { id: "uncertainInclusion", data: { stage: "初中", schools: "第一中学" } },
    ]);
  });

  it("matters only where its organiser does: in 2017 it counts whoever runs it", () => {
    assert.equal(part(under(unsure(), "2017"), "between").verdict, "met");
  });

  it("lets the schools fail, but not be met", () => {
    const unplaced = { counted: "也许" };
    const schools = (sites: Parameters<typeof county>[0]) =>
      part(under(assessed(county(sites)), "2017"), "schools").verdict;
    assert.equal(schools({ sites: { "02": unplaced } }), "undetermined");
    assert.equal(schools({ sites: { "02": unplaced, "01": { sportsGroundArea: 100 } } }), "notMet");
  });
});

describe("a school that 学校台账 lacks", () => {
  const lines = (name: string) => [
    { code: "3900000002", name, teachers: 80, completed: 80, certified: 80 },
    { code: "3900000003", name: "河口学校", teachers: 62, completed: 62, certified: 62 },
  ];
  const without = (...registers: ("training" | "certificates")[]) => {
    const { parameters, sheets } = county({ sites: { "02": null } });
    const more = Object.fromEntries(registers.map((id) => [id, lines("第一中学")]));
    return part(under(assessed({ parameters, sheets: { ...sheets, ...more } }), "2012"), "between");
  };

  it("leaves the differences undetermined where several registers agree on it, and is named", () => {
    const { verdict, missing } = without("training", "certificates");
    assert.equal(verdict, "undetermined");
    assert.deepEqual(
      missingInChinese(missing),
      ["小学", "初中"].map((stage) => ({ id: "unlisted", data: { stage, schools: "第一中学" } })),
    );
  });

  it("does not where one register alone names it, which may have mistyped the code", () => {
    assert.equal(without("training").verdict, "met");
  });
});

describe("a blank 高校附属 among filled ones", () => {
  const between = (sites: Parameters<typeof county>[0]) => part(under(assessed(county(sites)), "2012"), "between");

  it("changes nothing where the verdict is the same either way", () => {
    assert.equal(between({ sites: { "01": { affiliated: null } } }).verdict, "met");
    const { primary } = under(assessed(county({ sites: { "01": { affiliated: null } } })), "2012").stages;
    assert.deepEqual(primary!.open, []);
  });

  it("leaves the verdict undetermined where 是 would change it, and the school is named", () => {
    const uneven = { books: 9e5, computers: 9e3, equipmentValue: 5e4, teachingArea: 3e5, sportsGroundArea: 5e5 };
    assert.equal(between({ sites: { "03": uneven } }).verdict, "notMet");
    const { verdict, missing } = between({ sites: { "03": { ...uneven, affiliated: null } } });
    assert.equal(verdict, "undetermined");
    assert.deepEqual(
      missingInChinese(missing),
      ["小学", "初中"].map((stage) => ({ id: "openFlag", data: { stage, heading: "高校附属", schools: "河口学校" } })),
    );
  });
});

describe("a stage", () => {
  it("judges no single coefficient of 2012, but says of which a figure is missing", () => {
    const { primary } = under(assessed(county({ sites: { "01": { books: null } } })), "2012").stages;
    const verdicts = new Map(primary!.indicators.map(({ indicator, verdict }) => [indicator.id, verdict]));
    assert.equal(verdicts.get("books"), "undetermined");
    verdicts.delete("books");
    assert.deepEqual([...new Set(verdicts.values())], ["notApplicable"]);
  });

  it("is absent where the county has no pupils of it", () => {
    const without = county({ sites: { "02": null, "03": null, "06": null, "07": null } });
    const { stages, parts } = under(assessed(without), "2012");
    assert.equal(stages.junior, null);
    assert.equal(parts.find(({ id }) => id === "between")!.verdict, "met");
  });

  it("of which no school counts is not judged, and its schools are listed all the same", () => {
    const content = county({ sites: { "02": { organiser: "民办" }, "03": null, "06": null, "07": null } });
    const assessment = assessed(content);
    const { junior } = under(assessment, "2012").stages;
    assert.equal(junior!.verdict, "notApplicable");
    assert.equal(junior!.limit, null);
    assert.deepEqual(
      junior!.indicators.map(({ indicator, verdict }) => [indicator.id, verdict]),
      INDICATORS["2012"].map(({ id }) => [id, "notApplicable"]),
    );
    assert.deepEqual(
      junior!.excluded.map(({ school, exclusion }) => [school.site.name, exclusion]),
      [["第一中学", "private"]],
    );
    assert.equal(part(under(assessment, "2012"), "between").verdict, "met");
    assert.equal(under(assessment, "2017").stages.junior!.schoolsMet, 1);
  });

  it("of which no school counts anywhere leaves nothing to judge", () => {
    const content = county({ sites: { "01": null, "02": null, "03": null, "04": null, "07": null, "08": null } });
    for (const method of ["2012", "2017"] as const) {
      const all = under(assessed(content), method);
      assert.deepEqual(missingInChinese(part(all, "between").missing), [{ id: "noSchools", data: {} }]);
    }
  });

  it("with a mean of 0 has no coefficient, and that is no verdict", () => {
    const sites = Object.fromEntries(["01", "03", "04", "08"].map((code) => [code, { "primary.backboneTeachers": 0 }]));
    const { indicators, between } = under(assessed(county({ sites })), "2017").stages.primary!;
    const backbone = indicators.find(({ indicator }) => indicator.id === "backboneTeachers")!;
    assert.deepEqual([backbone.mean, backbone.coefficient, backbone.verdict], [0, null, "undetermined"]);
    assert.equal(between, "undetermined");
    const bookless = Object.fromEntries(["01", "03", "04"].map((code) => [code, { books: 0 }]));
    const basic = under(assessed(county({ sites: bookless })), "2012").stages.primary!;
    const books = basic.indicators.find(({ indicator }) => indicator.id === "books")!;
    assert.deepEqual([books.coefficient, books.verdict], [null, "undetermined"], "nor is it none of 2012 to judge");
  });

  it("of one school has coefficients of 0", () => {
    const { junior } = under(assessed(county({ sites: { "03": null, "06": null, "07": null } })), "2017").stages;
    assert.equal(junior!.counted.length, 1);
    assert.ok(junior!.indicators.every(({ coefficient }) => coefficient === 0));
    assert.equal(junior!.between, "met");
  });
});

describe("the published five schools", () => {
  it("have the published coefficient of books, and no other", () => {
    const { primary } = under(assessed(fiveSchools()), "2012").stages;
    const known = primary!.indicators.filter(({ coefficient }) => coefficient !== null);
    assert.deepEqual(
      known.map(({ indicator, coefficient }) => [indicator.id, coefficient]),
      [["books", 0.5152566298844764]],
    );
    assert.equal(primary!.between, "undetermined");
  });
});

describe("what does not change a judgement", () => {
  const figures = (assessment: Assessment) =>
    [...assessment.methods.values()].map(({ stages, verdict, parts }) => ({
      verdict,
      parts: parts.map((each) => each.verdict),
      stages: Object.values(stages).map((stage) =>
        stage?.indicators.map(({ mean, coefficient }) => [mean?.toPrecision(12), coefficient?.toPrecision(9)]),
      ),
    }));

  it("is the order of the rows of 学校台账", () => {
    const content = generateCounty({ schools: 30, seed: 3, meets: false });
    const rows = content.sheets.schools!;
    const expected = figures(assessed(content));
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (schools) => {
        assert.deepEqual(figures(assessed({ ...content, sheets: { ...content.sheets, schools } })), expected);
      }),
      { numRuns: 20 },
    );
  });

  it("is a row of a school that does not count", () => {
    const without = assessed(county({ sites: { "05": null, "06": null } }));
    assert.deepEqual(figures(without), figures(assessed(county())));
  });
});

describe("asking what if", () => {
  it("judges a changed ledger without touching the workbook or the ledger it came from", () => {
    const ledger = ledgerOf(county());
    const before = assessedSoundly(ledger);
    const table = ledger.tables.get("schools")!;
    const record = ledger.sites.find(({ name }) => name === "河口学校")!.record;
    const changed = withTable(ledger, "schools", table.with([{ field: "equipmentValue", record, value: 20000 }]));
    assert.equal(part(under(assessedSoundly(changed), "2017"), "between").verdict, "notMet");
    assert.deepEqual(assessedSoundly(ledger), before);
  });

  it("reads the changed cells as the workbook's: a text is a doubt, a repaired one no more", () => {
    const ledger = ledgerOf(county());
    const table = ledger.tables.get("schools")!;
    const text = withTable(ledger, "schools", table.with([{ field: "books", record: 0, value: "2万" }]));
    assert.equal(under(assessedSoundly(text), "2012").stages.primary!.between, "undetermined");
    const repaired = text.tables.get("schools")!.with([{ field: "books", record: 0, value: 20000 }]);
    assert.deepEqual(
      under(assessedSoundly(withTable(text, "schools", repaired)), "2012"),
      under(assessedSoundly(ledger), "2012"),
    );
  });

  it("moves pupils: another list of schools, another split", () => {
    const ledger = ledgerOf(county());
    const record = ledger.sites.find(({ name }) => name === "上坪教学点")!.record;
    const table = ledger.tables.get("schools")!.with([{ field: "primary.pupils", record, value: 50 }]);
    const { counted } = under(assessedSoundly(withTable(ledger, "schools", table)), "2017").stages.primary!;
    assert.ok(counted.some(({ school }) => school.site.name === "上坪教学点"));
  });
});

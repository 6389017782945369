import assert from "node:assert/strict";
import fc from "fast-check";
import { exclusion, exclusionText, type InclusionCase } from "../../src/standards/exclusion";
import { EXCLUSION_REASONS, ORGANISERS, SCHOOL_TYPES, type Exclusion } from "../../src/standards/inclusion";
import { METHODS } from "../../src/standards/methods";
import { STAGES } from "../../src/standards/terms";

const COUNTY: InclusionCase = {
  method: "2012",
  stage: "primary",
  type: "小学",
  organiser: "县级教育部门",
  pupils: 300,
  affiliated: false,
};

describe("inclusion of a stage of a school", () => {
  it("counts by organiser in 2012: the county's own, and nobody else's", () => {
    const reasons = ORGANISERS.map((organiser) => exclusion({ ...COUNTY, organiser }));
    const notCounty = new Array<string>(6).fill("notCounty");
    assert.deepEqual(reasons, [...notCounty, null, null, "enterprise", "private"]);
  });

  it("counts every organiser in 2017", () => {
    for (const organiser of ORGANISERS) assert.equal(exclusion({ ...COUNTY, method: "2017", organiser }), null);
  });

  it("leaves schools of universities out in 2012 only", () => {
    assert.equal(exclusion({ ...COUNTY, affiliated: true }), "affiliated");
    assert.equal(exclusion({ ...COUNTY, method: "2017", affiliated: true }), null);
  });

  it("leaves 教学点 out in 2012, and in 2017 those below 50 pupils", () => {
    assert.equal(exclusion({ ...COUNTY, type: "教学点", pupils: 500 }), "teachingPoint");
    assert.equal(exclusion({ ...COUNTY, method: "2017", type: "教学点", pupils: 49 }), "smallTeachingPoint");
    assert.equal(exclusion({ ...COUNTY, method: "2017", type: "教学点", pupils: 50 }), null);
  });

  it("keeps a 小学 of 49 pupils", () => {
    for (const method of METHODS) assert.equal(exclusion({ ...COUNTY, method, pupils: 49 }), null);
  });

  it("leaves 特殊教育 out of both, and counts 附设班 of other schools", () => {
    for (const method of METHODS) {
      assert.equal(exclusion({ ...COUNTY, method, type: "特殊教育" }), "special");
      assert.equal(exclusion({ ...COUNTY, method, type: "高级中学", stage: "junior" }), null);
      assert.equal(exclusion({ ...COUNTY, method, type: "职业学校", stage: "junior" }), null);
    }
  });

  it("never counts a stage without pupils, and counts in 2017 whatever counts in 2012", () => {
    const any = fc.record({
      stage: fc.constantFrom(...STAGES),
      type: fc.constantFrom(...SCHOOL_TYPES),
      organiser: fc.constantFrom(...ORGANISERS),
      pupils: fc.nat(3000),
      affiliated: fc.boolean(),
    });
    fc.assert(
      fc.property(any, (school) => {
        const [reason2012, reason2017] = METHODS.map((method) => exclusion({ ...school, method }));
        if (school.pupils === 0) assert.deepEqual([reason2012, reason2017], ["noPupils", "noPupils"]);
        if (reason2012 === null) assert.equal(reason2017, null);
      }),
    );
  });

  it("has a text of its own for each reason", () => {
    const reasons = Object.keys(EXCLUSION_REASONS) as Exclusion[];
    for (const method of METHODS)
      assert.equal(new Set(reasons.map((reason) => exclusionText(reason, method))).size, reasons.length);
  });
});

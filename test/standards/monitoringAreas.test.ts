import assert from "node:assert/strict";
import { MONITORING_AREAS, monitoringAreas, monitoringDecides } from "../../src/standards/monitoringAreas";

describe("the areas of 质量监测", () => {
  it("are nine, of which the form's six decide", () => {
    assert.equal(MONITORING_AREAS.length, 9);
    assert.deepEqual(monitoringAreas(true), ["语文", "数学", "科学", "体育", "艺术", "德育"]);
  });

  it("come round every three years", () => {
    for (const { name, years } of MONITORING_AREAS) assert.equal(years[1] - years[0], 3, name);
  });

  it("decide unless the form lacks them; one that cannot be read may be of any", () => {
    assert.deepEqual(["德育", "劳动", null].map(monitoringDecides), [true, false, true]);
  });
});

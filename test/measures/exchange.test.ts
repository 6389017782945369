import assert from "node:assert/strict";
import { enoughBackbone, enoughExchanged } from "../../src/measures/exchange";

describe("exchange of teachers", () => {
  it("reaches its shares exactly", () => {
    const year = { eligible: 300, exchanged: 30, backbone: 6 };
    assert.deepEqual([enoughExchanged(year, 0.1), enoughBackbone(year, 0.2)], ["met", "met"]);
  });

  it("fails below them", () => {
    const year = { eligible: 301, exchanged: 30, backbone: 5 };
    assert.deepEqual([enoughExchanged(year, 0.1), enoughBackbone(year, 0.2)], ["notMet", "notMet"]);
  });

  it("takes 骨干 of those exchanged, not of those eligible", () => {
    assert.equal(enoughBackbone({ eligible: 100, exchanged: 50, backbone: 9 }, 0.2), "notMet");
  });

  it("fails the first part where nobody was exchanged, and asks the second no more", () => {
    const year = { eligible: 300, exchanged: 0, backbone: 0 };
    assert.deepEqual([enoughExchanged(year, 0.1), enoughBackbone(year, 0.2)], ["notMet", "notApplicable"]);
  });

  it("asks nothing where nobody is eligible", () => {
    assert.equal(enoughExchanged({ eligible: 0, exchanged: 0, backbone: 0 }, 0.1), "notApplicable");
  });
});

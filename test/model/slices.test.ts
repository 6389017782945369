import assert from "node:assert/strict";
import { atOnce, inSlices, Stopped, type Share, type Steps } from "../../src/model";

describe("long work in slices", () => {
  const { now } = performance;
  let time = 0;
  beforeEach(() => {
    time = 0;
    performance.now = () => time;
  });
  afterEach(() => {
    performance.now = now;
  });

  /** So many parts, each of which takes 50 milliseconds. */
  function* parts(all: number): Steps<number> {
    for (let done = 1; done <= all; done++) {
      time += 50;
      yield { done, all, of: "rows" };
    }
    return all;
  }

  it("gives the same at once and in slices", async () => {
    assert.equal(atOnce(parts(3)), 3);
    assert.equal(await inSlices(parts(3)), 3);
  });

  it("tells four times a second how far it has come", async () => {
    const told: Share[] = [];
    await inSlices(parts(20), undefined, (share) => told.push(share));
    assert.deepEqual(
      told.map(({ done, all }) => `${done}/${all}`),
      ["6/20", "11/20", "16/20"],
    );
  });

  it("says nothing of work that does not tell, and stops between two steps", async () => {
    const giving = new AbortController();
    function* silent(): Steps<void> {
      for (;;) {
        time += 1000;
        if (time > 2000) giving.abort();
        yield;
      }
    }
    await assert.rejects(
      inSlices(silent(), giving.signal, () => assert.fail("told")),
      Stopped,
    );
  });
});

import assert from "node:assert/strict";
import { Problem, Stopped } from "../../src/model";
import { LiveCheck, type LiveOff } from "../../src/taskpane/live";

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A live check that waits for nothing, with a clock of its own. */
function living(check: (signal: AbortSignal) => Promise<LiveOff | null> = async () => null, now = () => 0) {
  const told = { checks: 0, off: [] as LiveOff[], busy: false };
  const live = new LiveCheck(
    {
      check: (signal) => (told.checks++, check(signal)),
      isBusy: () => told.busy,
      off: (why) => void told.off.push(why),
    },
    0,
    now,
  );
  return { live, told };
}

/** Until nothing more happens. */
async function settled(told: { checks: number; off: readonly LiveOff[] }) {
  for (let before = -1; before !== told.checks;) {
    before = told.checks;
    await soon();
  }
}

describe("live checking", () => {
  it("checks once after edits that follow each other, and not while it is off", async () => {
    const { live, told } = living();
    live.edited();
    await settled(told);
    assert.equal(told.checks, 0);
    live.switch(true);
    for (let i = 0; i < 3; i++) live.edited();
    await settled(told);
    assert.deepEqual([told.checks, told.off], [1, []]);
    live.edited();
    live.switch(false);
    await settled(told);
    assert.equal(told.checks, 1);
  });

  it("gives up the check under way at the next edit and for the clerk's own work, and checks later", async () => {
    let stopped = 0;
    const ends = (signal: AbortSignal) =>
      new Promise<null>((resolve, reject) => {
        if (stopped > 1) return resolve(null);
        signal.addEventListener("abort", () => (stopped++, reject(new Stopped())));
      });
    const { live, told } = living(ends);
    live.switch(true);
    live.edited();
    await soon();
    live.edited();
    await soon();
    assert.deepEqual([stopped, told.checks], [1, 2]);
    told.busy = true;
    await live.rest();
    assert.equal(stopped, 2);
    await soon();
    assert.equal(told.checks, 2);
    told.busy = false;
    await settled(told);
    assert.equal(told.checks, 3);
  });

  it("lets the clerk's work wait for a check that takes its time to end, however often cells were edited meanwhile", async () => {
    let end = () => {};
    const { live, told } = living(() => new Promise((ended) => (end = () => ended(null))));
    live.switch(true);
    live.edited();
    await soon();
    live.edited();
    await soon();
    assert.equal(told.checks, 1);
    let rested = false;
    const resting = live.rest()!.then(() => (rested = true));
    live.switch(false);
    await soon();
    const before = rested;
    end();
    await resting;
    assert.deepEqual([before, rested], [false, true]);
  });

  it("switches itself off where sheets are protected, where it takes too long, and where Excel stays busy", async () => {
    let time = 0;
    const obstacles = {
      protected: async () => "protected" as const,
      large: async () => ((time += 5_000), null),
      busy: () => Promise.reject(new Problem("office.cellEdit")),
    };
    for (const [why, check] of Object.entries(obstacles)) {
      const { live, told } = living(check, () => time);
      live.switch(true);
      live.edited();
      while (told.off.length === 0) await soon();
      const { checks } = told;
      live.edited();
      await settled(told);
      assert.deepEqual([told.off, told.checks], [[why], checks]);
    }
  });

  it("waits for the next edit after any other problem", async () => {
    const { live, told } = living(() => Promise.reject(new Problem("office.failed", { detail: "" })));
    live.switch(true);
    live.edited();
    await settled(told);
    assert.deepEqual([told.checks, told.off], [1, []]);
  });
});

import assert from "node:assert/strict";
import { Store } from "../../src/taskpane/store";

describe("a store", () => {
  it("tells its listeners of every change until they leave", () => {
    const store = new Store({ count: 0, name: "甲" });
    const heard: number[] = [];
    const leave = store.subscribe(({ count }) => heard.push(count));
    store.update({ count: 1 });
    store.update({ name: "乙" });
    leave();
    store.update({ count: 2 });
    assert.deepEqual(heard, [1, 1]);
    assert.deepEqual(store.state, { count: 2, name: "乙" });
  });

  it("waits for a condition, also one that is fulfilled already", async () => {
    const store = new Store({ count: 0 });
    await store.until(({ count }) => count === 0);
    const waiting = store.until(({ count }) => count === 2);
    store.update({ count: 1 });
    store.update({ count: 2 });
    await waiting;
  });
});

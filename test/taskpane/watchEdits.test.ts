import assert from "node:assert/strict";
import { Problem, type EditedCells } from "../../src/model";
import { watchEdits } from "../../src/taskpane/watchEdits";

/** A program that refuses to be watched so often, and then tells of one edit. */
async function watched(refusals: number, refusal: unknown = new Problem("office.noAnswer", { seconds: 30 })) {
  const told: (EditedCells | null)[] = [];
  const pauses: number[] = [];
  const shell = {
    tries: 0,
    async onEdited(callback: (cells: EditedCells | null) => void) {
      if (this.tries++ < refusals) throw refusal;
      callback(null);
      return async () => {};
    },
  };
  await watchEdits(
    shell,
    (cells) => void told.push(cells),
    async (pause) => void pauses.push(pause),
  );
  return { told, pauses, tries: shell.tries };
}

describe("watching edits from the pane's start", () => {
  it("is begun once where the program lets it", async () => {
    assert.deepEqual(await watched(0), { told: [null], pauses: [], tries: 1 });
  });

  it("is tried again after longer and longer pauses, and at last given up", async () => {
    const { told, pauses, tries } = await watched(2);
    assert.deepEqual([told, tries], [[null], 3]);
    assert.deepEqual(
      pauses,
      [...pauses].sort((a, b) => a - b),
    );
    const never = await watched(Infinity);
    assert.deepEqual([never.told, never.tries], [[], never.pauses.length + 1]);
  });

  it("hides no mistake of the program", async () => {
    await assert.rejects(watched(1, new TypeError("broken")), TypeError);
  });
});

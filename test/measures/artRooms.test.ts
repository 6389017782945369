import assert from "node:assert/strict";
import fc from "fast-check";
import { roomsNeeded, roomsReaching } from "../../src/measures/artRooms";

describe("art rooms", () => {
  it("are needed for every twelve classes begun", () => {
    assert.deepEqual(
      [0, 1, 12, 13, 24, 25].map((classes) => roomsNeeded(classes, 12)),
      [0, 1, 1, 2, 2, 3],
    );
  });

  it("serve all classes, and one room fewer would not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (classes) => {
        const rooms = roomsNeeded(classes, 12);
        assert.ok(rooms * 12 >= classes && (rooms - 1) * 12 < classes);
      }),
    );
  });

  it("count from the standard on, whatever its binary fraction", () => {
    assert.equal(roomsReaching([0.1 + 0.2, 0.3, 0.2999], 0.3), 2);
    assert.equal(roomsReaching([96, 95.99, 0], 96), 1);
    assert.equal(roomsReaching([], 96), 0);
  });
});

import assert from "node:assert/strict";
import { Facts, FieldNumbers, Figures } from "../../src/reading/facts";

describe("facts of a school", () => {
  const numbers = new FieldNumbers();
  const [one, other] = [new Facts<{ value: number }>(numbers), new Facts<{ value: number }>(numbers)];
  one.set("books", { value: 1 });
  one.set("rooms/area", { value: 2 });
  other.set("computers", { value: 3 });
  other.set("books", { value: 4 });
  other.delete("books");
  other.delete("nothing");

  it("stand in the order of the fields, each school's apart", () => {
    assert.deepEqual(one.entries(), [
      ["books", { value: 1 }],
      ["rooms/area", { value: 2 }],
    ]);
    assert.deepEqual(other.entries(), [["computers", { value: 3 }]]);
    assert.deepEqual([one.has("computers"), other.has("books"), other.get("nothing")], [false, false, undefined]);
  });

  it("are figures of 学校台账 where they are none of a register, as a map gives them", () => {
    const figures = new Figures(one, (field) => !field.includes("/"));
    assert.deepEqual(
      [figures.get("books"), figures.get("rooms/area"), figures.has("rooms/area")],
      [1, undefined, false],
    );
    assert.deepEqual(
      [figures.size, [...figures], [...figures.keys()], [...figures.values()]],
      [1, [["books", 1]], ["books"], [1]],
    );
    const told: unknown[] = [];
    figures.forEach((value, field, all) => told.push(value, field, all === figures));
    assert.deepEqual(told, [1, "books", true]);
    assert.deepEqual([new Figures(other, () => true).get("computers"), figures.has("computers")], [3, false]);
  });
});

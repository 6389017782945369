import assert from "node:assert/strict";
import { rounds, tally, type Round } from "./rounds";

describe("a made-up county under any combination of habits", () => {
  it("gives its own figures or asks about exactly those that were made doubtful: none is wrong, lost or guessed", () => {
    const told: Round[] = [];
    const { read, asked, ...others } = tally(rounds(1, 100), (round) => told.push(round));
    assert.deepEqual(others, { wrong: 0, lost: 0, needless: 0, guessed: 0 }, told.map(({ name }) => name).join("\n"));
    assert.ok(read > 20_000 && asked > 500, `read ${read}, asked ${asked}`);
  });
});

import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXPLAINED } from "./explained";
import { keyOf, Results, type MutantResult } from "./results";
import { boundsOf, sampleOf } from "./sample";

describe("the results of mutants", () => {
  const mutant = (place: string, more: Partial<MutantResult> = {}): MutantResult => ({
    ...{ file: "src/甲.ts", place, mutator: "BooleanLiteral", replacement: "true" },
    ...{ verdict: "Killed", source: "s1", tests: "t1", ...more },
  });

  it("hold as long as nothing that matters to them has changed, and outlive a broken run", () => {
    const folder = mkdtempSync(join(tmpdir(), "mutants-"));
    const results = new Results("measures", folder);
    results.add(mutant("1:1-1:2"));
    results.add(mutant("2:1-2:2", { verdict: "Survived" }));
    results.add(mutant("3:1-3:2", { source: "s0" }));
    results.add(mutant("4:1-4:2", { verdict: "Survived" }));
    results.add(mutant("4:1-4:2", { tests: "t2" }));
    appendFileSync(join(folder, "measures.jsonl"), '{"file":"src/甲');
    const held = (tests: string) => [...results.holding(tests, () => "s1").values()].map(({ place }) => place);
    assert.deepEqual(held("t1"), ["1:1-1:2", "2:1-2:2", "4:1-4:2"]);
    assert.deepEqual(held("t2"), ["1:1-1:2", "4:1-4:2"], "new tests may notice what survived");
    assert.deepEqual([...results.holding("t1", () => null)], []);
    rmSync(folder, { recursive: true });
  });

  it("are sampled by seed, whatever their order, a larger sample holding the smaller one", () => {
    const all = Array.from({ length: 40 }, (_, i) => mutant(`${i}:1-${i}:2`));
    const chosen = (size: number, seed: number, of = all) => sampleOf(of, size, seed).map(keyOf);
    assert.deepEqual(chosen(10, 1), chosen(10, 1, [...all].reverse()));
    assert.deepEqual(chosen(10, 1), chosen(20, 1).slice(0, 10));
    assert.notDeepEqual(chosen(10, 1), chosen(10, 2));
    assert.equal(chosen(50, 1).length, 40);
  });

  it("are explained only where what is explained still stands", () => {
    const gone = EXPLAINED.filter(({ file, was, line = was }) => {
      const text = readFileSync(file, "utf8");
      return !text.includes(was) || !text.includes(line);
    });
    assert.deepEqual(gone, []);
    assert.equal(
      new Set(EXPLAINED.map(({ file, was, becomes, line }) => [file, was, becomes, line].join())).size,
      EXPLAINED.length,
    );
  });

  it("tell between which bounds all of them lie", () => {
    // 81 of 263: the worked example of the interval, 0.2553 to 0.3662.
    assert.deepEqual(
      boundsOf(81, 263).map((bound) => bound.toFixed(4)),
      ["0.2553", "0.3662"],
    );
  });
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Verdict } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import type { Method } from "../../src/standards/methods";
import { check } from "../../src/workflows/check";

/**
 * Ledgers that earlier versions wrote, and what they said of them. Whatever is learned later, such a ledger is told the same
 * or that less is known of it: what was met may be open now, and so may what was not met, but nothing that was open is
 * judged now, and nothing turns into its opposite.
 */

type Told = Readonly<Record<"verdict" | (string & {}), Verdict>>;

/** By file, method and part; what 0.1.0 says of the files, run on them once more. */
const TOLD: Readonly<Record<string, Partial<Readonly<Record<Method, Told>>>>> = {
  "county-0.1.0": {
    "2012": {
      verdict: "notMet",
      gate: "notMet",
      between: "met",
      government: "met",
      public: "met",
      vetoes: "met",
    },
    "2017": {
      verdict: "notMet",
      gate: "met",
      schools: "notMet",
      between: "notMet",
      government: "notMet",
      quality: "notMet",
      public: "met",
      vetoes: "met",
    },
  },
  "five-schools-0.1.0": {
    "2012": {
      verdict: "undetermined",
      gate: "undetermined",
      between: "undetermined",
      government: "undetermined",
      public: "undetermined",
      vetoes: "undetermined",
    },
  },
  "faults-0.1.0": {
    "2012": {
      verdict: "notMet",
      gate: "notMet",
      between: "undetermined",
      government: "met",
      public: "notMet",
      vetoes: "met",
    },
    "2017": {
      verdict: "notMet",
      gate: "undetermined",
      schools: "notMet",
      between: "notMet",
      government: "undetermined",
      quality: "met",
      public: "notMet",
      vetoes: "met",
    },
  },
  "shortfalls-0.1.0": {
    "2012": {
      verdict: "notMet",
      gate: "notMet",
      between: "notMet",
      government: "notMet",
      public: "notMet",
      vetoes: "notMet",
    },
    "2017": {
      verdict: "notMet",
      gate: "notMet",
      schools: "notMet",
      between: "notMet",
      government: "notMet",
      quality: "notMet",
      public: "notMet",
      vetoes: "notMet",
    },
  },
};

describe("ledgers of earlier versions", function () {
  // Reading takes as long as the machine lets it.
  this.timeout(0);

  for (const [name, methods] of Object.entries(TOLD)) {
    it(`${name} is told the same, or that less is known`, async () => {
      const file = `test/data/kept/${name}.xlsx`;
      const { assessment } = await check(FileHost.open(readFileSync(file), file));
      assert.deepEqual([...assessment.methods.keys()], Object.keys(methods));
      for (const [method, { verdict, parts }] of assessment.methods) {
        const told = methods[method]!;
        const now: Told = { verdict, ...Object.fromEntries(parts.map((part) => [part.id, part.verdict])) };
        assert.deepEqual(Object.keys(now).sort(), Object.keys(told).sort());
        for (const [part, before] of Object.entries(told))
          assert.ok(
            now[part] === before || now[part] === "undetermined",
            `${method} ${part}: ${before} became ${now[part]}`,
          );
      }
    });
  }
});

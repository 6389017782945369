import assert from "node:assert/strict";
import { randomFrom } from "../../src/samples/random";
import { throughCsv, throughWorkbook } from "./files";
import { makeSheets, type Habit, type Shape } from "./habits";
import { outcomeOf, schoolsOf } from "./truth";

/** Seeded rounds whose sheets are written into real files and read from their bytes, each with habits that only a file can lose. */
const ROUNDS: readonly (readonly [Shape, readonly Habit[]])[] = [
  ["wide", ["title", "unitLine", "groups", "subtotals", "hiddenRows", "signatures", "textNumbers", "legend"]],
  ["transposed", ["stageGroups", "times", "struck", "units", "numericCodes"]],
  ["panels", ["unitRow", "errors", "fullWidth", "otherColumns", "personalColumns"]],
  ["stageBlocks", ["codeRow", "tenThousands", "squareMetres", "notes", "totalLast", "blankLines"]],
];
const CSV: readonly Habit[] = [
  "title",
  "unitLine",
  "unmergedGroups",
  "letterCodes",
  "separators",
  "notes",
  "totalFirst",
];

describe("a made-up county through files", () => {
  for (const [i, [shape, habits]] of ROUNDS.entries())
    it(`gives its own figures or asks about those made doubtful: ${shape} as xlsx`, async () => {
      const schools = schoolsOf(40 + i);
      const made = makeSheets(schools, shape, habits, randomFrom(900 + i));
      const files = await Promise.all(made.files.map(throughWorkbook));
      assertRight(outcomeOf({ ...made, files }, schools), habits);
    });

  it("gives its own figures: wide as csv in GBK", async () => {
    const schools = schoolsOf(44);
    const made = makeSheets(schools, "wide", CSV, randomFrom(904));
    assertRight(outcomeOf({ ...made, files: await Promise.all(made.files.map(throughCsv)) }, schools), CSV);
  });
});

function assertRight(
  { read, wrong, lost, needless, guessed }: ReturnType<typeof outcomeOf>,
  habits: readonly Habit[],
): void {
  assert.deepEqual({ wrong, lost, needless, guessed }, { wrong: [], lost: [], needless: [], guessed: [] });
  assert.ok(read > 150, `${read} figures under ${habits.join()}`);
}

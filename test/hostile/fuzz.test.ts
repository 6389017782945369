import { spoiledWorkbook } from "./mutate";
import { OPERATION_NAMES, tryWorkbook } from "./trial";

/** Changed from time to time; `npm run fuzz` tries others, and does everything with each workbook. */
const SEED = 2026;

/** Each operation once, so that it costs a few seconds. */
const ROUNDS = OPERATION_NAMES.length;

describe("spoiled workbooks", () => {
  for (let round = 0; round < ROUNDS; round++) {
    const operation = OPERATION_NAMES[round % OPERATION_NAMES.length];
    it(`crash nothing that ${operation}: npm run fuzz -- --seed ${SEED} --from ${round} --rounds 1`, async () => {
      await tryWorkbook(await spoiledWorkbook(SEED, round), [operation]);
    });
  }
});

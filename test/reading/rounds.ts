import { randomFrom } from "../../src/samples/random";
import { DOUBTS, HABITS, makeSheets, PARTS, SHAPES, withoutContradictions, type Habit } from "./habits";
import { outcomeOf, schoolsOf, type Outcome } from "./truth";

/** Made-up counties under random combinations of habits, by a seed. */
export interface Round {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Of a hundred rounds each shape has about ten, each habit about twenty. */
const SHARE = 0.2;

export function* rounds(seed: number, count: number): Generator<Round> {
  for (let i = 0; i < count; i++) {
    const random = randomFrom(seed * 100_000 + i);
    const schools = schoolsOf(seed * 1000 + (i % 25));
    const shape = random.pick(SHAPES);
    const drawn = [...HABITS, ...DOUBTS, ...PARTS].filter(() => random.next() < SHARE);
    // Of habits that exclude one another not always the same one is kept.
    const order = new Map<Habit, number>(drawn.map((habit) => [habit, random.next()]));
    const habits = withoutContradictions(drawn.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)));
    const outcome = outcomeOf(makeSheets(schools, shape, habits, random), schools);
    yield { name: `${seed}/${i} ${shape} ${habits.join("+")}`, outcome };
  }
}

/** Figures read, asked and so on, over many rounds. */
export function tally(all: Iterable<Round>, tell: (round: Round) => void) {
  const sums = { read: 0, asked: 0, wrong: 0, lost: 0, needless: 0, guessed: 0 };
  for (const round of all) {
    const { read, asked, wrong, lost, needless, guessed } = round.outcome;
    sums.read += read;
    sums.asked += asked;
    sums.wrong += wrong.length;
    sums.lost += lost.length;
    sums.needless += needless.length;
    sums.guessed += guessed.length;
    if (wrong.length + lost.length + needless.length + guessed.length > 0) tell(round);
  }
  return sums;
}

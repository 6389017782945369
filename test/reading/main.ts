import { numbersAsked } from "../tools/numbersAsked";
import { rounds, tally } from "./rounds";

/** `npm run cases -- --rounds 1000 --seed 7`: reads made-up sheets of any habits and tells figures read, asked, wrong. */
const asked = numbersAsked({ rounds: 1000, seed: 1 });
const sums = tally(rounds(asked.seed, asked.rounds), ({ name, outcome }) => {
  const { wrong, lost, needless, guessed } = outcome;
  console.log(name);
  for (const [what, keys] of Object.entries({ wrong, lost, needless, guessed }))
    if (keys.length > 0) console.log(`  ${what} ${keys.length}: ${keys.slice(0, 3).join("; ")}`);
});
console.log(
  Object.entries(sums)
    .map(([what, count]) => `${what} ${count}`)
    .join(", "),
);
process.exitCode = sums.wrong > 0 ? 1 : 0;

/**
 * Tries all changes of all decisive cells: `npm run evidence`, or a part of it: `npm run evidence -- --part 1/4`. On the
 * county that meets everything each change of each decisive cell, row, column and sheet, and each blank in a cell that
 * decides nothing; on each county that fails by one thing (the pair of its failure and one change) all the same changes.
 * `--singles` leaves out the pairs and `--pairs` the rest. Ends with 1 where an answer is not a fair one.
 */
import { decisiveChanges, idleChanges } from "./changes";
import { meetingCounty, snapshotOf } from "./county";
import { DECISIVE_SHEETS, idleList } from "./decisive";
import { failingCounties } from "./failing";
import { baselineOf, newTally, tryChange, tryOnFailing, violationLines, type Tally } from "./judge";

const [part, parts] = partAsked();
const singles = !process.argv.includes("--pairs");
const pairsToo = !process.argv.includes("--singles");
let next = 0;

/** Whether this one of all the attempts belongs to the part asked for. */
function mine(): boolean {
  return next++ % parts === part - 1;
}

function partAsked(): [number, number] {
  const at = process.argv.indexOf("--part");
  if (at < 0) return [1, 1];
  const [n, m] = (process.argv[at + 1] ?? "").split("/").map(Number);
  if (!(Number.isInteger(n) && Number.isInteger(m) && n >= 1 && n <= m)) {
    console.error("--part n/m：n 从 1 到 m");
    process.exit(2);
  }
  return [n, m];
}

function report(title: string, tally: Tally): void {
  console.log(`\n== ${title}：试 ${tally.tried} 处，不当 ${tally.violations.length} 处`);
  for (const [outcome, times] of [...tally.outcomes].sort()) console.log(`  ${outcome} ${times}`);
  for (const line of violationLines(tally)) console.log(`  ✗ ${line}`);
}

if (part === 1) {
  console.log("不参加判定的内容和理由：");
  for (const line of idleList()) console.log(`  ${line}`);
}

const bare = meetingCounty(DECISIVE_SHEETS);
const met = newTally();
const baseline = baselineOf(snapshotOf(bare));
for (const change of singles ? decisiveChanges(bare) : []) if (mine()) tryChange(baseline, change, met);
report("各项都达标的县，改动参加判定的内容", met);

const full = meetingCounty();
const idle = newTally();
const fullBaseline = baselineOf(snapshotOf(full));
for (const change of singles ? idleChanges(full) : []) if (mine()) tryChange(fullBaseline, change, idle);
report("各项都达标的县，改动不参加判定的内容", idle);

const pairs = newTally();
for (const { name, method, county, passes } of pairsToo ? failingCounties(DECISIVE_SHEETS) : []) {
  const failed = baselineOf(snapshotOf(county));
  for (const change of decisiveChanges(county)) {
    if (!mine()) continue;
    if ((change.kind === "zero" || change.kind === "exceed") && passes.includes(change.field)) continue;
    tryOnFailing(failed, change, method, name, pairs);
  }
}
report("只有一处不达标的县，再改动一处", pairs);

const violations = [met, idle, pairs].reduce((sum, tally) => sum + tally.violations.length, 0);
console.log(`\n共试 ${met.tried + idle.tried + pairs.tried} 处，不当 ${violations} 处。`);
process.exitCode = violations > 0 ? 1 : 0;

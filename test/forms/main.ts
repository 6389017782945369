import "../../src/locales/everyLanguage";
import { ledgerPlans } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { FIGURE_FORMS, type SheetPlan } from "../../src/model";
import { FileHost } from "../../src/spreadsheet/file";
import { METHODS } from "../../src/standards/methods";
import { SAMPLES, sampleSheets } from "../../src/workflows/samples";
import { planUpdate, writeUpdate } from "../../src/workflows/updateSheets";
import { riddled, WITNESSED } from "../assessment/witnessed";
import { recalculate } from "../tools/libreOffice";
import { compareCalculated, uncalculated } from "../tools/nativeForm";

/**
 * All samples, and counties riddled with blanks and slips, by each method and by both: LibreOffice calculates their derived
 * sheets in 通用公式, and every cell is compared with its plan. Then every form is made of every other, before and after
 * LibreOffice saved the workbook, and the cells are counted that 更新指标表 would take for the clerk's. Exits 1 where anything
 * differs; in the sample of faults a code stands twice, which no formula can tell apart, and verdicts and coefficients count.
 */

const FAULTS = "sample faults";
const SEEDS = [11, 12, 13];

const ledgers: readonly (readonly [string, readonly SheetPlan[]])[] = [
  ...SAMPLES.map((sample) => [`sample ${sample}`, sampleSheets(sample)] as const),
  ...WITNESSED.map(([name, content]) => [name, ledgerPlans(content)] as const),
  ...SEEDS.map((seed) => {
    const content = riddled(generateCounty({ schools: 60, seed, meets: seed % 2 === 0 }), (i, value) => {
      if (i % seed === 0) return null;
      return i % 29 === 0 && typeof value === "number" ? `${value}人` : undefined;
    });
    return [`riddled by ${seed}`, ledgerPlans(content)] as const;
  }),
];
const cases = ledgers.flatMap(([name, plans]) =>
  [METHODS, ...METHODS.map((method) => [method])].map((methods) => ({ name, plans, methods })),
);

let wrong = 0;
const say = (text: string) => console.log(text);

const made = [];
for (const { plans, methods } of cases) made.push(await uncalculated(plans, methods));
const calculated = recalculate(...made.map(({ bytes }) => bytes));
const all = { compared: 0, verdicts: 0, widest: 0 };
for (const [i, workbook] of made.entries()) {
  const { compared, verdicts, decisive, widest, differing } = await compareCalculated(workbook, calculated[i]);
  const changed = (await planUpdate(FileHost.open(calculated[i], "saved.xlsx"), cases[i].methods)).changed.length;
  wrong += (cases[i].name === FAULTS ? decisive : differing.length) + changed;
  all.compared += compared;
  all.verdicts += verdicts;
  all.widest = Math.max(all.widest, widest);
  say(
    `${cases[i].name}, ${cases[i].methods.join(" + ")}: ${compared} formulas, ${verdicts} verdicts, coefficients within ` +
      `${widest.toExponential(1)}, ${differing.length} differ (${decisive} of them verdicts or coefficients), ${changed} taken for changed after saving`,
  );
  for (const line of differing.slice(0, 5)) say(`  ${line}`);
}
say(
  `${made.length} workbooks: ${all.compared} formulas, ${all.verdicts} of them verdicts, coefficients within ${all.widest.toExponential(1)}`,
);

for (const sample of SAMPLES) {
  const host = FileHost.create();
  await host.write(sampleSheets(sample), { asValues: false, replace: [] });
  const before = (await planUpdate(host)).changed.length;
  const counts: string[] = [];
  for (const form of [...FIGURE_FORMS, ...[...FIGURE_FORMS].reverse(), "native", "values", "edu"] as const) {
    await writeUpdate(host, await planUpdate(host), form);
    const changed = (await planUpdate(host)).changed.length;
    wrong += changed;
    counts.push(`${form} ${changed}`);
  }
  say(`sample ${sample}: ${before} cells changed by hand at first; after each change of form: ${counts.join(", ")}`);
}
if (wrong > 0) process.exitCode = 1;

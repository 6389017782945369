/**
 * Judges, marks, plans and reports a small county by one method, and says what came of it as JSON. Run in a copy of `src`
 * to which that method was added.
 */
import { SCHOOLREMARK } from "../../src/functions/SCHOOLREMARK";
import { SCHOOLSTANDARD } from "../../src/functions/SCHOOLSTANDARD";
import "../../src/locales/everyLanguage";
import { findingSentence } from "../../src/locales/finding";
import { LANGUAGES } from "../../src/locales/sentence";
import { derivedPlans, ledgerPlans } from "../../src/plans";
import { generateCounty } from "../../src/samples/county";
import { FileHost } from "../../src/spreadsheet/file";
import { INDICATORS, partsOf, schoolStandards, type Method } from "../../src/standards/methods";
import { STAGE_NAMES } from "../../src/standards/terms";
import { paneIn } from "../../src/locales/pane";
import { explanationView } from "../../src/taskpane/viewModel/explanation";
import { verdictView } from "../../src/taskpane/viewModel/verdict";
import { check } from "../../src/workflows/check";
import { mark } from "../../src/workflows/marks";
import { outputOf } from "../../src/workflows/output";
import { outputSchema } from "../../src/workflows/outputSchema";
import { reportsOf, reportPlans, writeReport } from "../../src/workflows/report";

const method = process.argv[2] as Method;

/** Sets some indicators of a 小学 to a part of their standards. */
function shorten(school: Record<string, unknown>, parts: Readonly<Record<string, number>>): string {
  for (const [field, part] of Object.entries(parts)) {
    const at = INDICATORS[method].findIndex(({ id }) => id === field);
    const { per, scale } = INDICATORS[method][at];
    const { standards } = schoolStandards(method, "primary")!;
    school[field] = Math.ceil((standards[at] * part * Number(school["primary.pupils"])) / per / scale);
  }
  return String(school.code);
}

const county = generateCounty({ schools: 24, seed: 7, meets: true });
const schools = county.sheets.schools!.map((school) => ({ ...school }));
const campuses = new Set(schools.map(({ parent }) => parent));
const plain = schools.filter(({ type, counted, code }) => type === "小学" && counted === "是" && !campuses.has(code));
const codes = {
  near: shorten(plain[0], { books: 0.81, computers: 0.81 }),
  below: shorten(plain[1], { books: 0.79 }),
  few: shorten(plain[2], { books: 0.9, computers: 0.9, multimediaRooms: 0.9 }),
};

const host = FileHost.create();
const plans = ledgerPlans({ ...county, sheets: { ...county.sheets, schools } });
await host.write(plans, { asValues: false, replace: [] });
const first = await check(host, [method]);
await host.write(derivedPlans(first.assessment), { asValues: false, replace: [] });
const result = await check(host, [method]);
const assessed = result.assessment.methods.get(method)!;
const counted = assessed.stages.primary!.counted;
const verdicts = Object.fromEntries(
  Object.entries(codes).map(([what, code]) => [what, counted.find(({ school }) => school.site.code === code)!.verdict]),
);
if (result.findings.some(({ level }) => level === "error"))
  throw new Error(result.findings.map((finding) => findingSentence(finding, "zh-CN")).join("\n"));
const asked = counted.map(({ school, values, judged }) => {
  const [stage, column] = [STAGE_NAMES[school.stage], values.map((value) => [value])];
  return [
    SCHOOLSTANDARD(stage, column, null, null, method) === (judged!.met ? "达标" : "不达标"),
    SCHOOLREMARK(stage, column, null, null, method).length > 0,
  ].every(Boolean);
});
const marks = await mark(host, result);
const written = await writeReport(host, reportPlans(result, "zh-CN"));
const view = verdictView(result, paneIn("zh-CN"), "zh-CN");
const lines = view.rows.flatMap(({ parts }) => parts.flatMap((part) => part?.lines ?? []));
const explained = lines.flatMap(({ subject }) =>
  subject ? [explanationView(result, method, subject, paneIn("zh-CN"), "zh-CN").source] : [],
);
const output = outputOf("ledger.xlsx", result, "zh-CN");
outputSchema.parse({ version: 1, files: [output] });

console.log(
  JSON.stringify({
    parts: assessed.parts.map(({ id, verdict }) => [id, verdict]),
    kinds: partsOf(method).map(({ kind }) => kind),
    verdicts,
    functionsAgree: asked.every(Boolean),
    limits: assessed.stages.primary!.indicators.map(({ limit }) => limit),
    derived: derivedPlans(result.assessment).map(({ sheet, cells }) => [sheet, cells[0].length]),
    errors: result.findings
      .filter(({ level }) => level === "error")
      .map((finding) => findingSentence(finding, "zh-CN")),
    told: result.findings
      .filter(({ rule }) => rule === "school-not-met")
      .map((finding) => LANGUAGES.map((language) => findingSentence(finding, language))),
    marked: marks !== undefined,
    written,
    title: reportsOf(result, "en-US")[0].narrative[0].text,
    explained: [...new Set(explained)],
    names: view.rows.map(({ parts }) => parts[0]!.name),
  }),
);

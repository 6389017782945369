import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildLedger } from "../../src/ledger";
import "../../src/locales/everyLanguage";
import { findingSentence } from "../../src/locales/finding";
import { problemSentence } from "../../src/locales/problems";
import { fill, said } from "../../src/locales/sentence";
import { phrase, Problem, type WorkbookSnapshot } from "../../src/model";
import { judge, RULE_IDS } from "../../src/rules/engine/run";
import { generateCounty } from "../../src/samples/county";
import { Draft } from "../../src/samples/draft";
import { plantFault } from "../../src/samples/plantFault";
import { reportsOf } from "../../src/workflows/report";
import { itemSentence, missingOf, reckonedVerdict } from "../../src/workflows/verdicts";
import { sourceModule } from "../tools/sourceModule";
import { sentencesIn } from "./sources";

/** What joins, counts and brackets in Chinese. */
const CHINESE_GLUE = /[、，；：。（）【】]|第\s*\d|等\s*\d+\s*[个格行所项]|共\s*\d/;

/** Official terms and what stands in the workbook are Chinese; longest first, so that no part of one is left over. */
function namesOf(...sources: readonly unknown[]): string[] {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string") names.add(value.trim());
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  sources.forEach(collect);
  return [...names].filter((name) => CHINESE_GLUE.test(name)).sort((a, b) => b.length - a.length);
}

function assertEnglish(sentence: string, names: readonly string[]): void {
  const rest = names.reduce((text, name) => text.replaceAll(name, "□"), sentence);
  assert.doesNotMatch(rest, CHINESE_GLUE, sentence);
}

/** Everything under `standards/`: what the state calls things. */
async function standards(): Promise<unknown[]> {
  const files = readdirSync("src/standards", { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(?!.*\.d\.ts).*\.ts$/.test(path),
  );
  return Promise.all(files.map((path) => sourceModule(join("src/standards", path))));
}

describe("English", () => {
  it("sets no blank before a percent sign, and curved apostrophes", () => {
    const found = sentencesIn("en-US").filter(([, text]) => /[\d}] %|[a-z]'[a-z]|s'[ ;,.)]/.test(text));
    assert.deepEqual(found, []);
  });

  let official: readonly unknown[];
  const spokenOf = (workbook: WorkbookSnapshot) => {
    const ledger = buildLedger(workbook);
    const { findings, assessment, ledger: judged } = judge(ledger);
    const methods = [...assessment.methods.values()];
    const parts = methods.flatMap((method) => method.parts);
    const items = parts.flatMap((part) => part.items);
    const figures = [
      ...items.flatMap((item) => [item.name, ...item.figures.map(({ name }) => name)]),
      ...parts.flatMap(({ evidence = [] }) => evidence.map(({ figure }) => figure.name)),
    ];
    const sentences = [
      ...findings.flatMap((finding) => [findingSentence(finding, "en-US"), said(finding.subject.name, "en-US")]),
      ...methods.flatMap((method) => [
        reckonedVerdict(method, "en-US"),
        ...method.parts.flatMap((part) => [
          ...missingOf(part, "en-US"),
          ...part.items.map((item) => itemSentence(item, "en-US")),
        ]),
      ]),
      ...reportsOf({ ledger: judged, assessment, findings }, "en-US").flatMap(({ narrative }) =>
        narrative.map(({ text }) => text),
      ),
    ];
    return { sentences, figures };
  };

  before(async () => {
    official = await standards();
  });

  for (const [name, change] of [
    ["a county with every fault", (draft: Draft) => RULE_IDS.forEach((id) => plantFault(id, draft))],
    ["a county that falls short", () => {}],
  ] as const) {
    it(`is English in what is said of ${name}`, () => {
      const draft = new Draft(generateCounty({ schools: 60, seed: 1, meets: false }));
      change(draft);
      const workbook = draft.snapshot();
      const { sentences, figures } = spokenOf(workbook);
      const names = namesOf(official, workbook.sheets, figures);
      assert.ok(sentences.length > 100);
      for (const sentence of sentences) assertEnglish(sentence, names);
    });
  }

  it("is English where lists, rows and names stand in a sentence", () => {
    const names = ["甲", "乙", phrase("row", { row: 5 }), phrase("item", { no: 3 })];
    const values = [
      names,
      phrase("ofSheet", { sheet: "表", name: phrase("detailed", { name: "甲", details: names }) }),
      phrase("stageUnder", { county: phrase("county", {}), method: "甲", stage: "乙" }),
      phrase("indicatorOf", { school: "甲", stage: "乙", indicator: "丙" }),
      phrase("contradictingCohort", { sheet: "表" }),
      phrase("year", { year: 2024 }),
    ];
    for (const value of values)
      for (const blank of ["{value}", "{value;}", "{value+2}", "{value;+2}", "{value…2}"])
        assertEnglish(fill(blank, { value }, "en-US"), []);
    assertEnglish(problemSentence(new Problem("items.pointsUnusable", { cells: names }), "en-US"), []);
  });

  it("leaves singular and plural to whoever can choose: the page that checks a deployment only fills in", () => {
    const ofPage = sentencesIn("en-US").filter(([file]) => file.endsWith("selfCheck.ts"));
    assert.ok(ofPage.length > 20);
    for (const [, text] of ofPage) assert.doesNotMatch(text.replaceAll(/\{\w+\}/g, ""), /[{}]/, text);
  });
});

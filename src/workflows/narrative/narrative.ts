import type { MethodAssessment } from "../../assessment";
import { explanationText, findingSentence } from "../../locales/finding";
import { methodTexts } from "../../locales/method";
import { fill, type Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import { dataOf, type Method } from "../../standards/methods";
import { reckonedFrom, reckonedVerdict } from "../verdicts";
import { Teller, type Block } from "./block";
import { problemBlocks } from "./problems";
import { methodResults } from "./index.generated";
import { entryAt, type Finding } from "../../model";
import type { CheckResult } from "../check";

/** 一、主要指标达标情况 of a method, one list of paragraphs a heading; `<method>/results.ts` exports it. */
type Results = (teller: Teller) => Block[][];

const RESULTS: Readonly<Record<Method, Results>> = methodResults;

/**
 * The narrative 自评报告 of a method, in the order in which inspectors write: results and conclusion, work done, problems,
 * remedies. It tells figures only; what is missing is said to be missing, and what only people can write is left to them.
 */
export function narrativeOf(
  { ledger, findings }: Pick<CheckResult, "ledger" | "findings">,
  assessed: MethodAssessment,
  language: Language,
): Block[] {
  const teller = new Teller(ledger, assessed, language);
  const { say } = teller;
  const year = ledger.parameters.text("year");
  const county = ledger.parameters.text("county") ?? say("countyUnknown");
  const texts = methodTexts(assessed.method, language).report;
  const results = RESULTS[assessed.method](teller);
  return [
    { kind: "title", text: fill(texts.title, { county }, language) },
    { kind: "byline", text: year === null ? say("bylineWithoutYear") : say("byline", { year }) },
    { kind: "section", text: say("section.results") },
    ...results.flatMap((blocks, i): Block[] => [{ kind: "subsection", text: entryAt(texts.results, i) }, ...blocks]),
    { kind: "subsection", text: say("section.conclusion") },
    ...conclusion(teller, reckonedFrom({ ledger, findings }, language)),
    { kind: "section", text: say("section.practice") },
    teller.paragraph(say("toBeWritten")),
    { kind: "section", text: say("section.problems") },
    ...problemBlocks(teller),
    { kind: "section", text: say("section.remedies") },
    teller.paragraph(say("remedies")),
    ...explanations(teller, findings),
  ];
}

/** 附：疑问核实说明: what was asked and how it was explained, word for word; nothing where nothing was explained. */
function explanations(teller: Teller, findings: readonly Finding[]): Block[] {
  const { say, language } = teller;
  const queries = findings.filter(({ level }) => level === "query");
  const told = queries.flatMap((finding): Block[] =>
    finding.answer
      ? [teller.paragraph(findingSentence(finding, language), explanationText(finding.answer, language))]
      : [],
  );
  if (told.length === 0) return [];
  const open = queries.length - told.length;
  return [
    { kind: "section", text: say("section.explanations") },
    ...told,
    ...(open > 0
      ? [
          teller.paragraph(
            word("reckoned.told", language, { told: [word("reckoned.open", language, { count: open })] }),
          ),
        ]
      : []),
  ];
}

function conclusion(teller: Teller, from: string | null): Block[] {
  const { say, assessed, language } = teller;
  const vetoes = teller.part("vetoes");
  const found = vetoes.items.filter(({ verdict }) => verdict === "notMet").map(({ name }) => name);
  const kept = vetoes.verdict === "met" ? say("vetoesNone") : teller.partSentence("vetoes");
  return [
    teller.paragraph(found.length > 0 ? say("vetoesFound", { names: found }) : kept),
    teller.paragraph(reckonedVerdict(assessed, language), ...(from === null ? [] : [from])),
    ...recognition(teller),
  ];
}

/** How a county is recognised after its own evaluation, in the county's words or those of the year. */
function recognition(teller: Teller): Block[] {
  const { ledger, assessed } = teller;
  const { recognition: asked } = dataOf(assessed.method);
  if (!asked) return [];
  const year = ledger.parameters.number("year");
  const published = asked.steps.filter(({ from }) => year !== null && year >= from).at(-1);
  const steps = ledger.parameters.text(asked.wording) ?? published?.names;
  return steps === undefined ? [] : [teller.paragraph(teller.say("recognition", { steps }))];
}

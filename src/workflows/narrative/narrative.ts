import type { MethodAssessment } from "../../assessment";
import type { Ledger } from "../../ledger";
import type { Language } from "../../locales/sentence";
import { verdictSentence } from "../verdicts";
import { Teller, type Block } from "./block";
import { problemBlocks } from "./problems";
import { results2012 } from "./results2012";
import { results2017 } from "./results2017";

/**
 * The narrative 自评报告 of a method, in the order in which inspectors write: results and conclusion, work done, problems,
 * remedies. It tells figures only; what is missing is said to be missing, and what only people can write is left to them.
 */
export function narrativeOf(ledger: Ledger, assessed: MethodAssessment, language: Language): Block[] {
  const teller = new Teller(ledger, assessed, language);
  const { say } = teller;
  const year = ledger.parameters.text("year");
  const county = ledger.parameters.text("county") ?? say("countyUnknown");
  const results = assessed.method === "2012" ? results2012(teller) : results2017(teller);
  return [
    { kind: "title", text: say(`title.${assessed.method}`, { county }) },
    { kind: "byline", text: year === null ? say("bylineWithoutYear") : say("byline", { year }) },
    { kind: "section", text: say("section.results") },
    ...results.flatMap((blocks, i): Block[] => [
      { kind: "subsection", text: say(`section.${assessed.method}.${RESULT_PLACES[i]}`) },
      ...blocks,
    ]),
    { kind: "subsection", text: say("section.conclusion") },
    ...conclusion(teller),
    { kind: "section", text: say("section.practice") },
    teller.paragraph(say("toBeWritten")),
    { kind: "section", text: say("section.problems") },
    ...problemBlocks(teller),
    { kind: "section", text: say("section.remedies") },
    teller.paragraph(say("remedies")),
  ];
}

/** The results have four headings under either method. */
const RESULT_PLACES = [1, 2, 3, 4] as const;

function conclusion(teller: Teller): Block[] {
  const { say, assessed, language } = teller;
  const vetoes = teller.part("vetoes");
  const found = vetoes.items.filter(({ verdict }) => verdict === "notMet").map(({ name }) => name);
  const kept = vetoes.verdict === "met" ? say("vetoesNone") : teller.partSentence("vetoes");
  return [
    teller.paragraph(found.length > 0 ? say("vetoesFound", { names: teller.list(found) }) : kept),
    teller.paragraph(say("conclusion", { verdict: verdictSentence(assessed, language) })),
  ];
}

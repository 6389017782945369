import { scoredLines } from "../../../assessment/parts/governmentScores";
import { assessGate } from "../../../assessment";
import { countyScore } from "../../../measures/countyScore";
import { STAGES } from "../../../standards/terms";
import { coefficientText, type StageAssessment } from "../../verdicts";
import type { Block, Teller } from "../block";
import { basis, byStage, coefficientSentences, schoolsSentence } from "../coefficients";
import { publicSentences } from "../public";

/** 一、主要指标达标情况, one list of paragraphs a heading. */
export default function results(teller: Teller): Block[][] {
  return [
    [teller.paragraph(...gateSentences(teller), teller.partSentence("gate"))],
    [
      basis(teller),
      ...byStage(teller, (stage) => [
        schoolsSentence(teller, stage),
        ...coefficientSentences(teller, stage),
        compositeSentence(teller, stage),
      ]),
    ],
    [teller.paragraph(...governmentSentences(teller))],
    [teller.paragraph(...publicSentences(teller), teller.partSentence("public"))],
  ];
}

/** How many schools meet the province's standards, where all of them can be judged. */
function gateSentences(teller: Teller): string[] {
  const schools = assessGate(teller.ledger, teller.assessed.method)?.schools ?? [];
  return STAGES.flatMap((stage) => {
    const own = schools.filter(({ school }) => school.stage === stage).map(({ verdict }) => verdict);
    if (own.length === 0 || own.includes("undetermined")) return [];
    const met = own.filter((verdict) => verdict === "met").length;
    return [teller.say("gateSchools", { stage: teller.stage(stage), schools: own.length, met })];
  });
}

function compositeSentence(teller: Teller, { stage, composite, limit, between }: StageAssessment): string {
  const data = { stage: teller.stage(stage) };
  if (composite === null || limit === null) return teller.say("compositeOpen", data);
  return teller.say("composite", {
    ...data,
    value: coefficientText(composite, limit),
    limit,
    verdict: teller.verdict(between),
  });
}

/** Points area by area and in all. */
function governmentSentences(teller: Teller): string[] {
  const table = teller.ledger.tables.get("governmentScores");
  const lines = table ? scoredLines(table) : [];
  const [total] = teller.part("government").items;
  if (lines.length === 0 || !total) return [teller.partSentence("government")];
  const areas = [...new Set(lines.map(({ area }) => area))].map((area) => {
    const own = lines.filter((line) => line.area === area);
    const points = countyScore(own.map((line) => line.points));
    const scores = own.map(({ score }) => score).filter((score) => score !== null);
    if (scores.length < own.length) return teller.say("areaOpen", { area, points });
    return teller.say("areaScore", { area, points, score: countyScore(scores) });
  });
  return [
    teller.say("areas", { list: areas }),
    total.value === null
      ? teller.say("totalOpen")
      : teller.say("totalScore", {
          value: total.value,
          standard: total.standard ?? "",
          verdict: teller.verdict(total.verdict),
        }),
  ];
}

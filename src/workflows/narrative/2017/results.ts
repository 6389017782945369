import { figureValue, itemValues } from "../../../plans/forms";
import { phrase } from "../../../model";
import type { PartId } from "../../../standards/methods";
import { printedBeside } from "../../../measures/rounding";
import { formDigits } from "../../../standards/formDigits";
import { verdictOf, type StageAssessment } from "../../verdicts";
import type { Block, Teller } from "../block";
import { basis, byStage, coefficientSentences, schoolsSentence } from "../coefficients";
import { publicSentences } from "../public";

/** 一、主要指标达标情况, one list of paragraphs a heading. */
export default function results(teller: Teller): Block[][] {
  return [
    [
      teller.paragraph(teller.partSentence("gate"), ...gateFigures(teller)),
      basis(teller),
      ...byStage(teller, (stage) => [
        schoolsSentence(teller, stage),
        ...schoolsMetSentences(teller, stage),
        ...coefficientSentences(teller, stage),
        teller.say("eachKept", {
          stage: teller.stage(stage.stage),
          all: stage.indicators.length,
          met: stage.indicators.filter(({ verdict }) => verdict === "met").length,
        }),
      ]),
    ],
    itemBlocks(teller, "government"),
    itemBlocks(teller, "quality"),
    [teller.paragraph(...publicSentences(teller), teller.partSentence("public"))],
  ];
}

function schoolsMetSentences(teller: Teller, { stage, counted }: StageAssessment): string[] {
  const open = counted.filter(({ verdict }) => verdict === "undetermined").map(({ school }) => school.site.name);
  const data = { stage: teller.stage(stage) };
  if (open.length > 0) return [teller.say("schoolsOpen", { ...data, count: open.length, names: open })];
  const met = counted.filter(({ verdict }) => verdict === "met").length;
  const tolerated = counted.filter(({ transitional }) => transitional).map(({ school }) => school.site.name);
  return [
    teller.say("schoolsMet", {
      ...data,
      schools: counted.length,
      met,
      share: printedBeside((met * 100) / counted.length, 100, formDigits("%")),
    }),
    ...(tolerated.length > 0 ? [teller.say("schoolsTransitional", { count: tolerated.length, names: tolerated })] : []),
  ];
}

/** 前置条件: the years since the county was recognised, and whether it has kept its level. */
function gateFigures(teller: Teller): string[] {
  return teller.part("gate").items.flatMap(({ figures }) =>
    figures.flatMap((figure) => {
      const value = figureValue(figure);
      if (value === null) return [];
      return [teller.say("gateFigure", { name: figure.name, value, verdict: teller.verdict(figure.verdict) })];
    }),
  );
}

/** How many items are met, and then item by item. */
function itemBlocks(teller: Teller, id: PartId): Block[] {
  const { items } = teller.part(id);
  const count = (wanted: string) => items.filter(({ verdict }) => verdict === wanted).length;
  const transitional = items.filter((item) => item.transitional).length;
  return [
    teller.paragraph(
      teller.say("items", {
        all: items.length,
        met: count("met"),
        notMet: count("notMet"),
        notApplicable: count("notApplicable"),
        open: count("undetermined"),
      }),
      ...(transitional > 0 ? [teller.say("itemsTransitional", { count: transitional })] : []),
    ),
    ...items.map((item, i) => {
      const data = { no: i + 1, name: item.name, verdict: verdictOf(item, teller.language) };
      const values = itemValues(item, figureValue);
      if (values === null) return teller.paragraph(teller.say("itemWithoutValue", data));
      const value =
        typeof values === "string"
          ? values
          : values.map(({ conclusion, ...figure }) => phrase(conclusion ? "conclusion" : "amount", figure));
      return teller.paragraph(teller.say("item", { ...data, value }));
    }),
  ];
}

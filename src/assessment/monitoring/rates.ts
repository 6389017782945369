import type { Ledger } from "../../ledger";
import { PASS_RATE_BASE_NAMES, STAGE_NAMES, STAGES, type Stage } from "../../standards/terms";
import type { Figure } from "../figures/figure";
import { countyRate, ofStage, type Rate } from "../figures/rates";

/** Rates from the registers that no method judges by a number of its own. */

interface WatchedRate extends Pick<Rate, "sheet" | "part" | "whole"> {
  readonly formula: string;
  readonly name: string;
  /** The register tells 小学 from 初中. */
  readonly byStage: boolean;
}

const RATES: readonly WatchedRate[] = [
  { formula: "enrolment", name: "入学率", sheet: "enrolment", part: ["enrolled"], whole: "population", byStage: true },
  { formula: "dropout", name: "辍学率", sheet: "dropout", part: ["dropouts"], whole: "pupilsBefore", byStage: true },
  { formula: "graduation", name: "毕业率", sheet: "graduation", part: ["graduated"], whole: "due", byStage: true },
  { formula: "fitness", name: "体质健康达标率", sheet: "fitness", part: ["passed"], whole: "tested", byStage: true },
  {
    formula: "equipmentKinds",
    name: "教学仪器品种配齐率",
    sheet: "equipment",
    part: ["kinds"],
    whole: "kindsDue",
    byStage: true,
  },
  {
    formula: "equipmentPieces",
    name: "教学仪器件数配齐率",
    sheet: "equipment",
    part: ["pieces"],
    whole: "piecesDue",
    byStage: true,
  },
  {
    formula: "headQualification",
    name: "校长持任职资格证书比例",
    sheet: "headQualification",
    part: ["qualified"],
    whole: "heads",
    byStage: false,
  },
  {
    formula: "dangerousBuildings",
    name: "D级危房消除比例",
    sheet: "buildingSafety",
    part: ["removed"],
    whole: "dangerous",
    byStage: false,
  },
  { formula: "awareness", name: "知晓率", sheet: "awareness", part: ["aware"], whole: "asked", byStage: false },
];

/** The county's rates in percent, 小学 before 初中 where a register tells them apart. */
export function watchedRates(ledger: Ledger): Figure[] {
  return [...RATES, passRate(ledger)].flatMap((rate) =>
    rate.byStage ? STAGES.map((stage) => stageRate(ledger, rate, stage)) : [wholeRate(ledger, rate)],
  );
}

/** 学科合格率, of those due or of those who sat, as the county has decided. */
function passRate(ledger: Ledger): WatchedRate {
  const base = ledger.parameters.is("passRateBase", PASS_RATE_BASE_NAMES.sat) ? "sat" : "due";
  return {
    formula: `passRate.${base}`,
    name: `学科合格率（按${PASS_RATE_BASE_NAMES[base]}人数）`,
    sheet: "subjectPassRates",
    part: ["passed"],
    whole: base,
    byStage: true,
  };
}

function stageRate(ledger: Ledger, { formula, name, ...rate }: WatchedRate, stage: Stage): Figure {
  const head = { formula, name: STAGE_NAMES[stage] + name, standard: null };
  return countyRate(ledger, head, {
    ...rate,
    counts: ofStage(stage),
  });
}

function wholeRate(ledger: Ledger, { formula, name, ...rate }: WatchedRate): Figure {
  return countyRate(ledger, { formula, name, standard: null }, rate);
}

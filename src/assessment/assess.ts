import type { Ledger } from "../ledger";
import { allMet, type Verdict } from "../model";
import { STAGE_NAMES, STAGES, type Method, type Stage } from "../standards/terms";
import { schoolsVerdict } from "./assessSchool";
import { assessStage, listKnown } from "./assessStage";
import type { Assessment, MethodAssessment, PartAssessment, PartId, StageAssessment } from "./assessment";
import { listed } from "./figures/listed";
import { openFlag, type Missing } from "./missing";
import { gatePart } from "./parts/gate2012";
import { governmentPart } from "./parts/governmentScores";
import { itemsPart } from "./parts/items2017";
import { preconditionPart } from "./parts/precondition";
import { publicPart } from "./parts/public";
import { vetoesPart } from "./parts/vetoes";

/** Judges a ledger under each of its methods. Pure: the same ledger gives the same assessment. */
export function assess(ledger: Ledger): Assessment {
  return { ledger, methods: new Map(ledger.methods.map((method) => [method, assessMethod(ledger, method)])) };
}

type Stages = Readonly<Record<Stage, StageAssessment | null>>;

function assessMethod(ledger: Ledger, method: Method): MethodAssessment {
  const stages: Stages = {
    primary: assessStage(ledger, method, "primary"),
    junior: assessStage(ledger, method, "junior"),
  };
  const parts = PARTS_OF[method].map((id) => assessPart(id, ledger, method, stages));
  // A decisive part that has nothing to judge is no evidence.
  const decisive = parts.filter((part) => part.decisive).map(({ verdict }) => verdict);
  const verdict = allMet(decisive.map((each) => (each === "notApplicable" ? "undetermined" : each)));
  return { method, stages, parts, verdict };
}

/** The parts of each method in the order of its form. */
const PARTS_OF: Readonly<Record<Method, readonly PartId[]>> = {
  "2012": ["gate", "between", "government", "public", "vetoes"],
  "2017": ["gate", "schools", "between", "government", "quality", "public", "vetoes"],
};

function assessPart(id: PartId, ledger: Ledger, method: Method, stages: Stages): PartAssessment {
  switch (id) {
    case "gate":
      return method === "2012" ? gatePart(ledger) : preconditionPart(ledger);
    case "government":
      return method === "2012" ? governmentPart(ledger) : itemsPart(ledger, "government");
    case "quality":
      return itemsPart(ledger, "quality");
    case "public":
      return publicPart(ledger, method);
    case "vetoes":
      return vetoesPart(ledger, method);
    default:
      return schoolsPart(id, stages);
  }
}

/** The parts that are judged by the schools' figures. */
function schoolsPart(id: "schools" | "between", stages: Stages): PartAssessment {
  const present = STAGES.flatMap((stage) => stages[stage] ?? []).filter(isJudged);
  const counted = present.flatMap((stage) => stage.counted);
  const part = { id, decisive: true, transitional: false, items: [] };
  if (present.length === 0) return { ...part, verdict: "undetermined", missing: [{ id: "noSchools", data: {} }] };
  const verdict: Verdict =
    id === "between"
      ? allMet(present.map(({ between }) => between))
      : present.every(listKnown)
        ? schoolsVerdict(counted)
        : worstKnown(present);
  const transitional = id === "schools" && verdict === "met" && counted.some((school) => school.transitional);
  return { ...part, transitional, verdict, missing: verdict === "undetermined" ? lacking(id, present) : [] };
}

/** Whether some school of the stage counts, or may do so. */
function isJudged(stage: StageAssessment): boolean {
  return stage.counted.length > 0 || !listKnown(stage);
}

/** With the list of schools in doubt a part can still fail, but not be met. */
function worstKnown(stages: readonly StageAssessment[]): Verdict {
  return allMet(["undetermined", schoolsVerdict(stages.flatMap(({ counted }) => counted))]);
}

/** What a part lacks, by name: schools whose place is in doubt, indicators without a figure. */
function lacking(id: PartId, stages: readonly StageAssessment[]): Missing[] {
  return stages.flatMap(({ stage, counted, excluded, unlisted, open, indicators }): Missing[] => {
    if (unlisted.length > 0)
      return [{ id: "unlisted", data: { stage: STAGE_NAMES[stage], schools: listed(unlisted) } }];
    const doubtful = excluded.filter(({ exclusion }) => exclusion === undefined);
    if (doubtful.length > 0) {
      return [
        {
          id: "uncertainInclusion",
          data: { stage: STAGE_NAMES[stage], schools: doubtful.map(({ school }) => school.site.name).join("、") },
        },
      ];
    }
    if (id === "between" && open.length > 0) {
      return openFlag(
        "affiliated",
        stage,
        open.map(({ school }) => school.site),
      );
    }
    const names =
      id === "between"
        ? indicators.filter(({ coefficient }) => coefficient === null).map(({ indicator }) => indicator.name)
        : counted.filter(({ verdict }) => verdict === "undetermined").map(({ school }) => school.site.name);
    return names.length > 0 ? [{ id: "unusable", data: { stage: STAGE_NAMES[stage], names: names.join("、") } }] : [];
  });
}

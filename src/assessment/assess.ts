import { notesOf, type Ledger } from "../ledger";
import { allMet, atOnce, type Steps, type Verdict } from "../model";
import { partsOf, type Method, type Part } from "../standards/methods";
import { STAGE_NAMES, STAGES, type Stage } from "../standards/terms";
import { schoolsVerdict } from "./assessSchool";
import { assessStage, listKnown } from "./assessStage";
import type { Assessment, JudgedPart, MethodAssessment, StageAssessment } from "./assessment";
import { openFlag, type Missing } from "./missing";
import { scoresPart } from "./parts/governmentScores";
import { itemsPart } from "./parts/items";
import { preconditionPart } from "./parts/precondition";
import { gatePart } from "./parts/provincialGate";
import { publicPart } from "./parts/public";
import { vetoesPart } from "./parts/vetoes";

/** Judges a ledger under each of its methods. Pure: the same ledger gives the same assessment. */
export function assess(ledger: Ledger): Assessment {
  return atOnce(assessSteps(ledger));
}

/** {@link assess}, part by part. */
export function* assessSteps(ledger: Ledger): Steps<Assessment> {
  const methods = new Map<Method, MethodAssessment>();
  for (const method of ledger.methods) methods.set(method, yield* methodSteps(ledger, method));
  return { ledger, methods: notesOf(ledger).unchanged("methods", methods) };
}

type Stages = Readonly<Record<Stage, StageAssessment | null>>;

function* methodSteps(ledger: Ledger, method: Method): Steps<MethodAssessment> {
  const notes = notesOf(ledger);
  const stageOf = (stage: Stage) => notes.once(`stage/${method}/${stage}`, () => assessStage(ledger, method, stage));
  const primary = stageOf("primary");
  yield;
  const junior = stageOf("junior");
  yield;
  const stages: Stages = { primary, junior };
  const parts: MethodAssessment["parts"][number][] = [];
  for (const part of partsOf(method)) {
    const name = `part/${method}/${part.id}`;
    // What is judged by the stages is judged by what is no part of the ledger.
    const judged = isOfStages(part)
      ? notes.unchanged(name, schoolsPart(part, stages))
      : yield* notes.steps(name, () => partSteps(part, ledger, method));
    parts.push(notes.unchanged(`${name}/kind`, { ...judged, kind: part.kind }));
    yield;
  }
  // A decisive part that has nothing to judge is no evidence.
  const decisive = parts.filter((part) => part.decisive).map(({ verdict }) => verdict);
  const verdict = allMet(decisive.map((each) => (each === "notApplicable" ? "undetermined" : each)));
  return notes.unchanged(`method/${method}`, { method, stages, parts, verdict });
}

function isOfStages(part: Part): part is Part<"schools" | "between"> {
  return part.kind === "schools" || part.kind === "between";
}

function* partSteps(
  part: Exclude<Part, Part<"schools" | "between">>,
  ledger: Ledger,
  method: Method,
): Steps<JudgedPart> {
  switch (part.kind) {
    case "provincialStandards":
      return gatePart(ledger, method, part);
    case "recognition":
      return preconditionPart(ledger, part);
    case "scores":
      return scoresPart(ledger, method, part);
    case "items":
      return yield* itemsPart(ledger, method, part);
    case "public":
      return publicPart(ledger, part);
    case "vetoes":
      return vetoesPart(ledger, method, part);
  }
}

/** The parts that are judged by the schools' figures. */
function schoolsPart({ id, kind }: Part<"schools" | "between">, stages: Stages): JudgedPart {
  const present = STAGES.flatMap((stage) => stages[stage] ?? []).filter(isJudged);
  const counted = present.flatMap((stage) => stage.counted);
  const part = { id, decisive: true, transitional: false, items: [] };
  if (present.length === 0) return { ...part, verdict: "undetermined", missing: [{ id: "noSchools", data: {} }] };
  const verdict: Verdict =
    kind === "between"
      ? allMet(present.map(({ between }) => between))
      : present.every(listKnown)
        ? schoolsVerdict(counted)
        : worstKnown(present);
  const transitional = kind === "schools" && verdict === "met" && counted.some((school) => school.transitional);
  return { ...part, transitional, verdict, missing: verdict === "undetermined" ? lacking(kind, present) : [] };
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
function lacking(kind: "schools" | "between", stages: readonly StageAssessment[]): Missing[] {
  return stages.flatMap(({ stage, counted, excluded, unlisted, open, indicators }): Missing[] => {
    if (unlisted.length > 0) return [{ id: "unlisted", data: { stage: STAGE_NAMES[stage], schools: unlisted } }];
    const doubtful = excluded.filter(({ exclusion }) => exclusion === undefined);
    if (doubtful.length > 0) {
      return [
        {
          id: "uncertainInclusion",
          data: { stage: STAGE_NAMES[stage], schools: doubtful.map(({ school }) => school.site.name) },
        },
      ];
    }
    if (kind === "between" && open.length > 0) {
      return openFlag(
        "affiliated",
        stage,
        open.map(({ school }) => school.site),
      );
    }
    const names =
      kind === "between"
        ? indicators.filter(({ coefficient }) => coefficient === null).map(({ indicator }) => indicator.name)
        : counted.filter(({ verdict }) => verdict === "undetermined").map(({ school }) => school.site.name);
    return names.length > 0 ? [{ id: "unusable", data: { stage: STAGE_NAMES[stage], names } }] : [];
  });
}

import { plainHeading, type Facet, type ReadingField, type Unit } from "../reading";
import { unitIn } from "../reading/facets";
import { STAGES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import schools from "./sheets/schools";
import { isFigure, type ColumnTemplate } from "./template";

/** The fields of 学校台账 as any sheet may hold them, each as its column states it, and the parts that they are made of. */
export function readingFields(): ReadingField[] {
  return [...schools.columns.map(fieldOf), ...PARTS];
}

function fieldOf(column: ColumnTemplate): ReadingField {
  const { id, heading, kind, choices, codes, facets = [], synonyms = [] } = column;
  return {
    id,
    label: heading,
    kind,
    stage: stageOf(column),
    facets,
    unit: isFigure(column) && facets.length > 0 ? unitOf(heading) : null,
    labels: [heading, ...synonyms],
    ...(choices ? { choices } : {}),
    ...(codes ? { codes } : {}),
  };
}

function stageOf({ id }: ColumnTemplate): TaughtStage | null {
  return TAUGHT_STAGES.find((stage) => id.startsWith(`${stage}.`)) ?? null;
}

/** The unit at the end of a heading of ours. */
function unitOf(heading: string): Unit | null {
  const [, unit] = /\(([^()]+)\)$/.exec(plainHeading(heading)) ?? [];
  return unit === undefined ? null : unitIn(unit);
}

/** Teachers by 学历 and by 课程, of which the ledger has only the sums. */
const DEGREES: readonly Facet[] = ["doctor", "master", "graduate", "bachelor", "college"];
const SUBJECTS: readonly Facet[] = ["sportsSubject", "arts", "music", "fineArts"];

const part = (stage: TaughtStage, kind: "degree" | "subject", facet: Facet): ReadingField => ({
  id: `${stage}.${kind}.${facet}`,
  label: facet,
  kind: "count",
  stage,
  facets: ["teachers", facet],
  unit: "人",
  labels: [],
});

const PARTS: readonly ReadingField[] = STAGES.flatMap((stage) => [
  ...DEGREES.map((facet) => part(stage, "degree", facet)),
  ...SUBJECTS.map((facet) => part(stage, "subject", facet)),
]);

import { BINS, plainHeading, ROOMS, type Facet, type ReadingField, type Unit } from "../reading";
import { STANDARD_WORDS } from "../reading/facets";
import { BY_GRADE, gradeField, GRADES } from "../reading/grades";
import { INDICATORS, METHODS } from "../standards/methods";
import { COEFFICIENT_NAMES, COMPOSITE } from "../standards/namedStandards";
import { STAGES, TAUGHT_STAGES, type Stage, type TaughtStage } from "../standards/terms";
import { SHEETS } from "./sheets";
import { isFigure, type ColumnTemplate, type SheetTemplate } from "./template";

/**
 * The fields of 学校台账 and of the registers as any sheet may hold them, each as its column states it, and the parts that
 * they are made of.
 */
export function readingFields(): readonly ReadingField[] {
  return (made ??= [
    ...SHEETS.schools.columns.map(fieldOf),
    ...PARTS,
    ...REGISTER_PARTS,
    ...SHOWN,
    ...Object.entries(SHEETS).flatMap(registerFields),
  ]);
}

/** Made when they are first asked for: a check of a standard ledger needs none of them. */
let made: readonly ReadingField[] | null = null;

/** The columns of a register, and of each of its stages those that are found by what their heading says. */
function registerFields([sheet, template]: readonly [string, SheetTemplate]): ReadingField[] {
  if (template.name === SHEETS.schools.name || isRoster(template)) return [];
  const isStaged = template.unique?.includes("stage");
  return template.columns.flatMap((column): ReadingField[] => {
    const { id, repeats } = column;
    const register = {
      sheet,
      name: template.name,
      column: id,
      names: template.unique?.includes(id) ?? false,
      facets: column.facets ?? [],
      listed: template.initial?.flatMap((record) => record[id] ?? []) ?? [],
      ...(repeats ? { repeats } : {}),
      ...(column.filled === "never" ? { optional: true as const } : {}),
    };
    const unit = isFigure(column) ? (unitOf(column.heading) ?? unitWithout(column)) : null;
    const field: ReadingField = { ...fieldOf(column), id: `${sheet}/${id}`, stage: null, unit, register };
    if (!isStaged || field.facets.length === 0) return [field];
    return [
      { ...field, facets: [] },
      ...STAGES.map((stage) => ({ ...field, id: `${sheet}/${stage}.${id}`, stage, labels: [] })),
    ];
  });
}

/** Lists of persons are never read. */
function isRoster({ columns }: SheetTemplate): boolean {
  return columns.some(({ id }) => id === "childName");
}

/** Years are written with their word; points, levels and shares have no unit that could be another one. */
function unitWithout({ heading }: ColumnTemplate): Unit {
  return /年度|年份/.test(heading) ? "年" : "分";
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
  return unit === undefined ? null : STANDARD_WORDS.unit(unit);
}

/** Teachers by 学历, by 课程 and by 专业技术职务, of which the ledger has only the sums. */
const DEGREES: readonly Facet[] = ["doctor", "master", "graduate", "bachelor", "college"];
const SUBJECTS: readonly Facet[] = ["sportsSubject", "arts", "music", "fineArts"];

const TITLES: readonly Facet[] = ["fullSenior", "viceSenior", "anySenior", "middle"];

const part = (stage: TaughtStage, kind: "degree" | "subject" | "title", facet: Facet): ReadingField => ({
  id: `${stage}.${kind}.${facet}`,
  label: facet,
  kind: "count",
  stage,
  facets: ["teachers", facet],
  unit: "人",
  labels: [],
});

/** What the 2017 form asks for; the ledger holds the whole, and 室内体育用房 beside it. */
const WITHOUT_SPORTS: ReadingField = {
  id: "teachingArea.withoutSports",
  label: "教学及辅助用房面积(不含室内体育用房)",
  kind: "amount",
  stage: null,
  facets: ["teachingArea", "withoutSports"],
  unit: "平方米",
  labels: [],
};

/** Pupils and classes of one grade. */
const gradePart = (stage: Stage, counted: (typeof BY_GRADE)[number], grade: number): ReadingField => ({
  id: gradeField(stage, counted, grade),
  label: `grade${grade}`,
  kind: "count",
  stage,
  facets: [counted, `grade${grade}` as Facet],
  unit: counted === "pupils" ? "人" : "班",
  labels: [],
});

const PARTS: readonly ReadingField[] = STAGES.flatMap((stage) => [
  ...BY_GRADE.flatMap((counted) => GRADES[stage].map((grade) => gradePart(stage, counted, grade))),
  ...DEGREES.map((facet) => part(stage, "degree", facet)),
  ...SUBJECTS.map((facet) => part(stage, "subject", facet)),
  ...TITLES.map((facet) => part(stage, "title", facet)),
]).concat(WITHOUT_SPORTS);

/** Facets of what indicators divide, where these are not called like it. */
const QUANTITIES: Readonly<Record<string, Facet>> = { sportsArea: "sportsVenues" };

function shownField({ id: indicator, name, per, unit }: ReturnType<typeof everyIndicator>[number]): ReadingField {
  const [own] = unit.split("/");
  const quantity = QUANTITIES[indicator] ?? (indicator as Facet);
  return {
    id: `shown/${indicator}/${per}`,
    label: name,
    kind: "amount",
    stage: null,
    facets: quantity === "teacherRatio" ? [quantity] : [per === 1 ? "perPupil" : "perHundred", quantity],
    unit: own === undefined ? null : STANDARD_WORDS.unit(own),
    labels: [],
    shown: { indicator, per },
  };
}

function everyIndicator() {
  return METHODS.flatMap((method) => INDICATORS[method]);
}

/** Of the county alone, so that it is found by its whole label. */
const SHOWN_COMPOSITE: ReadingField = {
  id: `shown/${COMPOSITE}/1`,
  label: COEFFICIENT_NAMES.composite,
  kind: "amount",
  stage: null,
  facets: [],
  unit: null,
  labels: [],
  shown: { indicator: COMPOSITE, per: 1 },
};

/** The indicators of all methods as sheets show them, each once, and 综合差异系数. */
const SHOWN: readonly ReadingField[] = [
  SHOWN_COMPOSITE,
  ...new Map(everyIndicator().map((indicator) => [`${indicator.id}/${indicator.per}`, shownField(indicator)])).values(),
];

const registerPart = (
  sheet: "classSizes" | "rooms",
  column: string,
  stage: TaughtStage | null,
  unit: Unit,
  facets: readonly Facet[],
): ReadingField => ({
  id: stage === null ? `${sheet}/${column}` : `${sheet}/${stage}.${column}`,
  label: column,
  kind: "count",
  stage,
  facets,
  unit,
  labels: [],
  register: { sheet, name: SHEETS[sheet].name, column, names: false, facets, listed: [], part: true },
});

/** Classes by bands wider than a bin, and rooms counted by bands of their area, of which the registers have no columns. */
const REGISTER_PARTS: readonly ReadingField[] = [
  ...BINS.flatMap(({ from }, first) =>
    BINS.slice(first + 1).flatMap(({ to }, i) =>
      STAGES.map((stage) => registerPart("classSizes", `bins${first + 1}-${first + i + 2}`, stage, "班", [from, to])),
    ),
  ),
  ...ROOMS.map(({ facet }) => registerPart("rooms", facet, null, "间", [facet])),
  registerPart("rooms", "musicRooms", null, "间", ["musicRooms"]),
  registerPart("rooms", "artRooms", null, "间", ["artRooms"]),
];

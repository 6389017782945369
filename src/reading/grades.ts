import type { Stage } from "../standards/terms";
import type { Fields } from "./families";
import { calledBy, foundOf, type Joined } from "./joined";
import type { Collector } from "./observations";
import type { Answer } from "./shapes";

/** Pupils and classes that stand there grade by grade (分年级) without a sum: it is proposed, once for all schools, and never made unasked. */

/** The grades of a stage; where 六年级 belongs to 初中 its heading says so. */
export const GRADES: Readonly<Record<Stage, readonly number[]>> = { primary: [1, 2, 3, 4, 5, 6], junior: [6, 7, 8, 9] };
/** What is counted so. */
export const BY_GRADE = ["pupils", "classes"] as const;

type Counted = (typeof BY_GRADE)[number];

/** The id of the field of one grade, of which the ledger has only the sum. */
export function gradeField(stage: Stage, counted: Counted, grade: number): string {
  return `${stage}.grade.${counted}${grade}`;
}

/** Whether a field is of one grade. */
export function isOfGrade(field: string): boolean {
  return /\.grade\.(pupils|classes)\d$/.test(field);
}

/** Proposes the sums that nobody gives, or takes them where somebody has said so. */
export function deriveFromGrades(schools: readonly Joined[], fields: Fields, collector: Collector): void {
  const isWaiting = (part: string) =>
    collector.isOpen(part) && schools.some((school) => collector.isWaiting(school, part));
  for (const stage of ["primary", "junior"] as const)
    for (const counted of BY_GRADE) {
      const parts = GRADES[stage]
        .map((grade) => gradeField(stage, counted, grade))
        .filter((part) => collector.fields.has(part) || isWaiting(part));
      const field = `${stage}.${counted}`;
      if (parts.length > 1 && fields.byId.has(field)) deriveSum(schools, field, parts, collector);
    }
}

function deriveSum(schools: readonly Joined[], field: string, parts: readonly string[], collector: Collector): void {
  const open = schools.filter((school) => !school.taken.has(field) && !collector.isWaiting(school, field));
  const waiting = open.filter((school) => parts.some((part) => collector.isWaiting(school, part)));
  for (const part of parts) collector.follow(waiting, part, field);
  const told = open
    .filter((school) => !waiting.includes(school))
    .map((school) => ({ school, values: parts.map((part) => school.taken.get(part)) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
  const id = `sum/${field}`;
  const answer = collector.answers[id]?.take;
  const hasBlanks = told.some(({ values }) => values.includes(undefined));
  const proposals: Answer[] = [
    { take: "same" },
    ...(hasBlanks ? [{ take: "zero" } as const] : []),
    { take: "nothing" },
  ];
  for (const { school, values } of told) {
    const given = values.flatMap((taken) => (taken && typeof taken.value === "number" ? [taken] : []));
    const numbers = given.map(({ value }) => Number(value));
    const sum = numbers.reduce((total, value) => total + value, 0);
    const cells = given.flatMap((taken) => foundOf(taken).cells);
    if (answer === "zero" || (answer === "same" && given.length === parts.length))
      school.taken.set(field, { value: sum, cells, factor: null, rule: "summed" });
    else if (answer === undefined)
      for (const cell of cells)
        collector.ask(id, "sum", proposals, {
          cell,
          school: { code: school.code, name: school.name ?? calledBy(school) },
          text: `${numbers.join("+")}=${sum}`,
          field,
        });
  }
}

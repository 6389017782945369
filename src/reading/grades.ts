import type { Stage } from "../standards/terms";
import type { Fields } from "./families";
import type { Joined } from "./joined";
import type { Collector } from "./observations";
import { deriveSum } from "./sums";

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
      const question = { id: `sum/${field}`, cause: "sum", isLikely: true } as const;
      if (parts.length > 1 && fields.byId.has(field)) deriveSum(schools, field, parts, question, collector);
    }
}

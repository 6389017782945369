import * as z from "zod";
import { VERDICTS } from "../model";
import { METHODS, PART_ORDER } from "../standards/methods";
import { STAGES } from "../standards/terms";
import { findingSchema } from "./outputSchema";

/** The JSON that `years --json` prints, as a schema; docs/years.md is written from it. Figures are unrounded. */

/** The version of this shape; when it is raised stands in CONTRIBUTING. */
export const YEARS_VERSION = 1;

const beside = <T extends z.ZodType>(value: T) => z.strictObject({ before: value, after: value });
const number = z.number().nullable();
const file = z.strictObject({
  file: z.string(),
  year: number.describe("统计年度 of its sheet 参数; null where it says none"),
});

const stage = z.strictObject({
  schools: beside(z.int().nullable()).describe("how many schools count; null in a year without the stage"),
  schoolsMet: beside(z.int().nullable()).describe("how many meet their standards; null where none are set for schools"),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      mean: beside(number).describe("全县平均值"),
      coefficient: beside(number).describe("差异系数"),
      limit: number.describe("null where only the composite is limited"),
    }),
  ),
  composite: beside(number).describe("综合差异系数"),
  limit: number.describe("of the composite; null where it has none"),
});

const verdict = beside(z.enum(VERDICTS));

const method = z.strictObject({
  verdict,
  parts: z.array(z.strictObject({ id: z.enum(PART_ORDER), name: z.string(), verdict })),
  stages: z.record(z.enum(STAGES), stage.nullable()).describe("null where neither year has the stage"),
});

const schools = z.array(z.strictObject({ code: z.string(), name: z.string() }));

/** The whole output. */
export const yearsSchema = z.strictObject({
  version: z.literal(YEARS_VERSION),
  last: file,
  this: file,
  schools: z.strictObject({
    both: z.int().describe("办学点 that both years have, by code, else by name"),
    opened: schools.describe("those that last year does not have"),
    gone: schools.describe("those that this year does not have"),
  }),
  methods: z
    .partialRecord(z.enum(METHODS), method)
    .describe("both methods, whichever the county applies, or those asked for"),
  findings: z
    .array(findingSchema)
    .describe("what the comparison found; of its cells those of last year bear their file in brackets"),
});

export type YearsOutput = z.infer<typeof yearsSchema>;
export type StageYears = z.infer<typeof stage>;

/** The schema as JSON Schema. */
export function yearsJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(yearsSchema);
}

import * as z from "zod";
import { BOUNDS } from "../assessment";
import { EXPLANATION_LACKS, FINDING_LEVELS, VERDICTS } from "../model";
import { INDICATORS, METHODS, PART_ORDER, SCHOOL_METHODS } from "../standards/methods";
import { STAGES } from "../standards/terms";
import { readingKeys } from "./readingSchema";

/**
 * The JSON that `check --json` prints, as a schema; the types of the output are taken from it, and docs/output.md is
 * written from it. Figures are unrounded, names official.
 */

/** The version of this shape; when it is raised stands in CONTRIBUTING. */
export const OUTPUT_VERSION = 1;

/** How many standards a school may reach at most under any method. */
const MOST_STANDARDS = Math.max(...SCHOOL_METHODS.map((id) => INDICATORS[id].length));

const verdict = z.enum(VERDICTS);
const number = z.number().nullable();
const shown = z.union([z.number(), z.string()]).nullable();
const cells = z.array(z.string()).describe("the cells behind it, the most telling first, such as 学校台账!K5");
const missing = z.array(z.string()).describe("what it lacks, a sentence each");
const transitional = z.literal(true).optional().describe("only where it is met by the tolerances of 2019 alone");

const stage = z.strictObject({
  schools: z.int().describe("how many schools count"),
  schoolsMet: z.int().nullable().describe("how many of them meet their standards; null where none are set for schools"),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      mean: number.describe("全县平均值"),
      coefficient: number.describe("差异系数"),
      limit: number.describe("null where only the composite is limited"),
      verdict,
    }),
  ),
  composite: number.describe("综合差异系数; null where an indicator is missing"),
  limit: number.describe("of the composite; null where it has none"),
  verdict,
});

/** A figure or conclusion compared with a standard. */
const judged = {
  name: z.string(),
  value: shown.describe("null where it cannot be had"),
  standard: shown.describe("null where nothing is demanded"),
  unit: z.string(),
  verdict,
  transitional,
  missing,
  cells,
};

const figure = z.strictObject({
  formula: z.string().describe("names the formula; its sentence stands in the pane and in docs/items.md"),
  bound: z.enum(BOUNDS).describe("how the value stands to the standard where it is met"),
  failing: z.array(z.string()).describe("the schools or years that keep it below, by name"),
  ...judged,
});

const item = z.strictObject({
  id: z.string(),
  ...judged,
  figures: z.array(figure).describe("what it is judged by; none for a plain answer"),
});

const method = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: z.enum(PART_ORDER),
      verdict,
      transitional,
      decisive: z.boolean().describe("whether the verdict of the county hangs on it"),
      missing,
      items: z.array(item),
      evidence: z
        .array(figure.extend({ item: z.int().describe("number of the item in the score sheet") }))
        .optional()
        .describe("figures beside scores; they decide nothing"),
    }),
  ),
  stages: z.record(z.enum(STAGES), stage.nullable()).describe("null where the county has no such stage"),
  verdict,
  transitional,
});

const school = z.strictObject({
  code: z.string().describe("学校标识码"),
  name: z.string(),
  stage: z.enum(STAGES),
  method: z.enum(METHODS),
  included: z.boolean(),
  reason: z.string().optional().describe("why it does not count"),
  mergedInto: z.string().optional().describe("code of the school that a campus was added to"),
  pupils: number,
  values: z.record(z.string(), number).describe("by the ids of the indicators"),
  standardsMet: z.int().min(0).max(MOST_STANDARDS).optional().describe("how many indicators meet their standard"),
  verdict,
  transitional,
});

const explanation = {
  cause: z.string(),
  source: z.string().describe("what the figures were compared with"),
  person: z.string().describe("who filled it in"),
  date: z.string().describe("as it was written"),
};

/** A finding; other outputs list them, too. */
export const findingSchema = z.strictObject({
  id: z.string().describe("stays the same when rows are sorted or sheets renamed"),
  rule: z.string(),
  level: z.enum(FINDING_LEVELS).describe("错误, 疑问, 不达标, 提示"),
  subject: z.string(),
  field: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable().describe("the first of the cells"),
  cells,
  found: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  expected: shown,
  message: z.string().describe("the sentence, in the language asked for"),
  markable: z
    .literal(false)
    .optional()
    .describe("only of a 不达标 that no cell shows, so that none is marked; the derived sheets show it"),
  answer: z
    .strictObject(explanation)
    .optional()
    .describe("what explains it: only of a query, which is then not marked"),
  unaccepted: z
    .strictObject({ ...explanation, lacks: z.array(z.enum(EXPLANATION_LACKS)).describe("what it lacks") })
    .optional()
    .describe("what was written to explain it and is not accepted"),
});

const unread = z.strictObject({
  file: z.string(),
  error: z.string().describe("why it cannot be read; then nothing else is said of it"),
});

const file = z.strictObject({
  file: z.string(),
  methods: z.partialRecord(z.enum(METHODS), method).describe("those that were judged"),
  monitoring: z
    .array(figure)
    .describe("监测指标: figures that are watched from year to year, under no method; they decide nothing"),
  schools: z.array(school).describe("a line for each stage of a school under each method"),
  findings: z.array(findingSchema),
  ...readingKeys,
});

/** The whole output. */
export const outputSchema = z.strictObject({
  version: z.literal(OUTPUT_VERSION),
  files: z.array(z.union([unread, file])),
});

export type Output = z.infer<typeof outputSchema>;
export type FileOutput = z.infer<typeof file>;
export type MethodOutput = z.infer<typeof method>;
export type PartOutput = MethodOutput["parts"][number];
export type ItemOutput = z.infer<typeof item>;
export type FigureOutput = z.infer<typeof figure>;
export type StageOutput = z.infer<typeof stage>;
export type SchoolOutput = z.infer<typeof school>;
export type FindingOutput = z.infer<typeof findingSchema>;

/** The schema as JSON Schema. */
export function outputJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(outputSchema);
}

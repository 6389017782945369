import * as z from "zod";

/** The JSON that `check --json` prints, as a schema. */

const verdict = z.enum(["met", "notMet", "undetermined", "notApplicable"]);
const number = z.number().nullable();
const stageId = z.enum(["primary", "junior"]);
const methodId = z.enum(["2012", "2017"]);

const stage = z.strictObject({
  schools: z.int(),
  schoolsMet: z.int().nullable(),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      mean: number,
      coefficient: number,
      limit: number,
      verdict,
    }),
  ),
  composite: number,
  limit: number,
  verdict,
});

/** A figure or conclusion compared with a standard. */
const judged = {
  name: z.string(),
  value: z.union([z.number(), z.string()]).nullable(),
  standard: z.union([z.number(), z.string()]).nullable(),
  unit: z.string(),
  verdict,
  transitional: z.literal(true).optional(),
  missing: z.array(z.string()),
  cells: z.array(z.string()),
};

const figure = z.strictObject({
  formula: z.string(),
  bound: z.enum(["atLeast", "atMost", "below", "above", "is"]),
  failing: z.array(z.string()),
  ...judged,
});

const item = z.strictObject({ id: z.string(), ...judged, figures: z.array(figure) });

const method = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: z.enum(["gate", "schools", "between", "government", "quality", "public", "vetoes"]),
      verdict,
      transitional: z.literal(true).optional(),
      decisive: z.boolean(),
      missing: z.array(z.string()),
      items: z.array(item),
      evidence: z.array(figure.extend({ item: z.int() })).optional(),
    }),
  ),
  stages: z.strictObject({ primary: stage.nullable(), junior: stage.nullable() }),
  verdict,
  transitional: z.literal(true).optional(),
});

const school = z.strictObject({
  code: z.string(),
  name: z.string(),
  stage: stageId,
  method: methodId,
  included: z.boolean(),
  reason: z.string().optional(),
  mergedInto: z.string().optional(),
  pupils: number,
  values: z.record(z.string(), number),
  standardsMet: z.int().min(0).max(7).optional(),
  verdict,
  transitional: z.literal(true).optional(),
});

const finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  level: z.enum(["error", "query", "notMet", "info"]),
  subject: z.string(),
  field: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  cells: z.array(z.string()),
  found: z.union([z.string(), z.number(), z.boolean()]).nullable(),
  expected: z.union([z.string(), z.number()]).nullable(),
  message: z.string(),
  answer: z.string().optional(),
});

/** The whole output. */
export const outputSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.union([
      z.strictObject({ file: z.string(), error: z.string() }),
      z.strictObject({
        file: z.string(),
        methods: z.strictObject({ "2012": method.optional(), "2017": method.optional() }),
        schools: z.array(school),
        findings: z.array(finding),
      }),
    ]),
  ),
});

export type Output = z.infer<typeof outputSchema>;

/** The schema as JSON Schema. */
export function outputJsonSchema(): unknown {
  return z.toJSONSchema(outputSchema);
}

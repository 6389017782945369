import * as z from "zod";
import { TAUGHT_STAGES } from "../standards/terms";

/** What the JSON output says of sheets of any layout: how they were read, what is asked, where each figure comes from. */

const cells = z.array(z.string()).describe("such as 学校!K5:K40, with its file before it where it is another one");
const plain = z.union([z.string(), z.number(), z.boolean()]).nullable();
const rows = z.array(z.int()).describe("as Excel counts them");

const field = z.strictObject({
  field: z.string().describe("id of the field; of a register <sheet>/<column>"),
  stage: z.enum(TAUGHT_STAGES).nullable().describe("null where its labels do not say it"),
  label: z.array(z.string()).describe("the labels that lead to it, from the outer to the inner one"),
  unit: z.string().nullable(),
  factor: z.number().nullable().describe("what a figure is multiplied by to be in the ledger's unit"),
  cells,
  certainty: z.string().describe("certain, answered or asked"),
  evidence: z
    .array(
      z.strictObject({
        row: z.int(),
        agrees: z.boolean(),
        found: z.number(),
        sum: z.number(),
      }),
    )
    .describe("rows of totals that it was compared with"),
});

const block = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  block: z.int().describe("number of the table in its sheet, from 0"),
  axis: z.string().describe("rows: a school a row; columns: a school a column; form: one school"),
  fields: z.array(field),
  leftOut: z
    .array(z.strictObject({ rows, labels: z.array(z.string()), reason: z.string() }))
    .describe("rows and columns that are no figures of schools, and why"),
});

const question = z.strictObject({
  id: z.string().describe("by which it is answered in a file of answers; the same next year"),
  cause: z.string(),
  message: z.string().describe("the question, in the language asked for"),
  cells,
  proposals: z
    .array(
      z.strictObject({
        answer: z.strictObject({
          take: z.string(),
          field: z.string().optional(),
          stage: z.string().optional(),
          unit: z.string().optional(),
          value: plain.optional(),
        }),
        text: z.string(),
      }),
    )
    .describe("answers to choose from as they stand in a file of answers; the first one is proposed"),
  example: z.strictObject({ school: z.string().nullable(), text: z.string() }).nullable(),
  effect: z.array(z.string()).describe("fields that are not used before it is answered; none where they are"),
});

const source = z.strictObject({
  school: z.string().describe("its code, else its name"),
  field: z.string(),
  value: plain,
  cells,
  factor: z.number().nullable(),
  rule: z.string().describe("read, derived from parts, or summed"),
});

/** The keys that are there where a file has sheets of its own. */
export const readingKeys = {
  read: z.array(block).optional().describe("how sheets of the county's own were read; absent for a standard ledger"),
  questions: z.array(question).optional().describe("what is asked about them; an open one is no 错误"),
  sources: z.array(source).optional().describe("where each figure of theirs comes from"),
};

/** They as they are given, all of them. */
export interface ReadingOutput {
  readonly read: z.infer<typeof block>[];
  readonly questions: z.infer<typeof question>[];
  readonly sources: z.infer<typeof source>[];
}

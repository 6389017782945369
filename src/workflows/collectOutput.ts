import * as z from "zod";
import type { Language } from "../locales/sentence";
import { cellLabel, plainValue } from "../model";
import type { Collected } from "./collect";
import type { LedgerChange, LedgerUpdate } from "./collectUpdate";
import { OUTPUT_VERSION } from "./outputSchema";
import { readingOutput } from "./readingOutput";
import { readingKeys } from "./readingSchema";

const plain = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** The JSON that `collect --json` prints, as a schema. */
export const collectSchema = z.strictObject({
  version: z.literal(OUTPUT_VERSION),
  files: z.array(
    z.strictObject({
      file: z.string(),
      schools: z.int().describe("of how many schools something was read or asked in it"),
      figures: z.int(),
      error: z.string().optional().describe("why it was not read"),
    }),
  ),
  ...z.strictObject(readingKeys).required().shape,
  changes: z
    .array(
      z.strictObject({
        cell: z.string(),
        school: z.string(),
        heading: z.string(),
        from: plain.describe("null where the cell was blank"),
        to: plain,
      }),
    )
    .optional()
    .describe("of the ledger that is updated"),
  error: z.string().optional().describe("why no file was written"),
});

export type CollectOutput = z.infer<typeof collectSchema>;

/** What became of a file that was handed in. */
export interface HandedIn {
  readonly file: string;
  /** Why it was not read; `null` where it was. */
  readonly reason: string | null;
}

/** What a file gave, as data for other programs and as the line that is printed. */
export function fileOutput({ file, reason }: HandedIn, { preview }: Collected): CollectOutput["files"][number] {
  const lines = preview.filter((line) => line.file === file);
  const figures = lines.reduce((sum, { taken }) => sum + taken.length, 0);
  return { file, schools: lines.length, figures, ...(reason === null ? {} : { error: reason }) };
}

/** How writing ended. */
export interface Written {
  readonly update?: LedgerUpdate | undefined;
  readonly error?: string | undefined;
}

export function collectOutput(
  files: readonly HandedIn[],
  collected: Collected,
  { update, error }: Written,
  language: Language,
): CollectOutput {
  const { reading, questions } = collected;
  return {
    version: OUTPUT_VERSION,
    files: files.map((file) => fileOutput(file, collected)),
    ...readingOutput(reading, questions, language),
    ...(update ? { changes: update.changes.map(changeOutput) } : {}),
    ...(error === undefined ? {} : { error }),
  };
}

function changeOutput({ cell, school, heading, from, to }: LedgerChange) {
  return { cell: cellLabel(cell), school, heading, from: plainValue(from), to: plainValue(to) };
}

import { grouped, plainValue, mergeCells, areaAddress, type CellRef } from "../model";
import { familyOf } from "../reading/families";
import type { Answer, Question, ReadBlock, Reading, ReadField, Source } from "../reading";
import type { Language } from "../locales/sentence";
import { TAUGHT_STAGES } from "../standards/terms";
import { answerText, questionText } from "./questionText";
import type { ReadingOutput } from "./readingSchema";

/** How sheets were read, as plain data for other programs: what `readingSchema` describes. */
export function readingOutput(
  { read, sources }: Pick<Reading, "read" | "sources">,
  questions: readonly Question[],
  language: Language,
): ReadingOutput {
  const bySheet = grouped(sources, ({ cells: [first] }) => first?.sheet ?? null);
  return {
    read: read.map((block) => blockOutput(block, bySheet.get(block.sheet) ?? [])),
    questions: questions.map((question) => questionOutput(question, language)),
    sources: sources.map(({ school, field, value, cells, factor, rule }) => ({
      school,
      field,
      value: plainValue(value),
      cells: areasOf(cells),
      factor,
      rule,
    })),
  };
}

function blockOutput({ file, sheet, block, axis, fields, leftOut }: ReadBlock, sources: readonly Source[]) {
  return {
    file,
    sheet,
    block,
    axis,
    fields: fields.map((field) => fieldOutput(field, sources)),
    leftOut: leftOut.map(({ rows, labels, reason }) => ({
      rows: rows.map((row) => row + 1),
      labels: [...labels],
      reason,
    })),
  };
}

function fieldOutput(field: ReadField, sources: readonly Source[]) {
  const own = sources.filter((source) => isOf(source, field));
  const factors = new Set(own.map(({ factor }) => factor));
  const [factor = null, another] = factors;
  return {
    field: field.field,
    stage: field.stage,
    label: [...field.label],
    unit: field.unit,
    factor: field.factor ?? (another === undefined ? factor : null),
    cells: areasOf(own.flatMap(({ cells }) => cells)),
    certainty: field.certainty,
    evidence: field.evidence.map(({ row, agrees, found, sum }) => ({ row: row + 1, agrees, found, sum })),
  };
}

/** Whether a figure was read of a field, which may be called without its stage. */
function isOf(source: Pick<Source, "field">, { field, stage }: ReadField): boolean {
  if (source.field === field) return true;
  const own = TAUGHT_STAGES.find((each) => source.field.startsWith(`${each}.`)) ?? null;
  return own !== null && familyOf({ id: source.field, stage: own }) === field && (stage === null || stage === own);
}

function questionOutput(question: Question, language: Language) {
  const text = questionText(question, language);
  const { id, cause, cells, proposals, example, effect } = question;
  return {
    id,
    cause,
    message: text.question,
    cells: areasOf(cells),
    proposals: proposals.map((answer) => ({
      answer: answerOutput(answer),
      text: answerText(answer, question, language),
    })),
    example: example && { ...example },
    effect: [...effect],
  };
}

function answerOutput(answer: Answer) {
  return answer.take === "value" ? { ...answer, value: plainValue(answer.value) } : answer;
}

/** Cells as ranges, sheet by sheet. */
function areasOf(cells: readonly CellRef[]): string[] {
  const bySheet = grouped(cells, ({ workbook, sheet }) => (workbook === undefined ? sheet : `[${workbook}]${sheet}`));
  return [...bySheet].flatMap(([sheet, own]) => mergeCells(own).map((area) => `${sheet}!${areaAddress(area)}`));
}

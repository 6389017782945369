import { readingSentence } from "../../locales/reading";
import type { Language } from "../../locales/sentence";
import { grouped, isOwnCell, there, type CellRef } from "../../model";
import { fieldName, questionText, readingSummary } from "../../workflows/questionText";
import type { ReadSheets } from "../../workflows/readAny";
import { parameterValue, type ReadingAnswers } from "../../workflows/readingAnswers";
import type { CheckResult } from "../../workflows/check";

/** How a county's own sheets were read, and what is asked about them, as the pane shows it. Loaded with the first such check. */
export interface ReadingView {
  /** How much was read and from where, what lacks, what was left out. */
  readonly summary: readonly string[];
  readonly questions: readonly QuestionView[];
  readonly mapping: readonly SheetMapping[];
}

type Answer = ReadingAnswers["answers"][string];

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly example: string | null;
  readonly effect: string;
  /** The first cell in question on each sheet of this workbook. */
  readonly places: readonly CellRef[];
  /** The first is proposed; none where something has to be typed. */
  readonly proposals: readonly { readonly text: string; readonly answer: Answer }[];
}

/** What was read of a sheet: which of its headings is which column of 学校台账. */
export interface SheetMapping {
  readonly sheet: string;
  /** This sheet and those that were read in the very same way, as the forms of many schools are. */
  readonly sheets: readonly string[];
  readonly axis: string;
  readonly lines: readonly MappingLine[];
}

export interface MappingLine {
  readonly sheet: string;
  readonly theirs: string;
  readonly ours: string;
  readonly unit: string;
  readonly certainty: string;
  /** Whether it waits for an answer. */
  readonly asked: boolean;
  /** By which it is corrected, on every sheet that has this heading. */
  readonly path: string;
  /** The register whose columns it may be, by its id; `null` where it may be those of 学校台账. */
  readonly register: string | null;
  /** The field that it is, by its id; `null` of a column that is not read. */
  readonly field: string | null;
}

/** What a line may be corrected to. */
export { fieldChoices, correctedBy, type Correction, type FieldChoice } from "../../workflows/mapping";

export function readingView({ reading, questions, laid }: ReadSheets, language: Language): ReadingView {
  return {
    summary: readingSummary(reading, laid, questions, language),
    questions: questionViews(questions, language),
    mapping: alikeTogether(
      reading.read
        .filter(({ fields }) => fields.length > 0)
        .map(({ sheet, axis, fields, register, leftOut }) => ({
          sheet,
          axis: readingSentence(`axis.${axis}`, language),
          lines: [
            ...fields.map(({ field, stage, label, unit, certainty, path }): MappingLine => {
              const id = stage === null ? field : `${stage}.${field}`;
              const asked = certainty === "asked" || questions.some((question) => isAbout(question, sheet, id));
              return {
                sheet,
                theirs: label.join(" · "),
                ours: fieldName(id) || fieldName(field),
                unit: unit ?? "",
                certainty: readingSentence(`certainty.${asked ? "asked" : certainty}`, language),
                asked,
                path,
                register: register ?? null,
                field: id,
              };
            }),
            ...leftOut.flatMap(({ labels, paths = [] }) =>
              paths.map((path, i) =>
                unreadLine({ sheet, path, theirs: labels[i] ?? "", register: register ?? null }, language),
              ),
            ),
          ],
        })),
    ),
  };
}

/** A correction holds for every sheet that has the heading, so that one list is enough of those that are alike. */
function alikeTogether(mappings: readonly Omit<SheetMapping, "sheets">[]): SheetMapping[] {
  const alike = grouped(mappings, ({ axis, lines }) =>
    JSON.stringify([axis, lines.map((line) => ({ ...line, sheet: "" }))]),
  );
  return [...alike.values()].map((all) => ({ ...there(all[0], "mapping"), sheets: all.map(({ sheet }) => sheet) }));
}

/** A column that no field was found for, which the clerk may say one for. */
function unreadLine(
  line: Pick<MappingLine, "sheet" | "path" | "theirs" | "register">,
  language: Language,
): MappingLine {
  return {
    ...line,
    ours: "",
    unit: "",
    certainty: readingSentence("leftOut.unknown", language),
    asked: false,
    field: null,
  };
}

/** Questions about sheets, in words; cells of other files are told in the words alone. */
export function questionViews(questions: ReadSheets["questions"], language: Language): QuestionView[] {
  return questions.map((question) => {
    const { question: text, example, effect, proposals } = questionText(question, language);
    return {
      id: question.id,
      text,
      example,
      effect,
      places: [...grouped(question.cells.filter(isOwnCell), ({ sheet }) => sheet).values()].flatMap(
        ([first]) => first ?? [],
      ),
      proposals: question.proposals.map((answer, i) => ({ answer, text: proposals[i] ?? "" })),
    };
  });
}

/** Whether a column as a whole waits for an answer. */
function isAbout({ cause, effect, cells }: ReadSheets["questions"][number], sheet: string, field: string): boolean {
  const whole = cause === "column" || cause === "stage" || cause === "unit";
  return whole && effect.includes(field) && cells.some((cell) => cell.sheet === sheet);
}

/** The same for the result of a check; `null` of a standard ledger. */
export function readingOf({ inPlace }: Pick<CheckResult, "inPlace">, language: Language): ReadingView | null {
  return inPlace ? readingView(inPlace, language) : null;
}

/** What was typed as the answer to a question without proposals, or `null` where it cannot be one. */
export function typedAnswer(id: string, text: string): Answer | null {
  const parameter = id.replace(/^parameter\//, "");
  const typed = text.normalize("NFKC").trim();
  const candidates = /^-?\d+(\.\d+)?$/.test(typed) ? [Number(typed), typed] : [typed];
  const value = typed === "" ? undefined : candidates.map((each) => parameterValue(parameter, each)).find(isKnown);
  return value === undefined ? null : { take: "value", value };
}

function isKnown(value: string | number | null): value is string | number {
  return value !== null;
}

import type { Assessment, Missing } from "../assessment";
import { ledgerSteps, PARAMETER_SHEET } from "../ledger";
import type { SheetSnapshot, Steps } from "../model";
import type { Question } from "../reading";
import { judgeSteps, type Judged } from "../rules/engine/run";
import type { LastYear } from "../rules/engine/years";
import type { Method } from "../standards/methods";
import { PARAMETERS, type ParameterId } from "../standards/parameters";
import { METHODS_QUESTION, parameterQuestion, type ReadSheets } from "./readAny";
import { Relocation } from "./relocate";

/** 校验 of a county's own sheets where they stand: read, laid onto the standard template, judged, and led back to her cells. */

/** A county's own sheets, judged. */
export interface JudgedInPlace extends Judged {
  readonly inPlace: ReadSheets;
}

/**
 * Judges what was read of a workbook.
 * @param own the sheets of ours that stand in it
 */
export function* inPlaceSteps(
  read: ReadSheets,
  own: readonly SheetSnapshot[],
  methods?: readonly Method[],
  lastYear?: LastYear,
): Steps<JudgedInPlace> {
  const judged = yield* judgeSteps(yield* ledgerSteps(read.laid.workbook, methods, read.laid), lastYear);
  const relocation = new Relocation(read, own);
  // Whoever calls for methods has said which.
  const asked = methods ? read.questions.filter(({ id }) => id !== METHODS_QUESTION) : read.questions;
  const questions = own.some(({ name }) => name === PARAMETER_SHEET) ? [] : lackingParameters(judged.assessment, read);
  return {
    ...judged,
    findings: judged.findings.flatMap((finding) => relocation.of(finding) ?? []),
    inPlace: { ...read, questions: [...asked, ...questions] },
  };
}

/** The parameters that a verdict lacks whose part has been begun: of the others nobody has asked her anything yet. */
function lackingParameters({ methods }: Assessment, { questions }: ReadSheets): Question[] {
  const asked = new Set(questions.map(({ id }) => id));
  const lacks = [...methods.values()].flatMap(({ parts }) =>
    parts
      .filter(({ missing }) => missing.some(({ id }) => id !== "notFilledIn"))
      .flatMap(({ missing, items }) => [...missing, ...items.flatMap((item) => item.missing)]),
  );
  const ids = new Set(lacks.flatMap((missing) => parameterNamed(missing) ?? []));
  return [...ids].map((id) => parameterQuestion(id)).filter(({ id }) => !asked.has(id));
}

function parameterNamed({ id, data }: Missing): ParameterId | null {
  return id === "parameter" ? (PARAMETERS.find(({ name }) => name === data.name)?.id ?? null) : null;
}

import { outsideQuotes, shownFormula } from "../../model";
import type { HostOptions } from "../options";

/**
 * A formula as Excel gives it back. It keeps no text but what the text means, and writes it anew: without the quotes that a
 * sheet's name does not need, with `@` where the file does not say that a cell may spill, and under the name that files use
 * for a function that nobody has registered.
 */
export function rewrittenFormula(
  written: string,
  { implicitIntersection, customFunctions, functionsRegistered }: HostOptions,
): string {
  return outsideQuotes(shownFormula(written), (piece) => {
    const marked = implicitIntersection ? piece.replace(GIVES_MANY, "@$&") : piece;
    return customFunctions && functionsRegistered !== false
      ? marked
      : marked.replace(/\bEDU\.(?=[A-Z0-9]+\()/g, "_xldudf_EDU_");
  });
}

/** Functions that could give more than one value, as far as the add-in writes them. */
const GIVES_MANY = /(?<![\p{L}\p{N}_.@])(?:INDEX|OFFSET|EDU\.[A-Z0-9]+)(?=\()/gu;

import { html, type TemplateResult } from "lit";
import type { Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import type { ShownVerdict } from "../../workflows/verdicts";

/** Colour and sign of each verdict; the sign stands for those who cannot tell the colours apart. */
const LOOKS: Readonly<Record<ShownVerdict | "transitional", { readonly color: string; readonly sign: string }>> = {
  met: { color: "success", sign: "✓" },
  transitional: { color: "warning", sign: "✓" },
  notMet: { color: "danger", sign: "✗" },
  undetermined: { color: "warning", sign: "?" },
  unfilled: { color: "subtle", sign: "○" },
  notApplicable: { color: "subtle", sign: "—" },
};

/** A verdict's word; one met by the tolerances of 2019 alone is said to be so. */
export function verdictBadge(verdict: ShownVerdict, language: Language, transitional = false): TemplateResult {
  const shown = verdict === "met" && transitional ? "transitional" : verdict;
  const { color, sign } = LOOKS[shown];
  return html`<fluent-badge class="verdict" appearance="tint" color=${color} shape="rounded"
    ><span aria-hidden="true">${sign}</span>&nbsp;${word(`verdict.${shown}`, language)}</fluent-badge
  >`;
}

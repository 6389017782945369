import { html, type TemplateResult } from "lit";
import type { Language } from "../../locales/sentence";
import { word } from "../../locales/words";
import type { Verdict } from "../../model";

/** Colour and sign of each verdict; the sign stands for those who cannot tell the colours apart. */
const LOOKS: Readonly<Record<Verdict, { readonly color: string; readonly sign: string }>> = {
  met: { color: "success", sign: "✓" },
  notMet: { color: "danger", sign: "✗" },
  undetermined: { color: "warning", sign: "?" },
  notApplicable: { color: "subtle", sign: "–" },
};

/** A verdict's word. */
export function verdictBadge(verdict: Verdict, language: Language): TemplateResult {
  const { color, sign } = LOOKS[verdict];
  return html`<fluent-badge class="verdict" appearance="tint" color=${color} shape="rounded"
    ><span aria-hidden="true">${sign}</span>&nbsp;${word(`verdict.${verdict}`, language)}</fluent-badge
  >`;
}

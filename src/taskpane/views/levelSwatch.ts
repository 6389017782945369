import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { MARK_STYLES, type FindingLevel } from "../../model";

/** A small picture of how a kind is marked in the sheets; 提示 marks nothing. */
export function levelSwatch(level: FindingLevel): TemplateResult {
  const style = level === "info" ? null : MARK_STYLES[level];
  const look = {
    color: style?.font ?? "transparent",
    ...(style && { background: style.fill }),
    ...(style?.border && { borderColor: style.border }),
  };
  return html`<span class="swatch" aria-hidden="true" style=${styleMap(look)}></span>`;
}

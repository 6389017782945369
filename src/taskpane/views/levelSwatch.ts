import { css, html, unsafeCSS, type CSSResult, type TemplateResult } from "lit";
import { MARK_KINDS, MARK_STYLES, type FindingLevel, type MarkKind } from "../../model";

/** A small picture of how a kind is marked in the sheets; 提示 marks nothing. */
export function levelSwatch(level: FindingLevel): TemplateResult {
  return html`<span class="swatch ${level}" aria-hidden="true"></span>`;
}

/** The looks of the pictures: in the page's styles, because its policy refuses styles that stand in an element. */
export const swatchStyles: readonly CSSResult[] = MARK_KINDS.map(swatchStyle);

function swatchStyle(kind: MarkKind): CSSResult {
  const { fill, font, border } = MARK_STYLES[kind];
  const edge =
    border === null
      ? css``
      : css`
          border-color: ${unsafeCSS(border)};
        `;
  return css`
    .swatch.${unsafeCSS(kind)} {
      ${edge}
      background: ${unsafeCSS(fill)};
      color: ${unsafeCSS(font ?? "transparent")};
    }
  `;
}

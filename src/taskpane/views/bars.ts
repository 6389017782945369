import { html, svg, type TemplateResult } from "lit";
import type { BarView } from "../viewModel/verdict";

/**
 * Pictures that stand beside the figures they show, and say nothing more: so screen readers pass them over. What is beyond a
 * limit is hollow, which is seen without colours.
 */

/** A coefficient, to the scale of all of its method, with its limit as a line. */
export function coefficientBar({ value, limit, end }: BarView): TemplateResult {
  const within = limit === null ? value : Math.min(value, limit);
  const limitAt = limit === null ? null : percent(limit / end);
  return html`<svg class="bar-picture" aria-hidden="true">
    <line class="ground" x1="0" x2="100%" y1="6" y2="6" />
    <rect class="within" x="0" y="2" width=${percent(within / end)} height="8" />
    ${value > within ? svg`<rect class="beyond" x=${percent(within / end)} y="2.5" width=${percent((value - within) / end)} height="7" />` : null}
    ${limitAt === null ? null : svg`<line class="limit" x1=${limitAt} x2=${limitAt} y1="0" y2="12" />`}
  </svg>`;
}

/** A part of a whole. */
export function shareBar(share: number): TemplateResult {
  return html`<svg class="bar-picture" aria-hidden="true">
    <line class="ground" x1="0" x2="100%" y1="6" y2="6" />
    <rect class="within" x="0" y="2" width=${percent(share)} height="8" />
  </svg>`;
}

/** A place on a line, from 0 to 1, as SVG wants it. */
export function percent(part: number): string {
  return `${part * 100}%`;
}

import { html, LitElement, svg, type PropertyValues, type TemplateResult } from "lit";
import { entryAt } from "../../model";
import { along } from "../../workflows/pictures/dotColumns";
import type { Spread } from "../../workflows/pictures/spread";
import { spreadLayout, type SpreadLayout, type SpreadTexts } from "../viewModel/spread";
import { percent } from "./bars";

/** Pixels: of a dot and from dot to dot, and what is left above the highest. */
const RADIUS = 2.4;
const STEP = 5.4;
const ABOVE = 6;

/** Where the keys lead, from one school to another; a tenth of all is a page. */
const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  PageUp: (at, last) => at + Math.max(1, Math.floor(last / 10)),
  PageDown: (at, last) => at - Math.max(1, Math.floor(last / 10)),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A dot a school along a line of values. For the keyboard it is a slider over the schools, from the lowest value to the
 * highest: one stop however many there are, each school named as it is reached. It keeps by itself which school that is, so
 * that a moving mouse draws this picture alone.
 */
export class SchoolDots extends LitElement {
  static override properties = {
    spread: { attribute: false },
    texts: { attribute: false },
    chosen: { attribute: false },
    at: { state: true },
  };
  // Declared alone: as fields of the class they would hide the properties that have it drawn anew.
  declare spread: Spread | null;
  declare texts: SpreadTexts | null;
  /** Called with the place of the school that was chosen. */
  declare chosen: (at: number) => void;
  declare at: number | null;
  private layout: SpreadLayout | null = null;

  constructor() {
    super();
    this.spread = null;
    this.texts = null;
    this.chosen = () => {};
    this.at = null;
  }

  /** In the page itself, where the pane's styles reach it. */
  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("spread") || this.spread === changed.get("spread")) return;
    this.layout = this.spread && spreadLayout(this.spread);
    this.at = null;
  }

  override render(): TemplateResult | null {
    const { spread, texts, layout } = this;
    if (!spread || !texts || !layout) return null;
    const at = this.at ?? mostTelling(spread);
    const { sentence } = texts.point(at);
    const each = texts.each(layout.each);
    const highest = Math.max(...layout.columns.map(({ dots }) => dots.length));
    const height = highest * STEP + ABOVE;
    return html`
      <div
        class="dots"
        role="slider"
        tabindex="0"
        aria-label=${texts.title}
        aria-description=${`${texts.about} ${texts.keys}`}
        aria-valuemin="1"
        aria-valuemax=${spread.points.length}
        aria-valuenow=${at + 1}
        aria-valuetext=${sentence}
        @keydown=${(event: KeyboardEvent) => this.pressed(event, at)}
        @pointermove=${(event: PointerEvent) => this.pointed(event, height)}
        @click=${() => this.chosen(at)}
      >
        <svg height=${height} aria-hidden="true">
          ${texts.lines.map(({ kind, value }) => {
            const x = percent(along(value, layout.ends));
            return svg`<line class=${kind} x1=${x} x2=${x} y1="0" y2="100%" />`;
          })}
          <line class="ground" x1="0" x2="100%" y1="100%" y2="100%" />
          ${layout.columns.map(({ at: column, dots }) =>
            dots.map(
              (schools, i) =>
                svg`<circle class=${schools.includes(at) ? "dot current" : "dot"} cx=${percent(column)} cy=${height - (i + 0.5) * STEP} r=${RADIUS} />`,
            ),
          )}
        </svg>
      </div>
      <p class="pointed" aria-hidden="true">${sentence}</p>
      ${each === null ? null : html`<p>${each}</p>`}
    `;
  }

  private pressed(event: KeyboardEvent, at: number): void {
    const last = (this.spread?.points.length ?? 1) - 1;
    if (event.key === "Enter" || event.key === " ") this.chosen(at);
    else {
      const next = KEYS[event.key]?.(at, last);
      if (next === undefined) return;
      this.at = Math.min(last, Math.max(0, next));
    }
    event.preventDefault();
  }

  /** Names the school whose dot is nearest. */
  private pointed(event: PointerEvent, height: number): void {
    const { layout } = this;
    if (!layout) return;
    const { left, top, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const x = (event.clientX - left) / width;
    const nearest = layout.columns.reduce((best, column) =>
      Math.abs(column.at - x) < Math.abs(best.at - x) ? column : best,
    );
    const place = Math.floor((top + height - event.clientY) / STEP);
    const dot = entryAt(nearest.dots, Math.min(nearest.dots.length - 1, Math.max(0, place)));
    this.at = entryAt(dot, 0);
  }
}

/** The school that brings most to the difference, which is named as long as none was pointed at. */
function mostTelling({ points }: Spread): number {
  return points.reduce((best, { share }, i) => (share > entryAt(points, best).share ? i : best), 0);
}

import { html, type TemplateResult } from "lit";
import type { Say } from "../../locales/pane";
import { methodTexts } from "../../locales/method";
import type { Language } from "../../locales/sentence";
import type { CheckResult } from "../../workflows/check";
import { roadOf, type RoadStep } from "../../workflows/road";
import { verdictBadge } from "./verdictBadge";

/** 初步均衡 → 基本均衡 → 优质均衡, with what is known of each. */
export function roadSteps(result: CheckResult, say: Say, language: Language): TemplateResult {
  const { first, steps, current } = roadOf(result);
  return html`
    <ol class="road" aria-label=${say("road.heading")}>
      <li>
        <span class="step">${say("road.first")}</span>
        <span class="aside">${say(first.answered > 0 ? "road.answered" : "road.unanswered", first)}</span>
        <span class="aside">${say("road.firstNature")}</span>
      </li>
      ${steps.map(
        (step) => html`
          <li aria-current=${step.method === current ? "step" : "false"}>
            <span class="step">${methodTexts(step.method, language).short}</span>
            ${known(step, say, language)}
          </li>
        `,
      )}
    </ol>
  `;
}

function known({ verdict, transitional, recognised }: RoadStep, say: Say, language: Language): TemplateResult {
  return html`
    ${verdict ? verdictBadge(verdict, language, transitional) : html`<span class="aside">${say("road.notJudged")}</span>`}
    ${recognised === null ? null : html`<span class="aside">${say("road.recognised", { year: String(recognised) })}</span>`}
  `;
}

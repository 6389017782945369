import { html, type TemplateResult } from "lit";
import type { Say } from "../../locales/pane";
import type { Language } from "../../locales/sentence";
import type { CheckResult } from "../../workflows/check";
import { verdictViews, type MethodView, type PartView, type StageView } from "../viewModel/verdict";
import { verdictBadge } from "./verdictBadge";

/** The county's verdict under every method that was judged. */
export function verdictSection(result: CheckResult, say: Say, language: Language): TemplateResult {
  return html`
    <section id="verdict" aria-labelledby="verdict-heading">
      <h2 id="verdict-heading">${say("region.verdict")}</h2>
      ${verdictViews(result, say, language).map((method) => methodCard(method, say, language))}
    </section>
  `;
}

function methodCard(method: MethodView, say: Say, language: Language): TemplateResult {
  return html`
    <article class="card" data-method=${method.method}>
      <header>
        <h3>${method.name}</h3>
        ${verdictBadge(method.verdict, language)}
      </header>
      ${method.verdict === "undetermined" ? html`<p class="aside">${method.sentence}</p>` : null}
      ${method.stages.map((stage) => stageBlock(stage, say, language))}
      <details>
        <summary tabindex="0"><h4>${say("verdict.parts")}</h4></summary>
        <ul class="lines">
          ${method.parts.map((part) => partLine(part, say, language))}
        </ul>
      </details>
    </article>
  `;
}

function partLine({ name, verdict, missing }: PartView, say: Say, language: Language): TemplateResult {
  return html`
    <li>
      <div class="line"><span>${name}</span>${verdictBadge(verdict, language)}</div>
      ${
        missing.length > 0
          ? html`<p class="aside">${say("verdict.missing", { names: missing.join(say("semicolon")) })}</p>`
          : null
      }
    </li>
  `;
}

function stageBlock({ name, verdict, facts, indicators }: StageView, say: Say, language: Language): TemplateResult {
  return html`
    <div class="stage">
      <div class="line">
        <h4>${name}</h4>
        ${verdictBadge(verdict, language)}
      </div>
      ${facts.map((fact) => html`<p>${fact}</p>`)}
      ${
        indicators.length > 0
          ? html`<details>
              <summary tabindex="0">${say("verdict.indicators")}</summary>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${say("verdict.indicator")}</th>
                    <th scope="col" class="number">${say("verdict.coefficient")}</th>
                    <th scope="col" class="number">${say("verdict.limit")}</th>
                    <th scope="col">${say("verdict.result")}</th>
                  </tr>
                </thead>
                <tbody>
                  ${indicators.map(
                    (indicator) =>
                      html`<tr>
                        <th scope="row">${indicator.name}</th>
                        <td class="number">${indicator.coefficient}</td>
                        <td class="number">${indicator.limit}</td>
                        <td>${verdictBadge(indicator.verdict, language)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </details>`
          : null
      }
    </div>
  `;
}

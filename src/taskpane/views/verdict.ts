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

function stageBlock(stage: StageView, say: Say, language: Language): TemplateResult {
  return html`
    <div class="stage">
      <div class="line">
        <h4>${stage.name}</h4>
        ${verdictBadge(stage.verdict, language)}
      </div>
      ${stage.facts.map((fact) => html`<p>${fact}</p>`)}
      ${
        stage.indicators.length > 0
          ? html`<details>
              <summary tabindex="0">${say("verdict.indicators")}</summary>
              ${indicatorTable(stage, say, language)}
            </details>`
          : null
      }
    </div>
  `;
}

function indicatorTable({ indicators, judgedSingly }: StageView, say: Say, language: Language): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${say("verdict.indicator")}</th>
          <th scope="col" class="number">${say("verdict.coefficient")}</th>
          ${
            judgedSingly
              ? html`<th scope="col" class="number">${say("verdict.limit")}</th>
                  <th scope="col">${say("verdict.result")}</th>`
              : null
          }
        </tr>
      </thead>
      <tbody>
        ${indicators.map(
          ({ name, coefficient, limit, verdict }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${coefficient}</td>
              ${
                judgedSingly
                  ? html`<td class="number">${limit}</td>
                      <td>${verdictBadge(verdict, language)}</td>`
                  : null
              }
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

import { html, type TemplateResult } from "lit";
import { tasksIn } from "../../locales/tasks";
import type { Pane } from "../pane";
import type { CoefficientsTable } from "../state";
import { fileChoice } from "./fileChoice";
import { fold } from "./fold";

/** 对比上年: chooses last year's workbook, or says which one lies beside this, with the way to what it found. */
export function comparing(pane: Pane): TemplateResult {
  const { comparing } = pane;
  const say = tasksIn(pane.language);
  const { compared, busy } = pane.store.state;
  const button = (id: "list" | "end", run: () => Promise<void>) => html`
    <fluent-button id="compareYears-${id}" size="small" ?disabled-focusable=${busy !== null} @click=${() => void run()}
      >${say(`compareYears.${id}`)}</fluent-button
    >
  `;
  return html`
    <div class="does">
      ${fileChoice({
        id: "compareYears-file",
        text: say("compareYears.choose"),
        disabled: busy !== null,
        chosen: ([file]) => file && void comparing.choose(file),
      })}
      <span class="aside">${compared?.summary?.told ?? say("compareYears.about")}</span>
    </div>
    ${
      compared?.summary
        ? html`<div class="begin">
              ${compared.summary.found > 0 ? button("list", () => comparing.listFound()) : null}
              ${button("end", () => comparing.end())}
            </div>
            ${coefficients(pane, compared.summary.coefficients)}`
        : null
    }
  `;
}

/** 两年差异系数, unfolded where it is asked for. */
function coefficients(pane: Pane, tables: readonly CoefficientsTable[]): TemplateResult | null {
  if (tables.length === 0) return null;
  const say = tasksIn(pane.language);
  return fold(pane, {
    id: "years",
    name: "years",
    unfolded: false,
    summary: say("compareYears.coefficients"),
    content: () => tables.map((table) => coefficientsTable(pane, table)),
  });
}

function coefficientsTable(pane: Pane, { caption, rows }: CoefficientsTable): TemplateResult {
  const say = tasksIn(pane.language);
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${pane.say("verdict.item")}</th>
          <th scope="col">${say("compareYears.last")}</th>
          <th scope="col">${say("compareYears.now")}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, before, after }) => html`
            <tr>
              <th scope="row">${name ?? pane.say("verdict.composite")}</th>
              <td>${before}</td>
              <td>${after}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

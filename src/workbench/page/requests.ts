import { html, type TemplateResult } from "lit";
import type { SayWorkbench } from "../../locales/workbench";
import type { RequestRecord } from "../../officehost";
import type { PageState } from "./state";
import type { PageActions } from "./actions";

/** How many requests are listed, the latest first. */
const LISTED = 100;

/** The requests that the add-in sent: how many, how large, how long. */
export function requestsPanel(actions: PageActions, say: SayWorkbench, { requests }: PageState): TemplateResult {
  const work = requests.filter(({ kind }) => kind === "work");
  const sum = (part: (record: RequestRecord) => number) => work.reduce((total, record) => total + part(record), 0);
  const latest = requests
    .map((record, i) => ({ record, number: i + 1 }))
    .slice(-LISTED)
    .reverse();
  return html`
    <section class="panel requests" aria-label=${say("requests")}>
      <p>
        ${
          work.length === 0
            ? say("requests.none")
            : say("requests.sum", {
                count: work.length,
                bytes: kilobytes(sum(({ bytesSent, bytesReceived }) => bytesSent + bytesReceived)),
                milliseconds: Math.round(sum(({ milliseconds }) => milliseconds)),
              })
        }
        <button @click=${() => actions.clearRequests()}>${say("requests.clear")}</button>
      </p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say("requests")}>
        <table>
          <thead>
            <tr>
              ${(["number", "kind", "actions", "sent", "received", "time", "error"] as const).map(
                (column) => html`<th scope="col">${say(`requests.${column}`)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${latest.map(({ record, number }) => row(say, record, number))}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

function row(say: SayWorkbench, record: RequestRecord, number: number): TemplateResult {
  const { kind, actions, bytesSent, bytesReceived, milliseconds, error } = record;
  return html`
    <tr>
      <td>${number}</td>
      <td>${say(`requests.${kind}`)}</td>
      <td>${actions}</td>
      <td>${kilobytes(bytesSent)}</td>
      <td>${kilobytes(bytesReceived)}</td>
      <td>${Math.round(milliseconds)}</td>
      <td>${error ?? ""}</td>
    </tr>
  `;
}

/** To one decimal place. */
function kilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}

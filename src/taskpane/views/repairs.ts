import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { repairReason, shownValue } from "../../locales/repair";
import { cellLabel } from "../../model";
import type { Repair } from "../../workflows/repairs";
import type { Pane } from "../pane";
import { partOf } from "../viewModel/findings";
import { cellButton } from "./cellButton";
import { fold } from "./fold";

/** 安全修正: every cell with what it holds and what it would hold, before anything is changed. */
export function repairsPart(pane: Pane): TemplateResult | null {
  const { say, repairing } = pane;
  const { repairs, repaired, toLog, busy } = pane.store.state;
  if (repairs.length + repaired.length + toLog.length === 0) return null;
  const button = (id: "all" | "takeBack" | "log", run: () => Promise<void>) => html`
    <fluent-button id="repairs-${id}" size="small" ?disabled-focusable=${busy !== null} @click=${() => void run()}
      >${say(`repairs.${id}`)}</fluent-button
    >
  `;
  return fold(pane, {
    id: "repairs",
    name: "group repairs",
    unfolded: false,
    summary: html`
      <h2>${say("repairs.heading")}</h2>
      <span class="count">${repairs.length > 0 ? say("repairs.count", { count: repairs.length }) : null}</span>
    `,
    content: () => html`
      <p class="aside">${say("repairs.about")}</p>
      ${repaired.length > 0 ? html`<p class="aside">${say("repairs.done", { count: repaired.length })}</p>` : null}
      <div class="actions">
        ${repairs.length > 0 ? button("all", () => repairing.repair(repairs)) : null}
        ${repaired.length > 0 ? button("takeBack", () => repairing.takeBack()) : null}
        ${toLog.length > 0 ? button("log", () => repairing.log()) : null}
      </div>
      ${list(pane, repairs)}
    `,
  });
}

function list(pane: Pane, repairs: readonly Repair[]): TemplateResult {
  const { items, rest } = partOf(repairs);
  return html`
    <ul>
      ${repeat(
        items,
        ({ cell }) => cellLabel(cell),
        (repair) => line(pane, repair),
      )}
    </ul>
    ${rest > 0 ? html`<p class="aside">${pane.say("repairs.more", { count: rest })}</p>` : null}
  `;
}

function line(pane: Pane, repair: Repair): TemplateResult {
  const { say, language, repairing } = pane;
  const { cell, heading, school, from, to } = repair;
  const label = cellLabel(cell);
  return html`
    <li class="finding repair">
      ${cellButton(pane, cell, label)}
      <span class="sentence"
        >${say("repairs.line", { school: school ?? cell.sheet, heading, from: shownValue(from), to: shownValue(to) })}</span
      >
      <span class="aside">${repairReason(repair, language)}</span>
      <fluent-button
        size="small"
        aria-label=${say("repairs.oneOf", { cell: label })}
        ?disabled-focusable=${pane.store.state.busy !== null}
        @click=${() => void repairing.repair([repair])}
        >${say("repairs.one")}</fluent-button
      >
    </li>
  `;
}

import { html, type TemplateResult } from "lit";
import type { SayWorkbench } from "../../locales/workbench";
import { LANGUAGES } from "../../locales/sentence";
import { EXCEL_APIS, THEMES, type PageState, type Switches } from "./state";
import type { PageActions } from "./actions";

const LANGUAGE_NAMES = { "zh-CN": "中文", "en-US": "English" } as const;

/** The switches with which the add-in is tried under other conditions. */
export function switchesPanel(actions: PageActions, say: SayWorkbench, { switches }: PageState): TemplateResult {
  const set = (change: Partial<Switches>) => actions.change(change);
  const check = (label: string, on: boolean, turn: (on: boolean) => void) => html`
    <label>
      <input
        type="checkbox"
        .checked=${on}
        @change=${(event: Event) => turn((event.target as HTMLInputElement).checked)}
      />
      ${label}
    </label>
  `;
  const select = <T extends string>(
    label: string,
    value: T,
    choices: readonly (readonly [T, string])[],
    key: string,
  ) => html`
    <label>
      ${label}
      <select @change=${(event: Event) => set(changeOf(key, (event.target as HTMLSelectElement).value))}>
        ${choices.map(([choice, text]) => html`<option value=${choice} ?selected=${choice === value}>${text}</option>`)}
      </select>
    </label>
  `;
  return html`
    <section class="panel switches" aria-label=${say("switches")}>
      ${select(
        say("requirementSet"),
        switches.excelApi,
        EXCEL_APIS.map((api) => [api, api] as const),
        "excelApi",
      )}
      ${check(say("functions"), switches.customFunctions, (customFunctions) => set({ customFunctions }))}
      ${select(
        say("payloadLimit"),
        switches.smallPayload ? "small" : "excel",
        [
          ["excel", say("payloadLimit.excel")],
          ["small", say("payloadLimit.small")],
        ],
        "smallPayload",
      )}
      ${check(say("protectedSheet"), actions.sheetProtected, (on) => (actions.sheetProtected = on))}
      ${check(say("cellEdit"), switches.cellEdit, (cellEdit) => set({ cellEdit }))}
      ${select(
        say("language"),
        switches.language,
        LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]] as const),
        "language",
      )}
      ${select(
        say("theme"),
        switches.theme,
        THEMES.map((theme) => [theme, say(`theme.${theme}`)] as const),
        "theme",
      )}
    </section>
  `;
}

function changeOf(key: string, value: string): Partial<Switches> {
  return key === "smallPayload" ? { smallPayload: value === "small" } : { [key]: value };
}

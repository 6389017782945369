import type { Language } from "../../locales/sentence";
import type { RequestRecord } from "../../officehost";
import type { Ribbon } from "./manifest";

/** What can be switched to see how the add-in copes. */
export interface Switches {
  /** Highest requirement set ExcelApi. */
  readonly excelApi: "1.9" | "1.14" | "1.15";
  readonly customFunctions: boolean;
  readonly smallPayload: boolean;
  readonly cellEdit: boolean;
  readonly language: Language;
  readonly theme: Theme;
}

export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

export const EXCEL_APIS = ["1.9", "1.14", "1.15"] as const;

/** A message above the spreadsheet; with a question the work waits for the answer. */
export interface Notice {
  readonly intent: "info" | "warning" | "error";
  readonly sentences: readonly string[];
  readonly answers?: readonly { readonly label: string; readonly choose: () => void }[];
}

export interface PageState {
  readonly switches: Switches;
  readonly ribbon: Ribbon;
  readonly file: string;
  /** The file is open, calculated, and remembered as it was. */
  readonly ready: boolean;
  readonly notice: Notice | null;
  /** The sample was checked, and stands on its coefficients. */
  readonly demonstrated: boolean;
  /** Commands under way. */
  readonly running: readonly string[];
  /** What only developers need is in reach. */
  readonly developer: boolean;
  readonly panel: "switches" | "requests" | null;
  readonly requests: readonly RequestRecord[];
  /** What the function in the selected cell says about its error. */
  readonly cellSentence: string;
  readonly calculating: boolean;
  readonly dropping: boolean;
}

/** Reads the switches from the page's address, so that a state can be linked to. */
export function switchesFrom(query: string): Switches {
  const parameters = new URLSearchParams(query);
  const choice = <T extends string>(name: string, choices: readonly [T, ...T[]]): T =>
    choices.find((one) => one === parameters.get(name)) ?? choices[0];
  return {
    excelApi: choice("api", ["1.15", "1.14", "1.9"] as const),
    customFunctions: parameters.get("functions") !== "off",
    smallPayload: parameters.get("payload") === "small",
    cellEdit: false,
    language: choice("lang", ["zh-CN", "en-US"] as const),
    theme: choice("theme", THEMES),
  };
}

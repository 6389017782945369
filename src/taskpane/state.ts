import type { PaneKey } from "../locales/pane";
import type { CellRef, ExplanationLack, FigureForm, FindingLevel, Share } from "../model";
import { METHODS, type Method } from "../standards/methods";
import type { CheckResult } from "../workflows/check";
import type { CollectedHere } from "../workflows/collectHere";
import type { HandedIn } from "../workflows/collectOutput";
import type { LastYear } from "../workflows/compareYears";
import type { DoneRepair, LoggedRepair, Repair } from "../workflows/repairs";
import type { Look } from "../workflows/lookAt";
import type { ReadingAnswers } from "../workflows/readingAnswers";
import type { YearsWork } from "../workflows/yearsWork";
import type { Asked } from "./interview";
import type { Changes, Edited } from "./viewModel/edited";
import type { ExplanationView } from "./viewModel/explanation";
import type { MonitoringView } from "./viewModel/monitoring";
import type { RuleSection } from "./viewModel/ruleText";
import type { FieldChoice, ReadingView } from "./viewModel/reading";
import { NO_FILTER, type Filter, type Grouping } from "./viewModel/findings";

/** The pane's tabs: 结论, 问题, 办理. */
export const TABS = ["verdict", "findings", "tasks"] as const;
export type Tab = (typeof TABS)[number];

/** Which methods 校验 judges by; `ledger` leaves it to the workbook's parameter. */
export const METHOD_CHOICES = ["ledger", ...METHODS, "both"] as const;
export type MethodChoice = (typeof METHOD_CHOICES)[number];

/** The methods of a choice, or `undefined` where the workbook decides. */
export function methodsOf(choice: MethodChoice): readonly Method[] | undefined {
  if (choice === "ledger") return undefined;
  return choice === "both" ? METHODS : [choice];
}

/** What the pane tells the clerk until the next piece of work begins. */
export interface Notice {
  readonly intent: "success" | "warning" | "error";
  readonly sentences: readonly string[];
  /** A sheet that was written and that one click shows. */
  readonly opens?: string;
  /** What else than the sentences the status line says already, so that no bar repeats it. */
  readonly status?: string;
}

/** What was collected and is looked at before anything is written. */
export interface Collecting extends Asked, CollectedHere {
  /** The sheets of the workbook itself, or files that were chosen. */
  readonly own: boolean;
  readonly files: readonly HandedIn[];
}

/** 两年差异系数 of a method and stage, as they are shown. */
export interface CoefficientsTable {
  readonly caption: string;
  readonly rows: readonly {
    /** `null` of the composite. */
    readonly name: string | null;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Last year's workbook beside the open one, and in numbers what the last check found by comparing them. */
export interface Compared {
  readonly lastYear: LastYear;
  /** `null` until a check has compared them. */
  readonly summary: {
    readonly file: string;
    readonly both: number;
    readonly opened: number;
    readonly gone: number;
    readonly found: number;
    /** The same in a sentence. */
    readonly told: string;
    readonly coefficients: readonly CoefficientsTable[];
  } | null;
}

/** An explanation that could not be accepted, and what it lacks. */
export interface Refused {
  /** The finding, by its id. */
  readonly id: string;
  readonly lacks: readonly ExplanationLack[];
}

/** What the clerk is asked before something is written, with the answers that let it go on. */
export type Question =
  | { readonly id: "emptyUndo" | "keepAnswers"; readonly answers: readonly ["go"] }
  | { readonly id: "newLedger"; readonly answers: readonly ["blank", "sample"] }
  | { readonly id: "unknownFunctions"; readonly answers: readonly ["native", "values", "keep"] }
  | { readonly id: "strikeOff"; readonly answers: readonly ["strikeOff", "keep"]; readonly count: number }
  | {
      readonly id: "overwrite" | "discardItems";
      readonly answers: readonly ["go"];
      readonly changed: readonly CellRef[];
    }
  /** Sheets that would go or be written over, and those that stay because others refer to them. */
  | {
      readonly id: "removeAdded" | "replaceSheets";
      readonly answers: readonly ["go"];
      readonly names: readonly string[];
      readonly kept: readonly string[];
    }
  | { readonly id: "explanations" | "writeLedger"; readonly answers: readonly ["go"] }
  /** How many cells change, and how many of them hold something. */
  | {
      readonly id: "updateLedger";
      readonly answers: readonly ["go"];
      readonly count: number;
      readonly replaced: number;
    }
  /** How many sheets of an earlier report there are. */
  | { readonly id: "earlierReport"; readonly answers: readonly ["replace", "beside"]; readonly count: number }
  /** The answers are names of sheets. */
  | { readonly id: "itemSheet"; readonly answers: readonly string[] };

/** The steps of 办理, in the order of the year. */
export const STEPS = [
  "ledger",
  "collect",
  "progress",
  "check",
  "sheets",
  "scores",
  "schools",
  "rectification",
  "report",
  "archive",
  "handIn",
] as const;
export type StepId = (typeof STEPS)[number];

export interface PaneState {
  readonly tab: Tab;
  /** What is above the tab's contents for now: how 校验 works, or what the pane does. */
  readonly aside: "settings" | "about" | null;
  readonly methods: MethodChoice;
  /** 在表中标记. */
  readonly marking: boolean;
  /** What the workbook is, `null` until it was looked at. */
  readonly look: Look | null;
  /** How far the year's work has come, `null` until 办理 was looked at. */
  readonly yearsWork: YearsWork | null;
  /** The day on which each step of it was last done, as far as this computer knows. */
  readonly done: Readonly<Partial<Record<StepId, string>>>;
  /** How a county's own sheets were read by the last check. */
  readonly reading: ReadingView | null;
  /** What the clerk has answered about them. */
  readonly answers: ReadingAnswers["answers"];
  /** The line of the mapping that is being corrected, by its sheet and path, with what it may become. */
  readonly correcting: {
    readonly sheet: string;
    readonly path: string;
    readonly choices: readonly FieldChoice[];
    readonly field: string;
  } | null;
  /** The id of the question that is asked. */
  readonly asking: string | null;
  /** What was collected and not yet written. */
  readonly collecting: Collecting | null;
  /** Last year's workbook, where one was chosen. */
  readonly compared: Compared | null;
  /** In which form 更新指标表 writes, once the clerk has chosen one. */
  readonly form: FigureForm | null;
  /** What is being done, `null` when nothing is. */
  readonly busy: PaneKey | null;
  /** What is being done has written nothing yet and can be given up. */
  readonly stoppable: boolean;
  /** How many parts of it are done, where that takes long enough to be told. */
  readonly progress: (Omit<Share, "of"> & { readonly of: Share["of"] | "files" | "slices" }) | null;
  /** Which of the kinds, and of the buttons that lead from finding to finding, had the focus last. */
  readonly reached: { readonly level: FindingLevel | null; readonly direction: 1 | -1 };
  readonly result: CheckResult | null;
  /** The workbook was edited after the check. */
  readonly outdated: boolean;
  /** What was edited since then. */
  readonly edited: Edited;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** What is behind the lines of the verdict that are open, by the line's key. */
  readonly explanations: Readonly<Record<string, ExplanationView>>;
  /** What the pages of rules say, by the ids of those that were opened. */
  readonly ruleTexts: Readonly<Record<string, readonly RuleSection[]>>;
  /** What the last check has changed; `null` where it is the first, or nothing. */
  readonly changes: Changes | null;
  /** 监测指标 while they are unfolded. */
  readonly monitoring: MonitoringView | null;
  /** What of the last check can be repaired safely. */
  readonly repairs: readonly Repair[];
  /** What was repaired and can be taken back. */
  readonly repaired: readonly DoneRepair[];
  /** What was repaired or taken back and is not written down. */
  readonly toLog: readonly LoggedRepair[];
  /** The explanation that was not accepted. */
  readonly refused: Refused | null;
  /** 实时校验. */
  readonly live: boolean;
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** The finding that the clerk is at, by its id. */
  readonly current: string | null;
  /** The method that 结论 shows where the pane is too narrow for all; `null` for the first. */
  readonly shownMethod: Method | null;
  /** What she has unfolded or folded, by the part's id. */
  readonly unfolded: Readonly<Record<string, boolean>>;
  /** How many findings of a group, or how many groups, are listed, by id, where it is not the first part alone. */
  readonly shown: Readonly<Record<string, number>>;
}

export const INITIAL_STATE: PaneState = {
  tab: "verdict",
  aside: null,
  methods: "ledger",
  marking: true,
  look: null,
  yearsWork: null,
  done: {},
  reading: null,
  answers: {},
  correcting: null,
  asking: null,
  collecting: null,
  compared: null,
  form: null,
  busy: null,
  stoppable: false,
  progress: null,
  reached: { level: null, direction: 1 },
  result: null,
  outdated: false,
  edited: [],
  notice: null,
  question: null,
  explanations: {},
  ruleTexts: {},
  changes: null,
  monitoring: null,
  repairs: [],
  repaired: [],
  toLog: [],
  refused: null,
  live: false,
  filter: NO_FILTER,
  grouping: "subject",
  current: null,
  shownMethod: null,
  unfolded: {},
  shown: {},
};

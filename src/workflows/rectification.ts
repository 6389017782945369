import { judgementsOf, largeClassesOf, urgencyOfLargeClasses, type Assessment, type Judgement } from "../assessment";
import {
  RECTIFICATION_COLUMNS,
  RECTIFICATION_SHEET,
  rectificationPlan,
  type RectificationColumn,
  type RectificationLine,
} from "../plans/rectificationPlan";
import { outputLine } from "../plans/contentsPlan";
import { dressedVerdicts } from "../plans/dressed";
import { findSheet, ledgerSteps, plainHeading, plainName, type Parameters } from "../ledger";
import { reportIn } from "../locales/report";
import type { Language } from "../locales/sentence";
import { word } from "../locales/words";
import { printedTogether } from "../measures/rounding";
import {
  atOnce,
  isBlank,
  Problem,
  entryAt,
  URGENCIES,
  type Drive,
  type PlannedCell,
  type SheetPlan,
  type SheetSnapshot,
  type SpreadsheetHost,
  type Steps,
  type Urgency,
  type Wanted,
} from "../model";
import { METHOD_NAMES, METHODS, partOf, type Method } from "../standards/methods";
import { STAGE_NAMES } from "../standards/terms";
import { soundSteps } from "../rules/engine/run";
import { readLedgerSource, type LedgerSource } from "./anyLedger";
import type { OwnSheetsKnown } from "./check";
import { linesFor, wantedForListing, withContents } from "./listed";
import { refuseUnjudged } from "./refuseUnjudged";
import { figureTexts, type Figure } from "./verdicts";

export type { RectificationLine };

/** 整改销号: what does not reach its standard is followed line by line until it does. */

/** What updating 整改销号台账 would do; nothing has been written yet. */
export interface Rectification {
  /** The lines without any 销号: the clerk's cells as they are, new lines behind them. */
  readonly lines: readonly RectificationLine[];
  /** Headings of columns that the clerk added; blank where she gave none. */
  readonly added: readonly string[];
  /** How many lines are new, those that failed again among them. */
  readonly fresh: number;
  /** Lines that were struck off before and fail again, as they stood then. */
  readonly recurring: readonly RectificationLine[];
  /** 销号 proposed: lines whose figure reaches its standard now, by their place in `lines`. */
  readonly proposals: readonly Proposal[];
  readonly replaces: readonly string[];
  /** Its line of 目录和填报进度, where that lacks it. */
  readonly contents: SheetPlan | null;
  /** For county and year above its pages. */
  readonly parameters: Parameters;
}

/** What 销号 of a line would fill in; cells that the clerk has filled in are not among them. */
export interface Proposal {
  readonly line: number;
  readonly cells: Partial<Readonly<Record<"outcome" | "struckOff", PlannedCell>>>;
}

export interface RectificationOptions {
  /** Date that 销号 is given, as the clerk writes it. */
  readonly today: string;
  readonly language: Language;
  /** What to judge; the workbook's own parameter if nothing is said. */
  readonly methods?: readonly Method[] | undefined;
  /** What is known of a county's own sheets beside the workbook. */
  readonly own?: OwnSheetsKnown | undefined;
}

/** Plans the lines for what the workbook holds now; a `Problem` where nothing of it can be judged. Reads only. */
export async function planRectification(
  host: SpreadsheetHost,
  options: RectificationOptions,
  drive: Drive = atOnce,
): Promise<Rectification> {
  const wanted: Wanted = (sheet) =>
    plainName(sheet.name) === RECTIFICATION_SHEET ? { formulas: true } : wantedForListing(sheet);
  return drive(rectificationSteps(await readLedgerSource(host, wanted, options.own), options));
}

function* rectificationSteps(
  { workbook, laid, whole }: LedgerSource,
  options: RectificationOptions,
): Steps<Rectification> {
  const ledger = yield* ledgerSteps(workbook, options.methods, laid);
  const { assessment } = yield* soundSteps(ledger);
  refuseUnjudged(assessment);
  yield;
  const states = statesOf(assessment, options.language);
  yield;
  const sheet = findSheet(whole, RECTIFICATION_SHEET);
  const existing = sheet && sheet.values.length > 0 ? readLines(sheet) : { lines: [], added: [] };
  return {
    ...followed(existing.lines, states, options),
    added: existing.added,
    parameters: ledger.parameters,
    replaces: sheet ? [sheet.name] : [],
    contents: linesFor(whole, [outputLine(sheet?.name ?? RECTIFICATION_SHEET)]),
  };
}

/**
 * Writes the planned lines. Call it with what the clerk has agreed to.
 * @param strikeOff also fills in the proposed 销号
 * @returns the name of the sheet
 */
export async function writeRectification(
  host: SpreadsheetHost,
  { lines, added, proposals, replaces, parameters, contents }: Rectification,
  strikeOff: boolean,
): Promise<string> {
  const proposed = new Map(strikeOff ? proposals.map(({ line, cells }) => [line, cells]) : []);
  const written = lines.map((line, i) => ({ ...line, cells: { ...line.cells, ...proposed.get(i) } }));
  const plan = dressedVerdicts(rectificationPlan(written, added), "report", { parameters });
  const sheet = replaces[0] ?? plan.sheet;
  const plans = [{ ...plan, sheet }];
  const options = { asValues: false, replace: replaces };
  await (contents ? host.write(...withContents(contents, plans, options)) : host.write(plans, options));
  return sheet;
}

/** How something that a line can be about stands now. */
interface State {
  /** Reaches its standard without any tolerance; one met by the tolerances of 2019 alone is followed until it does. */
  readonly reached: boolean;
  /** Below its standard, though the tolerances of 2019 may forgive it. */
  readonly below: boolean;
  /** 当前情况. */
  readonly text: string;
  readonly indicator: string;
  readonly school: string;
  /** 必须整改 or 建议提升; `null` of what is not below its standard. */
  readonly urgency: Urgency | null;
}

/** Finds the state of what a line is about. */
interface States {
  /** Everything that does not reach its standard, by key. */
  readonly failing: ReadonlyMap<string, State>;
  /** `null` where the workbook does not hold it any more, `undefined` where its method was not judged. */
  of(key: string): State | null | undefined;
}

function statesOf(assessment: Assessment, language: Language): States {
  const say = reportIn(language);
  const { ledger, methods } = assessment;
  const states = new Map<string, State>();
  for (const assessed of methods.values())
    for (const judgement of judgementsOf(ledger, assessed)) states.set(judgement.key, stateOf(judgement, language));
  const classes = largeClassesOf(ledger);
  for (const { key, school, sizes } of classes)
    sizes?.forEach((size, i) =>
      states.set(`${key}/${i + 1}`, {
        reached: false,
        below: true,
        text: say("rectifyClass", { size }),
        indicator: say("rectifyClasses"),
        school,
        urgency: urgencyOfLargeClasses([...methods.values()]),
      }),
    );
  return {
    failing: new Map(
      URGENCIES.flatMap((urgency) => [...states].filter(([, state]) => state.below && state.urgency === urgency)),
    ),
    of: (key) => {
      const known = states.get(key);
      if (known) return known;
      const method = METHODS.find((each) => key.startsWith(`${each}/`));
      if (method && !methods.has(method)) return undefined;
      // A class that is gone is no line of the sheet any more, but its school still is.
      const group = classes.find((each) => key.startsWith(`${each.key}/`));
      if (!group) return null;
      const reached = group.sizes !== null;
      const text = say(reached ? "rectifyClassGone" : "rectifyOpen");
      return { reached, below: false, text, indicator: say("rectifyClasses"), school: group.school, urgency: null };
    },
  };
}

function stateOf(judgement: Judgement, language: Language): State {
  const { verdict, transitional, urgency, indicator, school, stage } = judgement;
  const say = reportIn(language);
  return {
    reached: verdict === "met" && !transitional,
    below: verdict === "notMet" || transitional,
    text: stateText(judgement, language),
    indicator: school === null && stage !== null ? STAGE_NAMES[stage] + indicator : indicator,
    school: school ?? say("rectifyCounty"),
    urgency,
  };
}

function stateText(judgement: Judgement, language: Language): string {
  const { method, part, indicator, verdict, value, figures, digits } = judgement;
  const isVeto = part === partOf(method, "vetoes")?.id;
  const say = reportIn(language);
  if (verdict === "undetermined") return say("rectifyOpen");
  if (verdict === "notApplicable") return say("rectifyNotApplicable");
  if (isVeto) return say(verdict === "met" ? "rectifyNoVeto" : "rectifyVeto");
  const how = judgement.transitional ? "Tolerated" : verdict === "met" ? "Met" : "NotMet";
  const official = METHOD_NAMES[method];
  const told = figures.flatMap(({ name, failing, ...figure }) => {
    const texts = standardTexts(figure);
    if (!texts) return [];
    const known = name === indicator ? (`rectify${how}Standard` as const) : (`rectifyFigure${how}` as const);
    const sentence = say(known, { ...texts, name, method: official });
    return [failing.length > 0 ? say("rectifyFigureAt", { sentence, names: failing }) : sentence];
  });
  if (told.length > 0) return say("rectifyTold", { told });
  const texts = typeof value === "number" ? standardTexts(judgement, digits) : null;
  return texts
    ? say(`rectify${how}Standard`, { ...texts, method: official })
    : say(`rectify${how}`, { method: official });
}

/** A figure and its standard with their unit, with the decimal places of the forms; `null` where it has no standard. */
function standardTexts(figure: Pick<Figure, "value" | "standard" | "bound" | "unit">, digits?: number) {
  const { value, standard } = figureTexts(figure, digits);
  if (value === null || standard === null) return null;
  if (typeof figure.value !== "number") return { value, standard };
  const { unit } = figure;
  const form =
    digits === undefined || typeof figure.standard !== "number"
      ? value
      : printedTogether(figure.value, figure.standard, digits).value;
  return { value: form + unit, standard: standard.replace(" ", "") + unit };
}

interface Lines {
  readonly lines: readonly RectificationLine[];
  /** Headings of columns that the clerk added. */
  readonly added: readonly string[];
}

/**
 * What of last year's sheet is still to be done: its lines without 销号, numbered anew, with what stood there. How they stand now
 * is told by this year's figures alone.
 * @throws Problem `rectification.headingsUnknown`
 */
export function openLines(sheet: SheetSnapshot): Lines {
  const { lines, added } = readLines(sheet);
  const open = lines.filter(({ cells }) => cells.struckOff === undefined);
  return {
    added,
    lines: open.map(({ cells: { state: _, ...cells }, added: others }, i) => ({
      cells: {
        ...Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, { value }])),
        no: { value: i + 1 },
      },
      added: others.map((cell) => cell && { value: cell.value }),
    })),
  };
}

/** The lines of an existing sheet, with headings in row 1. */
function readLines(sheet: SheetSnapshot): Lines {
  const ids = new Map(
    Object.entries(RECTIFICATION_COLUMNS).map(([id, { heading }]) => [heading as string, id as RectificationColumn]),
  );
  const headings = entryAt(sheet.values, 0).map((value) => (isBlank(value) ? "" : plainHeading(String(value))));
  if (sheet.top > 0 || !headings.includes(RECTIFICATION_COLUMNS.indicator.heading))
    throw new Problem("rectification.headingsUnknown", { sheet: sheet.name });
  // Of two columns of one heading the first is ours.
  const own = headings.map((heading, column) => (headings.indexOf(heading) === column ? ids.get(heading) : undefined));
  const holds = (column: number) => sheet.values.some((row) => !isBlank(row[column] ?? null));
  const added = headings.flatMap((heading, column) => (!own[column] && holds(column) ? [{ heading, column }] : []));
  const cell = (row: number, column: number): PlannedCell | null => {
    const value = sheet.values[row]?.[column] ?? null;
    const formula = sheet.formulas?.[row]?.[column] ?? null;
    if (formula !== null) return { value, formula };
    return isBlank(value) ? null : { value };
  };
  const lines = sheet.values.slice(1).flatMap((values, i): RectificationLine[] => {
    if (values.every(isBlank)) return [];
    const cells = own.flatMap((id, column) => {
      const found = cell(i + 1, column);
      return id && found ? [[id, found] as const] : [];
    });
    return [{ cells: Object.fromEntries(cells), added: added.map(({ column }) => cell(i + 1, column)) }];
  });
  return { lines, added: added.map(({ heading }) => heading) };
}

/** The existing lines with their state of today, and new lines for what fails and has no open line. */
function followed(
  existing: readonly RectificationLine[],
  states: States,
  { today, language }: RectificationOptions,
): Pick<Rectification, "lines" | "fresh" | "recurring" | "proposals"> {
  const say = reportIn(language);
  // Of several lines about one thing the last one is followed; the others tell of the past.
  const open = new Map(existing.map((line, i) => [keyOf(line), i]));
  const recurring: RectificationLine[] = [];
  const proposals: Proposal[] = [];
  const kept = existing.map((line, i): RectificationLine => {
    const key = keyOf(line);
    if (key === null || open.get(key) !== i) return line;
    const state = states.of(key);
    if (state === undefined) return line;
    const struckOff = line.cells.struckOff !== undefined;
    if (state?.reached && !struckOff)
      proposals.push({
        line: i,
        cells: {
          ...(line.cells.outcome ? {} : { outcome: { value: state.text } }),
          struckOff: { value: today },
        },
      });
    if (state?.below && struckOff) {
      recurring.push(line);
      open.delete(key);
    }
    return {
      ...line,
      cells: { ...line.cells, ...urgencyCell(state?.urgency), state: { value: state?.text ?? say("rectifyGone") } },
    };
  });
  const fresh = [...states.failing].filter(([key]) => !open.has(key)).map(([key, state]) => freshLine(key, state));
  const lines = [...kept, ...fresh].map((line, i) => ({ ...line, cells: { ...line.cells, no: { value: i + 1 } } }));
  return { lines, fresh: fresh.length, recurring, proposals };
}

function keyOf({ cells }: RectificationLine): string | null {
  const value = cells.key?.value ?? null;
  return typeof value === "string" ? value : null;
}

function urgencyCell(urgency: Urgency | null | undefined): Pick<RectificationLine["cells"], "urgency"> {
  return { urgency: { value: urgency ? word(`urgency.${urgency}`, "zh-CN") : null } };
}

function freshLine(key: string, { indicator, school, text, urgency }: State): RectificationLine {
  return {
    cells: {
      indicator: { value: indicator },
      school: { value: school },
      ...urgencyCell(urgency),
      problem: { value: text },
      state: { value: text },
      key: { value: key },
    },
    added: [],
  };
}

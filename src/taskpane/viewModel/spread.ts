import type { Say } from "../../locales/pane";
import { entryAt, type CellRef } from "../../model";
import { dotColumns, type DotColumns, type Ends } from "../../workflows/pictures/dotColumns";
import { sideOf, valueText, type Spread, type SpreadPoint } from "../../workflows/pictures/spread";

/** The picture of how schools lie apart, in the clerk's language. */

/** A spread and what it is of. */
export interface NamedSpread {
  readonly name: string;
  readonly spread: Spread;
}

export interface SpreadTexts {
  readonly title: string;
  /** What a screen reader is told of the whole picture. */
  readonly about: string;
  /** How the keyboard is used. */
  readonly keys: string;
  /** The lines across the picture that stand for something, with their legend. */
  readonly lines: readonly { readonly kind: LineKind; readonly value: number; readonly text: string }[];
  readonly tableTitle: string;
  /** How many schools a dot stands for, where that is not one. */
  readonly each: (count: number) => string | null;
  /** Put into words when it is asked for: there may be thousands. */
  readonly point: (at: number) => PointTexts;
}

export type LineKind = "mean" | "standard" | "near";

export interface PointTexts {
  readonly name: string;
  /** Without its unit, which the table's title tells. */
  readonly value: string;
  /** How far from the mean. */
  readonly standing: string;
  /** Of the difference. */
  readonly share: string;
  readonly sentence: string;
  readonly cell: CellRef | null;
}

export function spreadTexts({ name, spread }: NamedSpread, say: Say): SpreadTexts {
  const { mean, standard, points } = spread;
  const figure = (value: number) => valueText(value, spread);
  return {
    title: say("dots.title", { indicator: name }),
    about: say("dots.about", {
      schools: points.length,
      lowest: figure(entryAt(points, 0).value),
      highest: figure(entryAt(points, points.length - 1).value),
      mean: figure(mean),
    }),
    keys: say("dots.keys"),
    lines: [
      { kind: "mean", value: mean, text: say("dots.mean", { value: figure(mean) }) },
      ...(standard
        ? ([
            { kind: "standard", value: standard.value, text: say("dots.standard", { value: figure(standard.value) }) },
            {
              kind: "near",
              value: standard.near,
              text: say("dots.near", { percent: standard.percent, value: figure(standard.near) }),
            },
          ] as const)
        : []),
    ],
    tableTitle: say("dots.table", { schools: points.length, unit: spread.unit }),
    each: (count) => (count === 1 ? null : say("dots.each", { count })),
    point: (at) => pointTexts(spread, at, say),
  };
}

function pointTexts(spread: Spread, at: number, say: Say): PointTexts {
  const { name, value, above, share, cell } = entryAt(spread.points, at);
  return {
    name,
    value: valueText(value, { ...spread, unit: "" }),
    standing: say(`dots.${sideOf(above)}`, { percent: Math.abs(above) * 100 }),
    share: say("dots.percent", { share: share * 100 }),
    sentence: standingSentence({ name, value: valueText(value, spread), above, share }, say),
    cell,
  };
}

/** A school with its value beside the mean, and what it brings to the difference. */
export function standingSentence(
  { name, value, above, share }: Pick<SpreadPoint, "name" | "above" | "share"> & { readonly value: string },
  say: Say,
): string {
  return say(`explain.driver.${sideOf(above)}`, {
    name,
    value,
    share: share * 100,
    percent: Math.abs(above) * 100,
  });
}

/** How many columns of dots the picture has, and how many dots stand on each other. */
const COLUMNS = 44;
const HIGHEST = 10;
/** Of the width, left free at both ends so that no dot is cut. */
const ROOM = 0.02;

export interface SpreadLayout extends DotColumns {
  readonly ends: Ends;
}

/** Where the dots lie between the lowest and the highest of values and lines. */
export function spreadLayout({ points, mean, standard }: Spread): SpreadLayout {
  const values = points.map(({ value }) => value);
  const lines = [mean, ...(standard ? [standard.value, standard.near] : [])];
  const from = lines.reduce((a, b) => Math.min(a, b), entryAt(values, 0));
  const to = lines.reduce((a, b) => Math.max(a, b), entryAt(values, values.length - 1));
  const room = (to - from) * ROOM;
  const ends = { from: from - room, to: to + room };
  return { ends, ...dotColumns(values, ends, COLUMNS, HIGHEST) };
}

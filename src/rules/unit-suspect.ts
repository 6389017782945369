import {
  notesOf,
  weightedPupilsOf,
  type Ledger,
  type Site,
  type Table,
  type FieldId,
  type SchoolField,
} from "../ledger";
import { TAUGHT_STAGES } from "../standards/terms";
import { comparedFields, headingOf } from "./engine/columns";
import { exceedingParts } from "./engine/exceedingParts";
import { legible, medianOf } from "./engine/magnitudes";
import { defineRule } from "./engine/rule";
import { sheetSubject, siteName, siteSubject } from "./engine/subjects";

/**
 * 疑似单位有误: figures about 1,000 or 10,000 times off, as when 元 stand in a column of 万元. A single figure shows beside
 * its peers; where a whole column is off there are no peers, so each column also has bounds of what is plausible.
 */

interface Plausible {
  readonly field: SchoolField;
  /** Of one pupil, weighted as in 拆分. */
  readonly unit: string;
  /** Figure of the ledger × scale = unit. */
  readonly scale: number;
  /** Bounds for one pupil. They are this product's own, wide on purpose, and no standard of anybody's. */
  readonly low: number;
  readonly high: number;
}

const PLAUSIBLE: readonly Plausible[] = [
  { field: "teachingArea", unit: "㎡", scale: 1, low: 0.05, high: 2000 },
  { field: "indoorSportsArea", unit: "㎡", scale: 1, low: 0.01, high: 2000 },
  { field: "sportsGroundArea", unit: "㎡", scale: 1, low: 0.05, high: 2000 },
  { field: "equipmentValue", unit: "元", scale: 10000, low: 10, high: 1000000 },
  { field: "computers", unit: "台", scale: 1, low: 0.0005, high: 20 },
  { field: "books", unit: "册", scale: 1, low: 0.1, high: 5000 },
  { field: "multimediaRooms", unit: "间", scale: 1, low: 0.0002, high: 10 },
];

/** How many times off the median a figure has to be: well under 1,000, well over what a very small school can be. */
const TIMES = 300;
/** From so many times on it is another unit or another number of digits, and no school: nothing is judged by the figure. */
const PROVEN_TIMES = 1000;
/** Figures that a whole column must have before its bounds prove its unit. */
const PROVEN_FIGURES = 3;
/** Figures off in the same direction that tell of the pupils they are divided by. */
const TELLING_COLUMNS = 4;

export default defineRule({
  meta: {
    work: "row",
    levels: ["error", "query"],
    messages: {
      column: ["column", "off", "filled", "median", "low", "high", "unit"],
      tooHigh: ["school", "column", "value", "median", "times", "unit"],
      tooLow: ["school", "column", "value", "median", "times", "unit"],
      implausible: ["school", "column", "value", "low", "high", "unit"],
      fewPupils: ["school", "count", "columns"],
      manyPupils: ["school", "count", "columns"],
    },
  },

  check({ ledger }, report) {
    const table = ledger.tables.get("schools");
    if (!table) return;
    const compared = comparedFields(ledger);
    const isPart = partsOf(ledger, table);
    type Astray = { finding: Parameters<typeof report>[0]; column: string; high: boolean };
    const astray = new Map<Site, [Astray, ...Astray[]]>();
    for (const bounds of PLAUSIBLE.filter(({ field }) => compared.has(field))) {
      const { field, unit, low, high } = bounds;
      const { figures, off, median } = figuresOf(ledger, table, bounds);
      if (figures.length === 0) continue;
      const column = headingOf(field);
      if (off * 2 > figures.length) {
        const data = { column, off, filled: figures.length, median: legible(median), low, high, unit };
        const subject = sheetSubject(table.template.name);
        report({
          messageId: "column",
          level: figures.length >= PROVEN_FIGURES ? "error" : "query",
          subject,
          field,
          cells: [table.headingCell(field)],
          suspends: figures.map(({ site }) => table.cell(field, site.record)),
          data,
        });
        continue;
      }
      for (const { site, value } of figures) {
        const times = value / median;
        const isPlausible = value >= low && value <= high;
        if ((isPlausible && times < TIMES && times > 1 / TIMES) || isPart(field, site)) continue;
        const about = {
          level: isProven(times) ? ("error" as const) : ("query" as const),
          subject: siteSubject(site),
          field,
          cells: [table.cell(field, site.record)],
          found: table.number(field, site.record),
        };
        const data = { school: siteName(site), column, value: legible(value), unit };
        const beside = { ...data, median: legible(median) };
        const tell = (finding: Parameters<typeof report>[0]) => {
          const told: Astray = { finding, column, high: times > 1 };
          const others = astray.get(site);
          if (others) others.push(told);
          else astray.set(site, [told]);
        };
        if (times >= TIMES) tell({ ...about, messageId: "tooHigh", data: { ...beside, times: legible(times) } });
        else if (times <= 1 / TIMES)
          tell({ ...about, messageId: "tooLow", data: { ...beside, times: legible(1 / times) } });
        else tell({ ...about, messageId: "implausible", data: { ...data, low, high } });
      }
    }
    for (const [site, all] of astray) {
      const [{ high }] = all;
      if (all.length < TELLING_COLUMNS || all.some((each) => each.high !== high)) {
        for (const { finding } of all) report(finding);
        continue;
      }
      const fields = TAUGHT_STAGES.map((stage) => `${stage}.pupils` as const);
      report({
        messageId: high ? "fewPupils" : "manyPupils",
        level: all.every(({ finding }) => finding.level === "error") ? "error" : "query",
        subject: siteSubject(site),
        field: "pupils",
        cells: table.cells(
          fields.filter((field) => table.number(field, site.record)),
          site.record,
        ),
        data: { school: siteName(site), count: all.length, columns: all.map(({ column }) => column) },
      });
    }
  },
});

function isProven(times: number): boolean {
  return times >= PROVEN_TIMES || times <= 1 / PROVEN_TIMES;
}

/** Tells whether a figure is larger than the one it is contained in, which is a finding of its own. */
function partsOf(ledger: Ledger, table: Table): (field: FieldId, site: Site) => boolean {
  const exceeding = exceedingParts(ledger, "schools", table);
  const parts = new Set(exceeding.flatMap(({ record, parts }) => parts.map(({ field }) => `${field}/${record}`)));
  return (field, { record }) => parts.has(`${field}/${record}`);
}

/** The figures of a column with their median, and how many of them are not plausible. */
function figuresOf(ledger: Ledger, table: Table, bounds: Plausible) {
  return notesOf(ledger).once(`plausible/${bounds.field}`, () => {
    const figures = perPupilFigures(table, ledger.sites, bounds);
    const off = figures.filter(({ value }) => value < bounds.low || value > bounds.high).length;
    return { figures, off, median: medianOf(figures.map(({ value }) => value)) };
  });
}

/** The figures above 0 of a column for each pupil of their sites. */
function perPupilFigures(table: Table, sites: readonly Site[], { field, scale }: Plausible) {
  return sites.flatMap((site) => {
    const amount = table.number(field, site.record);
    const pupils = weightedPupilsOf(site);
    return amount && pupils ? [{ site, value: (amount * scale) / pupils }] : [];
  });
}

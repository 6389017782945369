import { CLASS_SIZE_FIELDS, type Site, type Table, type StageFigure } from "../ledger";
import { CLASS_SIZE_BINS, classSizeBin, pupilsOfBins } from "../measures/classSizes";
import { grouped, there } from "../model";
import { STAGES } from "../standards/terms";
import { headingOf } from "./engine/columns";
import { HABIT_BLANKS } from "./engine/habits";
import { recordNames } from "./engine/records";
import { figureOf, statedStages, type Stated } from "./engine/registers";
import { defineRule } from "./engine/rule";
import { siteName, siteSubject } from "./engine/subjects";
import { canBeExplained } from "./engine/tolerance";

/**
 * 班额台账与学校台账不符: the classes counted by bins are not 教学班数, cannot hold 在校生数, or the largest bin that is filled is
 * not that of 最大班额.
 */
export default defineRule({
  meta: {
    work: "row",
    levels: ["error", "query"],
    messages: {
      classes: ["record", "found", "heading", "expected"],
      tooFew: ["record", "heading", "pupils", "fewest", "difference"],
      tooMany: ["record", "heading", "pupils", "most", "difference"],
      largest: ["school", "heading", "largest", "bin", "highest"],
      classesHabit: [...HABIT_BLANKS, "record", "found", "expected"],
      tooFewHabit: [...HABIT_BLANKS, "record", "pupils", "fewest"],
      tooManyHabit: [...HABIT_BLANKS, "record", "pupils", "most"],
      largestHabit: [...HABIT_BLANKS, "school", "largest", "highest"],
    },
  },

  check({ ledger }, report) {
    const schools = ledger.tables.get("schools");
    const table = ledger.tables.get("classSizes");
    if (!schools || !table) return;
    const names = recordNames(ledger, "classSizes", table);
    const byBins = statedStages(ledger, table).map((stated) => ({ ...stated, bins: binsOf(table, stated.record) }));
    const differing = new Set<Site>();

    for (const stated of byBins) {
      const { record, stage, bins, sites } = stated;
      const pupils = figureOf(schools, stated, stage, "pupils");
      const classes = figureOf(schools, stated, stage, "classes");
      // Classes without pupils and pupils without classes have rules of their own.
      if (!bins || pupils === 0 || classes === 0) continue;
      const about = () => ({ subject: names.subject(record), field: names.field(CLASS_SIZE_FIELDS[0], record) });
      const cellsWith = (of: StageFigure) => [
        ...table.cells(CLASS_SIZE_FIELDS, record),
        ...sites.map((site) => schools.cell(`${stage}.${of}`, site.record)),
      ];
      const found = bins.reduce((sum, count) => sum + count, 0);
      if (classes !== null && found !== classes) {
        sites.forEach((site) => differing.add(site));
        report({
          ...about(),
          messageId: "classes",
          level: "error",
          cells: cellsWith("classes"),
          found,
          expected: classes,
          habit: { table, field: `bins/${stage}`, messageId: "classesHabit", heading: headingOf(`${stage}.classes`) },
          data: { record: names.name(record), found, heading: headingOf(`${stage}.classes`), expected: classes },
        });
        continue;
      }
      if (pupils === null) continue;
      const [fewest, most] = pupilsOfBins(bins);
      const difference = Math.max(fewest - pupils, pupils - most);
      if (difference <= 0) continue;
      const level = canBeExplained(difference, pupils) ? "query" : "error";
      // What can be explained each school explains for itself.
      const habitOf = <Id extends string>(messageId: Id) =>
        level === "error"
          ? { habit: { messageId, table, field: `bins/${stage}`, heading: headingOf(`${stage}.pupils`) } }
          : {};
      const finding = {
        ...about(),
        level,
        cells: cellsWith("pupils"),
        found: pupils,
      } as const;
      const data = { record: names.name(record), heading: headingOf(`${stage}.pupils`), pupils, difference };
      if (difference === fewest - pupils)
        report({
          ...finding,
          ...habitOf("tooFewHabit"),
          messageId: "tooFew",
          expected: fewest,
          data: { ...data, fewest },
        });
      else
        report({
          ...finding,
          ...habitOf("tooManyHabit"),
          messageId: "tooMany",
          expected: most,
          data: { ...data, most },
        });
    }

    const own = grouped(byBins, ({ sites: [site] }) => site);
    const ofCampuses = grouped(byBins, ({ sites: [site] }) => site.parent);
    for (const [site, records] of own) {
      const largest = schools.number("largestClass", site.record);
      if (!largest || differing.has(site) || !isWhole(schools, site, records)) continue;
      const [bin, highest] = [classSizeBin(largest), highestBin(records)];
      if (highest === null || bin === highest) continue;
      // Of a school with campuses nobody knows whether its own largest class is meant, or the largest of them all.
      if (bin === highestBin([...records, ...(ofCampuses.get(site) ?? [])])) continue;
      report({
        messageId: "largest",
        level: "error",
        subject: siteSubject(site),
        field: "largestClass",
        cells: [
          schools.cell("largestClass", site.record),
          ...records.flatMap(({ record }) => table.cells(CLASS_SIZE_FIELDS, record)),
        ],
        found: largest,
        habit: { messageId: "largestHabit", table: schools, field: "largestClass", heading: headingOf("largestClass") },
        data: {
          school: siteName(site),
          heading: headingOf("largestClass"),
          largest,
          bin: binName(bin),
          highest: binName(highest),
        },
      });
    }
  },
});

/** A record of 班额台账 with its counts, `null` where one of them is not known. */
interface Binned extends Stated {
  readonly stage: (typeof STAGES)[number];
  readonly bins: readonly number[] | null;
}

function binsOf(table: Table, record: number): number[] | null {
  const bins = CLASS_SIZE_FIELDS.map((field) => table.number(field, record));
  return bins.some((count) => count === null) ? null : (bins as number[]);
}

/** Whether every stage that a site teaches has a record with all its counts. */
function isWhole(schools: Table, site: Site, records: readonly Binned[]): boolean {
  return STAGES.every((stage) => {
    const record = records.find((each) => each.stage === stage);
    return record ? record.bins !== null : !schools.number(`${stage}.pupils`, site.record);
  });
}

/** The highest bin that holds a class, `null` where no class is counted. */
function highestBin(records: readonly Binned[]): number | null {
  let highest = -1;
  for (const { bins } of records) {
    bins?.forEach((count, bin) => {
      if (count > 0) highest = Math.max(highest, bin);
    });
  }
  return highest < 0 ? null : highest;
}

function binName(bin: number): string {
  return there(CLASS_SIZE_BINS[bin], `bin ${bin}`);
}

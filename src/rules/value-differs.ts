import { locateShown, shows, type Assessment, type SchoolAssessment, type StageAssessment } from "../assessment";
import { siteShare, stagesOf, type LaidResult, type Ledger } from "../ledger";
import { perPupil } from "../measures/perPupil";
import { printedApart } from "../measures/rounding";
import { grouped, type CellRef } from "../model";
import { INDICATORS } from "../standards/methods";
import type { NamedIndicator } from "../standards/namedIndicator";
import { STAGE_NAMES, STAGES } from "../standards/terms";
import { defineRule } from "./engine/rule";
import { countyStageSubject, stageSubject } from "./engine/subjects";

/**
 * 生均值与计算结果不一致: what a county has worked out itself in sheets of its own (生均…, 师生比, 每百名学生…, 全县平均值) is not what
 * its figures give under any method. The usual mistakes are computed too and named. Nothing is ever judged by such cells.
 */

const VALUE = ["school", "indicator", "shown", "exact", "unit"] as const;

/** More schools than these in one column are one habit. */
const SLIPS = 5;

export default defineRule({
  meta: {
    work: "judgement",
    // A sheet of the county's own may mean another figure than the method does.
    levels: ["query"],
    messages: {
      times: [...VALUE, "times"],
      wholeSchool: VALUE,
      undivided: VALUE,
      other: VALUE,
      wholeColumn: [...VALUE, "stage", "count"],
      plainMean: ["stage", "indicator", "shown", "exact", "unit"],
    },
  },

  check({ ledger, assessment }, report) {
    const wrong = wrongValues(ledger, assessment);
    for (const column of grouped(wrong, columnOf).values()) {
      const [first] = column;
      if (!first) continue;
      if (column.length > SLIPS) {
        report({
          messageId: "wholeColumn",
          level: "query",
          subject: countyStageSubject(ledger, first.stage),
          field: `${first.indicator.id}/own/${first.cause}`,
          cells: column.flatMap(({ cells }) => cells),
          found: column.length,
          expected: 0,
          data: { ...dataOf(first), stage: STAGE_NAMES[first.stage.stage], count: column.length },
        });
      } else {
        for (const each of column) {
          const { cause, cells, shown, exact } = each;
          const about = {
            level: "query",
            subject: stageSubject(each.school.school),
            field: `${each.indicator.id}/own`,
            cells,
            found: shown,
            expected: exact,
          } as const;
          const data = dataOf(each);
          if (cause === "times") report({ ...about, messageId: cause, data: { ...data, times: timesOf(each) } });
          else report({ ...about, messageId: cause, data });
        }
      }
    }
    for (const { stage, indicator, exact, shown, cells } of plainMeans(ledger, assessment)) {
      report({
        messageId: "plainMean",
        level: "query",
        subject: countyStageSubject(ledger, stage),
        field: `${indicator.id}/own/mean`,
        cells,
        found: shown,
        expected: exact,
        data: { stage: STAGE_NAMES[stage.stage], ...beside({ indicator, exact, shown }) },
      });
    }
  },
});

/** A value that was worked out by somebody and is another one, with all cells that say so. */
interface Wrong {
  readonly stage: StageAssessment;
  readonly indicator: NamedIndicator;
  readonly exact: number;
  readonly shown: number;
  readonly cells: readonly CellRef[];
}

interface WrongOfSchool extends Wrong {
  readonly school: SchoolAssessment;
  readonly cause: "times" | "wholeSchool" | "undivided" | "other";
}

function columnOf({ stage, indicator, cause }: WrongOfSchool): string {
  return [stage.stage, indicator.id, cause].join();
}

/** Shown and true value as the forms write them, with enough places to be told apart. */
function beside({ indicator, exact, shown }: Pick<Wrong, "indicator" | "exact" | "shown">) {
  const [shownText, exactText] = printedApart(shown, exact, indicator.digits);
  return { indicator: indicator.name, shown: shownText, exact: exactText, unit: indicator.unit };
}

function dataOf(wrong: WrongOfSchool) {
  return { school: stageSubject(wrong.school.school).name, ...beside(wrong) };
}

interface Looked {
  readonly stage: StageAssessment;
  readonly school: SchoolAssessment;
  readonly indicator: NamedIndicator;
  readonly exact: number;
  readonly result: LaidResult;
}

/** What sheets show of schools and is right under no method; a figure that the methods take differently is told by the first. */
function wrongValues(ledger: Ledger, { methods }: Assessment): WrongOfSchool[] {
  const own = locateShown(ledger);
  if (!own.some) return [];
  const looked = [...methods.values()].flatMap(({ method, stages }) =>
    STAGES.flatMap((id) => {
      const stage = stages[id];
      return [...(stage?.counted ?? []), ...(stage?.excluded ?? [])].flatMap((school) =>
        INDICATORS[method].flatMap((indicator, i): Looked[] => {
          const exact = school.values[i] ?? null;
          // Of a school with campuses a row may be the main site's alone.
          if (!stage || exact === null || school.school.sites.length > 1) return [];
          return own.ofSchool(school.school, indicator).map((result) => ({ stage, school, indicator, exact, result }));
        }),
      );
    }),
  );
  const wrong = [...grouped(looked, ({ result }) => result).values()].flatMap((under): WrongOfSchool[] => {
    const [first] = under;
    if (!first || under.some(({ result, indicator, exact }) => shows(result, indicator, exact))) return [];
    const { result, ...about } = first;
    const shown = scaled(result, first.indicator);
    return [{ ...about, shown, cells: [result.cell], cause: causeOf(first) }];
  });
  const bySchool = grouped(wrong, ({ school: { school }, indicator }) =>
    [school.site.key, school.stage, indicator.id].join(),
  );
  return [...bySchool.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, cells: [...first.cells, ...others.flatMap(({ cells }) => cells)] }] : [],
  );
}

function scaled({ value, per }: LaidResult, indicator: NamedIndicator): number {
  return (value * indicator.per) / per;
}

/** Powers of ten by which units and «每百名» are mistaken. */
const POWERS = [10, 100, 1000, 10_000];
/** What rounding leaves of a figure in another unit. */
const NEAR = 0.005;

function timesOf({ shown, exact }: Pick<Wrong, "shown" | "exact">): number {
  return POWERS.flatMap((power) => [power, 1 / power]).find((times) => isNear(shown, exact * times)) ?? 1;
}

function isNear(shown: number, value: number): boolean {
  return Math.abs(shown - value) <= NEAR * Math.abs(value);
}

function causeOf({ school, indicator, exact, result }: Looked): WrongOfSchool["cause"] {
  const { site, stage, pupils } = school.school;
  const gives = (amount: number, of: number) => shows(result, indicator, perPupil(amount, of, indicator.per));
  const taught = stagesOf(site);
  if (indicator.divided && pupils && taught.length > 1) {
    const all = taught.map((each) => site.pupils[each] ?? NaN).reduce((sum, each) => sum + each, 0);
    const share = siteShare(site, stage);
    const whole = (exact * pupils) / indicator.per / share;
    if (gives(whole, all)) return "wholeSchool";
    if (gives(whole, pupils)) return "undivided";
  }
  return timesOf({ shown: scaled(result, indicator), exact }) === 1 ? "other" : "times";
}

/** Means of the county that are the plain ones of its schools' values, where pupils have to weigh. */
function plainMeans(ledger: Ledger, { methods }: Assessment): Wrong[] {
  const own = locateShown(ledger);
  const looked = [...methods.values()].flatMap(({ stages }) =>
    STAGES.flatMap((id) => {
      const stage = stages[id];
      return (stage?.indicators ?? []).flatMap((assessed, at) => {
        const { indicator, mean } = assessed;
        if (!stage || mean === null) return [];
        return own.ofStage(stage, assessed, "mean").map((result) => ({
          wrong: { stage, indicator, exact: mean, shown: scaled(result, indicator), cells: [result.cell] },
          result,
          isRight: shows(result, indicator, mean),
          isPlain: plainOnes(stage, at).some((plain) => shows(result, indicator, plain)),
        }));
      });
    }),
  );
  return [...grouped(looked, ({ result }) => result).values()].flatMap((under) => {
    const plain = under.find(({ isPlain }) => isPlain);
    return plain && !under.some(({ isRight }) => isRight) ? [plain.wrong] : [];
  });
}

/** The plain means of the schools that count, and of all. */
function plainOnes({ counted, excluded }: StageAssessment, at: number): number[] {
  return [counted, [...counted, ...excluded]].map((schools) => {
    const values = schools.map(({ values }) => values[at] ?? NaN);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
}

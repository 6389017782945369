import {
  numerator,
  numeratorParts,
  schoolExclusion,
  type Ledger,
  type Part,
  type Site,
  type StageSchool,
} from "../ledger";
import { perPupil } from "../measures/perPupil";
import { schoolStandard, toleratedStandard } from "../measures/schoolStandard";
import { allMet, type CellRef, type Verdict } from "../model";
import { TOLERANCES_2019 } from "../standards/countyLimits";
import { INDICATORS, type NamedIndicator } from "../standards/indicator";
import { schoolRemark } from "../standards/schoolRemark";
import { TAUGHT_STAGES, type Method, type Stage } from "../standards/terms";
import type { SchoolAssessment } from "./assessment";

/** One stage of a school under one method. */
export function assessSchool(ledger: Ledger, school: StageSchool, method: Method): SchoolAssessment {
  const exclusion = schoolExclusion(school, method);
  const table = ledger.tables.get("schools")!;
  const indicators = INDICATORS[method];
  const amounts = indicators.map((indicator) =>
    numerator(table, numeratorParts(school, indicator, ledger.parameters), indicator),
  );
  const values = amounts.map((amount, i) =>
    amount === null || !school.pupils ? null : perPupil(amount, school.pupils, indicators[i].per),
  );
  const required = standardsOf(method, school.stage);
  const tolerated = required && ledger.parameters.on("transition2019") ? toleratedValues(ledger, school, values) : null;
  const known = values.filter((value) => value !== null);
  const result =
    required && known.length === values.length
      ? toleratedStandard(
          known,
          known.map((value, i) => tolerated?.[i] ?? value),
          required,
        )
      : null;
  const counts = required !== null && exclusion === null;
  const transitional = counts && result !== null && result.transitional;
  return {
    school,
    method,
    exclusion,
    amounts,
    values,
    toleratedValues: tolerated,
    standards: result && result.plain,
    judged: result && result.judged,
    verdict: transitional ? "met" : counts ? standardVerdict(values, required) : "notApplicable",
    transitional,
  };
}

/** The values of 2017 with what the procedures of 2019 let this school add; `null` where they let it add nothing. */
function toleratedValues(ledger: Ledger, school: StageSchool, values: readonly (number | null)[]): (number | null)[] {
  const table = ledger.tables.get("schools")!;
  return INDICATORS["2017"].map((indicator, i) => {
    const { tolerance, per } = indicator;
    const value = values[i];
    if (!tolerance || value === null || !school.pupils || !isTolerated(ledger, school, tolerance.schools)) return null;
    const parts = numeratorParts(school, { ...indicator, numerator: tolerance.addends }, ledger.parameters);
    const added = numerator(
      table,
      parts.map((part) => ({ ...part, needed: false })),
      indicator,
    );
    return added === null ? null : value + perPupil(added, school.pupils, per);
  });
}

type Tolerated = NonNullable<NamedIndicator["tolerance"]>["schools"];

function isTolerated(ledger: Ledger, { site, pupils }: StageSchool, schools: Tolerated): boolean {
  const table = ledger.tables.get("schools")!;
  if (schools === "denseCentre") return table.flag("denseCentre", site.record) === true;
  const { least, below } = TOLERANCES_2019.visitingTeachers;
  return table.text("area", site.record) === "乡村" && pupils !== null && pupils >= least && pupils < below;
}

/** What a school must reach under a method, one standard an indicator; `null` where the method has none. */
export function standardsOf(method: Method, stage: Stage): number[] | null {
  const standards = INDICATORS[method].map(({ standard }) => standard?.[stage]);
  return standards.every((standard) => standard !== undefined) ? standards : null;
}

/** The verdict on a school: decided even with figures missing where the others already fail it. */
function standardVerdict(values: readonly (number | null)[], standards: readonly number[]): Verdict {
  const atBest = schoolStandard(
    values.map((value, i) => value ?? standards[i]),
    standards,
  );
  if (!atBest.met) return "notMet";
  return values.includes(null) ? "undetermined" : "met";
}

/** 备注 of a school in the form; `null` where it cannot be said. */
export function remarkOf({ standards, judged }: Pick<SchoolAssessment, "standards" | "judged">): string | null {
  return standards && judged && schoolRemark(judged.levels, standards.levels);
}

/** The verdict over the schools of all stages. */
export function schoolsVerdict(schools: Iterable<SchoolAssessment>): Verdict {
  return allMet([...schools].map(({ verdict }) => verdict));
}

/** The cells that an indicator of a school is computed from: numerators first, then the pupils, of all stages where things are divided. */
export function cellsBehind(
  ledger: Ledger,
  { school }: Pick<SchoolAssessment, "school">,
  indicator: NamedIndicator,
): CellRef[] {
  const table = ledger.tables.get("schools")!;
  const parts: Part[] = numeratorParts(school, indicator, ledger.parameters);
  const amounts = parts.flatMap(({ site, addends }) =>
    table.cells(
      addends.map(({ field }) => field),
      site.record,
    ),
  );
  const dividing = (site: Site) =>
    TAUGHT_STAGES.filter((stage) => site.pupils[stage] > 0 || site.doubtful.includes(stage));
  const pupils = school.sites.flatMap((site) =>
    table.cells(
      (indicator.divided ? dividing(site) : [school.stage]).map((stage) => `${stage}.pupils`),
      site.record,
    ),
  );
  return [...amounts, ...pupils];
}

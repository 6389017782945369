import {
  numerator,
  numeratorParts,
  schoolExclusion,
  stagesOf,
  tableOf,
  type Ledger,
  type Part,
  type StageSchool,
} from "../ledger";
import { perPupil } from "../measures/perPupil";
import { schoolStandard, toleratedStandard, type SchoolStandards } from "../measures/schoolStandard";
import { allMet, type CellRef, type Verdict } from "../model";
import { TOLERANCES_2019 } from "../standards/countyLimits";
import type { NamedIndicator } from "../standards/namedIndicator";
import { schoolRemark } from "../standards/schoolRemark";
import { dataOf, INDICATORS, schoolStandards, type Method } from "../standards/methods";
import type { SchoolAssessment } from "./assessment";
import { at } from "../measures/at";

/** One stage of a school under one method. */
export function assessSchool(ledger: Ledger, school: StageSchool, method: Method): SchoolAssessment {
  const exclusion = schoolExclusion(school, method);
  const table = tableOf(ledger, "schools");
  const indicators = INDICATORS[method];
  const computed = indicators.map((indicator) => {
    const amount = numerator(table, numeratorParts(school, indicator, ledger.parameters), indicator);
    const value = amount === null || !school.pupils ? null : perPupil(amount, school.pupils, indicator.per);
    return { indicator, amount, value };
  });
  const values = computed.map(({ value }) => value);
  const demand = schoolStandards(method, school.stage);
  const tolerated =
    demand?.tolerances && ledger.parameters.on(demand.tolerances) ? toleratedValues(ledger, school, computed) : null;
  const known = values.filter((value) => value !== null);
  const eased = (additions: readonly (number | null)[] | undefined) =>
    demand && known.length === values.length
      ? toleratedStandard(
          known,
          known.map((value, i) => additions?.[i] ?? value),
          demand,
        )
      : null;
  const result = eased(tolerated?.surely);
  const counts = demand !== null && exclusion === null;
  const transitional = counts && result !== null && result.transitional;
  // What nobody knows forgives nothing, and fails nobody whom it might forgive.
  const mayBeForgiven = !transitional && eased(tolerated?.atBest)?.transitional === true;
  const plain = counts ? standardVerdict(values, demand) : "notApplicable";
  return {
    school,
    method,
    exclusion,
    amounts: computed.map(({ amount }) => amount),
    values,
    toleratedValues: tolerated && tolerated.surely,
    standards: result && result.plain,
    judged: result && result.judged,
    verdict: transitional ? "met" : counts && mayBeForgiven ? "undetermined" : plain,
    transitional,
  };
}

/** Values with what the procedures of 2019 let a school add, `null` each where they let it add nothing. */
interface ToleratedValues {
  readonly surely: readonly (number | null)[];
  /** The same if what is unknown of the school were in its favour. */
  readonly atBest: readonly (number | null)[];
}

function toleratedValues(
  ledger: Ledger,
  school: StageSchool,
  computed: readonly { readonly indicator: NamedIndicator; readonly value: number | null }[],
): ToleratedValues {
  const table = tableOf(ledger, "schools");
  const eased = computed.map(({ indicator, value }) => {
    const { tolerance, per, standard } = indicator;
    const nothing = { surely: null, atBest: null };
    if (!tolerance || value === null || !school.pupils) return nothing;
    const meant = isTolerated(ledger, school, tolerance.schools);
    if (meant === false) return nothing;
    const parts = numeratorParts(school, { ...indicator, numerator: tolerance.addends }, ledger.parameters);
    const added = numerator(
      table,
      parts.map((part) => ({ ...part, needed: false })),
      indicator,
    );
    if (added === null) return { surely: null, atBest: standard ? Math.max(value, standard[school.stage]) : null };
    const sum = value + perPupil(added, school.pupils, per);
    return { surely: meant ? sum : null, atBest: sum };
  });
  return { surely: eased.map(({ surely }) => surely), atBest: eased.map(({ atBest }) => atBest) };
}

type Tolerated = NonNullable<NamedIndicator["tolerance"]>["schools"];

/** Whether a tolerance is meant for a school; `null` where that hangs on a cell that is blank or cannot be used. */
function isTolerated(ledger: Ledger, { site, pupils }: StageSchool, schools: Tolerated): boolean | null {
  const table = tableOf(ledger, "schools");
  if (schools === "denseCentre") {
    const dense = table.flagElseNo("denseCentre", site.record);
    return dense === "open" ? null : dense;
  }
  const { least, below } = TOLERANCES_2019.visitingTeachers;
  const area = table.text("area", site.record);
  if (pupils === null || pupils < least || pupils >= below) return false;
  return area === null ? null : area === "乡村";
}

/** The verdict on a school: decided even with figures missing where the others already fail it. */
function standardVerdict(values: readonly (number | null)[], demand: SchoolStandards): Verdict {
  const atBest = schoolStandard(
    values.map((value, i) => value ?? at(demand.standards, i)),
    demand,
  );
  if (!atBest.met) return "notMet";
  return values.includes(null) ? "undetermined" : "met";
}

/** 备注 of a school in the form; `null` where it cannot be said. */
export function remarkOf({ method, standards, judged }: SchoolAssessment): string | null {
  const demand = dataOf(method).schools;
  return demand && standards && judged && schoolRemark(demand.near, judged.levels, standards.levels);
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
  const table = tableOf(ledger, "schools");
  const pupils = school.sites.flatMap((site) =>
    table.cells(
      (indicator.divided ? stagesOf(site) : [school.stage]).map((stage) => `${stage}.pupils` as const),
      site.record,
    ),
  );
  return [...numeratorCells(ledger, { school }, indicator), ...pupils];
}

/** The cells of an indicator's numerator. */
export function numeratorCells(
  ledger: Ledger,
  { school }: Pick<SchoolAssessment, "school">,
  indicator: NamedIndicator,
): CellRef[] {
  const table = tableOf(ledger, "schools");
  const parts: Part[] = numeratorParts(school, indicator, ledger.parameters);
  return parts.flatMap(({ site, addends }) =>
    table.cells(
      addends.map(({ field }) => field),
      site.record,
    ),
  );
}

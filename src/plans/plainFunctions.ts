import { NO_DIFFERENCE } from "../measures/differenceCoefficient";
import { exclusionRules, exclusionText } from "../standards/exclusion";
import { ORGANISERS, SCHOOL_TYPES, type ExclusionRule } from "../standards/inclusion";
import { schoolStandards, type Method } from "../standards/methods";
import { REMARK_WORDS } from "../standards/schoolRemark";
import { TRANSITIONAL_NAME, VERDICT_NAMES, YES_NO, type Stage } from "../standards/terms";
import { there } from "../model";
import { atLeastFormula } from "./comparing";
import { quoted } from "./tablePlan";

/**
 * What the EDU functions of the derived sheets compute, in functions that every spreadsheet program has (通用公式): each in
 * the order of arithmetic of `measures/`, and each refusing what is no number. Nothing in them spills or has to be entered as
 * an array formula: arrays stand within SUMPRODUCT alone.
 */

const UNKNOWN = "NA()";

/** What makes of the least difference a 1, for the spreadsheet of the workbench takes 0.05 to be less than 1E-12. */
const MUCH = (1 / NO_DIFFERENCE).toExponential().toUpperCase().replace("+", "");

/** As DIFFCOEF, but that a blank is unknown here and not 0. */
export function plainCoefficient(values: string, pupils: string): string {
  const mean = `SUM(${values})/SUM(${pupils})`;
  // A school with neither pupils nor value weighs nothing; dividing it by 1 keeps the array free of errors.
  const perPupil = `${values}/(${pupils}+(${pupils}=0))`;
  const coefficient = `SQRT(SUMPRODUCT(${pupils}*(${perPupil}-${mean})^2)/SUM(${pupils}))/(${mean})`;
  const known = [
    ...[values, pupils].map((range) => `COUNT(${range})=ROWS(${range})*COLUMNS(${range})`),
    `MIN(${values},${pupils})>=0`,
    `SUMPRODUCT((${pupils}=0)*(${values}<>0))=0`,
  ].join(",");
  return `IF(AND(${known}),IF(${coefficient}*${MUCH}<1,0,${coefficient}),${UNKNOWN})`;
}

/** As COMPOSITE, but that a 0 among others stands in its cell and is taken. */
export function plainComposite(coefficients: string, count: number): string {
  return `IF(AND(COUNT(${coefficients})=${count},MIN(${coefficients})>=0),SUM(${coefficients})/${count},${UNKNOWN})`;
}

/** The cells that INCLUSION asks, and the number of pupils. */
export interface InclusionCells {
  readonly type: string;
  readonly organiser: string;
  readonly affiliated: string;
  readonly pupils: string;
}

/**
 * As INCLUSION, but that what cannot be read refuses only where it decides: a reason that surely holds is given, and the
 * school counts only where no reason can hold.
 */
export function plainInclusion(method: Method, cells: InclusionCells): string {
  const rules = exclusionRules(method);
  const asked = (of: (rule: ExclusionRule) => unknown, formula: string) => (rules.some(of) ? [formula] : []);
  const readable = [
    ...asked(({ types }) => types, oneOf(cells.type, SCHOOL_TYPES)),
    ...asked(({ organisers }) => organisers, oneOf(cells.organiser, ORGANISERS.flatMap(nameAndCode))),
    ...asked(({ affiliated }) => affiliated, `OR(${cells.affiliated}="",${oneOf(cells.affiliated, [...YES, ...NO])})`),
  ];
  const counted = `IF(${all(readable)},"",${UNKNOWN})`;
  const reasons = rules.map((rule) => [conditionOf(rule, cells), exclusionText(rule.reason, method)] as const);
  const noPupils = [`${cells.pupils}=0`, exclusionText("noPupils", method)] as const;
  return [noPupils, ...reasons].reduceRight(
    (otherwise, [condition, text]) => `IF(${condition},${quoted(text)},${otherwise})`,
    counted,
  );
}

/** 是 and 否 as the sheets show them: fetched cells are texts. */
const YES: readonly string[] = [YES_NO[0], "1", "TRUE"];
const NO: readonly string[] = [YES_NO[1], "0", "FALSE"];

function nameAndCode(organiser: string, i: number): readonly string[] {
  return [organiser, String(i + 1)];
}

function conditionOf(rule: ExclusionRule, { type, organiser, affiliated, pupils }: InclusionCells): string {
  const { types, organisers, below } = rule;
  const organiserWords = (organisers ?? []).flatMap((each) => nameAndCode(each, ORGANISERS.indexOf(each)));
  const conditions = [
    ...(types ? [oneOf(type, types)] : []),
    ...(organisers ? [oneOf(organiser, organiserWords)] : []),
    ...(rule.affiliated ? [oneOf(affiliated, YES)] : []),
    ...(below === undefined ? [] : [`${pupils}<${below}`]),
  ];
  return all(conditions);
}

function oneOf(cell: string, words: readonly string[]): string {
  const [first] = words;
  if (words.length === 1) return `${cell}=${quoted(there(first, cell))}`;
  return `ISNUMBER(MATCH(${cell},{${words.map(quoted).join(",")}},0))`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? there(conditions[0], "condition") : `AND(${conditions.join(",")})`;
}

/** A school's values in their order, and beside those that a tolerance may raise the cell with the raised one. */
export interface SchoolCells {
  /** The range of all values. */
  readonly range: string;
  readonly values: readonly string[];
  /** One a value; `null` where no tolerance raises it. */
  readonly raised: readonly (string | null)[];
}

/** As SCHOOLSTANDARD. */
export function plainSchoolStandard(method: Method, stage: Stage, cells: SchoolCells): string {
  const { needed, standards, near } = demandOf(method, stage);
  const { range, values, raised } = cells;
  const all = `{${standards.join(",")}}`;
  const reached = `SUMPRODUCT(--(${atLeastFormula(range, all)}))`;
  const close = `SUMPRODUCT(--(${atLeastFormula(range, nearFormula(all, near))}))`;
  const met = (reachedMore: string, closeMore: string) =>
    `AND(${reached}${reachedMore}>=${needed},${close}${closeMore}=${values.length})`;
  /** How many more are reached by raising. */
  const more = (standard: (of: string) => string) =>
    raised
      .map((cell, i) => {
        if (!cell) return "";
        const wanted = standard(String(standards[i]));
        return `+AND(NOT(${atLeastFormula(there(values[i], range), wanted)}),${atLeastFormula(`N(${cell})`, wanted)})`;
      })
      .join("");
  const { met: yes, notMet: no } = VERDICT_NAMES;
  const eased = raised.some((cell) => cell !== null)
    ? `IF(${met(
        more((of) => of),
        more((of) => nearFormula(of, near)),
      )},${quoted(TRANSITIONAL_NAME)},${quoted(no)})`
    : quoted(no);
  return `IF(${usable(cells)},IF(${met("", "")},${quoted(yes)},${eased}),${UNKNOWN})`;
}

/**
 * As SCHOOLREMARK.
 * @param verdict the cell of 是否达标 of the same school, which tells whether the tolerances are taken
 */
export function plainSchoolRemark(method: Method, stage: Stage, cells: SchoolCells, verdict: string): string {
  const { standards, near } = demandOf(method, stage);
  const { values, raised } = cells;
  const transitional = `${verdict}=${quoted(TRANSITIONAL_NAME)}`;
  const judged = values.map((value, i) => {
    const cell = raised[i];
    return cell ? `IF(${transitional},MAX(${value},N(${cell})),${value})` : value;
  });
  const reaches = (value: string, i: number) => atLeastFormula(value, String(standards[i]));
  const isNear = (value: string, i: number) => atLeastFormula(value, nearFormula(String(standards[i]), near));
  const count = judged.map((value, i) => `(${reaches(value, i)})`).join("+");
  const { reached, near: close, below, tolerated } = REMARK_WORDS;
  const lists = [
    placesFormula(
      judged.map((value, i) => `AND(NOT(${reaches(value, i)}),${isNear(value, i)})`),
      close(near),
    ),
    placesFormula(
      judged.map((value, i) => `NOT(${isNear(value, i)})`),
      below(near),
    ),
    ...(raised.some((cell) => cell !== null)
      ? [toleratedFormula(cells, [reaches, isNear], transitional, tolerated)]
      : []),
  ];
  return `IF(${usable(cells)},${count}&${quoted(reached)}&${lists.join("&")},${UNKNOWN})`;
}

type Reaching = (value: string, i: number) => string;

/** Those whose level is another one by the tolerances. */
function toleratedFormula(
  { values, raised }: SchoolCells,
  levels: readonly Reaching[],
  transitional: string,
  words: readonly [string, string],
): string {
  const changed = values.map((value, i) => {
    const cell = raised[i];
    if (!cell) return null;
    const risen = levels.map((reaches) => `AND(NOT(${reaches(value, i)}),${reaches(`N(${cell})`, i)})`);
    return `AND(${transitional},OR(${risen.join(",")}))`;
  });
  return placesFormula(changed, words);
}

/** Stands between the places of what is listed. */
const COMMA = "、";

/** The places of those that hold between two texts; nothing where none does. */
function placesFormula(conditions: readonly (string | null)[], [before, behind]: readonly [string, string]): string {
  const places = conditions.flatMap((condition, i) =>
    condition === null ? [] : [`IF(${condition},${quoted(`${COMMA}${i + 1}`)},"")`],
  );
  const list = `${quoted(before)}&${places.join("&")}&${quoted(behind)}`;
  const joined = `SUBSTITUTE(${list},${quoted(before + COMMA)},${quoted(before)})`;
  return `SUBSTITUTE(${joined},${quoted(before + behind)},"")`;
}

/** Every value is a number of 0 or more; a raised one may be missing. */
function usable({ range, values, raised }: SchoolCells): string {
  const cells = raised.filter((cell) => cell !== null);
  const others = cells.map((cell) => `,OR(ISNUMBER(${cell}),${cell}="")`).join("");
  return `AND(COUNT(${range})=${values.length},MIN(${[range, ...cells].join(",")})>=0${others})`;
}

function nearFormula(standard: string, near: number): string {
  return `${standard}*${near}/100`;
}

function demandOf(method: Method, stage: Stage) {
  return there(schoolStandards(method, stage), "standards of each school");
}

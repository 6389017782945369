import {
  addendField,
  isFigure,
  mergedInto,
  numerator,
  numeratorParts,
  SHEETS,
  siteShare,
  weightedPupilsOf,
  columnOf,
  tableOf,
  type ColumnTemplate,
  type Ledger,
  type Site,
  type StageSchool,
  type SchoolField,
} from "../ledger";
import { STAGE_WEIGHTS } from "../measures/stageShare";
import { there, entryAt, type CellValue, type SheetPlan, type Steps } from "../model";
import { exclusionText } from "../standards/exclusion";
import type { NamedIndicator } from "../standards/namedIndicator";
import { PROVINCIAL_INDICATORS } from "../standards/indicators";
import { dataOf, INDICATORS, METHODS, type Method } from "../standards/methods";
import { STAGE_NAMES, STAGES, TAUGHT_STAGES, YES_NO, type Stage } from "../standards/terms";
import type { Assessment, SchoolAssessment } from "../assessment/assessment";
import { assessGate } from "../assessment/parts/provincialGate";
import { SPLIT_COLUMNS, SPLIT_SHEET, type DerivedColumn } from "../assessment/derivedSheets";
import type { ParameterId } from "../standards/parameters";
import { parameterValue, schoolColumn } from "./addresses";
import { plainInclusion } from "./plainFunctions";
import { computed, plain, tableSteps, quoted, type ColumnPlan, type Place } from "./tablePlan";

/** 拆分: one row a site: where it belongs, the stages' shares, their parts of everything that is compared, in or out. */

/** The quantities that are compared, each once for all methods, in the order of the forms. */
export function quantities(): NamedIndicator[] {
  return onceEach(METHODS.flatMap((method) => INDICATORS[method]));
}

/** What the province alone asks for, where it is in its 办学基本标准. */
function provincialQuantities(ledger: Ledger): NamedIndicator[] {
  const chosen = assessGate(ledger)?.standards.map(({ computed }) => computed?.id) ?? [];
  return PROVINCIAL_INDICATORS.filter(({ id }) => chosen.includes(id));
}

/** What the tolerances of a method let some schools add, in the order of the form; nothing unless the county switches them on. */
export function toleratedAdditions({ parameters, tables }: Ledger, method: Method): NamedIndicator[] {
  const schools = tables.get("schools");
  const switchedBy = dataOf(method).schools?.tolerances;
  if (!switchedBy || !parameters.on(switchedBy)) return [];
  return INDICATORS[method].flatMap((indicator) => {
    const { tolerance } = indicator;
    if (!tolerance || !schools?.headingCell(TOLERATED_SCHOOLS[tolerance.schools])) return [];
    const numerator = tolerance.addends.filter((addend) =>
      STAGES.every((stage) => schools.headingCell(addendField(addend, stage))),
    );
    return numerator.length > 0 ? [{ ...indicator, quantity: additionName(indicator), numerator }] : [];
  });
}

function additionName({ quantity }: NamedIndicator): string {
  return `按过渡标准可计入的${quantity}`;
}

/** What the tolerances of all methods let some schools add, each quantity once. */
function allAdditions(ledger: Ledger): NamedIndicator[] {
  return onceEach(METHODS.flatMap((method) => toleratedAdditions(ledger, method)));
}

function onceEach(indicators: readonly NamedIndicator[]): NamedIndicator[] {
  return indicators.filter(
    (indicator, i) => indicators.findIndex(({ quantity }) => quantity === indicator.quantity) === i,
  );
}

/** The column of 学校台账 that says for which schools the tolerances are. */
export const TOLERATED_SCHOOLS = { ruralSmall: "area", denseCentre: "denseCentre" } as const;

/** The columns of 拆分; other derived sheets look up their letters here. */
export function splitColumns(assessment: Assessment): ColumnPlan<Site>[] {
  const { ledger } = assessment;
  const rows = new Map(ledger.sites.map((site, i) => [site, i + 2]));
  const lookup = (field: SchoolField, { row, at }: Place) =>
    `INDEX(${schoolColumn(ledger, field)},$${at("row")}${row})`;
  const raw = (field: SchoolField, site: Site): CellValue => rawValue(ledger, field, site);
  const fetched = (column: DerivedColumn<SchoolField>): ColumnPlan<Site> => ({
    ...column,
    cell: (site, place) => computed(`=${lookup(column.id, place)}&""`, String(raw(column.id, site) ?? "")),
  });
  // What no cell of the row shows: a school that is not to be found, a text for a code.
  const inclusions = METHODS.flatMap((method) =>
    STAGES.map((stage) => {
      const schools = schoolsBySite(assessment, method, stage);
      const { heading } = SPLIT_COLUMNS.excluded(method, stage);
      return (site: Site) => (schools.get(site)?.exclusion === undefined && schools.has(site) ? [heading] : []);
    }),
  );
  const { name, type, organiser, affiliated, counted } = SPLIT_COLUMNS;
  return [
    { ...SPLIT_COLUMNS.code, cell: (site) => ({ value: codeValue(ledger, site) }) },
    fetched(name),
    ...[type, organiser, affiliated, counted].map(fetched),
    ...TAUGHT_STAGES.map((stage): ColumnPlan<Site> => ({
      ...SPLIT_COLUMNS.pupils(stage),
      cell: (site, place) => {
        const asked = named("asked", STAGE_NAMES[stage], place);
        const formula = figureFormula(ledger, `${stage}.pupils`, place, `IF(${asked},NA(),0)`);
        return computed(formula, site.pupils[stage] ?? undefined);
      },
    })),
    {
      ...SPLIT_COLUMNS.home,
      cell: (site, place) =>
        computed(homeFormula(ledger, place), codeValue(ledger, mergedInto(site, ledger.parameters) ?? site)),
    },
    {
      ...SPLIT_COLUMNS.weighted,
      cell: (site, { row, at }) =>
        computed(
          `=${TAUGHT_STAGES.map((stage) => `${at(`${stage}.pupils`)}${row}*${STAGE_WEIGHTS[stage]}`).join("+")}`,
          weightedPupilsOf(site) ?? undefined,
        ),
    },
    ...STAGES.map((stage): ColumnPlan<Site> => shareColumn(stage)),
    ...METHODS.flatMap((method) => STAGES.map((stage) => inclusionColumn(assessment, method, stage))),
    ...[...quantities(), ...provincialQuantities(ledger)].flatMap((indicator) =>
      STAGES.map((stage) => partColumnPlan(ledger, indicator, stage)),
    ),
    ...allAdditions(ledger).flatMap((indicator) =>
      STAGES.map((stage) => partColumnPlan(ledger, indicator, stage, true)),
    ),
    {
      ...SPLIT_COLUMNS.row,
      cell: (site, { row, at }) =>
        computed(
          `=MATCH($${at("code")}${row},${schoolColumn(ledger, "code")},0)`,
          entryAt(tableOf(ledger, "schools").rows, site.record) + 1,
        ),
    },
    {
      ...SPLIT_COLUMNS.homeRow,
      cell: (site, { row, at }) =>
        computed(
          `=MATCH($${at("home")}${row},$${at("code")}:$${at("code")},0)`,
          rows.get(mergedInto(site, ledger.parameters) ?? site),
        ),
    },
    ...ledgerFields(ledger).map((field) => figureColumn(ledger, field)),
    ...[...quantities(), ...provincialQuantities(ledger)]
      .filter(isComposed)
      .map((indicator) => composedColumn(ledger, indicator)),
    {
      ...SPLIT_COLUMNS.asked,
      cell: ({ asked }) => plain(listOf(asked.map((stage) => STAGE_NAMES[stage]))),
    },
    {
      ...SPLIT_COLUMNS.suspended,
      cell: (site) =>
        plain(listOf([...suspendedFigures(ledger, site), ...inclusions.flatMap((headingFor) => headingFor(site))])),
    },
  ];
}

/** The plan of 拆分. */
export function splitPlan(assessment: Assessment): Steps<SheetPlan> {
  return tableSteps(SPLIT_SHEET.name, splitColumns(assessment), assessment.ledger.sites, {
    keys: SPLIT_SHEET.left.length,
  });
}

/** A site's code as it stands in 学校台账, a number where it is typed as one: else no formula would find it there. */
export function codeValue(ledger: Ledger, site: Site): CellValue {
  return rawValue(ledger, "code", site) ?? site.code;
}

/** A cell of 学校台账 as it stands there. */
export function rawValue(ledger: Ledger, field: SchoolField, site: Site): CellValue {
  return tableOf(ledger, "schools").raw(field, site.record);
}

/**
 * A figure of 学校台账: a text is an error, which no sum passes over, and so is a number that cannot be used, until the
 * sheets are written anew.
 * @param blank what a blank is
 */
function figureFormula(ledger: Ledger, field: SchoolField, place: Place, blank: string): string {
  const cell = `INDEX(${schoolColumn(ledger, field)},$${place.at("row")}${place.row})`;
  // Divided by 0, nothing is a number.
  const usable = `(ISNUMBER(${cell})*NOT(${named("suspended", schoolField(field).heading, place)}))`;
  return `=IF(${cell}="",${blank},${cell}/${usable})`;
}

function schoolField(field: SchoolField): ColumnTemplate<SchoolField> {
  return columnOf(SHEETS.schools, field);
}

/** The fields that are added up in some column of the sheet, each once. */
function ledgerFields(ledger: Ledger): SchoolField[] {
  const added = [...quantities(), ...provincialQuantities(ledger), ...allAdditions(ledger)];
  return [
    ...new Set(
      added.flatMap(({ numerator: addends }) =>
        addends.flatMap((addend) => STAGES.map((stage) => addendField(addend, stage))),
      ),
    ),
  ];
}

/** Id of the column that holds a figure of 学校台账. */
function fieldColumn(field: SchoolField): string {
  return SPLIT_COLUMNS.figure(schoolField(field)).id;
}

function figureColumn(ledger: Ledger, field: SchoolField): ColumnPlan<Site> {
  return {
    ...SPLIT_COLUMNS.figure(schoolField(field)),
    cell: ({ record }, place) => {
      const table = tableOf(ledger, "schools");
      const value = table.blank(field, record) ? "" : (table.number(field, record) ?? undefined);
      return computed(figureFormula(ledger, field, place, '""'), value);
    },
  };
}

/** Whether an indicator is made of several figures and divided. */
function isComposed({ divided, numerator: addends }: NamedIndicator): boolean {
  return divided && addends.length > 1;
}

/** Several figures added up; blank where all of them are, and unknown where some of those that are taken are. */
function composedColumn(ledger: Ledger, indicator: NamedIndicator): ColumnPlan<Site> {
  const [stage] = STAGES;
  return {
    ...SPLIT_COLUMNS.whole(indicator),
    cell: (site, { row, at }) => {
      const added = indicator.numerator.map((addend) => {
        const field = addendField(addend, stage);
        return { addend, field, cell: `$${at(fieldColumn(field))}${row}` };
      });
      const blanks = added.map(({ cell }) => `IFERROR(${cell}="",FALSE)`).join(",");
      const terms = added.map(({ addend, cell }, i) => {
        const sign = addend.sign === -1 ? "-" : i > 0 ? "+" : "";
        const known = `IF(${cell}="",NA(),${cell})`;
        return sign + (addend.onlyIf ? onlyIf(ledger, addend.onlyIf, known) : known);
      });
      const table = tableOf(ledger, "schools");
      const [part] = numeratorParts(
        wholeSite(site, stage),
        { ...indicator, divided: false, scale: 1 },
        ledger.parameters,
      );
      const known = part ? numerator(table, [{ ...part, needed: true }], { ...indicator, scale: 1 }) : null;
      const blank = added.every(({ field }) => table.blank(field, site.record));
      return computed(`=IF(AND(${blanks}),"",${terms.join("")})`, blank ? "" : (known ?? undefined));
    },
  };
}

/** Stands before, between and after what a cell lists. */
const BETWEEN = "、";

function listOf(names: readonly string[]): CellValue {
  return names.length === 0 ? null : BETWEEN + names.join(BETWEEN) + BETWEEN;
}

/** Whether a cell of the row lists a name. */
function named(column: string, name: string, { row, at }: Place): string {
  return `ISNUMBER(FIND(${quoted(BETWEEN + name + BETWEEN)},$${at(column)}${row}))`;
}

/** The figures of a site that are numbers and cannot be used, by their headings. */
function suspendedFigures(ledger: Ledger, { record }: Site): string[] {
  const table = tableOf(ledger, "schools");
  const suspended = table.columns.filter(
    (column) => isFigure(column) && table.doubt(column.id, record) && typeof table.raw(column.id, record) === "number",
  );
  return suspended.map(({ heading }) => heading);
}

/** A campus belongs to its parent, unless it teaches one stage only and such campuses are listed by themselves. */
function homeFormula(ledger: Ledger, { row, at }: Place): string {
  const code = `$${at("code")}${row}`;
  const parent = `INDEX(${schoolColumn(ledger, "parent")},$${at("row")}${row})`;
  const no = ["否", "0", "FALSE"].map((word) => `$${at("counted")}${row}=${quoted(word)}`).join(",");
  const stages = `COUNTIF($${at("primary.pupils")}${row}:$${at("senior.pupils")}${row},">0")`;
  const alone = `AND(${stages}=1,${parameterValue(ledger, "singleStageCampus")}="单列")`;
  return `=IF(AND(OR(${no}),$${at("type")}${row}<>"教学点",NOT(${alone})),${asListed(parent, at("code"))},${code})`;
}

/** A code as the column of codes has it, text or number, however it is typed here; one that is not there stays a text. */
function asListed(code: string, letter: string): string {
  const codes = `$${letter}:$${letter}`;
  const found = (typed: string) => `INDEX(${codes},MATCH(${typed},${codes},0))`;
  return `IFERROR(${found(`${code}&""`)},IFERROR(${found(`${code}+0`)},${code}&""))`;
}

/** A site without pupils is divided like its parent. */
function shareColumn(stage: Stage): ColumnPlan<Site> {
  return {
    ...SPLIT_COLUMNS.share(stage),
    cell: (site, { row, at }) => {
      const [pupils, weighted] = [at(`${stage}.pupils`), at("weighted")];
      const parent = (letter: string) => `INDEX($${letter}:$${letter},$${at("homeRow")}${row})`;
      const weight = STAGE_WEIGHTS[stage];
      const value = siteShare(site, stage);
      const divided = `IF(${weighted}${row}>0,${pupils}${row}*${weight}/${weighted}${row},${parent(pupils)}*${weight}/${parent(weighted)})`;
      // Where another stage is unknown, one without pupils still has no share.
      const none = `IF(ISNUMBER(${pupils}${row}),IF(${pupils}${row}=0,0,NA()),NA())`;
      return computed(`=IF(ISNUMBER(${weighted}${row}),${divided},${none})`, Number.isNaN(value) ? undefined : value);
    },
  };
}

/** Why a stage does not count, "" where it counts, `undefined` where that is not known. */
function inclusionValue({ exclusion, method, school }: SchoolAssessment): string | undefined {
  if (exclusion === undefined || school.pupils === null) return undefined;
  return exclusion === null ? "" : exclusionText(exclusion, method);
}

/** The schools of a stage by the sites that stand for them. */
function schoolsBySite(assessment: Assessment, method: Method, stage: Stage): ReadonlyMap<Site, SchoolAssessment> {
  const { counted = [], excluded = [] } = assessment.methods.get(method)?.stages[stage] ?? {};
  return new Map([...counted, ...excluded].map((school) => [school.school.site, school]));
}

/** Why the stage does not count; blank where it counts. */
function inclusionColumn(assessment: Assessment, method: Method, stage: Stage): ColumnPlan<Site> {
  const schools = schoolsBySite(assessment, method, stage);
  return {
    ...SPLIT_COLUMNS.excluded(method, stage),
    cell: (site, { row, at }) => {
      const school = schools.get(site);
      if (!school) return null;
      const home = `${at("home")}:$${at("home")}`;
      const pupils = `SUMIFS($${at(`${stage}.pupils`)}:$${at(`${stage}.pupils`)},$${home},$${at("code")}${row})`;
      const cell = (column: "type" | "organiser" | "affiliated") => `$${at(column)}${row}`;
      const [type, organiser, affiliated] = [cell("type"), cell("organiser"), cell("affiliated")];
      // A blank is 否 here, said and not left to the function.
      const elseNo = `IF(${affiliated}="",${quoted(YES_NO[1])},${affiliated})`;
      const case_ = [method, STAGE_NAMES[stage]].map(quoted).join(",");
      const open = named("suspended", SPLIT_COLUMNS.excluded(method, stage).heading, { row, at });
      const plainly = plainInclusion(method, { type, organiser, affiliated, pupils });
      return computed(
        `=EDU.INCLUSION(${case_},${type},${organiser},${pupils},${elseNo})`,
        inclusionValue(school),
        `=IF(${open},NA(),${plainly})`,
      );
    },
  };
}

/**
 * A stage's part of one quantity on one site: its own figure, or its share of what the stages use together. A blank is
 * #N/A where the stage needs the figure, and nothing elsewhere.
 */
function partColumnPlan(ledger: Ledger, indicator: NamedIndicator, stage: Stage, added = false): ColumnPlan<Site> {
  const whole = !added && isComposed(indicator);
  return {
    ...SPLIT_COLUMNS.part(stage, indicator),
    cell: (site, place) => {
      const { row, at } = place;
      const [share, pupils] = [`$${at(SPLIT_COLUMNS.share(stage).id)}${row}`, `$${at(`${stage}.pupils`)}${row}`];
      const cells = whole
        ? [at(SPLIT_COLUMNS.whole(indicator).id)]
        : indicator.numerator.map((addend) => at(fieldColumn(addendField(addend, stage))));
      const amounts = cells.map((letter) => `$${letter}${row}`);
      const amount = there(amounts[0], `addend of ${indicator.name}`);
      const scale = indicator.scale === 1 ? "" : `*${indicator.scale}`;
      const parts = numeratorParts(ownStage(site, stage), indicator, ledger.parameters);
      const table = tableOf(ledger, "schools");
      const value = numerator(table, added ? parts.map((part) => ({ ...part, needed: false })) : parts, indicator);
      return computed(
        added
          ? `=${addedFormula(amounts, indicator.divided ? share : null, scale)}`
          : indicator.divided
            ? `=${dividedFormula(amount, share, scale)}`
            : `=IF(${amount}="",IF(${pupils}=0,0,NA()),${amount}${scale})`,
        value ?? undefined,
      );
    },
  };
}

/** A share of what a site has. A site without pupils has no share; where it has nothing either, that spoils no school. */
function dividedFormula(amount: string, share: string, scale: string): string {
  const blank = `IF(ISNA(${share}),NA(),IF(ISERROR(${share}),0,NA()))`;
  return `IF(IFERROR(${share}=0,FALSE),0,IF(${amount}="",${blank},IF(${amount}=0,0,${amount}*${share}${scale})))`;
}

/** What a tolerance lets a school add is none of what it must have: a blank is nothing. */
function addedFormula(amounts: readonly string[], share: string | null, scale: string): string {
  const sum = amounts.map((amount) => `IF(${amount}="",0,${amount})`).join("+");
  if (!share) return `(${sum})${scale || "+0"}`;
  return `IF(IFERROR(${share}=0,FALSE),0,IF(${sum}=0,0,(${sum})*${share}${scale}))`;
}

/** One stage of one site, as if it were a school of its own. */
function ownStage(site: Site, stage: Stage): StageSchool {
  return { site, stage, sites: [site], pupils: site.pupils[stage], unsettled: false };
}

/** A site with all its stages, of which nothing is divided. */
function wholeSite(site: Site, stage: Stage): StageSchool {
  return { ...ownStage(site, stage), pupils: null };
}

/** A term that a parameter switches on; while nobody has set it, only a term of 0 is known. */
function onlyIf(ledger: Ledger, id: ParameterId, term: string): string {
  const value = `IFERROR(${parameterValue(ledger, id)},"")`;
  return `IF(${value}=${quoted(YES_NO[0])},${term},IF(${value}=${quoted(YES_NO[1])},0,IF(${term}=0,0,NA())))`;
}

import { isOfSchools, type Ledger, type SheetId } from "../ledger";
import { SCHOOL_TYPES } from "../standards/inclusion";
import { TEACHES, type TypeStages } from "../standards/schoolStages";
import { STAGE_NAMES, STAGES, TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import { ledgerColumn, schoolColumn } from "./addresses";
import { quoted, type Place } from "./tablePlan";

/**
 * What a blank 在校生数 means, as a formula: the same as `readSites` has it, so that a figure deleted after the sheet was
 * written makes #N/A and no 0. Only built-in functions; looked at only where the cell is blank.
 */
export function blankPupils(ledger: Ledger, stage: TaughtStage, place: Place): string {
  const { row, at } = place;
  const type = `$${at("type")}${row}`;
  const isOne = (types: readonly string[]) =>
    types.length === 0 ? "FALSE" : `OR(${types.map((each) => `${type}=${quoted(each)}`).join(",")})`;
  const typesWhere = (holds: (teaches: TypeStages) => boolean) =>
    SCHOOL_TYPES.filter((each) => {
      const teaches = TEACHES[each];
      return teaches !== undefined && holds(teaches);
    });
  const siteHas = (stages: readonly TaughtStage[]) =>
    `(${stages.map((each) => onSites(ledger, each, place)).join("+")})>0`;
  const main = isOne(typesWhere(({ stages }) => stages.includes(stage)));
  // A type that cannot be read may be any.
  const named = isOne(typesWhere(({ stages }) => stages.length > 0));
  const beside = TEACHES.其他?.beside === stage ? siteHas(STAGES) : "FALSE";
  const besides = `AND(NOT(${isOne(SCHOOL_TYPES.filter((each) => TEACHES[each]?.beside !== stage))}),${beside})`;
  const nothing = `NOT(${TAUGHT_STAGES.map((each) => statedOnSites(ledger, each, place)).join("+")}>0)`;
  const byType = `IF(${main},TRUE,IF(${named},FALSE,IF(${besides},TRUE,${nothing})))`;
  return `IF(OR(${shown(ledger, stage, place)}),NA(),IF(${siteHas([stage])},0,IF(${byType},NA(),0)))`;
}

/** Whether the row itself or a register shows the stage. */
function shown(ledger: Ledger, stage: TaughtStage, { row, at }: Place): string {
  const schools = ledger.tables.get("schools")!;
  const others = schools.columns.filter(({ id }) => id.startsWith(`${stage}.`) && id !== `${stage}.pupils`);
  const inRow = others.map(({ id }) => {
    const cell = `INDEX(${schoolColumn(ledger, id)},$${at("row")}${row})`;
    return `AND(${cell}<>"",${cell}<>0)`;
  });
  const inRegisters = stageRegisters(ledger).map(
    (sheet) =>
      `COUNTIFS(${ledgerColumn(ledger, sheet, "code")},$${at("code")}${row},${ledgerColumn(ledger, sheet, "stage")},${quoted(STAGE_NAMES[stage])})>0`,
  );
  return ["FALSE", ...inRow, ...inRegisters].join(",");
}

/** The registers that name schools and stages. */
function stageRegisters({ tables }: Ledger): SheetId[] {
  return [...tables].flatMap(([id, table]) =>
    isOfSchools(table.template) && table.has("code") && table.has("stage") ? [id] : [],
  );
}

/** The school that a site belongs to, however its parts are added. */
function home(ledger: Ledger, { row, at }: Place): string {
  const parent = `INDEX(${schoolColumn(ledger, "parent")},$${at("row")}${row})`;
  const campus = `AND(OR(${NO.map((word) => `$${at("counted")}${row}=${quoted(word)}`).join(",")}),$${at("type")}${row}<>"教学点",${parent}<>"")`;
  return `IF(${campus},${parent}&"",$${at("code")}${row}&"")`;
}

/** How 否 of 是否计校数 may stand in its cell. */
const NO = ["否", "0", "FALSE"];

/** Pupils of a stage on all sites of a school. */
function onSites(ledger: Ledger, stage: TaughtStage, place: Place): string {
  return ofSchool(ledger, place, (criteria) => `SUMIFS(${schoolColumn(ledger, `${stage}.pupils`)},${criteria})`);
}

/** Sites of a school of which a stage is filled in. */
function statedOnSites(ledger: Ledger, stage: TaughtStage, place: Place): string {
  return ofSchool(ledger, place, (criteria) => `COUNTIFS(${schoolColumn(ledger, `${stage}.pupils`)},"<>",${criteria})`);
}

/** Something of a school's own row and of its campuses, added up. */
function ofSchool(ledger: Ledger, place: Place, of: (criteria: string) => string): string {
  const school = home(ledger, place);
  const [code, parent, counted] = ["code", "parent", "counted"].map((field) => schoolColumn(ledger, field));
  const campuses = [quoted("否"), "0"].map((no) => of(`${parent},${school},${counted},${no}`));
  return [of(`${code},${school}`), ...campuses].join("+");
}

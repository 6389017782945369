import { grouped } from "../model";
import { plainSchoolName } from "../reading/plainText";
import { remembered } from "./remembered";
import { isOfSchools } from "./template";
import type { Table } from "./table";

/** A school as a row of 学校台账 names it. */
interface NamedRow {
  readonly code: string;
  readonly name: string;
  /** The code of its 本部, its own where it has none. */
  readonly school: string;
}

/** A record of a register that carries one school's code and another one's name. */
export interface MisnamedRecord {
  readonly record: number;
  /** The school of the code. */
  readonly coded: NamedRow;
  /** The school of the name. */
  readonly named: NamedRow;
}

/**
 * The records of a register whose 学校名称 is exactly that of another school than their code's. A name that no school
 * has, such as a short one, says nothing; the names of a school and its campuses are used for each other.
 */
export function misnamedRecords(schools: Table | undefined, table: Table): readonly MisnamedRecord[] {
  if (!schools || !isOfSchools(table.template) || !table.has("name")) return [];
  return misnamedBeside(schools)(table);
}

const misnamedBeside = remembered((schools: Table) => remembered((table: Table) => reckonMisnamed(schools, table)));

function reckonMisnamed(schools: Table, table: Table): readonly MisnamedRecord[] {
  const { byCode, byName } = namesOf(schools);
  const misnamed: MisnamedRecord[] = [];
  for (let record = 0; record < table.size; record++) {
    const [code, name] = [table.text("code", record), table.text("name", record)];
    const coded = code === null ? undefined : byCode.get(code);
    // Nearly all are called as their own school is.
    if (!coded || name === null || name === coded.name) continue;
    const namesakes = byName.get(plainSchoolName(name)) ?? [];
    const [named] = namesakes;
    if (named && namesakes.every(({ school }) => school !== coded.school)) misnamed.push({ record, coded, named });
  }
  return misnamed;
}

const namesOf = remembered((schools: Table) => {
  const rows = schools.rows.flatMap((_, record): NamedRow[] => {
    const [code, name] = [schools.text("code", record), schools.text("name", record)];
    return code === null || name === null ? [] : [{ code, name, school: schools.text("parent", record) ?? code }];
  });
  return {
    byCode: new Map(rows.map((row) => [row.code, row])),
    byName: grouped(rows, ({ name }) => plainSchoolName(name)),
  };
});

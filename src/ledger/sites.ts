import type { StagePupils } from "../measures/stageShare";
import type { Organiser, SchoolType } from "../standards/inclusion";
import { TAUGHT_STAGES, type TaughtStage } from "../standards/terms";
import type { Table } from "./table";

/** One row of 学校台账: a school or a campus (校区). */
export interface Site {
  /** Number of the record in the table. */
  readonly record: number;
  /** 学校标识码; where it is missing, a stand-in that names the row. */
  readonly code: string;
  /** The code, told apart by order of rows where it is used twice. */
  readonly key: string;
  readonly name: string;
  readonly type: SchoolType | null;
  readonly organiser: Organiser | null;
  /** `null` where the cell cannot be used. */
  readonly affiliated: boolean | null;
  /** 在校生数 by stage; 0 where the cell is blank or cannot be used. */
  readonly pupils: StagePupils;
  /** The stages whose pupils cannot be used. */
  readonly doubtful: readonly TaughtStage[];
  /** A 是否计校数 = 否 that is no 教学点; those are never merged. */
  readonly campus: boolean;
  /** The school that a campus belongs to; `null` for a school, and for a campus whose parent cannot be found. */
  readonly parent: Site | null;
  /** Why the site cannot be placed: no parent, a parent that is itself a campus, a code used twice, 是否计校数 unknown. */
  readonly fault: "noParent" | "parentIsCampus" | "codeTwice" | "countedUnknown" | null;
}

/** The sites of the school ledger in the order of their rows. */
export function readSites(table: Table): Site[] {
  const codes = new Map<string, number[]>();
  for (let record = 0; record < table.size; record++) {
    const code = table.text("code", record);
    if (code === null) continue;
    if (codes.has(code)) codes.get(code)!.push(record);
    else codes.set(code, [record]);
  }
  const isCampus = (record: number) =>
    table.flag("counted", record) === false && table.text("type", record) !== "教学点";
  const sites: Site[] = [];
  const build = (record: number): Site => {
    if (sites[record]) return sites[record];
    const code = table.text("code", record);
    const campus = isCampus(record);
    const parents = campus ? (codes.get(table.text("parent", record) ?? "") ?? []) : [];
    const parentIsCampus = parents.length > 0 && isCampus(parents[0]);
    const parent = parents.length > 0 && !parentIsCampus ? build(parents[0]) : null;
    const namesakes = code === null ? [] : codes.get(code)!;
    const label = code ?? `第${table.rows[record] + 1}行`;
    const fault =
      namesakes.length > 1
        ? "codeTwice"
        : parentIsCampus
          ? "parentIsCampus"
          : campus && !parent
            ? "noParent"
            : table.flag("counted", record) === null
              ? "countedUnknown"
              : null;
    const [primary, junior, senior] = TAUGHT_STAGES.map((stage) => table.number(`${stage}.pupils`, record) ?? 0);
    return (sites[record] = {
      record,
      code: label,
      key: namesakes.length > 1 ? `${label}#${namesakes.indexOf(record) + 1}` : label,
      name: table.text("name", record) ?? label,
      type: table.text("type", record) as SchoolType | null,
      organiser: table.text("organiser", record) as Organiser | null,
      affiliated: table.blank("affiliated", record) ? false : table.flag("affiliated", record),
      pupils: { primary, junior, senior },
      doubtful: TAUGHT_STAGES.filter((stage) => table.doubt(`${stage}.pupils`, record)),
      campus,
      parent,
      fault,
    });
  };
  for (let record = 0; record < table.size; record++) build(record);
  return sites;
}

/** Whether a site teaches compulsory education. */
export function taught(site: Site): boolean {
  return site.pupils.primary + site.pupils.junior > 0;
}

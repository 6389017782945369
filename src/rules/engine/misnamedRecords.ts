import type { Ledger, Site, Table } from "../../ledger";

/** Records of registers that carry one school's code and another one's name. */
export interface MisnamedRecord {
  readonly record: number;
  /** The school of the code. */
  readonly coded: Site;
  /** The school of the name. */
  readonly named: Site;
}

/**
 * The records of a register whose 学校名称 is exactly that of another school than their code's. A name that no school
 * has, such as a short one, says nothing; the names of a school and its campuses are used for each other.
 */
export function misnamedRecords({ sites }: Ledger, table: Table): MisnamedRecord[] {
  const [key] = table.template.columns;
  if (key.refersTo !== "schools" || !table.has("name")) return [];
  const byCode = new Map(sites.map((site) => [site.code, site]));
  const byName = new Map<string, Site[]>();
  for (const site of sites)
    byName.set(plainSchoolName(site.name), [...(byName.get(plainSchoolName(site.name)) ?? []), site]);
  return table.rows.flatMap((_, record): MisnamedRecord[] => {
    const [code, name] = [table.text(key.id, record), table.text("name", record)];
    const coded = code === null ? undefined : byCode.get(code);
    const named = name === null ? [] : (byName.get(plainSchoolName(name)) ?? []);
    if (!coded || named.length === 0 || named.some((site) => schoolOf(site) === schoolOf(coded))) return [];
    return [{ record, coded, named: named[0] }];
  });
}

function schoolOf(site: Site): Site {
  return site.parent ?? site;
}

/**
 * A school's name without what typists vary: blanks, full-width brackets and letters.
 * @example
 * plainSchoolName("河口学校（东校区） "); //=> "河口学校(东校区)"
 */
export function plainSchoolName(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}

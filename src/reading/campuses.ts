import type { CellRef } from "../model";
import type { Fields } from "./families";
import type { Collector } from "./observations";
import { calledBy, foundOf, type Joined } from "./joined";

/** Campuses whose sheet has no column of their parents, as in exports of the statistics: their names propose one. */

/** How a campus is called behind its parent's name: 东校区, 南岗分校, (二部). */
const CAMPUS = /\(?[^()]{0,8}(校区|分校|分部|校部|教学部|教学点|小学部|初中部|中学部|[一二三四东西南北]部)\)?$/;
/** So many candidates are listed where the name tells none. */
const CANDIDATES = 5;
/** Names that begin with so many equal characters may belong together: 东关镇. */
const ALIKE = 2;

const FIELD = "parent";
const COUNTED = "counted";

/** Asks for the parents of campuses: once for all those whose names tell it, and one by one for the others. */
export function askParents(schools: readonly Joined[], { byId }: Fields, collector: Collector): void {
  if (!byId.has(FIELD)) return;
  if (!collector.fields.has(COUNTED)) return;
  const campuses = schools.filter((school) => isCampus(school) && !collector.isWaiting(school, FIELD));
  if (campuses.length === 0) return;
  const parents = schools.filter((school) => school.name !== null && !isUncounted(school));
  const pairs = campuses.map((campus) => ({ campus, parent: parentByName(campus, parents) }));
  const told = pairs.flatMap(({ campus, parent }) => (parent ? [[campus, parent] as const] : []));
  const answer = collector.answers[SHARED]?.take;
  for (const [campus, parent] of told) {
    if (answer === "same") take(campus, parent, collector);
    else if (answer === undefined)
      for (const cell of cellsOf(campus))
        collector.ask(SHARED, "campuses", [{ take: "same" }, { take: "nothing" }], {
          cell,
          school: { code: campus.code, name: campus.name },
          text: parent.name ?? calledBy(parent),
          field: FIELD,
        });
  }
  if (answer === undefined && told.length > 0)
    collector.list(
      SHARED,
      told.map(([campus, parent]) => [campus.name ?? calledBy(campus), parent.name ?? calledBy(parent)]),
    );
  const open = pairs.filter(({ parent }) => parent === null || answer === "nothing");
  for (const { campus } of open) askParent(campus, parents, collector);
}

const SHARED = "campuses";

/** A place of a school that is not counted as one; a 教学点 goes without a parent. */
function isCampus(school: Joined): boolean {
  return isUncounted(school) && !school.taken.has(FIELD) && school.taken.value("type") !== "教学点";
}

function isUncounted({ taken }: Joined): boolean {
  return taken.value(COUNTED) === "否";
}

function cellsOf({ taken }: Joined): readonly CellRef[] {
  const counted = taken.get(COUNTED);
  return counted ? foundOf(counted).cells : [];
}

/** The school whose name the campus bears, the longest one; `null` where there is none, or two are called so. */
function parentByName({ name }: Joined, parents: readonly Joined[]): Joined | null {
  if (name === null) return null;
  const bearing = parents.filter(
    (parent) => parent.name === name || (parent.name !== null && CAMPUS.test(name) && name.startsWith(parent.name)),
  );
  const longest = Math.max(...bearing.map((parent) => parent.name?.length ?? NaN));
  const [only, another] = bearing.filter((parent) => parent.name?.length === longest);
  return only && !another ? only : null;
}

function askParent(campus: Joined, parents: readonly Joined[], collector: Collector): void {
  const id = `campus/${calledBy(campus)}`;
  const answer = collector.answers[id];
  if (answer?.take === "nothing") return;
  if (answer?.take === "value") {
    const parent = parents.find((each) => [each.code, each.name].includes(String(answer.value)));
    if (parent) return take(campus, parent, collector);
  }
  const alike = parents
    .map((parent) => ({ parent, length: commonLength(campus.name, parent.name) }))
    .filter(({ length }) => length >= ALIKE)
    .sort((one, other) => other.length - one.length)
    .slice(0, CANDIDATES);
  const proposals = alike.map(({ parent }) => ({ take: "value", value: parent.name }) as const);
  for (const cell of cellsOf(campus))
    collector.ask(id, "campus", [...proposals, { take: "nothing" }], {
      cell,
      school: { code: campus.code, name: campus.name },
      text: campus.name ?? calledBy(campus),
      field: FIELD,
    });
}

function commonLength(one: string | null, other: string | null): number {
  if (one === null || other === null) return 0;
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

function take(campus: Joined, parent: Joined, { fields }: Collector): void {
  fields.add(FIELD);
  campus.taken.set(FIELD, { value: calledBy(parent), cells: cellsOf(campus), factor: null, rule: "derived" });
}

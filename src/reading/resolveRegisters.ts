import { grouped, type CellRef, type CellValue } from "../model";
import { STAGE_NAMES, STAGES, type TaughtStage } from "../standards/terms";
import type { Fields } from "./families";
import { shown, type Collector } from "./observations";
import { askDisagreements, settled, type Disagreement } from "./disagreements";
import { keeperOf } from "./preference";
import { withoutParts, type Draft } from "./registerParts";
import { calledBy, foundOf, isSame, type Found, type Identity, type Joined } from "./joined";
import type { ReadRecord, ReadRegister, Source } from "./shapes";

/** Step six for registers: what several rows, sheets and files tell of one record becomes one record. */

interface Resolved {
  readonly read: readonly ReadRegister[];
  sources(): Source[];
}

/**
 * @param schools of which some figures belong to registers: columns of a register in a list of schools, or in a form
 */
export function resolveRegisters(
  schools: readonly Joined[],
  identity: Identity,
  fields: Fields,
  collector: Collector,
): Resolved {
  if (!hasRegisterFields(collector, fields)) return { read: [], sources: () => [] };
  const bySchool = new Map(schools.map((school) => [identity.keyOf(school), school]));
  const drafts = [...ofRows(fields, collector), ...schools.flatMap((school) => ofSchool(school, fields, collector))];
  for (const draft of drafts) complete(draft, bySchool.get(identity.keyOf(draft.school)), collector);
  const disagreements: Disagreement[] = [];
  const told: { readonly sheet: string; readonly draft: Draft }[] = [];
  const read = [...fields.registers.values()].flatMap((register): ReadRegister[] => {
    const own = drafts.filter((draft) => draft.register === register && hasFigures(draft));
    const records = [...grouped(own, (draft) => recordKey(draft, identity))].map(([, group]) => {
      const draft = joinedDraft(group, collector, disagreements);
      told.push({ sheet: register.sheet, draft });
      return recordOf(draft, identity);
    });
    return records.length === 0 ? [] : [{ sheet: register.sheet, records }];
  });
  askDisagreements(disagreements, collector);
  return {
    read,
    sources: () =>
      told.flatMap(({ sheet, draft }) =>
        [...draft.found].map(([column, found]) => ({
          school: calledBy(draft.school),
          field: `${sheet}/${column}`,
          ...found,
        })),
      ),
  };
}

/** Most sheets hold none of a register beside the figures of schools. */
export function hasRegisterFields(collector: Collector, fields: Fields): boolean {
  return [...collector.fields].some((field) => isOfRegister(field, fields));
}

export function isOfRegister(field: string, { byId }: Fields): boolean {
  return byId.get(field)?.register !== undefined;
}

/** Rows of tables that are registers. */
function ofRows(fields: Fields, { registers }: Collector): Draft[] {
  return registers.flatMap(({ sheet, school, stage, years, observations }): Draft[] => {
    const register = fields.registers.get(sheet);
    if (!register) return [];
    const found = new Map<string, Found>();
    for (const each of observations.all()) {
      const column = each.under.field.register?.column;
      if (column !== undefined) found.set(column, foundOf(each));
    }
    const [year, another] = years;
    if (register.names.includes("year") && !found.has("year") && year !== undefined && another === undefined)
      found.set("year", said(year));
    return [{ register, school, stage: stageIn(found) ?? stage, found }];
  });
}

/** Figures of registers that stand among those of a school. */
function ofSchool({ code, name, taken }: Joined, fields: Fields, collector: Collector): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const [id, each] of taken.entries()) {
    const field = fields.byId.get(id);
    const register = field?.register && fields.registers.get(field.register.sheet);
    if (!field?.register || !register) continue;
    const key = `${register.sheet}/${field.stage}`;
    const draft = drafts.get(key) ?? { register, school: { code, name }, stage: field.stage, found: new Map() };
    draft.found.set(field.register.column, foundOf(each));
    drafts.set(key, draft);
  }
  return [...drafts.values()].flatMap((draft) => withoutParts(draft, collector));
}

function said(value: CellValue): Found {
  return { value, cells: [], factor: null, rule: "read" };
}

function stageIn(found: ReadonlyMap<string, Found>): TaughtStage | null {
  const text = found.get("stage")?.value;
  return STAGES.find((stage) => STAGE_NAMES[stage] === text) ?? null;
}

/** What the sheet or the school says of a record without a cell of its own: its stage, and figures that are repeated. */
function complete(draft: Draft, school: Joined | undefined, collector: Collector): void {
  const { register, found } = draft;
  const stated = register.columns.get("stage");
  // Where a record may be of the whole school, no stage stands in it.
  if (!stated || (stated.register?.optional && draft.stage === null)) return;
  const stage = draft.stage ?? onlyStage(school);
  if (stage === null) return askStage(draft, collector);
  if (!found.has("stage")) found.set("stage", said(STAGE_NAMES[stage]));
  for (const [column, { register: of }] of register.columns) {
    const figure = of?.repeats && school?.taken.get(`${stage}.${of.repeats}`);
    if (figure && !found.has(column)) found.set(column, foundOf(figure));
  }
}

/** The only stage that a school teaches. */
function onlyStage(school: Joined | undefined): TaughtStage | null {
  if (!school) return null;
  const taught = STAGES.filter((stage) => {
    const pupils = school.taken.get(`${stage}.pupils`)?.value;
    return typeof pupils === "number" && pupils > 0;
  });
  const [only, another] = taught;
  return only !== undefined && another === undefined ? only : null;
}

/** Records whose stage nobody tells are read once somebody says it. */
function askStage({ register, school, found }: Draft, collector: Collector): void {
  const id = `stage/${register.sheet}`;
  const answer = collector.answers[id];
  if (answer?.take === "stage" && answer.stage !== "byType") {
    found.set("stage", said(STAGE_NAMES[answer.stage]));
    return;
  }
  for (const [column, { value, cells }] of found)
    for (const cell of cells)
      collector.ask(
        id,
        "stage",
        STAGES.map((stage) => ({ take: "stage", stage })),
        { cell, school, text: shown(value), field: `${register.sheet}/${column}` },
      );
  found.clear();
}

/** Whether a record says more than what it is about. */
function hasFigures({ register, found }: Draft): boolean {
  return [...found.keys()].some((column) => !register.names.includes(column) && column !== "name");
}

function recordKey({ register, school, found }: Draft, { keyOf }: Identity): string {
  return register.names
    .map((column) => (column === "code" ? keyOf(school) : shown(found.get(column)?.value ?? null)))
    .join("\n");
}

/** What several places tell alike is one figure; what they tell differently is asked. */
function joinedDraft(group: readonly Draft[], collector: Collector, open: Disagreement[]): Draft {
  const [first] = group as readonly [Draft, ...Draft[]];
  if (group.length === 1) return first;
  const draft = { ...first, found: new Map<string, Found>() };
  for (const column of new Set(group.flatMap(({ found }) => [...found.keys()]))) {
    const all = group.flatMap(({ found }) => found.get(column) ?? []);
    const [one, ...others] = all as [Found, ...Found[]];
    if (others.every(({ value }) => isSame(value, one.value)))
      draft.found.set(column, { ...one, cells: all.flatMap(({ cells }) => cells) });
    else disagree(draft, column, all, collector, open);
  }
  return draft;
}

function disagree(
  { register, school, stage, found }: Draft,
  column: string,
  all: readonly Found[],
  collector: Collector,
  open: Disagreement[],
): void {
  const staged = stage === null ? column : `${stage}.${column}`;
  const sides = [...grouped(all, ({ value }) => shown(value)).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ value: first.value, cells: same.flatMap(({ cells }) => cells), office: null }] : [];
  });
  const field = register.columns.get(column);
  const disagreement = {
    school,
    field: `${register.sheet}/${staged}`,
    keeper: keeperOf({ unit: field?.unit ?? null }),
    sides,
  };
  const side = settled(disagreement, collector);
  if (side) found.set(column, { value: side.value, cells: side.cells, factor: null, rule: "read" });
  else open.push(disagreement);
}

function recordOf({ register, school, found }: Draft, identity: Identity): ReadRecord {
  const figures = new Map<string, CellValue>();
  const cells = new Map<string, readonly CellRef[]>();
  if (register.ofSchools) {
    const { code, name } = identity.called(identity.keyOf(school), school.name);
    if (code !== null) figures.set("code", code);
    if (name !== null) figures.set("name", name);
  }
  for (const [column, each] of found) {
    figures.set(column, each.value);
    cells.set(column, each.cells);
  }
  return { figures, cells };
}

import { grouped } from "../model";
import type { TaughtStage } from "../standards/terms";
import { STANDARD_WORDS, type Vocabulary } from "./facets";
import { plainHeading } from "./plainText";
import type { ReadingField } from "./shapes";
import { DESCRIBING_LABELS } from "./words/labelWords";
import type { Facet } from "./words/facetWords";

/** Fields that differ in their stage alone, and those that a figure may be made of. */
export interface Family {
  readonly id: string;
  readonly facets: readonly Facet[];
  readonly byStage: ReadonlyMap<TaughtStage | null, ReadingField>;
  /** Any field of it, for what they share. */
  readonly sample: ReadingField;
}

/** All fields, by what they are looked up by. */
export interface Fields {
  readonly byId: ReadonlyMap<string, ReadingField>;
  readonly families: readonly Family[];
  /** By the first facet that they ask for, without which a path fits none of them. */
  readonly familiesBy: ReadonlyMap<Facet, readonly Family[]>;
  /** What sheets may show that is worked out of figures. */
  readonly shown: readonly ReadingField[];
  /** 综合差异系数, if it is to be taken down. */
  readonly composite: ReadingField | null;
  /** Fields that are known by whole labels: texts, choices, 是 / 否. */
  readonly byLabel: ReadonlyMap<string, ReadingField>;
  readonly labels: ReadonlySet<string>;
  readonly registers: ReadonlyMap<string, Register>;
  readonly words: Vocabulary;
}

/** A register, by what its columns are found by. */
export interface Register {
  readonly sheet: string;
  readonly name: string;
  /** By the ids of the columns. */
  readonly columns: ReadonlyMap<string, ReadingField>;
  /** By their whole labels, without units. */
  readonly byLabel: ReadonlyMap<string, ReadingField>;
  /** The columns that together name a record. */
  readonly names: readonly string[];
  /** Whether its records belong to schools. */
  readonly ofSchools: boolean;
}

/** Fields without the id of their stage have one name: primary.pupils and junior.pupils are pupils. */
export function familyOf({ id, stage }: Pick<ReadingField, "id" | "stage">): string {
  if (stage === null) return id;
  return id.startsWith(`${stage}.`) ? id.slice(stage.length + 1) : id.replace(`/${stage}.`, "/");
}

export function fieldsOf(all: readonly ReadingField[], words: Vocabulary): Fields {
  if (words !== STANDARD_WORDS) return lookedUp(all, words);
  const known = inStandardWords.get(all) ?? lookedUp(all, words);
  inStandardWords.set(all, known);
  return known;
}

/** Files of one school are read by the hundred, with the same fields. */
const inStandardWords = new WeakMap<readonly ReadingField[], Fields>();

function lookedUp(all: readonly ReadingField[], words: Vocabulary): Fields {
  const families = new Map<string, Map<TaughtStage | null, ReadingField>>();
  for (const field of all) {
    if (field.facets.length === 0 || field.shown) continue;
    const family = families.get(familyOf(field)) ?? new Map<TaughtStage | null, ReadingField>();
    family.set(field.stage, field);
    families.set(familyOf(field), family);
  }
  const labels = all
    .filter(({ register, shown }) => !register && !shown)
    .flatMap((field) =>
      [...field.labels, ...(DESCRIBING_LABELS[field.id]?.split(" ") ?? [])].map(
        (label) => [plainHeading(label), field] as const,
      ),
    );
  const list = [...families].flatMap(([id, byStage]): Family[] => {
    const [sample] = byStage.values();
    return sample ? [{ id, facets: sample.facets, byStage, sample }] : [];
  });
  return {
    byId: new Map(all.map((field) => [field.id, field])),
    families: list,
    familiesBy: grouped(list, ({ facets }) => facets[0] ?? null),
    byLabel: new Map(labels.filter(([, { facets }]) => facets.length === 0)),
    labels: new Set(labels.map(([label]) => label)),
    shown: all.filter(({ shown, facets }) => shown && facets.length > 0),
    composite: all.find(({ shown, facets }) => shown && facets.length === 0) ?? null,
    registers: registersOf(all),
    words,
  };
}

function registersOf(all: readonly ReadingField[]): ReadonlyMap<string, Register> {
  const sheets = new Map<string, ReadingField[]>();
  for (const field of all) {
    if (!field.register || field.register.part || field.stage !== null) continue;
    const known = sheets.get(field.register.sheet);
    if (known) known.push(field);
    else sheets.set(field.register.sheet, [field]);
  }
  return new Map(
    [...sheets].map(([sheet, fields]): [string, Register] => {
      const columns = new Map(fields.flatMap((field) => (field.register ? [[field.register.column, field]] : [])));
      const byLabel = new Map<string, ReadingField>();
      for (const field of fields)
        for (const label of field.labels) {
          const bare = withoutUnit(plainHeading(label));
          // Of a part its heading may leave «其中» out.
          for (const one of [bare, withoutOf(bare)]) if (!byLabel.has(one)) byLabel.set(one, field);
        }
      return [
        sheet,
        {
          sheet,
          name: fields[0]?.register?.name ?? sheet,
          columns,
          byLabel,
          names: fields.flatMap(({ register }) => (register?.names ? [register.column] : [])),
          ofSchools: columns.get("code")?.kind === "code",
        },
      ];
    }),
  );
}

/** A label of a part without «其中». */
export function withoutOf(label: string): string {
  return label.replace(/^其中[:,]?/, "");
}

/** A label without the unit in brackets at its end. */
export function withoutUnit(label: string): string {
  const [, rest, inside] = /^(.+)\(([^()]+)\)$/.exec(label) ?? [];
  return rest !== undefined && inside !== undefined && (STANDARD_WORDS.unit(inside) !== null || inside === "%")
    ? rest
    : label;
}

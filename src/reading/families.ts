import type { TaughtStage } from "../standards/terms";
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
  /** Fields that are known by whole labels: texts, choices, 是 / 否. */
  readonly byLabel: ReadonlyMap<string, ReadingField>;
  readonly labels: ReadonlySet<string>;
}

/** Fields without the id of their stage have one name: primary.pupils and junior.pupils are pupils. */
export function familyOf({ id, stage }: Pick<ReadingField, "id" | "stage">): string {
  return stage !== null && id.startsWith(`${stage}.`) ? id.slice(stage.length + 1) : id;
}

export function fieldsOf(fields: readonly ReadingField[]): Fields {
  const families = new Map<string, Map<TaughtStage | null, ReadingField>>();
  for (const field of fields) {
    if (field.facets.length === 0) continue;
    const family = families.get(familyOf(field)) ?? new Map<TaughtStage | null, ReadingField>();
    family.set(field.stage, field);
    families.set(familyOf(field), family);
  }
  const labels = fields.flatMap((field) =>
    [...field.labels, ...(DESCRIBING_LABELS[field.id]?.split(" ") ?? [])].map(
      (label) => [plainHeading(label), field] as const,
    ),
  );
  return {
    byId: new Map(fields.map((field) => [field.id, field])),
    families: [...families].flatMap(([id, byStage]): Family[] => {
      const [sample] = byStage.values();
      return sample ? [{ id, facets: sample.facets, byStage, sample }] : [];
    }),
    byLabel: new Map(labels.filter(([, { facets }]) => facets.length === 0)),
    labels: new Set(labels.map(([label]) => label)),
  };
}

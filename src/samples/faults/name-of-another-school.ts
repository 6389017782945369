import type { Draft } from "../draft";

/** Plants 标识码与校名不是同一所学校. */
export default function plant(draft: Draft): void {
  const [record, next] = draft.sheets.fitness!.filter(({ code }) => code !== draft.sheets.fitness![0].code).slice(-2);
  record.name = next.name;
}

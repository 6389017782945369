import type { Draft } from "../draft";

/** Plants 台账缺行. */
export default function plant(draft: Draft): void {
  const { code } = draft.school(({ type }) => type === "初级中学");
  const records = draft.records("training");
  records.splice(
    records.findIndex((record) => record.code === code),
    1,
  );
}

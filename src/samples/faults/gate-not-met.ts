import type { Draft } from "../draft";

/** Plants . */
export default function plant(draft: Draft): void {
  const school = draft.school(({ type }) => type === "初级中学");
  school.books = Number(school["junior.pupils"]);
}

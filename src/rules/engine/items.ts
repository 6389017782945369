import type { Assessment, ItemAssessment } from "../../assessment";
import { answeredItems, type AnsweredItem } from "../../standards/methods/items";

/** The items that have to be met under the methods being judged, each as it is asked and as it is judged. */
export function judgedItems({
  methods,
}: Assessment): { readonly asked: AnsweredItem; readonly judged: ItemAssessment }[] {
  return [...methods].flatMap(([method, { parts }]) =>
    answeredItems(method).flatMap((asked) => {
      const { part, item } = asked;
      const judged = parts.find(({ id }) => id === part.id)?.items.find(({ id }) => id === `${part.id}.${item.no}`);
      return judged ? [{ asked, judged }] : [];
    }),
  );
}

/** How many names a sentence lists before it only counts them. */
const LISTED = 10;

/** Names in a row; of many, the first and how many there are. */
export function listed(names: readonly string[], between = "、"): string {
  const shown = names.slice(0, LISTED).join(between);
  return names.length > LISTED ? `${shown}等${names.length}个` : shown;
}

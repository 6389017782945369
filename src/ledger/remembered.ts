/**
 * A pure function of one object that reckons once for each object. Many rules ask the same of one ledger or table, and
 * neither ever changes.
 */
export function remembered<Asked extends object, Answer>(reckon: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    let found = known.get(asked);
    if (!found) known.set(asked, (found = { answer: reckon(asked) }));
    return found.answer;
  };
}

import { escapeXml } from "../../model";
import { prefixOf, relationshipsPart, type WorkbookPackage } from "./package";
import { applyEdits, attributeOf, childrenOf, parseXml, type Edit } from "./xml";

/** Adding parts to a package and taking parts out, with their entries in the lists of types and relationships. */

const TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Adds a part that belongs to another; returns the id of their new relationship. `type` is the whole type. */
export function addPart(
  target: WorkbookPackage,
  owner: string,
  part: string,
  text: string,
  kind: { readonly type: string; readonly contentType: string },
): string {
  target.setText(part, text);
  appendChild(target, TYPES, `Override PartName="${escapeXml(`/${part}`)}" ContentType="${kind.contentType}"`);
  const list = relationshipsPart(owner);
  if (!target.has(list)) target.setText(list, `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const taken = new Set(target.relationships(owner).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const address = escapeXml(`/${part}`);
  appendChild(target, list, `Relationship Id="rId${number}" Type="${kind.type}" Target="${address}"`);
  return `rId${number}`;
}

/** Takes out a part that only its owner refers to; its content type and relationship go with it. */
export function removePart(target: WorkbookPackage, owner: string, part: string): void {
  const ids = new Set(
    target
      .relationships(owner)
      .filter((relationship) => relationship.target === part)
      .map(({ id }) => id),
  );
  removeChildren(target, relationshipsPart(owner), "Relationship", "Id", ids);
  removeChildren(target, TYPES, "Override", "PartName", new Set([`/${part}`]));
  target.remove(part);
}

/** A free name for one more part beside others, such as `xl/worksheets/sheet4.xml`. */
export function freeName(target: WorkbookPackage, stem: string): string {
  let number = 1;
  while (target.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

/**
 * Takes out Excel's list of cells to calculate, which it writes again by itself: one that names a cell without a
 * formula makes Excel call the file broken.
 */
export function removeCalculationChain(target: WorkbookPackage): void {
  const part = target.workbookChild("calcChain");
  if (part !== null) removePart(target, target.workbookPart(), part);
}

function appendChild(target: WorkbookPackage, part: string, tag: string): void {
  const text = target.understanding(part, (old) => {
    const root = parseXml(old);
    return applyEdits(old, [{ start: root.insideEnd, end: root.insideEnd, text: `<${prefixOf(root)}${tag}/>` }]);
  });
  target.setText(part, text);
}

function removeChildren(
  target: WorkbookPackage,
  part: string,
  name: string,
  attribute: string,
  values: ReadonlySet<string>,
): void {
  const text = target.understanding(part, (old) => {
    const found = childrenOf(parseXml(old), name).filter((child) =>
      values.has(attributeOf(old, child, attribute) ?? ""),
    );
    return applyEdits(
      old,
      found.map(({ start, end }): Edit => ({ start, end, text: "" })),
    );
  });
  target.setText(part, text);
}

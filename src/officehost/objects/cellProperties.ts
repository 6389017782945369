import type { SheetDocument } from "../document";
import { HostLacks } from "../errors";

/** What `getCellProperties` and its like are asked for and give: of all that Excel knows, what the add-in asks. */
interface Asked {
  readonly format?: { readonly font?: { readonly strikethrough?: boolean } };
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
}

/**
 * The properties of some cells in the shape in which they are asked for; what differs between the cells is `null`.
 * @param hidden whether the row or column is, where that may be asked
 */
export function propertiesOf(
  options: unknown,
  struck: () => boolean | null,
  hidden?: { readonly name: "rowHidden" | "columnHidden"; readonly is: boolean },
): Record<string, unknown> {
  const asked = options as Asked;
  const known = { ...(asked.format ? { format: { font: { strikethrough: true } } } : {}) };
  const expected = { ...known, ...(hidden && asked[hidden.name] ? { [hidden.name]: true } : {}) };
  if (JSON.stringify(sorted(asked)) !== JSON.stringify(sorted(expected)))
    throw new HostLacks(`the properties ${JSON.stringify(options)}`);
  return {
    ...(asked.format ? { format: { font: { strikethrough: struck() } } } : {}),
    ...(hidden && asked[hidden.name] ? { [hidden.name]: hidden.is } : {}),
  };
}

function sorted(asked: object): unknown[] {
  return Object.entries(asked).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Whether a cell's whole text is struck out. */
export function isStruck(sheet: SheetDocument, row: number, column: number): boolean {
  return sheet.format(row, column).font?.strikethrough ?? false;
}

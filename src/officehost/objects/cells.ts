import { cellAddress, entryAt, there, type Area } from "../../model";
import { intersect, type CellFormat, type SheetDocument } from "../document";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type HostContext } from "../object";

/** Something that stands for cells of one sheet: a range, several areas, or a part of them. */
export abstract class CellsObject extends HostObject {
  private reference: string | null = null;

  constructor(
    host: HostContext,
    private readonly home: SheetDocument,
    readonly areas: readonly Area[],
  ) {
    super(host);
  }

  /** The sheet; throws after it was deleted. */
  get sheet(): SheetDocument {
    if (!this.host.document.sheets().includes(this.home)) throw itemNotFound(`the deleted sheet ${this.home.name}`);
    return this.home;
  }

  override identity(): Record<string, unknown> {
    return this.reference ? { _ReferenceId: this.reference } : {};
  }

  protected keep(): void {
    this.reference ??= this.host.tracked.keep(this);
  }

  /** The first of the areas, the only one of a range. */
  get area(): Area {
    return entryAt(this.areas, 0);
  }

  /** The property that all cells have in common, or `null` where they differ. */
  protected common<T>(read: (format: CellFormat) => T): T | null {
    return commonFormat(this.sheet, this.areas, read);
  }
}

/** The sheet on which something in the workbook says that it is. */
export function sheetOf({ document }: HostContext, id: string): SheetDocument {
  return there(
    document.sheets().find((sheet) => sheet.id === id),
    `sheet ${id}`,
  );
}

/** Cells that are looked at one by one without asking first which are used. */
const VISITED_WHOLE = 10_000;

/** Areas that may be long columns, cut down to where cells can differ. */
export function worthVisiting(sheet: SheetDocument, area: Area): Area {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= VISITED_WHOLE) return area;
  const used = sheet.used(false);
  const inside = used && intersect(area, used);
  if (!inside) return { ...area, bottom: area.top, right: Math.min(area.right, area.left + 255) };
  return { ...area, bottom: Math.min(area.bottom, inside.bottom + 1), right: Math.min(area.right, inside.right + 256) };
}

/** The property that all cells of some areas have in common, or `null` where they differ. */
export function commonFormat<T>(
  sheet: SheetDocument,
  areas: readonly Area[],
  read: (format: CellFormat) => T,
): T | null {
  let first: T | undefined;
  for (const area of areas) {
    const { top, left, bottom, right } = worthVisiting(sheet, area);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = read(sheet.format(row, column));
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
  }
  return first ?? null;
}

/** The only cell of an area, for what can stand in one cell only. */
export function onlyCell(area: Area): string {
  if (area.top !== area.bottom || area.left !== area.right) throw invalidArgument("more than one cell");
  return cellAddress({ row: area.top, column: area.left });
}

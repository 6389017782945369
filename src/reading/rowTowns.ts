import type { TaughtStage } from "../standards/terms";
import { bareLabel } from "./labels";
import type { SchoolKey, Whereabouts } from "./observations";
import type { TableRows } from "./rows";
import type { SchoolTable } from "./tables";
import { isTotalLabelled } from "./totalLabels";
import { isOfAnyTown, isTownHeading, townNamed } from "./towns";

/** In which town the schools of a table are. */
export class RowTowns {
  private readonly column: number | undefined;

  constructor(
    private readonly table: SchoolTable,
    private readonly rows: Pick<TableRows, "towns">,
  ) {
    this.column = table.columns.find(({ path }) => isTownHeading(bareLabel(path.at(-1) ?? "")))?.column;
  }

  /** `null` where nothing says more than the name, and that tells which school it is. */
  at({ name }: SchoolKey, row: number, stage: TaughtStage | null, submitted: boolean): Whereabouts | null {
    if (name === null) return null;
    const inList = this.inColumn(row) ?? this.rows.towns.get(row) ?? null;
    const town = inList ?? this.table.context.town;
    const anyTown = isOfAnyTown(name);
    return town === null && !anyTown ? null : { row, town, inList: inList !== null, anyTown, stage, submitted };
  }

  /** A town that is written once stands for the blank cells below it, too. */
  private inColumn(row: number): string | null {
    const { column } = this;
    if (column === undefined) return null;
    const { grid, top } = this.table;
    for (let at = row; at >= top; at--) {
      const area = grid.area(at, column);
      const label = grid.label(area?.top ?? at, area?.left ?? column);
      if (isTotalLabelled([label])) return null;
      const named = townNamed(label);
      if (named !== null) return named;
    }
    return null;
  }
}

import { SHEETS, type ColumnTemplate } from "../ledger";
import {
  areaAddress,
  isOwnCell,
  mergeCells,
  type CellRef,
  type Finding,
  type SentenceData,
  type SentenceValue,
  type SheetSnapshot,
} from "../model";
import { familyOf } from "../reading/families";
import { RULES } from "../rules/engine/run";
import type { RuleId } from "../rules/ids.generated";
import { TAUGHT_STAGES } from "../standards/terms";
import type { ReadSheets } from "./readAny";

/** Findings in the laid-out ledger, said of the clerk's own sheets: her cells, the names of her sheets, her headings. */
export class Relocation {
  private readonly own: ReadonlySet<string>;
  private readonly headings: ReadonlyMap<string, string>;

  /** @param own sheets of ours in her workbook, which are called as they are */
  constructor(
    private readonly read: ReadSheets,
    own: readonly SheetSnapshot[],
  ) {
    this.own = new Set(own.map(({ name }) => name));
    this.headings = headingsOf(read);
  }

  /** The finding in her own workbook; `null` of one that only tells of a template which she does not use. */
  of(finding: Finding): Finding | null {
    const { cells, shows, subject, data } = finding;
    if (this.isOwn(finding)) return finding;
    if (RULES[finding.rule as RuleId].meta.ofTemplate) return null;
    const [places, shown] = [ownCells(cells, this.read), shows && ownCells(shows, this.read)];
    const told = (value: SentenceValue, blank: string) => this.told(value, blank, cells, places);
    return {
      ...finding,
      cells: places,
      ...(shown ? { shows: shown } : {}),
      subject: { ...subject, name: told(subject.name, "sheet") },
      data: mapped(data, told),
    };
  }

  /** Whether a finding is about sheets that stand in her workbook as the template has them. */
  private isOwn({ cells, subject }: Finding): boolean {
    if (cells.length > 0) return cells.every(({ sheet }) => this.own.has(sheet));
    return subject.kind === "sheet" && this.own.has(subject.key);
  }

  private told(
    value: SentenceValue,
    blank: string,
    cells: readonly CellRef[],
    places: readonly CellRef[],
  ): SentenceValue {
    if (Array.isArray(value)) {
      // Addresses are those of the cells that the finding names.
      if (blank === "cells" && places.length > 0) return mergeCells(places).map(areaAddress);
      return (value as readonly SentenceValue[]).map((each) => this.told(each, blank, cells, places));
    }
    if (typeof value === "object") {
      const phrase = value as Exclude<SentenceValue, string | number | readonly SentenceValue[]>;
      return { ...phrase, data: mapped(phrase.data, (inner, name) => this.told(inner, name, cells, places)) };
    }
    if (typeof value === "number") return ROWS.has(blank) ? this.row(value, cells) : value;
    if (LAID_NAMES.has(value) && !this.own.has(value)) return places[0]?.sheet ?? this.firstSheet() ?? value;
    return blank === "sheet" ? value : (this.headings.get(value) ?? value);
  }

  /** A row as Excel counts it; no row of the sheets in memory is ever told. */
  private row(row: number, cells: readonly CellRef[]): SentenceValue {
    const { places } = this.read.laid;
    const cell = cells.find((each) => each.row === row - 1);
    const [place] = cell ? places.of(cell) : [];
    const line = place ?? places.ofRow({ sheet: (cell ?? cells[0])?.sheet ?? SHEETS.schools.name, row: row - 1 });
    return line ? line.row + 1 : NO_ROW;
  }

  private firstSheet(): string | undefined {
    return this.read.reading.read.find(({ fields }) => fields.length > 0)?.sheet;
  }
}

/** The clerk's own cells behind those of a ledger, each once: themselves where she keeps a standard one. */
export function ownCells(cells: readonly CellRef[], inPlace: ReadSheets | undefined): CellRef[] {
  if (!inPlace) return [...cells];
  const found = new Map<string, CellRef>();
  for (const each of cells)
    for (const cell of isOwnCell(each) ? inPlace.laid.places.of(each) : [each])
      found.set([cell.workbook, cell.sheet, cell.row, cell.column].join("\n"), cell);
  return [...found.values()];
}

/** What stands for a row that she has nowhere. */
const NO_ROW = "—";

const ROWS: ReadonlySet<string> = new Set(["row", "rows", "lines"]);
/** Names of sheets that are laid out and perhaps not in her workbook. */
const LAID_NAMES: ReadonlySet<string> = new Set(Object.values(SHEETS).map(({ name }) => name));

function mapped(data: SentenceData, told: (value: SentenceValue, blank: string) => SentenceValue): SentenceData {
  return Object.fromEntries(Object.entries(data).map(([blank, value]) => [blank, told(value, blank)]));
}

/** How her sheets head the columns of the template. */
function headingsOf({ reading }: ReadSheets): ReadonlyMap<string, string> {
  const read = reading.read.flatMap(({ fields }) => fields);
  return new Map(
    SHEETS.schools.columns.flatMap((column): [string, string][] => {
      const { id, stage } = staged(column);
      const found =
        read.find(({ field }) => field === column.id) ??
        read.find((each) => each.field === id && each.stage === stage) ??
        read.find((each) => each.field === id && each.stage === null);
      return found ? [[column.heading, found.label.join(" ")]] : [];
    }),
  );
}

function staged({ id }: Pick<ColumnTemplate, "id">) {
  const stage = TAUGHT_STAGES.find((each) => id.startsWith(`${each}.`)) ?? null;
  return { id: familyOf({ id, stage }), stage };
}

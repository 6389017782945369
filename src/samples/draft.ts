import { assessSoundly } from "../rules/engine/run";
import { derivedPlans, ledgerPlans, snapshotOfPlans, type LedgerContent } from "../plans";
import { buildLedger, shownSheet, type LedgerRecord, type SheetId, type ShownResult } from "../ledger";
import {
  there,
  type CellValue,
  type PlannedCell,
  type PlannedFormat,
  type SheetPlan,
  type WorkbookSnapshot,
} from "../model";

/** A cell while a fault is planted. */
export interface DraftCell extends PlannedCell {
  /** In place of the column's number format. */
  readonly numberFormat?: string;
}

/** Cells of a planned sheet while a fault is planted; row 0 holds the headings. */
export type DraftCells = (DraftCell | null)[][];

/** A record's figures while a fault is planted, by the ids of their columns. */
export type DraftRecord = Record<string, CellValue>;
/** A record of 学校台账. */
export type DraftSchool = DraftRecord;

/**
 * A workbook in the making, into which a rule plants its fault. Faults in figures are planted in `schools` and `sheets`; the derived
 * sheets are planned from those figures afterwards, as Excel would recalculate them, and only then `derived` edits them.
 */
export class Draft {
  readonly schools: DraftSchool[];
  /** The records of the sheets that the county fills in, 学校台账 among them. */
  readonly sheets: Partial<Record<SheetId, DraftRecord[]>>;
  readonly parameters: Record<string, CellValue>;
  /** What the county shows in sheets of its own; such sheets are laid out in memory and never written. */
  readonly shown: ShownResult[] = [];
  private readonly layoutEdits: [sheet: string, edit: (cells: DraftCells) => void][] = [];
  private readonly derivedEdits: [sheet: string, edit: (cells: DraftCells) => void][] = [];
  private readonly dropped = new Set<string>();

  constructor(content: LedgerContent) {
    const { schools = [], ...registers } = content.sheets;
    const copied = (records: readonly LedgerRecord[]) => records.map((record) => ({ ...record }));
    this.schools = copied(schools);
    this.sheets = { schools: this.schools };
    for (const [id, records] of Object.entries(registers)) this.sheets[id as SheetId] = copied(records);
    this.parameters = { ...content.parameters };
  }

  /** The first school of which something is true; a county without one throws. */
  school(where: (school: DraftSchool) => boolean): DraftSchool {
    return there(this.schools.find(where), "school");
  }

  /** The records of a sheet; a county without that sheet throws. */
  records(sheet: SheetId): DraftRecord[] {
    return there(this.sheets[sheet], sheet);
  }

  /** The first record of a sheet of which something is true; a county without one throws. */
  record(sheet: SheetId, where: (record: DraftRecord) => boolean = () => true): DraftRecord {
    return there(this.records(sheet).find(where), sheet);
  }

  /** The last record of a sheet; a county without one throws. */
  last(sheet: SheetId): DraftRecord {
    return there(this.records(sheet).at(-1), sheet);
  }

  /** Edits the cells of a sheet that the clerk fills in: headings, rows that are no records. */
  layout(sheet: string, edit: (cells: DraftCells) => void): void {
    this.layoutEdits.push([sheet, edit]);
  }

  /** Edits the cells of a derived sheet. */
  derived(sheet: string, edit: (cells: DraftCells) => void): void {
    this.derivedEdits.push([sheet, edit]);
  }

  /** Leaves a sheet out. */
  drop(sheet: string): void {
    this.dropped.add(sheet);
  }

  /** The sheets as they are to be written. */
  plans(): SheetPlan[] {
    const plans = this.filledIn();
    const ledger = buildLedger(snapshotOfPlans(plans));
    if (!ledger.tables.has("schools")) return plans;
    return [...plans, ...this.edited(derivedPlans(assessSoundly(ledger).assessment), this.derivedEdits)];
  }

  /** The sheets that the clerk fills in. */
  filledIn(): SheetPlan[] {
    return this.edited(ledgerPlans({ parameters: this.parameters, sheets: this.sheets }), this.layoutEdits);
  }

  /** The workbook as it would be read. */
  snapshot(): WorkbookSnapshot {
    const { sheets } = snapshotOfPlans(this.plans());
    return { sheets: this.shown.length === 0 ? sheets : [...sheets, shownSheet(this.shown)] };
  }

  private edited(plans: readonly SheetPlan[], edits: readonly (readonly [string, (cells: DraftCells) => void])[]) {
    return plans
      .filter(({ sheet }) => !this.dropped.has(sheet))
      .map((plan) => {
        const cells: DraftCells = plan.cells.map((row) => [...row]);
        for (const [sheet, edit] of edits) if (sheet === plan.sheet) edit(cells);
        return { ...plan, cells, formats: [...plan.formats, ...cellFormats(cells)] };
      });
  }
}

/** The number formats of single cells as the plan of a sheet holds them. */
function cellFormats(cells: DraftCells): PlannedFormat[] {
  return cells.flatMap((row, top) =>
    row.flatMap((cell, left) => {
      const area = { top, left, bottom: top, right: left };
      return cell?.numberFormat === undefined ? [] : [{ area, numberFormat: cell.numberFormat }];
    }),
  );
}

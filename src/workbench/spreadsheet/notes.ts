import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import { areaAt, cellAddress } from "../../model";
import type { Collection, CommentData } from "../../officehost/document";
import type { Engine } from "./engine";

/** Pixels of the box in which a note is shown. */
const BOX = { width: 220, height: 96 };

/** Comments, which the spreadsheet shows as notes; it has no authors, so these are kept here. */
export class Notes implements Collection<CommentData> {
  private readonly authors = new Map<string, string>();
  private count = 0;

  constructor(
    private readonly engine: Engine,
    private readonly unitId: string,
  ) {}

  list(): readonly (CommentData & { readonly id: string })[] {
    const sheets = this.engine.get(SheetsNoteModel).getUnitNotes(this.unitId) ?? new Map();
    return [...sheets].flatMap(([sheet, notes]) =>
      [...notes.values()].map(({ id, row, col, note }) => ({
        id,
        sheet,
        cell: cellAddress({ row, column: col }),
        content: note,
        author: this.authors.get(id) ?? "",
      })),
    );
  }

  add({ sheet, cell, content, author }: CommentData): string {
    const id = `comment-${++this.count}`;
    this.authors.set(id, author);
    this.put(id, sheet, cell, content);
    return id;
  }

  update(id: string, change: Partial<CommentData>): void {
    const note = this.list().find((one) => one.id === id);
    if (!note) return;
    const { sheet, cell, content, author } = { ...note, ...change };
    this.authors.set(id, author);
    this.put(id, sheet, cell, content);
  }

  remove(id: string): void {
    const note = this.list().find((one) => one.id === id);
    if (!note) return;
    this.engine.run(RemoveNoteMutation.id, { unitId: this.unitId, sheetId: note.sheet, noteId: id });
  }

  private put(id: string, sheet: string, cell: string, content: string): void {
    const { top, left } = areaAt(cell);
    this.engine.run(UpdateNoteMutation.id, {
      unitId: this.unitId,
      sheetId: sheet,
      row: top,
      col: left,
      note: { id, row: top, col: left, note: content, show: false, ...BOX },
    });
  }
}

import { areaAt } from "../../model";
import type { CommentData, SheetDocument } from "../document";
import { ExcelError, invalidArgument, itemNotFound } from "../errors";
import { HostCollection, HostObject, type HostContext } from "../object";
import { onlyCell, sheetOf } from "./cells";
import { Range, rangeAt } from "./range";

/** The threaded comments of the workbook, or with a sheet those of the sheet; notes are something else. */
export class CommentCollection extends HostCollection<Comment> {
  constructor(
    host: HostContext,
    private readonly sheet?: SheetDocument,
  ) {
    super(host);
  }
  items() {
    const comments = this.host.document.comments.list().filter(({ sheet }) => !this.sheet || sheet === this.sheet.id);
    return comments.map(({ id }) => new Comment(this.host, id));
  }
  find(id: unknown) {
    return this.items().find((comment) => comment.id === id) ?? null;
  }
  GetItemOrNullObject(id: string) {
    return this.find(id);
  }
  GetItemByCell(cell: Range | string) {
    const range = this.range(cell);
    const address = onlyCell(range.area);
    return this.items().find(({ data }) => data.sheet === range.sheet.id && data.cell === address) ?? null;
  }
  Add(cell: Range | string, content: string) {
    const range = this.range(cell);
    const address = onlyCell(range.area);
    if (this.GetItemByCell(range)) throw new ExcelError("InvalidOperation", `${address} has a comment already.`);
    const id = this.host.document.comments.add({ sheet: range.sheet.id, cell: address, content, author: "" });
    return new Comment(this.host, id);
  }

  private range(cell: Range | string): Range {
    if (cell instanceof Range) return cell;
    const range = rangeAt(this.host, cell, this.sheet);
    if (!range) throw invalidArgument(`cell ${cell}`);
    return range;
  }
}

export class Comment extends HostObject {
  constructor(
    host: HostContext,
    readonly id: string,
  ) {
    super(host);
  }

  /** The comment as it is now; throws after it was deleted. */
  get data(): CommentData {
    const comment = this.host.document.comments.list().find(({ id }) => id === this.id);
    if (!comment) throw itemNotFound("the deleted comment");
    return comment;
  }

  override identity() {
    return { Id: this.id };
  }
  get Id() {
    return this.id;
  }
  get Content(): unknown {
    return this.data.content;
  }
  set Content(content: unknown) {
    this.host.document.comments.update(this.id, { content: String(content) });
  }
  get AuthorName() {
    return this.data.author;
  }
  GetLocation() {
    return new Range(this.host, sheetOf(this.host, this.data.sheet), [areaAt(this.data.cell)]);
  }
  Delete() {
    this.host.document.comments.remove(this.id);
  }
}

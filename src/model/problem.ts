import type { SaidWith, SentenceData } from "./sentence";

/**
 * Everything that can stop the work, with the names of the blanks in its sentence; `locales/<language>/problems.ts` has one for
 * each.
 */
export interface Problems {
  readonly unexpected: "detail";
  /** The same, after something was written. */
  readonly unexpectedLater: "detail";
  readonly "program.notLoaded": never;
  readonly "ledger.noSchoolSheet": "sheet";
  readonly "ledger.headingsUnknown": "sheet";
  readonly "ledger.noSchools": "sheet";
  readonly "ledger.nothingToJudge": "sheet";
  readonly "years.noSchools": "file";
  readonly "rectification.headingsUnknown": "sheet";
  readonly "labels.noSheet": "sheet";
  readonly "labels.noBoxes": "sheet";
  readonly "confirmations.tooMany": "count" | "most";
  readonly "items.headingsUnknown": "sheet";
  readonly "items.noPoints": "sheet";
  readonly "items.noItems": "sheet";
  readonly "items.doubledColumn": "heading" | "cells";
  readonly "items.none": "sheet";
  readonly "items.pointsUnusable": "cells";
  readonly "items.unnamed": "sheet" | "row";
  readonly "items.unreadable": "cell";
  readonly "items.twice": "sheet" | "rows" | "item";
  readonly "items.sheetMissing": "file" | "sheet";
  readonly "items.noTable": "file";
  readonly "items.noSheet": never;
  readonly "items.severalTables": "file" | "sheets";
  readonly "items.wouldDiscard": "sheet" | "cells";
  readonly "update.wouldDiscard": "cells";
  readonly "collect.wouldReplace": "count";
  readonly "reading.nothing": "file";
  readonly "reading.nothingHere": never;
  readonly "answers.notJson": "file";
  readonly "answers.unusable": "file" | "place";
  readonly "file.empty": "file";
  readonly "file.encrypted": "file";
  readonly "file.oldFormat": "file";
  readonly "file.compound": "file";
  readonly "file.text": "file";
  readonly "file.notTable": "file";
  readonly "file.tableTooLarge": "file" | "found" | "limit";
  readonly "file.notWorkbook": "file";
  readonly "file.pdf": "file";
  readonly "file.picture": "file";
  readonly "file.archive": "file";
  readonly "file.otherDocument": "file";
  readonly "file.binaryWorkbook": "file";
  readonly "file.truncated": "file";
  readonly "file.damaged": "file" | "part";
  readonly "file.tooLarge": "file" | "found" | "limit";
  readonly "file.tooMuchWritten": "found" | "limit";
  readonly "file.inflatesTooFar": "file" | "found" | "limit" | "part" | "size";
  readonly "file.tooManyParts": "file" | "found" | "limit";
  readonly "file.tooManySheets": "file" | "found" | "limit";
  readonly "file.tooManyCells": "file" | "found" | "limit" | "sheet" | "cells";
  readonly "file.tooManyPlaces": "file" | "sheet" | "found";
  readonly "file.tooManyFormulas": "file" | "sheet" | "found";
  readonly "file.notUnderstood": "file" | "part" | "detail";
  readonly "file.signed": "file";
  readonly "file.sheetExists": "file" | "sheet";
  readonly "file.sheetHoldsObjects": "file" | "sheet";
  readonly "file.sheetMissing": "file" | "sheet";
  readonly "file.sheetProtected": "file" | "sheet";
  readonly "file.structureProtected": "file";
  readonly "file.noSheetLeft": "file";
  readonly "file.notFound": "file";
  readonly "file.isFolder": "file";
  readonly "file.notReadable": "file" | "detail";
  readonly "file.notWritable": "file" | "detail";
  readonly "file.exists": "file";
  readonly "file.endless": "file" | "limit";
  readonly "file.tooManyFiles": "file" | "limit";
  readonly "file.notPlain": "file";
  readonly "file.diskFull": "file";
  readonly "file.nameTooLong": "file";
  readonly "file.sameFile": "file";
  readonly "office.cellEdit": never;
  readonly "office.accessDenied": "detail";
  readonly "office.itemNotFound": "detail";
  readonly "office.tooLarge": "detail";
  readonly "office.noAnswer": "seconds";
  readonly "office.failed": "detail";
  readonly "office.noFile": "detail";
  readonly "office.sheetMissing": "sheet";
  readonly "office.sheetHidden": "sheet";
  readonly "office.rowHidden": "sheet" | "cell" | "row";
  readonly "office.columnHidden": "sheet" | "cell" | "column";
  readonly "office.sheetExists": "sheet";
  readonly "office.sheetProtected": "sheet";
  readonly "office.sheetHoldsTable": "sheet" | "table";
  readonly "office.changedMeanwhile": "sheet";
  readonly "office.structureProtected": "sheet";
  readonly "office.noSheetLeft": never;
  readonly "office.removedHalf": "detail" | "sheets";
  readonly "office.removedUnseen": "detail" | "sheets";
  readonly "office.shownHalf": "detail" | "sheets";
  readonly "office.shownUnseen": "detail" | "sheets";
  readonly "office.marksTakenBack": "detail";
  readonly "office.marksHalf": "detail";
  readonly "office.clearedHalf": "detail";
  readonly "office.cellsTakenBack": "detail";
  readonly "office.cellsHalf": "detail" | "sheets";
  readonly "office.notWritten": "detail";
  readonly "office.contentsBack": "detail" | "sheets";
  readonly "office.writtenHalf": "detail" | "sheets";
}

export type ProblemId = keyof Problems;

/** The problems whose sentences have these blanks and no others. */
export type ProblemWith<Blank extends string> = {
  [Id in ProblemId]: [Problems[Id], Blank] extends [Blank, Problems[Id]] ? Id : never;
}[ProblemId];

/** Something that stopped the work, as data; its sentence is `problems.<id>` in every language. */
export class Problem<Id extends ProblemId = ProblemId> extends Error {
  readonly id: Id;
  readonly data: SentenceData;

  constructor(id: Id, ...told: SaidWith<Problems[Id]>) {
    const [data = {}]: readonly (SentenceData | undefined)[] = told;
    super(`${id} ${JSON.stringify(data)}`);
    this.id = id;
    this.data = data;
    this.name = "Problem";
  }
}

/** What stopped the work: where, what was found, what was expected, what to do. */
export const problems = {
  unexpected: "Something unforeseen happened; the workbook was not changed. Please pass this line on: {detail}",

  unexpectedLater:
    "Something unforeseen happened before all was done, and part of the workbook may have been changed. Please look at the workbook, and pass this line on: {detail}",
  "program.notLoaded":
    "A part of this program could not be loaded, so that not all was done. Please check the network and click again; if it fails again, close the pane and open it anew.",
  "ledger.noSchoolSheet":
    "There is no sheet “{sheet}”. Open your county’s ledger; if there is none yet, click New ledger.",
  "ledger.headingsUnknown":
    "The headings of sheet “{sheet}” are not those of the standard ledger, so its columns are unknown. Correct them after the row that New ledger writes.",
  "ledger.noSchools":
    "Sheet “{sheet}” holds no school yet, so that nothing was made. Fill in the schools first, then try again.",
  "ledger.nothingToJudge":
    "Nothing in this workbook can be judged (no school was read from the sheet “{sheet}”, nor any usable figure of a register), so that nothing was written; fill in the ledger first, or correct what a check lists.",

  "years.noSchools":
    "“{file}” holds no ledger of schools that can be laid beside another year. Choose the ledgers of both years.",

  "rectification.headingsUnknown":
    "Row 1 of sheet “{sheet}” does not hold the headings of the rectification ledger, so its columns cannot be told and nothing was changed. Move the headings into row 1, or rename the sheet and write it anew.",

  "labels.noSheet":
    "The workbook has no sheet “{sheet}”, so there are no labels. A new ledger brings it; fill in boxes and documents, then make the labels.",
  "labels.noBoxes":
    "Sheet “{sheet}” names no archive box yet, so there are no labels. Fill in boxes and documents first.",

  "confirmations.tooMany":
    "学校台账 has {count} rows, and one sheet holds at most {most} confirmation pages; nothing was written. Split the ledger, such as by town, and make them for each.",

  "items.headingsUnknown":
    "No row of headings was recognised in the first 10 rows of “{sheet}”; nothing was imported. Headings should be 领域 (or A级指标, 一级指标), 项目 (or B级指标, 二级指标), 细目 (or C级指标, 三级指标), 分值 and 评分要点 (or 评分标准), in any order.",
  "items.noPoints":
    "The headings of “{sheet}” have no column 分值; nothing was imported. Add the points of every item.",
  "items.noItems":
    "The headings of “{sheet}” have no column that names the items; nothing was imported. Call it 项目 or 细目, or B级指标 or C级指标.",
  "items.doubledColumn":
    "Several columns are headed “{heading}” ({cells}), so it cannot be told which one counts; nothing was imported. Keep the one of the lowest level and rename the others.",
  "items.none": "There are no items below the headings of “{sheet}”; nothing was imported.",
  "items.pointsUnusable":
    "These points are blank or no numbers; nothing was imported: {cells}. Every item of the lowest level needs its points, as a plain number.",
  "items.unnamed":
    "Row {row} of “{sheet}” has points and no name; nothing was imported. Add the name, or delete the row.",
  "items.unreadable": "Cell {cell} holds no text that can be read; nothing was imported. Correct it and try again.",
  "items.twice":
    "Rows {rows} of “{sheet}” are the same item “{item}”; nothing was imported. An item has one row of points: join them or rename one.",
  "items.sheetMissing": "“{file}” has no sheet “{sheet}”. Please check the name after --sheet.",
  "items.noTable":
    "No sheet of “{file}” looks like a table of items; nothing was imported. Its headings should name the items and 分值; if it is there, name it with --sheet.",
  "items.noSheet":
    "No sheet of the workbook holds a table of items; nothing was imported. Put the table of your province or city into a new sheet; its headings should name the items and 分值.",
  "items.severalTables": "Several sheets of “{file}” look like a table of items: {sheets}. Name one with --sheet.",
  "items.wouldDiscard":
    "These cells of “{sheet}” are filled in and have no place among the new items, so that they would be lost; no file was written: {cells}. If they are not needed any more, run it again with --discard.",
  "update.wouldDiscard":
    "These cells of the derived sheets were changed by hand and would be lost; no file was written: {cells}. If they are not needed any more, run it again with --discard.",

  "reading.nothing":
    "No figures of schools were found in “{file}”. Please open the sheets that hold them (a school a row, a column or a form); without any yet, start with “New ledger”.",
  "reading.nothingHere":
    "No figures of schools were found in this workbook. Please open one that holds them (a school a row, a column or a form); without any yet, set up a ledger or collect the tables of schools under “Tasks”.",
  "answers.notJson":
    "“{file}” is no exported file of answers and was not used. Please choose one that this program has exported.",
  "answers.unusable":
    "“{place}” in the file of answers “{file}” is not as it should be, so that the file was not used. Please export the answers again.",
  "collect.wouldReplace":
    "{count} filled {count?cell|cells} of the ledger would change (old → new above); no file was written. Where that is right, run again with --yes.",

  "file.empty": "“{file}” is empty. Please export it again, or ask the sender for it again.",
  "file.encrypted":
    "“{file}” needs a password to be opened and cannot be read. Please open it in Excel or WPS, remove the password (File, Info, Protect Workbook, Encrypt with Password) and use a saved copy.",
  "file.oldFormat":
    "“{file}” has the old format of Excel 97–2003 (.xls). Please open it in Excel or WPS and save it as an Excel Workbook (.xlsx).",
  "file.compound":
    "“{file}” either needs a password or has the old format of Excel 97–2003 (.xls). Please open it in Excel or WPS, remove the password and save it as an Excel Workbook (.xlsx).",
  "file.text":
    "“{file}” holds a web page or plain text, not a workbook (some systems export “Excel files” like this). Please open it in Excel or WPS and save it as an Excel Workbook (.xlsx).",
  "file.notTable":
    "“{file}” cannot be read as a table: its text is neither UTF-8 nor GBK, or its quotes are not in pairs. Please open it in Excel or WPS and save it as .csv or .xlsx.",
  "file.tableTooLarge":
    "The table “{file}” has {found} cells, more than the limit of {limit}. Please delete surplus rows and columns.",
  "file.notWorkbook": "“{file}” is not an Excel workbook. Please choose an .xlsx or .xlsm file.",
  "file.pdf":
    "“{file}” is a PDF document, from which no table can be read. Please ask whoever sent it for the Excel file, or type the figures into Excel and save them as .xlsx.",
  "file.picture":
    "“{file}” is a picture, from which no table can be read. Please ask whoever sent it for the Excel file, or type the figures into Excel and save them as .xlsx.",
  "file.archive": "“{file}” is an archive and was not read. Please unpack it first, and choose the tables inside.",
  "file.otherDocument":
    "“{file}” is another document or archive (such as a Word document, a presentation, an ODS sheet or a zip file), not an Excel workbook. Please choose an .xlsx or .xlsm file.",
  "file.binaryWorkbook":
    "“{file}” is a binary workbook (.xlsb) and cannot be read. Please open it in Excel and save it as an Excel Workbook (.xlsx).",
  "file.truncated":
    "“{file}” is incomplete: its end is missing, perhaps because a download or copy was interrupted. Please download or copy it again.",
  "file.damaged":
    "“{file}” is damaged: “{part}” in it cannot be read. Please download or copy it again; otherwise use Open and Repair in Excel and save a copy.",
  "file.tooLarge":
    "“{file}” has {found} MB, more than the limit of {limit} MB. Please move sheets and pictures that are not part of the ledger to another file.",
  "file.inflatesTooFar":
    "“{file}” unpacks to {found} MB, more than the limit of {limit} MB, which no ordinary ledger does; it was not opened. The largest of it is “{part}” with {size} MB. Please check where it comes from; if it is a ledger, delete surplus sheets and pictures.",
  "file.tooMuchWritten":
    "The sheets to be written take {found} MB unpacked, and a workbook may take {limit} MB at most; nothing was written. Please divide the schools or the sheets among several files.",
  "file.tooManyParts":
    "“{file}” consists of {found} parts, more than the limit of {limit}, which no ordinary ledger does; it was not opened. Please check where it comes from.",
  "file.tooManySheets":
    "“{file}” has {found} worksheets, more than the limit of {limit}. Please move sheets that are not part of the ledger to another file.",
  "file.tooManyCells":
    "“{file}” holds {found} cells that are not empty, more than the limit of {limit}; it was not opened. Most of them, {cells}, stand on sheet “{sheet}”. Please move sheets that are not part of the ledger to another file and delete surplus rows and columns.",
  "file.tooManyPlaces":
    "The used ranges in “{file}” are too large altogether; reading stopped at sheet “{sheet}”, whose used range has {found} cells or more, mostly because something was typed far away. Please press Ctrl+End in that sheet and delete the surplus rows and columns.",
  "file.tooManyFormulas":
    "The formulas in “{file}” are too long altogether, which no ordinary ledger’s are; reading stopped at sheet “{sheet}”, whose formulas have {found} characters or more. Please paste that sheet’s formulas as values, or delete the sheet.",
  "file.notUnderstood":
    "“{part}” in “{file}” holds something unknown ({detail}). The file was not changed, so that nothing is spoilt. Please open it in Excel, save a copy and try again.",
  "file.signed":
    "“{file}” has a digital signature, which any change would break; the file was not changed. Please remove the signature in Excel and use a saved copy.",
  "file.sheetExists":
    "“{file}” already has a sheet “{sheet}”; the file was not changed. Please agree to its replacement, or rename it.",
  "file.sheetHoldsObjects":
    "Sheet “{sheet}” in “{file}” holds charts, comments, pictures, tables or the like, which replacing it would delete; the file was not changed. Please rename the sheet or move them away.",
  "file.sheetMissing": "“{file}” has no sheet “{sheet}”; the file was not changed. Please check its name.",
  "file.sheetProtected":
    "Sheet “{sheet}” in “{file}” is protected; the file was not changed. Please unprotect it in Excel.",
  "file.structureProtected":
    "The structure of workbook “{file}” is protected, so that no sheet can be added, removed or unhidden; the file was not changed. Please unprotect the workbook in Excel.",
  "file.noSheetLeft":
    "“{file}” has to keep a sheet that can be seen, so that nothing was changed. Please unhide another sheet first, or add one.",
  "file.notFound": "There is no file “{file}”. Please check its path and name.",
  "file.isFolder": "“{file}” is a folder, not a file. Please give the name of a file.",
  "file.notReadable":
    "“{file}” cannot be read ({detail}). Please check your permission, and whether another program is using it.",
  "file.notWritable":
    "“{file}” cannot be written ({detail}). Please check that the folder exists, your permission, and whether another program has the file open.",
  "file.exists": "“{file}” exists and was not overwritten. Please choose another name, or move the file away.",
  "file.endless":
    "“{file}” did not end after {limit} MB; it is no workbook but perhaps a device or a pipe, and was not read further. Please give the path of a workbook.",
  "file.tooManyFiles":
    "The folder “{file}” holds more than {limit} files and was not read. Please name the folder that holds the schools’ tables.",
  "file.notPlain":
    "“{file}” is a device, a pipe or a link and not a plain file; nothing was written. Please choose another name.",
  "file.diskFull":
    "The disk is full: “{file}” was not written, not even in part. Please free some space or choose another place.",
  "file.nameTooLong": "The system does not accept a name as long as “{file}”. Please choose a shorter one.",
  "file.sameFile": "The output “{file}” is the input file, which is never overwritten. Please choose another name.",

  "office.cellEdit":
    "A cell is being edited; the workbook was not changed. Press Enter to finish editing, then try again.",
  "office.accessDenied":
    "Excel does not allow this change: the workbook may be read-only or protected ({detail}). Please save a copy, or remove the protection.",
  "office.itemNotFound": "A sheet was deleted or moved meanwhile ({detail}). Please check again.",
  "office.tooLarge":
    "This is more than Excel can carry at once ({detail}). Please move what is not part of the ledger to another workbook.",
  "office.noAnswer":
    "Excel did not answer for {seconds} seconds, and the pane waits no longer. It may be waiting for your answer to another dialog, or still be at work: part of the workbook may have been changed. Please look at Excel, then check again.",
  "office.failed":
    "Excel did not complete this ({detail}). Please try again; if it fails again, pass on the words in brackets.",
  "office.noFile":
    "Excel did not hand over the workbook’s file ({detail}), so that no copy was made. Please try again in a moment, or save a copy with “Save As” in Excel, open it, and clear the marks and remove the sheets of this add-in there.",
  "office.sheetMissing": "Sheet “{sheet}” is no longer in the workbook. Please check again.",
  "office.sheetHidden":
    "Sheet “{sheet}” is hidden, so its cells cannot be shown. Please unhide it in Excel first; hidden sheets of the ledger can also be shown at the step “Filling in” of the tab “Tasks”.",
  "office.rowHidden":
    "Cell {cell} of sheet “{sheet}” is selected, but row {row} is filtered out, collapsed or hidden, so that it cannot be seen. Please clear the filter, or expand or unhide the row, and click again.",
  "office.columnHidden":
    "Cell {cell} of sheet “{sheet}” is selected, but column {column} is collapsed or hidden, so that it cannot be seen. Please expand or unhide the column, and click again.",
  "office.sheetExists":
    "The workbook already has a sheet “{sheet}”; nothing was changed. Please agree to its replacement, or rename it.",
  "office.sheetProtected":
    "Sheet “{sheet}” is protected and cannot be replaced or removed; nothing was changed. Please unprotect it.",
  "office.sheetHoldsTable":
    "Sheet “{sheet}” holds a table of Excel’s ({table}), whose headings would be spoiled; nothing was changed. Please select the table, choose Table Design → Convert to Range, and try again.",
  "office.changedMeanwhile":
    "Someone has just changed sheet “{sheet}”; so as not to overwrite that, nothing was changed. Please click again.",
  "office.structureProtected":
    "The structure of the workbook is protected, so that sheet “{sheet}” cannot be added, removed or unhidden; nothing was changed. Please unprotect the workbook.",
  "office.noSheetLeft":
    "The workbook has to keep a sheet that can be seen, so that nothing was changed. Please unhide another sheet first, or add one.",
  "office.removedHalf":
    "Excel stopped in the midst of it ({detail}): sheets “{sheets}” are still there, the others that were to go are gone. Please try again.",
  "office.removedUnseen":
    "Excel did not complete this ({detail}), and what is gone cannot be seen: some of the sheets “{sheets}” may have been removed; no other sheet was changed. Please look at the workbook and try again.",
  "office.shownHalf":
    "Excel stopped in the midst of it ({detail}): sheets “{sheets}” are still hidden, the others are shown. Please try again.",
  "office.shownUnseen":
    "Excel did not complete this ({detail}), and what is shown cannot be seen: some of the sheets “{sheets}” may be shown by now; nothing else was changed. Please look at the workbook and try again.",
  "office.marksTakenBack":
    "The marks could not be completed ({detail}); those written and those from before were removed. Please click Check again.",
  "office.marksHalf":
    "Only some of the marks were written ({detail}); do not rely on them. Please clear the marks and check again.",
  "office.clearedHalf":
    "Only some of the marks were removed ({detail}); nothing else was changed. Please clear the marks once more.",
  "office.cellsTakenBack":
    "The cells could not all be changed ({detail}); those that had been are as they were, and so is the workbook. Please try again.",
  "office.cellsHalf":
    "Only some of the cells were changed, and that could not be taken back ({detail}): they are on sheets “{sheets}”. Get the cells back with Undo or from the file’s version history, and try again.",
  "office.notWritten":
    "Nothing was written ({detail}); sheets added meanwhile were removed and the workbook is as it was. Please try again.",
  "office.contentsBack":
    "The writing was not completed ({detail}): contents and number formats of sheets “{sheets}” are back, their fills, borders, lists and the like are not; no other sheet was changed. Please try again.",
  "office.writtenHalf":
    "The writing was not completed and could not be taken back ({detail}): sheets “{sheets}” are incomplete; do not rely on them. Get those that were there before back with Undo or from the file’s version history, delete the new ones, and try again.",
};

/** The steps of the year: what each does and has done. */
export const tasks = {
  "newLedger.about": "Adds a standard ledger to this workbook, blank or filled in as a sample.",
  "nextYear.about":
    "In a new blank workbook, choose last year’s ledger (of any layout; it is only read) to begin this year’s: what describes the schools, the standards, the records of past years and what is still to be rectified are taken over; figures and conclusions are left blank.",
  "nextYear.done":
    "This year’s ledger was made from “{file}” with {sites} {sites?site|sites}. Check which schools are new or gone and 参数, then fill in this year’s figures.",
  "nextYear.open":
    "{count} {count?line|lines} of last year’s rectification {count?is|are} still to be done and {count?stands|stand} in 整改销号台账.",
  "nextYear.year": "The year was set to {year}.",
  "nextYear.noYear": "Last year’s ledger does not say its year; fill in this year’s in 参数.",
  "drawCharts.about":
    "Draws on the sheet 图表 the coefficients against their limits, the schools that differences come from and how schools stand, and updates the derived sheets; each later update renews the charts, too.",
  "drawCharts.beside":
    "Last year’s workbook is at hand: its coefficients stand beside this year’s, in the downloaded report, too.",
  "updateSheets.about": "Writes the derived sheets (拆分, 分学校指标表, 校际差异系数表) anew from the school ledger.",
  "boxLabels.about": "Makes a label for each box listed on 档案目录, on a new sheet to be printed and cut.",
  "confirm.about":
    "One page a school with its own figures, their source and date, to be printed, checked, signed and stamped by the school.",
  "rectify.about":
    "List every item, school and large class below its standard in “整改销号台账”; what you have filled in stays, and what reaches its standard can be struck off.",
  "writeReport.about":
    "Write the self-assessment report and the national application forms of this check to new sheets, to be printed after review.",
  "downloadReport.about":
    "The self-assessment and the tables of the national forms of this check as one Word document, downloaded by the browser; the workbook is left as it is.",
  form: "Write sheets as",
  "form.edu": "EDU functions",
  "form.native": "Common formulas",
  "form.values": "Values",
  "form.edu.about":
    "Short formulas that are easy to check; they calculate only in an Excel with this add-in. Choose another form and click Update sheets to change over, at any time.",
  "form.native.about":
    "Only functions that every Excel since 2010, WPS and LibreOffice have; no add-in is needed. Choose another form and click Update sheets to change over, at any time.",
  "form.values.about":
    "Figures and verdicts without formulas. Choose another form and click Update sheets to bring the formulas back, at any time.",
  "importItems.about":
    "Take the scored items of the province or city (levels A, B and C with points) from another sheet of this workbook into the score sheet.",
  "exportFindings.about":
    "Writes what this check has found to a new sheet, with room for an explanation beside each line, to be sent to the schools.",
  "tasks.ledger": "Ledger and contents",
  "tasks.progress": "Filling in",
  "tasks.check": "Check",
  "tasks.sheets": "Derived sheets",
  "tasks.scores": "Import the scored items",
  "tasks.schools": "Send to the schools",
  "tasks.rectification": "Rectify and strike off",
  "tasks.archive": "Labels",
  "tasks.report": "Report",
  "tasks.handIn": "Handing in",
  "tasks.handIn.about":
    "Where no copy can be downloaded, or none arrives: save a copy with Excel’s “Save as”, open it, use “Clear marks” and “Remove the sheets of this add-in”, and save it.",
  "saveCopy.about":
    "Downloads a copy without marks and without the sheets of this add-in; the open workbook stays as it is.",
  "saveCopy.done":
    "“{name}” was handed to the browser for download, without marks and without {count} {count?sheet|sheets} of this add-in; this workbook was not changed.",
  "saveCopy.file": "{name}-to hand in",
  "removeAdded.about":
    "Lists the sheets that this add-in has added (figures, lists, reports, records) and removes them after a yes; the school ledger and your own sheets stay.",
  showHidden: "Show hidden sheets",
  "showHidden.about":
    "{count} {count?sheet|sheets} of the ledger {count?is|are} hidden, mostly because the chosen method does not use {count?it|them}: {sheets+8}.",
  "showHidden.done": "Shown: {sheets+8}.",
  "exportFindings.afterCheck": "After a check, the list of findings can be exported here.",
  "report.afterCheck": "After a check, the report can be written here.",
  "collect.about":
    "Choose the tables of schools and offices, or exports of a platform, of any layout and as many as there are. Their figures are read, and written into the school ledger once you have looked at them.",
  "tasks.collect": "Collect the tables of schools",
  "compareYears.choose": "Compare with last year’s workbook",
  "compareYears.about":
    "Last year’s workbook may have any layout; it is read and not changed. Schools opened and gone, figures that jump, columns equal to last year and shifted rows are listed among the findings, with last year’s file, sheet and cell.",
  "compareYears.told":
    "Compared with “{file}”: {both} {both?site|sites} in both years, {opened} only this year, {gone} only last year, {found} {found?finding|findings}.",
  "compareYears.coefficients": "Coefficients of both years",
  "compareYears.last": "Last year",
  "compareYears.now": "This year",
  "compareYears.list": "Show what the comparison found",
  "compareYears.end": "Compare no longer",
} as const;

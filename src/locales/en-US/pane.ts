/** The texts of the task pane. */
export const pane = {
  product: "Balance Ledger",
  loading: "Loading…",
  noExcel: "Balance Ledger works inside Excel. Open your ledger's workbook in Excel, then open this pane.",

  "region.status": "State",
  "region.tabs": "Contents",
  "region.verdict": "Verdict",
  "region.findings": "Findings",

  methods: "Method",
  "methods.ledger": "As the ledger says",
  "methods.both": "Both",
  marking: "Mark in the sheets",

  check: "Check",
  recheck: "Check again",
  "tab.verdict": "Verdict",
  "tab.findings": "Findings",
  "tab.tasks": "Tasks",
  "aside.about": "How it works",
  "aside.settings": "Settings of the check",
  "status.new": "Not checked yet",
  "status.outdated": "Edited since the check",
  "status.checked": "Checked",
  checkedOnly: "Checked",
  checkedAndMarked: "Checked; cells marked: {count}",
  open: "Open “{sheet}”",

  clearMarks: "Clear marks",
  stop: "Cancel",
  newLedger: "New ledger",
  updateSheets: "Update sheets",
  exportFindings: "Export list",
  writeReport: "Write report",
  downloadReport: "Download the report (.docx)",
  rectify: "Rectification ledger",
  importItems: "Import scored items",
  cancel: "Cancel",
  dismiss: "Close this message",

  "newLedger.about": "Adds a standard ledger to this workbook, blank or filled in as a sample.",
  "updateSheets.about": "Writes the derived sheets (拆分, 分学校指标表, 校际差异系数表) anew from the school ledger.",
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
  "tasks.ledger": "Set up the ledger",
  "tasks.sheets": "Write the derived sheets",
  "tasks.scores": "Import the scored items",
  "tasks.schools": "Send to the schools",
  "tasks.rectification": "Rectify and strike off",
  "tasks.report": "Report and application forms",
  "tasks.checkFirst": "Check first; this step needs the result.",

  "firstRun.heading": "What it does",
  "firstRun.check":
    "Check: reads the school ledger, computes and judges it under both methods, and lists what it finds; a click takes you to the cell.",
  "firstRun.mark":
    "Mark: shows errors, queries and standards not met in three shades in the sheets; Clear marks takes all of them away.",
  "firstRun.write":
    "Write: makes a standard ledger, the sheets of indicators and coefficients, and a list of findings to hand to the schools.",
  "begin.blank": "New ledger",
  "begin.sample": "See a sample",
  "firstRun.never": "What it never does",
  "firstRun.neverText":
    "It does not change the figures filled in or the formats of your cells, overwrites no cell without your consent, and sends no data anywhere.",

  progress: "sheet {sheet} of {all}",
  "busy.check": "Checking…",
  "busy.read": "Reading the workbook…",
  "busy.judge": "Judging…",
  "busy.stop": "Cancelling…",
  "busy.mark": "Marking…",
  "busy.clear": "Clearing the marks…",
  "busy.newLedger": "Writing the ledger…",
  "busy.plan": "Computing the sheets…",
  "busy.write": "Writing the sheets…",
  "busy.rectify": "Updating the rectification ledger…",
  "busy.items": "Importing the items …",
  "busy.report": "Writing the report…",
  "busy.export": "Writing the list…",

  outdated: "The workbook was edited after the check; what follows may be out of date.",
  answered:
    "{count} of the queries are explained in a list and no longer marked; they return as soon as a figure changes.",
  checked: "Checked. Errors: {error}, queries: {query}, not met: {notMet}, notes: {info}.",
  marked: "Cells marked: {count}.",
  markedTwice:
    "Meanwhile another pane, or a colleague's, marked this workbook as well; those marks have been replaced by these.",
  cleared: "The marks have been removed.",
  nothingToClear: "There are no marks in the workbook.",
  "unset.page": "How the sheets print could not be set; this computer may have no printer installed.",
  "unset.panes":
    "The heading rows could not be frozen; another workbook may have been in front. Use View, Freeze Panes.",
  "unset.marks": "The old marks on the written sheets could not be removed; please clear the marks.",
  formatsKept:
    "Your own conditional formats were kept on these sheets; where the number of rows has changed, please look at their ranges: {sheets}.",
  unknownFunctions:
    "Cells that use EDU functions show #NAME?: Excel on this computer has not registered these functions yet. Set “Write sheets as” to “Common formulas” and update once more, or open the workbook and the pane again.",
  stopped: "Cancelled; the workbook was not changed.",
  notMarked:
    "The workbook was edited during the check; so that no mark lands on a wrong cell, nothing was marked. Please check again.",
  stillBusy: "{work} Please wait until that is done.",
  stillAsking: "Please answer the question in the pane first.",
  "skipped.protected": "Protected and left alone: {sheets}. Unprotect the sheet first if it should be included.",
  "skipped.unreadable":
    "These sheets hold conditional formats that Excel can neither read nor delete, so that old marks may still be there: {sheets}. Please delete the invalid rules under Conditional Formatting, Manage Rules.",
  "skipped.missing": "Gone or renamed and left alone: {sheets}. Please check again.",
  created: "A standard ledger has been added. Fill in 参数 and 学校台账, then click Check.",
  createdSample: "A sample ledger has been added; its schools and figures are made up. Click Check to see the result.",
  "updated.edu": "Sheets updated: {count}.",
  "updated.native": "Sheets updated as common formulas, which calculate on computers without this add-in too: {count}.",
  "updated.values": "Sheets updated as values: {count}. After the school ledger has changed, update them again.",
  exported: "Written to the sheet “{sheet}”.",
  rectified: "The rectification ledger has {all} {all?line|lines}: {fresh} new, {struck} struck off this time.",
  itemsImported:
    "Imported {items} scored {items?item|items}, {points} {points?point|points} in all. Fill in the scores, then check.",
  itemsRow: "row {row} “{label}”",
  itemsPassedOver: "Left out because they are no items: {rows}.",
  itemsUnused: "Columns not used: {headings}.",
  reported:
    "The self-assessment report and the application forms were written to {count} new sheets, from “{sheet}” on.",
  reportFile: "self-assessment.docx",
  reportDownloaded: "“{name}” was handed to the browser to download.",
  reportOnSheets:
    "If nothing was saved, use “Write report”: it puts the same content on new sheets of the workbook, ready to print.",

  "question.emptyUndo": "The undo list will be emptied",
  "question.emptyUndo.text":
    "In this version of Excel, what you did before an add-in writes to the workbook can no longer be undone. Marks made by this add-in can be removed at any time with Clear marks. This notice is shown once.",
  "question.emptyUndo.go": "Continue",
  "question.newLedger": "New ledger",
  "question.newLedger.text":
    "The sheets of the standard ledger will be added to this workbook. Existing sheets are not touched; if one has the same name, nothing is added.",
  "question.newLedger.blank": "Add a blank ledger",
  "question.newLedger.sample": "Add a sample ledger (made-up county)",
  "question.unknownFunctions": "Excel on this computer does not know the EDU functions",
  "question.unknownFunctions.text":
    "The formulas were written, but cells that use EDU functions show #NAME?: the functions of the add-in are not registered, as in an older Excel or right after the add-in was installed. They can be written as common formulas, which give the same and calculate anywhere, or as values; you can change back to EDU functions at any time.",
  "question.unknownFunctions.native": "Write common formulas",
  "question.unknownFunctions.values": "Write values",
  "question.unknownFunctions.keep": "Keep the formulas",
  "question.strikeOff": "Some lines can be struck off",
  "question.strikeOff.text":
    "{count} {count?line reaches its|lines reach their} standard now: outcome and date can be filled in. Cells that are filled in already stay as they are.",
  "question.strikeOff.strikeOff": "Strike off",
  "question.strikeOff.keep": "Not yet",
  "question.overwrite": "Changes to these cells will be lost",
  "question.overwrite.text":
    "These cells of the derived sheets were changed by hand; writing the sheets anew drops the changes.",
  "question.cells": "{sheet}: {cells}",
  "question.overwrite.go": "Overwrite and update",
  "question.itemSheet": "Import from which sheet",
  "question.itemSheet.text":
    "Its items and points go into the score sheet; items of the same name keep their scores and basis.",
  "question.discardItems": "The content of these cells will be lost",
  "question.discardItems.text": "These cells are filled in and have no place among the new items.",
  "question.discardItems.go": "Discard and import",

  "verdict.item": "Item",
  "verdict.value": "Figure",
  "verdict.standard": "Standard",
  "verdict.result": "Result",
  "verdict.composite": "Composite coefficient",
  "verdict.compositeOf": "Composite coefficient, {stage}",
  "verdict.coefficientsOf": "Coefficients met, {stage}",
  "verdict.indicatorCount": "{count}",
  "verdict.schoolsOf": "Schools meeting their standards, {stage}",
  "verdict.schoolCount": "{count}",
  "verdict.schoolsTransitional":
    "{count} of them only by the transitional tolerances; a construction plan must be attached: {names+}.",
  "verdict.noStage": "No school can be judged.",
  "verdict.missing": "Lacking: {names;}",
  "verdict.evidence": "Evidence for the score of item {item} of the national 17; it decides nothing.",
  "verdict.limitNumber": "≤ {value:2}",
  monitoring: "Figures watched (监测指标)",

  "road.heading": "The county's road",
  "road.first": "Initial balance",
  "road.firstNature": "for self-assessment, no national standard",
  "road.answered": "{answered} of {points} points answered",
  "road.recognised": "recognised by the state in {year}",
  "road.notJudged": "not judged this time",

  "explain.source": "Document: {documents;}",
  "explain.cells": "Cells",
  "explain.drivers": "What drives the difference",
  "explain.driver": "{name}: {share:1} % of the difference",
  "explain.driverValue": "{name}: {value}, county mean {mean}, {share:1} % of the difference",
  "explain.least":
    "To come down to {limit:2}, at least {total:2} must be added to “{quantity}”: all {schools} schools below {floor} of “{indicator}” raised to that level. This is the least amount where pupils stay as they are, nothing is taken from other schools and fractions are allowed, its last digit rounded up; where only whole things can be added, it takes a little more.",
  "explain.combined":
    "In these schools the stages share what is added by weighted pupils; to reach that level, a school has to add in all",
  "explain.combinedSchool": "{name}: this stage gets {share:1} % of it and lacks {part:2}, so {whole:2} for all stages",
  "explain.failing": "Not reached by",
  "explain.moreFailing": "and others, {count} in all",
  "explain.answer": "This item is answered by hand and not computed.",

  "filter.heading": "Filter",
  "filter.text": "Find a school or text",
  "filter.kinds": "Kinds; a click shows one alone",
  "filter.clear": "Clear filter",
  "filter.shown": "{count} of {all} match the filter.",
  grouping: "Group",
  "grouping.subject": "By school",
  "grouping.rule": "By rule",
  "grouping.sheet": "By sheet",
  "findings.previous": "Previous finding",
  "findings.next": "Next finding",
  "findings.structure": "Sheets and headings",
  "findings.checkFirst": "What a check finds is listed here.",
  "findings.moreGroups": "Show {count} more groups ({rest} left)",
  "findings.none": "Nothing was found.",
  "findings.noneShown": "No finding matches the filter.",
  "findings.count": "{count}",
  "findings.workbook": "Whole workbook",
  "findings.more": "Show {count} more ({rest} left)",
  "findings.answered": ", {count} of them explained",
  "findings.answer": "Explained: {answer}",
  "findings.advice": "What to do",
  "findings.rule": "About this rule",
  "findings.cells": "Cells concerned",
  "findings.moreCells": "{count} more",
  "findings.goTo": "Go to {cell}",

  colon: ": ",
  version: "Version {version}",
  private: "Sends no data anywhere",
  help: "Help",
};

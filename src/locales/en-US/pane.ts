/** The texts of the task pane. */
export const pane = {
  product: "Balance Ledger",
  loading: "Loading…",
  tooOld:
    "The browser engine of this computer is too old for Balance Ledger; install the Microsoft Edge WebView2 Runtime and use Office 2021 or later.",
  noOffice:
    "office.js could not be loaded, so Balance Ledger cannot start; check the network and open the pane again, or ask your administrator.",
  noExcel: "Balance Ledger works inside Excel. Open your ledger's workbook in Excel, then open this pane.",

  "region.check": "Check",
  "region.tools": "Ledger tools",
  "region.verdict": "Verdict",
  "region.findings": "Findings",

  methods: "Method",
  "methods.ledger": "As the ledger says",
  "methods.2012": "Basic balance",
  "methods.2017": "High-quality balance",
  "methods.both": "Both",
  marking: "Mark in the sheets",

  check: "Check",
  recheck: "Check again",
  clearMarks: "Clear marks",
  newLedger: "New ledger",
  updateSheets: "Update sheets",
  toValues: "Formulas to values",
  exportFindings: "Export list",
  cancel: "Cancel",
  dismiss: "Close this message",

  "newLedger.about": "Adds a standard ledger to this workbook, blank or filled in as a sample.",
  "updateSheets.about": "Writes the derived sheets (拆分, 分学校指标表, 校际差异系数表) anew from the school ledger.",
  "toValues.about":
    "Writes these sheets as values for computers without custom functions; Update sheets brings the formulas back.",

  "firstRun.heading": "What it does",
  "firstRun.check":
    "Check: reads the school ledger, computes and judges it under both methods, and lists what it finds; a click takes you to the cell.",
  "firstRun.mark":
    "Mark: shows errors, queries and standards not met in three shades in the sheets; Clear marks takes all of them away.",
  "firstRun.write":
    "Write: makes a standard ledger, the sheets of indicators and coefficients, and a list of findings to hand to the schools.",
  "firstRun.never": "What it never does",
  "firstRun.neverText":
    "It does not change the figures filled in or the formats of your cells, overwrites no cell without your consent, and sends no data anywhere.",

  "busy.check": "Checking…",
  "busy.mark": "Marking…",
  "busy.clear": "Clearing the marks…",
  "busy.newLedger": "Writing the ledger…",
  "busy.plan": "Computing the sheets…",
  "busy.write": "Writing the sheets…",
  "busy.export": "Writing the list…",

  outdated: "The workbook was edited after the check; what follows may be out of date.",
  checked: "Checked. Errors: {error}, queries: {query}, not met: {notMet}, notes: {info}.",
  marked: "Cells marked: {count}.",
  cleared: "The marks have been removed.",
  nothingToClear: "There are no marks in the workbook.",
  "skipped.protected": "Protected and left alone: {sheets}. Unprotect the sheet first if it should be included.",
  "skipped.missing": "Gone or renamed and left alone: {sheets}. Please check again.",
  created: "A standard ledger has been added. Fill in 参数 and 学校台账, then click Check.",
  createdSample: "A sample ledger has been added; its schools and figures are made up. Click Check to see the result.",
  updated: "Sheets updated: {count}.",
  updatedAsValues: "This Excel has no custom functions, so the sheets were written as values: {count}.",
  turnedIntoValues: "Sheets written as values: {count}. Update sheets brings the formulas back.",
  exported: "Written to the sheet “{sheet}”.",

  "question.emptyUndo": "The undo list will be emptied",
  "question.emptyUndo.text":
    "In this version of Excel, what you did before an add-in writes to the workbook can no longer be undone. Marks made by this add-in can be removed at any time with Clear marks. This notice is shown once.",
  "question.emptyUndo.go": "Continue",
  "question.newLedger": "New ledger",
  "question.newLedger.text":
    "The sheets of the standard ledger will be added to this workbook. Existing sheets are not touched; if one has the same name, nothing is added.",
  "question.newLedger.blank": "Add a blank ledger",
  "question.newLedger.sample": "Add a sample ledger (made-up county)",
  "question.overwrite": "Changes to these cells will be lost",
  "question.overwrite.text":
    "These cells of the derived sheets were changed by hand; writing the sheets anew drops the changes.",
  "question.overwrite.go": "Overwrite and update",

  "verdict.composite": "Composite coefficient {value:3}, at most {limit:2} allowed.",
  "verdict.compositeUnknown": "The composite coefficient cannot be computed; at most {limit:2} allowed.",
  "verdict.coefficients": "Coefficients met: {met} of {all}.",
  "verdict.schools": "Schools met: {met} of {all}.",
  "verdict.counted": "Schools counted: {count}.",
  "verdict.noStage": "No school can be judged.",
  "verdict.missing": "Lacking: {names}",
  "verdict.indicators": "Coefficient of each indicator",
  "verdict.indicator": "Indicator",
  "verdict.coefficient": "Coefficient",
  "verdict.limit": "At most",
  "verdict.result": "Result",
  "verdict.number": "{value:3}",
  "verdict.limitNumber": "{value:2}",
  "verdict.parts": "Parts",

  "filter.heading": "Filter",
  "filter.subject": "School (subject)",
  "filter.text": "Text",
  "filter.kinds": "Kinds shown",
  "filter.clear": "Clear filter",
  "filter.shown": "{count} of {all} match the filter.",
  "findings.none": "Nothing was found.",
  "findings.noneShown": "No finding matches the filter.",
  "findings.count": "{count}",
  "findings.workbook": "Whole workbook",
  "findings.more": "Show {count} more ({rest} left)",
  "findings.advice": "What to do",
  "findings.rule": "About this rule",
  "findings.cells": "Cells concerned",
  "findings.moreCells": "{count} more",
  "findings.goTo": "Go to {cell}",

  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  version: "Version {version}",
  private: "Sends no data anywhere",
  help: "Help",
};

/** Collecting the tables of schools: the preview, old → new before an update, and what was written. */
export const collect = {
  read: "{file}: {schools} {schools?school|schools}, {figures} {figures?figure|figures}",
  nothing: "{file}: no figures of schools in it",
  unread: "{file}: not read. {reason}",
  line: "{school} ({file}): {taken} {taken?figure|figures} taken",
  lineBlank: "{school} ({file}): {taken} {taken?figure|figures} taken; blank: {blank+6}",
  lineWaiting: "{school} ({file}): {taken} {taken?figure|figures} taken; waiting for an answer: {waiting+6}",
  lineBoth:
    "{school} ({file}): {taken} {taken?figure|figures} taken; waiting for an answer: {waiting+6}; blank: {blank+6}",
  conflict: "{field}: {sides;}",
  side: "{value} ({where})",
  sideProposed: "proposed {value} ({where})",
  "office.statistics": "{where}, statistics",
  "office.personnel": "{where}, personnel",
  "office.finance": "{where}, finance",
  change: "{cell} {school} {heading}: {from} → {to}",
  add: "{cell} {school} {heading}: new, {to}",
  unplaced: "“{sheet}” of the ledger has no column “{heading}”, which was not written",
  passedOver: "Hidden files, locks of open files and links were not read: {files+5}",

  heading: "Collect the tables of schools",
  headingOwn: "Make it a standard ledger",
  summary: "{files} {files?file|files}: {schools} {schools?school|schools}, {figures} {figures?figure|figures}.",
  summaryOwn: "Of this workbook: {schools} {schools?school|schools}, {figures} {figures?figure|figures}.",
  none: "No figures of schools were read. What is said of each file below tells why; please try again with spreadsheet files.",
  files: "Files ({count})",
  moreFiles: "{count} more {count?file|files}.",
  preview: "What is taken of each school ({count} {count?line|lines})",
  more: "{count} more {count?line|lines}; once written, 数据来源记录 lists every figure.",
  changes: "Before the update: {count} {count?change|changes}",
  moreChanges: "{count} more.",
  noChanges: "The ledger holds these figures already; nothing is to be updated.",
  write: "Write the school ledger",
  update: "Update the school ledger",
  close: "Stop collecting",
  written:
    "{schools} {schools?school|schools} and {figures} {figures?figure|figures} were written; 数据来源记录 tells where each comes from.",
  writtenOpen:
    "{schools} {schools?school|schools} and {figures} {figures?figure|figures} were written; 数据来源记录 tells where each comes from. {count} {count?question waits|questions wait} for an answer, and the cells behind are blank.",
  updated: "{count} {count?cell|cells} of the school ledger were updated; 数据来源记录 tells where they come from.",
  updatedUnrecorded:
    "{count} {count?cell|cells} of the school ledger were updated, but 数据来源记录 was not written whole. Please look at that sheet, and add the sources that it lacks.",
} as const;

/** Phrases inside sentences, and how things in a row are joined. */
export const lists = {
  between: ", ",
  betweenQuoted: ", ",
  betweenClauses: "; ",
  nextSentence: "{before} {next}",
  andOthers: "{shown} and others, {count} in all",
  andSoOn: "{shown} …",
};

export const phrases = {
  county: "the county",
  workbook: "Workbook",
  row: "row {row}",
  item: "item {no}",
  year: "{year}",
  contradictingCohort: "contradicting numbers in “{sheet}”",
  ofSheet: "{name} in {sheet}",
  inSheet: "{name} in {sheet}",
  detailed: "{name} ({details})",
  stageUnder: "{county} ({method}, {stage})",
  indicatorOf: "{indicator} of {school} ({stage})",
  amount: "{name} {value}",
  conclusion: "{name}: {value}",
  figure: "{heading} {figure}",
  changed: "{heading} {before} → {after}",
};

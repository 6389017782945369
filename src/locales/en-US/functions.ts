/** What is wrong with a custom function's arguments: where, what it is, what it should be. */
export const functions = {
  argument: "Argument {argument}",
  row: "Argument {argument}, row {row}",
  column: "Argument {argument}, column {column}",
  cell: "Argument {argument}, row {row}, column {column}",
  blank: "blank",
  number: "{content}",
  text: "the text “{content}”",
  logical: "the logical value {content}",
  error: "the error {content}",
  missing: "Argument {argument} is missing.",
  notSingle: "Argument {argument} must be one cell, not a range.",
  notNumber: "{where} is {found}; a number of 0 or more is needed.",
  notText: "{where} is {found}; a text is needed.",
  notListed: "{where} is {found}; one of these is needed: {expected}.",
  notYesNo: "{where} is {found}; TRUE, FALSE, 是, 否, 1, 0 or blank is needed.",
  notVeto:
    "{where} is {found}; enter 是, 有, √ or TRUE where the veto applies, 否, 无, FALSE, 0 or nothing where it does not.",
  sizes: "Argument {first} has {firstSize} cells and argument {second} has {secondSize}; they must be equal.",
  size: "Argument {argument} has {size} cells; {expected} are needed.",
  valueWithoutPupils: "{where} is {found}, but this school has 0 pupils; please check.",
  noPupils: "There are 0 pupils; nothing can be calculated.",
  noMean: "The county’s mean is 0; it has no difference coefficient.",
  tooLarge: "The numbers are too large to calculate with.",
  aboveMaximum: "{where} is {found}, more than the {maximum} points of this item.",
  noStandard: "There is no standard for “{name}”; there are: {expected}.",
  zeroOrBlank:
    "{where} is {found}: Excel for desktop hands over a blank as 0 too, so this may be a coefficient that is missing.",
  notPositive: "{where} is {found}; a number above 0 is needed.",
  aboveWhole: "{where} is {found}, more than argument {whole}, which is {amount}; please check.",
  noWhole: "Argument {argument} is 0 or blank; nothing can be calculated.",
  tooFew: "Argument {argument} has {size} cells; at least {least} are needed.",
  emptyYear: "{where} is 0 or blank; growth cannot be judged.",
  negativeRetention:
    "Finished − moved in + moved out is {kept}, so the rate is below 0; please check who finished and who moved.",
  contradictingCohort:
    "The pupils who entered, finished, moved in, moved out and died contradict each other; please check.",
};

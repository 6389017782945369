import type { reading as chinese } from "../zh-CN/reading";

/** What is asked, answered and told where sheets of any layout are read. */
export const reading: Readonly<Record<keyof typeof chinese, string>> = {
  where: "Sheet “{sheet}” {cells+3}",
  whereInFile: "{file}, sheet “{sheet}” {cells+3}",
  headed: "{where} “{label}”",
  example: "Example: {school} “{text}”",
  exampleWithoutSchool: "Example: “{text}”",
  effect: "Not used before it is answered: {fields+6}",
  effectParameter: "What hangs on it cannot be judged yet",
  effectMethods: "As long as it is open all methods are judged",
  effectNone: "These figures stay in use; please check them",

  "question.column":
    "{where}: the heading does not settle whether this column is “{fields}”. Choose what it is; if it is none of them, choose “Leave this column out”.",
  "question.stage":
    "{where}: nothing says which stage these figures belong to. Choose the stage, or let each school’s type decide.",
  "question.word":
    "{where}: a word of these headings may mean “{fields+6}” or something else. Say whether it means that in this sheet.",
  "question.year": "{where}: figures of several years stand here, and nothing says which year is meant. Choose it.",
  "question.unit":
    "{where}: the unit is not stated, or has to be confirmed. Choose the unit; the figures are converted by it.",
  "question.sign":
    "{where}: “{text}” stands here and nothing explains it. Say whether it means none (0) or not filled in.",
  "question.cell":
    "{where}: “{text}” is no exact number and cannot be used. Write an exact number into the sheet; if there is none, choose “Treat as not filled in”.",
  "question.choice": "{where}: “{text}” is none of the official entries. Choose the one it stands for.",
  "question.outlier":
    "{where}: “{fields}” of {school} is {text}, hundreds of times away from all other schools; the unit may be wrong. Please check the figure.",
  "question.nameless":
    "{where}: this row has figures, no school’s name, and is no total. Write the name into the sheet; if it is no school, choose “Not a school”.",
  "question.closed":
    "{where}: {school} is struck out, noted as closed, or has nothing but 0. Say whether it still counts as a school.",
  "question.conflict": "{where}: there are different figures for “{fields}” of {school}. Choose the one that holds.",
  "question.sources":
    "{where}: sheets tell different figures for “{fields+6}” ({count} {count?cell|cells}). Choose the sheet that holds; mend single schools in the sheets.",
  "question.campuses":
    "{where}: these campuses count as no schools, and nothing says whose they are. By their names: {pairs;}. Please confirm.",
  "question.campus":
    "{where}: {school} counts as no school, and neither the sheets nor its name say whose campus it is. Please choose.",
  "question.names":
    "{where}: the sheets call schools differently, and nothing says whether they are the same. By their names: {pairs;}. Please confirm; until then figures under these names are not used.",
  "question.name":
    "{where}: “{school}” may be a school of another sheet, and its name does not tell which. Please choose, or say that it is a school of its own.",
  "question.anyTown":
    "{where}: several places say “{school}” without a code, and nothing tells of which town it is ({places}). Say whether it is one school; where the sheets give the whole name (such as 马店镇中心小学), the town or the code, no answer is needed.",
  "question.code":
    "{where}: several rows are called “{school}” and bear no 学校标识码. Say whether they are one school.",
  "question.hidden":
    "Sheet “{sheet}” is hidden and holds figures of schools ({count} of them). Say whether to read it.",
  "question.bands":
    "{where}: {school} has {text} classes in a band that holds several bins of 班额台账, and nothing says in which. Split the column by bins; if that cannot be done, choose “Leave out”.",
  "question.sum":
    "{where}: “{fields}” has no sum, only figures by stages or grades, such as {school} {text}. Say whether they are to be added; figures that overlap or lack a grade cannot be.",
  "question.parts":
    "{where}: “{fields}” has no total, only figures of its parts, such as {school} {text}. Please check whether these columns are all of it and count nothing twice; if so, they are added up. None of them is used as “{fields}” by itself.",
  "question.difference":
    "{where}: “{fields}” does not stand there, only the whole school’s figure and another stage’s, such as {school} {text}. Say whether the difference is to be used.",
  "question.arts":
    "{where}: do the teachers of 艺术 include those of 音乐 and 美术? If they do, they are not added again.",
  "question.total":
    "{where}: the total is not the sum of the schools (in the sheet / sum: {text}). Please check whether a school was left out.",
  "question.whole":
    "{where}: the whole school’s figure is not the sum of its stages, such as {school} (in the sheet / sum: {text}). The figures by stages are used; please check which one is wrong.",
  "question.absent":
    "The sheets have no {fields}, without which nobody can tell which schools count. If all schools are usual ones, choose so; if there are private schools or campuses, add the columns to the sheet.",
  "question.parameter": "The sheets do not tell “{label}”. Please fill it in.",

  "cause.column": "Column",
  "cause.stage": "Stage",
  "cause.unit": "Unit",
  "cause.word": "Word of headings",
  "cause.year": "Year meant",
  "cause.sources": "Sheets that differ",
  "cause.sign": "Sign",
  "cause.cell": "Inexact figure",
  "cause.choice": "Entry",
  "cause.outlier": "Figure far from others",
  "cause.nameless": "Row without a name",
  "cause.closed": "Closed school",
  "cause.conflict": "Different figures",
  "cause.campuses": "Schools of the campuses",
  "cause.campus": "School of a campus",
  "cause.names": "Names of schools",
  "cause.name": "Name of a school",
  "cause.anyTown": "Names that every town has",
  "cause.code": "Schools of one name",
  "cause.hidden": "Hidden sheet",
  "cause.bands": "Bands of class sizes",
  "cause.sum": "Figures without a sum",
  "cause.parts": "Figures of parts alone",
  "cause.difference": "A whole and the part of one stage",
  "cause.arts": "Teachers of 艺术",
  "cause.total": "Total",
  "cause.whole": "Wholes of schools",
  "cause.absent": "Missing column",
  "cause.parameter": "Parameter",

  "answer.field": "It is “{field}”",
  "answer.stage.primary": "Primary",
  "answer.stage.junior": "Junior secondary",
  "answer.stage.senior": "Senior secondary",
  "answer.stage.byType": "By each school’s type",
  "answer.unit": "The unit is “{unit}”",
  "answer.usual":
    "Usual schools: the type by each school’s name and the stages in which it has pupils, run by 县级教育部门, all counted as schools",
  "answer.zero": "None, use 0",
  "answer.blank": "Treat as not filled in",
  "answer.nothing": "Leave out",
  "answer.nothing.column": "Leave this column out",
  "answer.nothing.nameless": "Not a school",
  "answer.nothing.closed": "No longer a school",
  "answer.nothing.anyTown": "Each is a school of its own",
  "answer.nothing.code": "Different schools, use neither",
  "answer.nothing.hidden": "Do not read it",
  "answer.zero.parts": "Add them, a blank part has none",
  "answer.zero.sum": "Add them, a blank grade has none",
  "answer.nothing.arts": "Not included, add them",
  "answer.same": "Use as it is",
  "answer.same.outlier": "The figure is right, use it",
  "answer.same.closed": "Still a school",
  "answer.same.anyTown": "One school",
  "answer.same.code": "One school",
  "answer.same.hidden": "Read it",
  "answer.same.parts": "Add them, not for schools with blanks",
  "answer.same.sum": "Add them, not for schools with blanks",
  "answer.same.difference": "Use the difference",
  "answer.same.arts": "Included",
  "answer.same.total": "Checked",
  "answer.same.whole": "Checked",
  "answer.same.word": "It means that",
  "answer.nothing.word": "It does not, leave these columns out",
  "answer.same.campuses": "All right",
  "answer.nothing.campuses": "Not right, choose one by one",
  "answer.nothing.campus": "None of them",
  "answer.same.names": "All the same schools",
  "answer.nothing.names": "Not right, choose one by one",
  "answer.nothing.name": "A school of its own",
  "answer.value": "{value}",
  "answer.value.year": "{value}",
  "answer.from": "“{from}” holds",
  pair: "{name} belongs to {school}",
  pairOfNames: "{name} is {school}",
  sameNames: "Read as one school under several names: {pairs…10}",

  "leftOut.total": "totals and subtotals, used for checking only",
  "leftOut.codes": "line of column codes",
  "leftOut.headings": "headings once more",
  "leftOut.note": "notes, signatures and other texts",
  "leftOut.part": "rows of a part (其中, or boys and girls), not counted again",
  "leftOut.kindergarten": "kindergartens, which are not in the ledger",
  "leftOut.persons": "this sheet has one row a person and was not read; please hand in totals by school instead",
  "leftOut.classes": "this sheet has one row a class and was not read; please hand in totals by school instead",
  "leftOut.grades": "this sheet has one row a grade and was not read; please hand in totals by school instead",
  "leftOut.personal": "personal data, not read",
  "leftOut.unknown": "columns that the ledger does not need",
  "leftOut.hidden": "hidden sheet",
  "leftOut.years": "rows of other years",

  "certainty.certain": "certain",
  "certainty.answered": "as answered",
  "certainty.asked": "to be answered",

  "axis.rows": "a school a row",
  "axis.columns": "a school a column",
  "axis.form": "a form a school",

  "source.read": "as it stands",
  "source.derived": "from its parts",
  "source.subtracted": "whole without the other stage",
  "source.summed": "sum of the parts",

  readFrom:
    "Read from your own sheets: {schools} {schools?school|schools}, {fields} {fields?kind|kinds} of data, from “{sheets+5}”",
  lackingFields: "Not in the sheets: {fields+20}",
  open: "{count} {count?question is|questions are} open; the figures behind them are not used yet",
  openNone: "Nothing has to be answered",
  leftOutRows: "{sheet}: {reason} ({rows?row|rows} {rows…6})",
  leftOutColumns: "{sheet}: {reason} ({labels…6})",
  leftOutSheet: "{sheet}: {reason}",
  notMarkable: "No cell shows this value, so that none can be marked; the derived sheets can be written",
};

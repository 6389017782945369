import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "A per-pupil value in the sheet differs from the true one",
  advice:
    "Per-pupil values, teacher ratios and means in the sheet are only compared; the verdict rests on the schools’ own figures. Check divisor, unit and division between stages, or explain what the column means.",
  messages: {
    times:
      "{school}: “{indicator}” is {exact} {unit} by its figures; the sheet has {shown} {unit}, about {times} times as much, as a wrong unit or “for a hundred pupils” makes it.",
    wholeSchool:
      "{school}: “{indicator}” is {exact} {unit} by its figures; the sheet has {shown} {unit}, the whole school’s amount divided by all its pupils, without dividing it between the stages.",
    undivided:
      "{school}: “{indicator}” is {exact} {unit} by its figures; the sheet has {shown} {unit}, the whole school’s amount divided by the pupils of one stage.",
    other:
      "{school}: “{indicator}” is {exact} {unit} by its figures; the sheet has {shown} {unit}. Check its formula and the columns it takes.",
    wholeColumn:
      "{stage}, “{indicator}”: {count} schools in the column differ from their figures, such as {school}, which should be {exact} {unit} and is {shown} {unit}. Check divisor, unit and division of the whole column.",
    plainMean:
      "{stage}: the county’s mean of “{indicator}” should be {exact} {unit} (all amounts divided by all pupils); {shown} {unit} in the sheet is the plain mean of the schools’ values, not weighted by pupils.",
  },
  causes: ["Checked with __ (material): the figures are true, and the column means __"],
} as const satisfies RuleSentences;

export default sentences;

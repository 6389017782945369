import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "On the line",
  advice:
    "The judgement follows the unrounded value. In print the figure seems to be judged the other way round; say so in the papers, and where it fails make good the small gap first.",
  messages: {
    coefficient:
      "{method}, {stage}: the coefficient of “{indicator}” is on the line. Printed as {printed} it seems to keep to {limit}; it is {value} and fails.",
    standard:
      "{school}: “{indicator}” is on the line. Printed as {printed} it seems to reach {limit}; it is {value} and does not.",
    near: "{school}: “{indicator}” is on the line. Printed as {printed} it seems to reach {percent}% of the standard ({limit}); it is {value} and does not.",
    gateFails:
      "{school}: “{indicator}” is on the line. Printed as {printed}{unit} it seems to reach the basic standard of {limit}{unit}; it is {value}{unit} and does not.",
    gatePasses:
      "{school}: “{indicator}” is on the line. Printed as {printed}{unit} it seems to miss the basic standard of {limit}{unit}; it is {value}{unit} and reaches it.",
    itemFails:
      "{method}: “{figure}” is on the line. Printed as {printed}{unit} it seems to keep to its standard of {limit}{unit}; it is {value}{unit} and does not.",
    itemPasses:
      "{method}: “{figure}” is on the line. Printed as {printed}{unit} it seems to miss its standard of {limit}{unit}; it is {value}{unit} and keeps to it.",
  },
} as const satisfies RuleSentences;

export default sentences;

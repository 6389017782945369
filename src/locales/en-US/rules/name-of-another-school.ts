import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Code and name of different schools",
  advice: "Find out whose figures the row holds and correct the code or the name. Until then its figures are not used.",
  messages: {
    another:
      "“{sheet}”, {rows?row|rows} {rows+}: the code {code} is that of {coded}, but the name is {named}; whose figures they are cannot be told.",
  },
} as const satisfies RuleSentences;

export default sentences;

import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Blank that the verdict needs",
  advice: "Fill them in one by one; leave blank what is not known yet, and what is judged by it stays undetermined.",
  messages: {
    some: "“{sheet}”: {count} {count?cell|cells} of “{heading}” that {count?has to be filled in is|have to be filled in are} blank ({rows?row|rows} {rows…}); what is judged by them is undetermined.",
  },
} as const satisfies RuleSentences;

export default sentences;

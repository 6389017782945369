import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Unknown parameter",
  advice: "Write the name as a new ledger has it; move what is no parameter to another sheet.",
  messages: {
    misspelt:
      "“{name}” in {rows?row|rows} {rows} of the sheet 参数 is no parameter’s name, so that its value is not in force. “{nearest}” may be meant.",
    unknown:
      "“{name}” in {rows?row|rows} {rows} of the sheet 参数 is no parameter’s name, so that its value is not in force.",
  },
} as const satisfies RuleSentences;

export default sentences;

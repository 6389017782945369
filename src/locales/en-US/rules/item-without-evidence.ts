import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Item without evidence",
  advice: "Add and register the documents of the item; if they are registered under another item, correct its number.",
  messages: {
    answered:
      "“{sheet}”, item {item} ({text}) is answered as met and should name its evidence, there or in the archive; until it does it cannot be judged.",
    none: "“{sheet}” should have documents for item {item} of {area} ({method}): {text}. There are none.",
  },
} as const satisfies RuleSentences;

export default sentences;

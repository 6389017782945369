import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Item without evidence",
  advice: "Add and register the documents of the item; if they are registered under another item, correct its number.",
  messages: {
    none: "“{sheet}” should have documents for item {item} of {area} ({method}): {text}. There are none.",
  },
};

export default sentences;

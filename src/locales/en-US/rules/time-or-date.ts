import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Turned into a time or date by Excel",
  advice:
    "Set the format of the cell to General (Text for codes and names) and enter it again; a ratio is entered as a number, not as 1:16.",
  messages: {
    found:
      "Excel has turned “{heading}” of {record} into a time or date: it shows “{suggestion}” and stores {found}, which cannot be used.",
    habit:
      "Excel has turned {count} cells of “{heading}” in “{sheet}” ({cells…}) into times or dates, which cannot be used; the one that shows “{suggestion}”, for one, stores {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;

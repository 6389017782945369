import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Made a time or a date by Excel",
  advice:
    "Set the format of the cell to General (Text for codes and names) and enter it again; a ratio is entered as a number, not as 1:16.",
  messages: {
    found:
      "Excel has made a time or a date of “{heading}” of {record}: it shows “{suggestion}” and stores {found}, which cannot be used.",
    habit:
      "Excel has made times or dates of {count} cells of “{heading}” in {sheet} ({cells…}), which cannot be used; the one that shows “{suggestion}”, for one, stores {found}.",
  },
} as const satisfies RuleSentences;

export default sentences;

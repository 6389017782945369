import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Row that is no record",
  advice: "Delete the row; if it is one, complete its code, name and figures.",
  messages: {
    codes:
      "“{sheet}” should hold one record a row, but row {row} looks like a line of column codes (“{label}” …); it was not read as a record.",
    headings:
      "“{sheet}” should have one row of headings, but row {row} looks like headings too (“{label}” …); it was not read as a record.",
    note: "“{sheet}” should hold one record a row, but row {row} looks like a note, a signature or the title of a block (“{label}”); it was not read as a record.",
    codesHabit:
      "“{sheet}” should hold one record a row, but {count} rows ({cells…}) look like lines of column codes (“{label}” …); they were not read as records.",
    headingsHabit:
      "“{sheet}” should have one row of headings, but {count} more rows ({cells…}) look like headings (“{label}” …); they were not read as records.",
    noteHabit:
      "“{sheet}” should hold one record a row, but {count} rows ({cells…}) look like notes, signatures or titles of blocks (such as “{label}”); they were not read as records.",
  },
} as const satisfies RuleSentences;

export default sentences;

import type { RuleSentences } from "../../finding";

const sentences: RuleSentences = {
  title: "Row that is no school",
  advice: "Delete the row; if it is a school, complete its code, name and figures.",
  messages: {
    codes:
      "{sheet} should hold one school a row, but row {row} looks like a line of column codes (“{label}” …); it was not read as a school.",
    headings:
      "{sheet} should have one row of headings, but row {row} repeats them (“{label}” …); it was not read as a school.",
    note: "{sheet} should hold one school a row, but row {row} looks like a note or the title of a block (“{label}”); it was not read as a school.",
  },
};

export default sentences;

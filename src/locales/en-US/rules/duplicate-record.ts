import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Record entered twice",
  advice: "Where the same thing was entered twice, delete one row; where a name, stage or year is wrong, correct it.",
  messages: {
    identical:
      "{record} should stand on one row; {count} rows ({rows}) with the same “{headings}” are identical, and one counts.",
    differing:
      "{record} should stand on one row; {count} rows ({rows}) have the same “{headings}” and other contents, so that none counts.",
  },
} as const satisfies RuleSentences;

export default sentences;

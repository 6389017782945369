import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Name contradicts type or organiser",
  advice:
    "Check type, organiser and 高校附属 against the licence of the school; explain in writing if the name is an old one or that of a partner. Kindergartens do not belong in the ledger.",
  causes: ["the school kept its name; it is __ now by decision __"],
  messages: {
    type: "{school} is called “{word}”, but its type is {type}; please check.",
    kindergarten:
      "{school} is called a kindergarten, which is no school of compulsory education and does not belong in the ledger; please check.",
    organiser: "{school} is called “{word}”, but its organiser is {organiser}; please check.",
    affiliated: "{school} is called a school of a university, but 高校附属 does not say 是; please check.",
  },
} as const satisfies RuleSentences;

export default sentences;

import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Just as many indicators as are needed",
  advice: "A word a year ahead: look at the indicators that these schools just reach, and at their pupils.",
  messages: {
    lost: "{method}, {stage}: {count} {count?school|schools} met the standards last year and {count?does|do} not now: {schools+}.",
    edge: "{method}, {stage}: {count} {count?school reaches|schools reach} just {needed} of {all} indicators; one less is too few: {schools+}.",
  },
} as const satisfies RuleSentences;

export default sentences;

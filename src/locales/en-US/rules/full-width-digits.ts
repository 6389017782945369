import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Full-width digits",
  advice: "Type the digits again in half-width.",
  messages: {
    found: "“{heading}” of {record} should be {suggestion} in half-width digits, but is the full-width “{found}”.",
  },
};

export default sentences;

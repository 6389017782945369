import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Points do not add up to 100",
  advice: "Compare the points with the province’s rules; where these say otherwise, write it down.",
  messages: {
    sum: "The points of “{sheet}” should add up to {full}; they add up to {sum}.",
  },
};

export default sentences;

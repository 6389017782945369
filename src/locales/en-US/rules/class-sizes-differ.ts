import type { RuleSentences } from "../../sentence";

const sentences: RuleSentences = {
  title: "Class sizes differ from the ledger of schools",
  advice:
    "Compare with the pupils of each class and correct the wrong figure. A class of several grades is one class; attached classes of special education are not counted. If the pupils include some taught at home, say how many.",
  messages: {
    classes:
      "{record}: the classes of all bins should add up to “{heading}” of 学校台账, {expected}; they are {found}.",
    tooFew:
      "{record}: these classes should have at least {fewest} pupils; “{heading}” of 学校台账 is {pupils}, {difference} less. One of the two is wrong.",
    tooMany:
      "{record}: these classes should have at most {most} pupils; “{heading}” of 学校台账 is {pupils}, {difference} more. One of the two is wrong.",
    largest:
      "{school}: “{heading}” should lie in the highest bin that has a class, {highest}; it is {largest}, which belongs to {bin}.",
  },
};

export default sentences;

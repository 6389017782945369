import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Class sizes differ from the ledger of schools",
  advice:
    "Compare with the pupils of each class and correct the wrong figure. A class of several grades is one class; attached classes of special education are not counted. If the pupils include some taught at home, say how many.",
  causes: ["includes __ pupils taught at home", "includes __ attached special classes with __ pupils"],
  messages: {
    classes:
      "{record}: the classes of all bins should add up to “{heading}” of 学校台账, {expected}; they are {found}.",
    tooFew:
      "{record}: these classes should have at least {fewest} {fewest?pupil|pupils}; “{heading}” of 学校台账 is {pupils}, {difference} less. One of the two is wrong.",
    tooMany:
      "{record}: these classes should have at most {most} {most?pupil|pupils}; “{heading}” of 学校台账 is {pupils}, {difference} more. One of the two is wrong.",
    largest:
      "{school}: “{heading}” should lie in the highest bin that has a class, {highest}; it is {largest}, which belongs to {bin}.",
    classesHabit:
      "In {count} rows of “{sheet}” ({cells…}) the classes of all bins should add up to “{heading}” of 学校台账 but do not; of {record}, for one, they should be {expected} and are {found}.",
    tooFewHabit:
      "In {count} rows of “{sheet}” ({cells…}) the classes should have more pupils than 学校台账 has; those of {record}, for one, at least {fewest}, where “{heading}” is {pupils}. One of the two is wrong.",
    tooManyHabit:
      "In {count} rows of “{sheet}” ({cells…}) the classes should have fewer pupils than 学校台账 has; those of {record}, for one, at most {most}, where “{heading}” is {pupils}. One of the two is wrong.",
    largestHabit:
      "{count} cells of “{heading}” in “{sheet}” ({cells…}) should lie in the highest bin of 班额台账 that has a class but do not; that of {school}, for one, should lie in {highest} and is {largest}.",
  },
} as const satisfies RuleSentences;

export default sentences;

import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Values of the province’s own indicators",
  advice:
    "Add the missing rows and name the indicators exactly as “办学基本标准自定指标” does; campuses that belong to a school stand in its row. What the ledger can compute belongs on “办学基本标准”.",
  messages: {
    missing:
      "“{sheet}” should have a row of every school that is asked; {count} {count?is|are} missing: {values+}. Until they are added the basic standards cannot be judged.",
    unknown: "{record}: the indicator “{indicator}” is not on “{list}” and nothing is judged by it.",
    computed:
      "“{indicator}” on “{list}” can be computed from the ledger; it belongs on “{computed}” and need not be reported.",
    habit:
      "In {count} rows of “{sheet}” ({cells…}) the indicator is not on “{list}”, such as “{indicator}”; nothing is judged by them.",
  },
} as const satisfies RuleSentences;

export default sentences;

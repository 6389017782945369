import type { MethodTexts } from "../../sentence";

/** 优质均衡. */
const texts: MethodTexts = {
  name: "High-quality balance (2017)",
  short: "High-quality balance",
  parts: {
    gate: "Precondition",
    schools: "Resources of schools",
    between: "Balance of resources between schools",
    government: "Government support",
    quality: "Quality of education",
    public: "Public recognition",
    vetoes: "Vetoes",
  },
  report: {
    title: "{county}: self-assessment of the high-quality balanced development of compulsory education",
    results: [
      "(1) Resources of schools",
      "(2) Government support",
      "(3) Quality of education",
      "(4) Public recognition",
    ],
    basis:
      "Under {source} each school has to reach at least 6 of 7 standards and 85% of the other one; no coefficient of primary and junior may exceed {primary:2} and {junior:2}.",
  },
};

export default texts;

import type { MethodTexts } from "../../sentence";

/** 基本均衡. */
const texts: MethodTexts = {
  name: "Basic balance (2012)",
  short: "Basic balance",
  parts: {
    gate: "Basic standards of schools",
    between: "Balance between schools",
    government: "Work of the county government",
    public: "Public satisfaction (reference)",
    vetoes: "Vetoes",
  },
  report: {
    title: "{county}: self-assessment of the basically balanced development of compulsory education",
    results: [
      "(1) Basic standards of schools",
      "(2) Balance between schools",
      "(3) Work of the county government",
      "(4) Public satisfaction",
    ],
    basis: "Under {source} the composite coefficients of primary and junior may not exceed {primary:2} and {junior:2}.",
  },
};

export default texts;

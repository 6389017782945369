import { PASS_RATE_BASE_NAMES } from "../../standards/terms";
import { watchedRate } from "../figures/watched";

/** 学科合格率 of those who sat, where the county says so. */
export default watchedRate("passRate.sat", {
  order: 50,
  name: `学科合格率（按${PASS_RATE_BASE_NAMES.sat}人数）`,
  sheet: "subjectPassRates",
  part: ["passed"],
  whole: "sat",
  shown: ({ parameters }) => parameters.is("passRateBase", PASS_RATE_BASE_NAMES.sat),
});

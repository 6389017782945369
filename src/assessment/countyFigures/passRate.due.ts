import { PASS_RATE_BASE_NAMES } from "../../standards/terms";
import { watchedRate } from "../figures/watched";

/** 学科合格率 of those due to sit, unless the county takes those who sat. */
export default watchedRate("passRate.due", {
  order: 50,
  name: `学科合格率（按${PASS_RATE_BASE_NAMES.due}人数）`,
  sheet: "subjectPassRates",
  part: ["passed"],
  whole: "due",
  shown: ({ parameters }) => !parameters.is("passRateBase", PASS_RATE_BASE_NAMES.sat),
});

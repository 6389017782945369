import { doubtRule } from "./engine/doubtRule";
import { uncountedSchool } from "./engine/faults";

/** 公式出错: a cell of the ledger that shows an Excel error. */
export default doubtRule({
  kind: "error",
  blanks: ["record", "heading", "found"],
  fault(draft) {
    uncountedSchool(draft).indoorSportsArea = { error: "#DIV/0!" };
  },
});

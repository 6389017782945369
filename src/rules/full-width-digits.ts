import { doubtRule } from "./engine/doubtRule";
import { uncountedSchool } from "./engine/faults";

/** 全角数字: digits of the width of a Chinese character, which are text to Excel. */
export default doubtRule({
  kind: "fullWidth",
  blanks: ["record", "heading", "found", "suggestion"],
  fault(draft) {
    uncountedSchool(draft).multimediaRooms = "１";
  },
});

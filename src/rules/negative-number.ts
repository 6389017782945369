import { doubtRule } from "./engine/doubtRule";
import { uncountedSchool } from "./engine/faults";

/** 负数: no count and no area is below 0. */
export default doubtRule({
  kind: "negative",
  blanks: ["record", "heading", "found"],
  fault(draft) {
    uncountedSchool(draft)["primary.backboneTeachers"] = -1;
  },
});

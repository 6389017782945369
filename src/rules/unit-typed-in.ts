import { doubtRule } from "./engine/doubtRule";
import { uncountedSchool } from "./engine/faults";

/** 数字后面带单位: «12人», «7.5万元». */
export default doubtRule({
  kind: "unit",
  blanks: ["record", "heading", "found", "suggestion"],
  fault(draft) {
    uncountedSchool(draft)["primary.sportsArtsTeachers"] = "1人";
  },
});

import { doubtRule } from "./engine/doubtRule";
import { uncountedSchool } from "./engine/faults";

/** 计数栏中的小数: pupils, classes, teachers, books, computers and rooms are whole. */
export default doubtRule({
  kind: "fraction",
  blanks: ["record", "heading", "found"],
  fault(draft) {
    uncountedSchool(draft)["primary.teachersAboveRequired"] = 1.5;
  },
});

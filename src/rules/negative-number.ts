import { doubtRule } from "./engine/doubtRule";

/** 负数: no count and no area is below 0. */
export default doubtRule({
  kind: "negative",
  blanks: ["record", "heading", "found"],
});

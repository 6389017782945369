import { doubtRule } from "./engine/doubtRule";

/** 多余的空格: a blank before, after or inside what was typed. */
export default doubtRule({
  kind: "strayBlank",
  blanks: ["record", "heading", "found", "suggestion"],
});

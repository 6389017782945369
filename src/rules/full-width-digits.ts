import { doubtRule } from "./engine/doubtRule";

/** 全角数字: digits of the width of a Chinese character, which are text to Excel. */
export default doubtRule({
  kind: "fullWidth",
  blanks: ["record", "heading", "found", "suggestion"],
});

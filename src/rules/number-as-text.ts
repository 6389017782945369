import { doubtRule } from "./engine/doubtRule";

/** 以文本形式存储的数字: digits that Excel holds as text, which SUM passes over. */
export default doubtRule({
  kind: "textNumber",
  blanks: ["record", "heading", "found", "suggestion"],
});

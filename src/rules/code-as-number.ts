import { doubtRule } from "./engine/doubtRule";

/** 以数字形式填写的标识码: Excel drops the zeros in front and shows long codes as 3.9E+09. */
export default doubtRule({
  kind: "codeAsNumber",
  blanks: ["record", "heading", "found"],
  levels: ["query"],
});

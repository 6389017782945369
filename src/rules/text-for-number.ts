import { doubtRule } from "./engine/doubtRule";

/** 数字栏中的文字: a word where a number belongs, such as «无», «/», «≥550», or TRUE. */
export default doubtRule({
  kind: "text",
  blanks: ["record", "heading", "found"],
});

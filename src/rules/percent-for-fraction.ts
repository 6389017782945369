import { doubtRule } from "./engine/doubtRule";

/** 小数栏填了百分数: 12.8 stands where 0.128 belongs, as a rate is often said without its sign. */
export default doubtRule({
  kind: "percent",
  blanks: ["record", "heading", "found"],
});

import { doubtRule } from "./engine/doubtRule";

/** 数字后面带单位: «12人», «7.5万元». */
export default doubtRule({
  kind: "unit",
  blanks: ["record", "heading", "found", "suggestion"],
});

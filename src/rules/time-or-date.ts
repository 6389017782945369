import { doubtRule } from "./engine/doubtRule";

/**
 * 由 Excel 转成了时间或日期: a ratio typed as 1:16 becomes a time, 0.0528, which looks like the plausible quotient of teachers and
 * pupils; 3-4 becomes a day of the year.
 */
export default doubtRule({
  kind: "timeOrDate",
  blanks: ["record", "heading", "found", "suggestion"],
});

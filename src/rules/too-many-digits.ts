import { doubtRule } from "./engine/doubtRule";

/** 数字位数过多: more digits than Excel keeps, such as a number of identity pasted into a column of counts. */
export default doubtRule({
  kind: "tooLarge",
  blanks: ["record", "heading"],
});

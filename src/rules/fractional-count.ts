import { doubtRule } from "./engine/doubtRule";

/** 计数栏中的小数: pupils, classes, teachers, books, computers and rooms are whole. */
export default doubtRule({
  kind: "fraction",
  blanks: ["record", "heading", "found"],
});

import { doubtRule } from "./engine/doubtRule";

/** 选项之外的填写: 办学类型, 举办者类型, 城乡类型 and the answers 是 / 否. */
export default doubtRule({
  kind: "unknownChoice",
  blanks: ["record", "heading", "found", "choices"],
  levels: ["error", "query"],
  // 举办者类型 outside the ten codes may need a decision of the authority; the other lists are complete.
  level: ({ id }) => (id === "organiser" ? "query" : "error"),
});

import { doubtRule } from "./engine/doubtRule";

/** 公式出错: a cell of the ledger that shows an Excel error. */
export default doubtRule({
  kind: "error",
  blanks: ["record", "heading", "found"],
});

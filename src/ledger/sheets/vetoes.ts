import { METHOD_NAMES, METHODS, partOf } from "../../standards/methods";
import { sheetTemplate } from "../template";

/** 一票否决事项: one row a thing that alone makes a county fail. */
const vetoes = sheetTemplate({
  order: 21,
  name: "一票否决事项",
  optional: true,
  standing: ["method", "item"],
  keys: 2,
  unique: ["method", "item"],
  note: "有一项存在即不达标。事项可增删改；省级规定另有事项的（如校外培训治理）按当年文件加行。",
  columns: [
    {
      id: "method",
      heading: "办法",
      kind: "choice",
      choices: METHODS.map((method) => METHOD_NAMES[method]),
      filled: "always",
      width: 12,
      note: "适用的办法。",
      source: "教督〔2012〕3号；教督〔2017〕6号",
    },
    {
      id: "item",
      heading: "事项",
      kind: "text",
      filled: "always",
      width: 60,
      note: "一票否决的情形。",
      source: "省级规定；教督〔2017〕6号",
    },
    {
      id: "present",
      heading: "是否存在",
      kind: "flag",
      filled: "never",
      width: 10,
      note: "存在选“是”，不存在选“否”；空白表示尚未核实。",
      source: "县级教育行政部门填报",
    },
    {
      id: "note",
      heading: "说明",
      kind: "text",
      filled: "never",
      width: 40,
      note: "核实情况和依据。",
      source: "县级教育行政部门填报",
    },
  ],
  initial: METHODS.flatMap((method) =>
    (partOf(method, "vetoes")?.lines ?? []).map((item) => ({ method: METHOD_NAMES[method], item })),
  ),
});

export default vetoes;

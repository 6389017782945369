import { METHODS, partOf } from "../../standards/methods";
import { remark } from "../columns";
import { sheetTemplate, type ColumnTemplate } from "../template";

const count = <Id extends string>(id: Id, heading: string, note: string): ColumnTemplate<Id> => ({
  id,
  heading,
  kind: "count",
  filled: "never",
  width: 16,
  note,
  source: "满意度调查",
});

/** What the methods call it. */
const PUBLIC_PARTS = METHODS.flatMap((method) => {
  const part = partOf(method, "public");
  return part ? `${part.name}（${method}）` : [];
});

/** 满意度调查: questionnaires and visits, all and those of parents. */
const satisfaction = sheetTemplate({
  order: 24,
  name: "满意度调查",
  optional: true,
  keys: 1,
  unique: ["group"],
  note: `${PUBLIC_PARTS.join("、")}。满意度＝满意问卷数÷回收有效问卷数。`,
  columns: [
    {
      id: "group",
      heading: "调查对象",
      kind: "text",
      filled: "always",
      width: 18,
      note: "全部调查对象一行，其中家长一行。",
      source: "满意度调查",
    },
    count("sent", "发放问卷数(份)", "发放的问卷数。"),
    count("returned", "回收有效问卷数(份)", "收回的有效问卷数。"),
    count("satisfied", "满意问卷数(份)", "表示满意的有效问卷数。"),
    count("visited", "走访人数(人)", "走访的人数。"),
    count("visitSatisfied", "走访满意人数(人)", "走访中表示满意的人数。"),
    remark,
  ],
  checks: [
    { kind: "within", part: "returned", whole: "sent" },
    { kind: "within", part: "satisfied", whole: "returned" },
    { kind: "within", part: "visitSatisfied", whole: "visited" },
  ],
  initial: [{ group: "全部调查对象" }, { group: "其中：家长" }],
});

export default satisfaction;

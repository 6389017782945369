import { cellOf } from "../form";
import { count, percent, rate, type SatisfactionTable } from "../satisfaction";

/** 公众满意度: one line. */
export const satisfaction: SatisfactionTable = {
  title: "表Ⅵ 公众满意度调查情况",
  columns: [
    count("问卷总数(份)", "计"),
    count("问卷总数(份)", "其中：家长"),
    count("回收有效(份)"),
    count("满意(份)"),
    percent("综合满意度(%)"),
    count("走访(人)", "计"),
    count("走访(人)", "满意"),
    percent("走访满意度(%)"),
  ],
  rows: (all, parents) => [
    [
      ...[all.sent, parents.sent, all.returned, all.satisfied, rate(all.satisfied, all.returned)],
      ...[all.visited, all.visitSatisfied, rate(all.visitSatisfied, all.visited)],
    ].map((value) => cellOf(value)),
  ],
};

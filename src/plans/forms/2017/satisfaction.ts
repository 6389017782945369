import { cellOf } from "../form";
import { count, percent, rate, type Asked, type SatisfactionTable } from "../satisfaction";

/** 社会认可度: a line for all, and one for the parents among them. */
export const satisfaction: SatisfactionTable = {
  title: "表Ⅵ 社会认可度调查情况",
  columns: [
    { headings: ["调查对象"], width: 10 },
    count("问卷总数(份)"),
    count("回收有效(份)", "计"),
    count("回收有效(份)", "满意"),
    percent("问卷综合满意度(%)"),
    count("走访人数(人)", "计"),
    count("走访人数(人)", "满意"),
    percent("走访满意度(%)"),
  ],
  rows: (all, parents) => [
    [cellOf("计"), ...figures(all)],
    [cellOf("家长"), ...figures(parents)],
  ],
};

function figures({ sent, returned, satisfied, visited, visitSatisfied }: Asked) {
  return [
    sent,
    returned,
    satisfied,
    rate(satisfied, returned),
    visited,
    visitSatisfied,
    rate(visitSatisfied, visited),
  ].map((value) => cellOf(value));
}

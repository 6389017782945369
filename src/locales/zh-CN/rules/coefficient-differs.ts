import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "差异系数与计算结果不一致",
  advice: "差异系数按在校生数加权，由未四舍五入的数据计算。请用“更新指标表”重写“校际差异系数表”，不要手工录入。",
  messages: {
    rounded:
      "{method}{stage}“{indicator}”的差异系数应为{exact}，表中{shown}是四舍五入后的数。请保留全部小数，只在显示时取3位。",
    totalRow:
      "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：计算区域里含有合计行，系数缩小为约0.71倍。请把合计行移出区域。",
    population:
      "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：用了未加权的总体标准差（STDEV.P）。应按在校生数加权。",
    sample:
      "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：用了未加权的样本标准差（STDEV）。应按在校生数加权。",
    inverted:
      "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：比值上下颠倒，用了学生数除以该项数值。",
    otherSchools:
      "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：参与计算的学校不是应计入的学校。请核对不计入的民办学校、教学点等。",
    typed: "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：单元格里是录入的数字，不是公式。",
    other: "{method}{stage}“{indicator}”的差异系数应为{exact:6}，表中为{shown:6}：请核对公式引用的区域。",
    own: "{method}{stage}“{indicator}”的差异系数按各校数据计算应为{exact:6}，表中为{shown:6}。请核对参与计算的学校、在校生数加权和引用的区域；判定以各校数据为准。",
  },
} as const satisfies RuleSentences;

export default sentences;

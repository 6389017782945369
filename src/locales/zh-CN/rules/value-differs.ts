import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "表中的生均值与计算结果不一致",
  advice:
    "表中的生均值、师生比、平均值只用来核对，判定以各校的原始数据为准。请核对除数、单位和拆分；口径确有不同的，说明原因。",
  messages: {
    times:
      "{school}“{indicator}”按原始数据计算为{exact}{unit}，表中为{shown}{unit}，约为应有值的{times}倍，疑似单位或“每百名”口径有误。",
    wholeSchool:
      "{school}“{indicator}”按原始数据计算为{exact}{unit}，表中为{shown}{unit}：是全校数量除以全校在校生数，没有按学段拆分。",
    undivided:
      "{school}“{indicator}”按原始数据计算为{exact}{unit}，表中为{shown}{unit}：是全校数量除以本学段在校生数，没有先按学段拆分。",
    other: "{school}“{indicator}”按原始数据计算为{exact}{unit}，表中为{shown}{unit}。请核对公式和取用的栏目。",
    wholeColumn:
      "{stage}“{indicator}”一栏有{count}所学校与按原始数据计算的不一致，如{school}应为{exact}{unit}，表中为{shown}{unit}。请核对整栏的除数、单位和拆分。",
    plainMean:
      "{stage}“{indicator}”的全县平均值应为{exact}{unit}（总量÷总人数），表中{shown}{unit}是各校数值的简单平均，没有按在校生数加权。",
  },
  causes: ["经与__（材料）核对，原始数据属实，表中该栏的口径是__"],
} as const satisfies RuleSentences;

export default sentences;

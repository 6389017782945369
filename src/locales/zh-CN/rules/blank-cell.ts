import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "应填的单元格是空白",
  advice: "补填；数字栏没有的填0，不能留空。",
  messages: {
    figure: "{record}的“{heading}”应填写，没有的填0，实际是空白。",
    entry: "{record}的“{heading}”应填写，实际是空白。",
    pupils: "{record}的小学、初中、高中在校生数至少应填一项，实际全是空白。",
    figureHabit: "“{sheet}”的“{heading}”栏有{count}格应填而空白（{cells…}），没有的应填0。",
    entryHabit: "“{sheet}”的“{heading}”栏有{count}格应填而空白（{cells…}）。",
    pupilsHabit: "“{sheet}”有{count}行的小学、初中、高中在校生数全是空白（{cells…}），每行至少应填一项。",
  },
} as const satisfies RuleSentences;

export default sentences;

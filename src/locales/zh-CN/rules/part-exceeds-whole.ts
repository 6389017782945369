import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "部分大于整体",
  advice: "前一项是后一项的一部分，不可能更大。请对照统计报表，更正其中填错的一项。",
  messages: {
    exceeds: "{record}的“{part}”应不大于“{whole}”{limit}，现为{found}。",
    several: "{record}的“{whole}”为{limit}，小于它所包含的：{parts}。",
    exceedsHabit: "“{sheet}”的“{heading}”栏有{count}格大于本行的“{whole}”（{cells…}），应不大于；两列可能填反。",
    severalHabit: "“{sheet}”的“{heading}”栏有{count}格小于本行中它所包含的几项（{cells…}）。",
  },
} as const satisfies RuleSentences;

export default sentences;

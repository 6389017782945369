import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "临近计入人数",
  advice: "仅作提前提示：计入的学校变了，差异系数和达标学校数随之变化。推算只是按上年的增减再算一次，不是预测。",
  messages: {
    fell: "{school}在校生由上年{before}人降为{after}人，不足{line}人，今年不再计入{method}。",
    rose: "{school}在校生由上年{before}人增为{after}人，达到{line}人，今年起计入{method}。",
    willFall: "{school}在校生由上年{before}人降为{after}人，再减少同样人数将不足{line}人，不再计入{method}。",
    willRise: "{school}在校生由上年{before}人增为{after}人，再增加同样人数将达到{line}人，计入{method}。",
    near: "{school}在校生上年{before}人、今年{after}人，临近{line}人，{line}人起计入{method}。",
  },
} as const satisfies RuleSentences;

export default sentences;

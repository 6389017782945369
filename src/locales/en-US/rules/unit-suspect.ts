import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Unit looks wrong",
  advice:
    "Check the unit in the heading (万元 is 10,000 yuan; ㎡ is neither 亩 nor 万㎡) and the number of digits. If the figure is right, explain in writing. The plausible ranges are this product’s own and no official standards.",
  causes: ["built or extended in __, which added __", "pupils fell from __ to __ while the assets stayed"],
  messages: {
    column:
      "“{column}”: the whole column seems to be in another unit. A weighted pupil should have between {low} and {high} {unit}; {off} of the {filled} figures lie outside, the median is {median} {unit}.",
    tooHigh:
      "{school}: “{column}” should be like other schools’; {value} {unit} a weighted pupil is about {times:0} times the county’s median of {median} {unit}. The unit may be wrong.",
    tooLow:
      "{school}: “{column}” should be like other schools’; {value} {unit} a weighted pupil is about one {times:0}th of the county’s median of {median} {unit}. The unit may be wrong.",
    implausible:
      "{school}: “{column}” should lie between {low} and {high} {unit} a weighted pupil; it is {value} {unit}. The unit may be wrong.",
    fewPupils:
      "{school}: {count} {count?figure|figures} a weighted pupil {count?is|are} far above other schools’ or what is plausible ({columns}); digits of the number of pupils may be missing. Please check.",
    manyPupils:
      "{school}: {count} {count?figure|figures} a weighted pupil {count?is|are} far below other schools’ or what is plausible ({columns}); the number of pupils may have digits too many. Please check.",
  },
} as const satisfies RuleSentences;

export default sentences;

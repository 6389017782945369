import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "Coefficient differs from the true one",
  advice:
    "A difference coefficient is weighted by pupils and computed from unrounded figures. Let 更新指标表 rewrite 校际差异系数表 instead of typing.",
  messages: {
    rounded:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact}; {shown} is rounded. Keep all digits and show three.",
    totalRow:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}, because the range holds a total row (合计), which shrinks it to about 0.71 times. Leave the total row out.",
    population:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}, computed from the unweighted population deviation (STDEV.P). It is to be weighted by pupils.",
    sample:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}, computed from the unweighted sample deviation (STDEV). It is to be weighted by pupils.",
    inverted:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}, computed from the ratio upside down, pupils divided by what is compared.",
    otherSchools:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}, computed from another list of schools. Check private schools, teaching points and the like.",
    typed:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}, a typed figure and no formula.",
    other:
      "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6}; the sheet has {shown:6}. Check the ranges of its formula.",
    own: "{method}, {stage}: the coefficient of “{indicator}” should be {exact:6} by the figures of the schools; the sheet has {shown:6}. Check which schools take part, the weighting by pupils and the ranges; the verdict rests on the schools’ figures.",
  },
} as const satisfies RuleSentences;

export default sentences;

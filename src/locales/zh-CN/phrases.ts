/** 句子里的词组，和并列的词语怎样连接。 */
export const lists = {
  between: "、",
  betweenQuoted: "",
  betweenClauses: "；",
  nextSentence: "{before}{next}",
  andOthers: "{shown}等{count}",
  andSoOn: "{shown}等",
} as const;

export const phrases = {
  county: "全县",
  workbook: "工作簿",
  row: "第{row}行",
  item: "第{no}项",
  year: "{year}年",
  contradictingCohort: "“{sheet}”表中互相矛盾的人数",
  ofSheet: "{sheet}·{name}",
  inSheet: "{sheet}{name}",
  detailed: "{name}（{details}）",
  stageUnder: "{county}（{method}，{stage}）",
  indicatorOf: "{school}（{stage}）{indicator}",
  amount: "{name}{value}",
  conclusion: "{name}：{value}",
  figure: "{heading} {figure}",
  changed: "{heading} {before}→{after}",
} as const;

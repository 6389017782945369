/** 并列的词语怎样连接。 */
export const lists = {
  between: "、",
  betweenClauses: "；",
  andOthers: "{shown}等{count}个",
  andSoOn: "{shown}…",
};

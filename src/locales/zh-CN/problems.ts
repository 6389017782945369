/** 工作无法继续时的说明：在哪里、发现什么、应当怎样、怎么办。 */
export const problems = {
  unexpected: "出现未预料的问题，工作簿没有改动。请把下面这行文字转告维护人员：{detail}",
};

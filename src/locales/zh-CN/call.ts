/** 命令行 call：不能计算时的说明。 */
export const call = {
  unknownFunction: "没有名为“{name}”的函数，现有：{expected}。",
  tooMany: "{name}最多有{expected}个参数，给出了{count}个。",
  unreadable:
    '参数 {argument} 无法读取：应为 JSON 数字、文本（带双引号）、true、false、null、数组（一列）、等长数组的数组，或 {"error":"#N/A"}。',
} as const;

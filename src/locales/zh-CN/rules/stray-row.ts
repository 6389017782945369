import type { RuleSentences } from "../../sentence";

const sentences = {
  title: "不是数据的行",
  advice: "删去该行；确是数据的，补全标识码、名称和数据。",
  messages: {
    codes: "“{sheet}”应每行一条记录，实际第{row}行像是栏次代码行（“{label}”等），没有作为数据读取。",
    headings: "“{sheet}”的列标题应只有一行，实际第{row}行也像是列标题（“{label}”等），没有作为数据读取。",
    note: "“{sheet}”应每行一条记录，实际第{row}行像是注释、签字或分段标题（“{label}”），没有作为数据读取。",
    codesHabit: "“{sheet}”应每行一条记录，有{count}行像是栏次代码行（{cells…}，“{label}”等），没有作为数据读取。",
    headingsHabit:
      "“{sheet}”的列标题应只有一行，另有{count}行也像是列标题（{cells…}，“{label}”等），没有作为数据读取。",
    noteHabit:
      "“{sheet}”应每行一条记录，有{count}行像是注释、签字或分段标题（{cells…}，如“{label}”），没有作为数据读取。",
  },
} as const satisfies RuleSentences;

export default sentences;

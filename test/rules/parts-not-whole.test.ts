import type { CellValue } from "../../src/model";
import type { DraftRecord } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** 教师结构 of 第一小学: 60 teachers, whose 学历 and 职称 add up. */
const structure = (changes: Record<string, CellValue> = {}): DraftRecord => ({
  code: "3900000001",
  name: "第一小学",
  stage: "小学",
  teachers: 60,
  women: 40,
  postgraduate: 2,
  bachelor: 30,
  college: 18,
  secondary: 10,
  seniorTitle: 6,
  intermediateTitle: 24,
  juniorTitle: 30,
  provincialBackbone: 1,
  cityBackbone: 4,
  countyBackbone: 7,
  ...changes,
});

testRule("parts-not-whole", {
  valid: [
    { name: "no register is filled in" },
    { name: "every part is counted", draft: ({ sheets }) => (sheets.teacherStructure = [structure()]) },
    {
      name: "parts that need not fill the whole, and just fill it",
      draft: ({ sheets }) =>
        (sheets.teacherStructure = [structure({ provincialBackbone: 20, cityBackbone: 20, countyBackbone: 20 })]),
    },
    {
      name: "a part or a whole that is blank or cannot be used",
      draft: ({ sheets }) =>
        (sheets.teacherStructure = [
          structure({ bachelor: null, seniorTitle: "6人" }),
          structure({ code: "3900000002", stage: "初中", teachers: { error: "#N/A" } }),
        ]),
    },
  ],
  invalid: [
    {
      name: "too few and too many parts, and parts beyond the whole, in one record",
      draft: ({ sheets }) =>
        (sheets.teacherStructure = [structure({ college: 17, juniorTitle: 31, countyBackbone: 56 })]),
      findings: [
        {
          messageId: "differs",
          level: "query",
          subject: "3900000001",
          field: "teacherStructure/小学/postgraduate",
          cells: ["教师结构!F2", "教师结构!G2", "教师结构!H2", "教师结构!I2", "教师结构!D2"],
          found: 59,
          expected: 60,
          data: {
            record: "教师结构·第一小学（小学）",
            parts: "“研究生学历(人)”“本科学历(人)”“专科学历(人)”“高中(中师)及以下学历(人)”",
            whole: "专任教师数(人)",
            found: 59,
            limit: 60,
            difference: 1,
          },
        },
        {
          messageId: "differs",
          level: "query",
          found: 61,
          data: {
            record: "教师结构·第一小学（小学）",
            parts: "“高级职称(人)”“中级职称(人)”“初级及以下职称(人)”",
            whole: "专任教师数(人)",
            found: 61,
            limit: 60,
            difference: 1,
          },
        },
        {
          messageId: "exceeds",
          level: "error",
          field: "teacherStructure/小学/provincialBackbone",
          subject: "3900000001",
          cells: ["教师结构!M2", "教师结构!N2", "教师结构!O2", "教师结构!D2"],
          found: 61,
          expected: 60,
          data: {
            record: "教师结构·第一小学（小学）",
            parts: "“省级骨干教师(人)”“市级骨干教师(人)”“县级骨干教师(人)”",
            whole: "专任教师数(人)",
            found: 61,
            limit: 60,
            difference: 1,
          },
        },
      ],
    },
  ],
});

import { testRule } from "./ruleTester";

const answer = (no: number, more = {}) => [{ no, item: `第${no}项`, verdict: "不适用", ...more }];
const KINDS = ["视力", "听力", "智力", "其他"];
const kinds = (population: number) =>
  KINDS.map((kind) => ({ kind, population, enrolled: population, inSpecialSchools: 0 }));

testRule("not-applicable-answer", {
  valid: [
    { name: "nothing is answered" },
    {
      name: "an item that figures decide",
      draft: ({ sheets }) => Object.assign(sheets, { disabled: kinds(2), qualityItems: answer(2) }),
    },
    {
      name: "2017 is not judged",
      methods: ["2012"],
      draft: ({ sheets }) => Object.assign(sheets, { governmentItems: answer(1) }),
    },
  ],
  invalid: [
    {
      name: "an item that always applies, and one with a note",
      draft: ({ sheets }) =>
        Object.assign(sheets, { governmentItems: [...answer(1), ...answer(14, { finding: "市辖区，由市统一招生" })] }),
      findings: [
        {
          messageId: "mustApply",
          level: "query",
          subject: "2017/government.1",
          field: "applies",
          cells: ["政府保障程度!D2"],
          data: { item: "第1项" },
        },
        {
          messageId: "noted",
          level: "query",
          cells: ["政府保障程度!D3"],
          subject: "2017/government.14",
          field: "applies",
          data: { item: "第14项" },
        },
      ],
    },
    {
      name: "no child of any kind",
      draft: ({ sheets }) => Object.assign(sheets, { disabled: kinds(0) }),
      findings: [
        {
          messageId: "nobody",
          level: "query",
          subject: "2017/quality.2",
          field: "applies",
          cells: [
            "残疾儿童少年入学!C2",
            "残疾儿童少年入学!B2",
            "残疾儿童少年入学!C3",
            "残疾儿童少年入学!B3",
            "残疾儿童少年入学!C4",
            "残疾儿童少年入学!B4",
            "残疾儿童少年入学!C5",
            "残疾儿童少年入学!B5",
          ],
          data: { item: "全县残疾儿童少年入学率达到95%以上" },
        },
      ],
    },
  ],
});

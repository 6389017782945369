import type { LedgerRecord } from "../../src/ledger";
import { testRule } from "./ruleTester";

/** 教师持证上岗 of the schools that item 12 asks, met or not. */
const certificates = (certified: number | null): LedgerRecord[] =>
  ["01", "02", "03", "07", "08"].map((end) => ({ code: `39000000${end}`, name: end, teachers: 9, certified }));
const disabled = (enrolled: number): LedgerRecord[] => [
  { kind: "视力", population: 100, enrolled, inSpecialSchools: 0 },
  ...["听力", "智力", "其他"].map((kind) => ({ kind, population: 0, enrolled: 0, inSpecialSchools: 0 })),
];
/** Lines whose wording is the county's own, which is what it is told by. */
const answer = (no: number, verdict: string | null): LedgerRecord[] => [{ no, item: `第${no}项`, verdict }];

testRule("answer-contradicts-figure", {
  valid: [
    { name: "nothing is answered" },
    {
      name: "answer and figures agree",
      draft: ({ sheets }) =>
        Object.assign(sheets, { certificates: certificates(9), governmentItems: answer(12, "达标") }),
    },
    {
      name: "the answer is blank",
      draft: ({ sheets }) =>
        Object.assign(sheets, { certificates: certificates(9), governmentItems: answer(12, null) }),
    },
    {
      name: "the figures are not there",
      draft: ({ sheets }) =>
        Object.assign(sheets, { certificates: certificates(null), governmentItems: answer(12, "不达标") }),
    },
    {
      name: "an item that needs an answer beside its figures",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          seniorPlaces: [{ year: 2025, total: 100, allocated: 60, rural: 10 }],
          governmentItems: answer(14, "不达标"),
        }),
    },
    {
      name: "2017 is not judged",
      methods: ["2012"],
      draft: ({ sheets }) =>
        Object.assign(sheets, { certificates: certificates(8), governmentItems: answer(12, "达标") }),
    },
  ],
  invalid: [
    {
      name: "an answer in each sheet, one kinder and one harder than the figures",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          certificates: certificates(8),
          governmentItems: answer(12, "达标"),
          disabled: disabled(95),
          qualityItems: answer(2, "不达标"),
        }),
      findings: [
        {
          messageId: "contradicts",
          level: "query",
          subject: "2017/government.12",
          field: "verdict",
          cells: [
            "政府保障程度!D2",
            ...[2, 3, 4, 5, 6].flatMap((row) => [`教师持证上岗!D${row}`, `教师持证上岗!C${row}`]),
          ],
          found: "达标",
          expected: "不达标",
          data: { item: "第12项", answer: "达标", computed: "不达标" },
        },
        {
          messageId: "contradicts",
          level: "query",
          subject: "2017/quality.2",
          data: { item: "第2项", answer: "不达标", computed: "达标" },
        },
      ],
    },
    {
      name: "an item called 不适用 that does apply",
      draft: ({ sheets }) => Object.assign(sheets, { disabled: disabled(96), qualityItems: answer(2, "不适用") }),
      findings: [
        {
          messageId: "contradicts",
          level: "query",
          data: { item: "第2项", answer: "不适用", computed: "达标" },
        },
      ],
    },
  ],
});

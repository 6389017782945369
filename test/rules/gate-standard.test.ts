import assert from "node:assert/strict";
import { judge } from "../../src/rules/engine/run";
import { GATE_BOUNDS, GATE_INDICATORS } from "../../src/standards/gateIndicators";
import { ledgerOf, testRule } from "./ruleTester";
import { Draft } from "../../src/samples/draft";
import { smallCounty } from "./smallCounty";

const books = (more: Readonly<Record<string, number | string | null>>) => [
  { indicator: "生均图书册数", bound: GATE_BOUNDS.atLeast, ...more },
];

testRule("gate-standard", {
  valid: [
    { name: "no list is filled in" },
    {
      name: "standards, what is not asked, and blanks",
      draft: ({ sheets }) => (sheets.gateStandards = books({ "primary.城区": 15, "primary.镇区": "/" })),
    },
    {
      name: "nothing at all may be a maximum",
      draft: ({ sheets }) =>
        (sheets.gateStandards = [{ ...books({ "primary.城区": 0 })[0], bound: GATE_BOUNDS.atMost }]),
    },
    {
      name: "2012 is not judged",
      methods: ["2017"],
      draft: ({ sheets }) => (sheets.gateStandards = books({ "primary.城区": 0 })),
    },
  ],
  invalid: [
    {
      name: "0 on both lists",
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          gateStandards: books({ "primary.城区": 0 }),
          freeIndicators: [
            { indicator: "校园网接入率", unit: "%", bound: GATE_BOUNDS.atLeast, "junior.城区": 0 },
            { indicator: "平均班额", unit: "人/班", bound: GATE_BOUNDS.atMost, "junior.城区": 0 },
          ],
        }),
      findings: [
        {
          messageId: "nothing",
          level: "error",
          cells: ["办学基本标准!C2"],
          subject: "gateStandards/生均图书册数",
          field: "gateStandards/primary.城区",
          found: 0,
          data: { record: "办学基本标准·生均图书册数", heading: "小学城区标准值" },
        },
        {
          messageId: "nothing",
          level: "error",
          cells: ["办学基本标准自定指标!G2"],
          subject: "freeIndicators/校园网接入率",
          field: "freeIndicators/junior.城区",
          found: 0,
          data: { record: "办学基本标准自定指标·校园网接入率", heading: "初中城区标准值" },
        },
      ],
    },
    {
      name: "0 all along a column",
      draft: ({ sheets }) =>
        (sheets.gateStandards = [...GATE_INDICATORS.keys()]
          .slice(0, 6)
          .map((indicator) => ({ ...books({ "primary.城区": 0 })[0], indicator }))),
      findings: [
        {
          messageId: "habit",
          level: "error",
          subject: "办学基本标准",
          field: "primary.城区/nothing",
          cells: [2, 3, 4, 5, 6, 7].map((line) => `办学基本标准!C${line}`),
          found: 6,
          expected: 0,
          data: { sheet: "办学基本标准", heading: "小学城区标准值", count: 6, cells: "C2:C7" },
        },
      ],
    },
    {
      name: "0 for schools of two kinds",
      draft: ({ sheets }) =>
        (sheets.gateStandards = books({ "primary.城区": 0, "primary.镇区": 15, "junior.乡村": 0 })),
      findings: [
        {
          messageId: "nothing",
          level: "error",
          cells: ["办学基本标准!C2"],
          found: 0,
          subject: "gateStandards/生均图书册数",
          field: "gateStandards/primary.城区",
          data: { record: "办学基本标准·生均图书册数", heading: "小学城区标准值" },
        },
        {
          messageId: "nothing",
          level: "error",
          cells: ["办学基本标准!H2"],
          subject: "gateStandards/生均图书册数",
          field: "gateStandards/junior.乡村",
          found: 0,
          data: { record: "办学基本标准·生均图书册数", heading: "初中乡村标准值" },
        },
      ],
    },
  ],
});

describe("a standard of 0", () => {
  it("leaves the gate open, not met", () => {
    const draft = new Draft(smallCounty());
    draft.parameters.gateIndicatorCount = 1;
    const fields = ["primary", "junior"].flatMap((stage) => ["城区", "镇区", "乡村"].map((area) => `${stage}.${area}`));
    const of = (standard: number) => {
      draft.sheets.gateStandards = books(Object.fromEntries(fields.map((field) => [field, standard])));
      const { assessment } = judge(ledgerOf(draft));
      return assessment.methods.get("2012")!.parts.find(({ id }) => id === "gate")!.verdict;
    };
    assert.deepEqual([of(1), of(0)], ["met", "undetermined"]);
  });
});

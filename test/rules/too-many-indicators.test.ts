import { GATE_INDICATORS } from "../../src/standards/gateIndicators";
import type { Draft } from "../../src/samples/draft";
import { testRule } from "./ruleTester";

/** So many lines, the first of the indicators that can be chosen. */
const lines = (count: number) => (draft: Draft) => {
  const names = [...GATE_INDICATORS.keys()].slice(0, count);
  draft.sheets.gateStandards = names.map((indicator) => ({ indicator, bound: "不低于" }));
};

testRule("too-many-indicators", {
  onlyOne: true,
  valid: [
    { name: "no list is filled in" },
    { name: "exactly as many as a province may choose", draft: lines(10) },
    { name: "2012 is not judged", methods: ["2017"], draft: lines(12) },
    { name: "no sheet at all", draft: (draft) => draft.drop("办学基本标准") },
    {
      name: "just as many as the county says the province has",
      draft: (draft) => {
        lines(5)(draft);
        Object.assign(draft.parameters, { gateIndicatorCount: 5 });
      },
    },
    {
      name: "a total below the list is no indicator",
      draft: (draft) => {
        lines(10)(draft);
        draft.layout("办学基本标准", (cells) => cells.push([{ value: "合计" }]));
      },
    },
  ],
  invalid: [
    {
      name: "a line fewer than the county says the province has",
      draft: (draft) => {
        lines(5)(draft);
        Object.assign(draft.parameters, { gateIndicatorCount: 6 });
      },
      findings: [
        {
          messageId: "differs",
          level: "query",
          field: "count",
          found: 5,
          expected: 6,
          subject: "办学基本标准",
          cells: ["办学基本标准!A1", "参数!C29"],
          data: { sheet: "办学基本标准", count: 5, parameter: "省定办学基本标准指标项数", stated: 6 },
        },
      ],
    },
    {
      name: "as many as a province may choose, one more than the county says",
      draft: (draft) => {
        lines(10)(draft);
        Object.assign(draft.parameters, { gateIndicatorCount: 9 });
      },
      findings: [
        {
          messageId: "differs",
          level: "query",
          data: { sheet: "办学基本标准", count: 10, parameter: "省定办学基本标准指标项数", stated: 9 },
        },
      ],
    },
    {
      name: "with those that schools report, one too many",
      draft: (draft) => {
        lines(10)(draft);
        draft.sheets.freeIndicators = [{ indicator: "平均班额", unit: "人/班", bound: "不超过" }];
      },
      findings: [
        {
          messageId: "beyond",
          level: "query",
          subject: "办学基本标准",
          cells: ["办学基本标准自定指标!A2"],
          field: "indicator",
          found: 11,
          expected: 10,
          data: { sheet: "办学基本标准、办学基本标准自定指标", count: 11, most: 10 },
        },
      ],
    },
    {
      name: "two too many, which is told, and not that the county says another number",
      draft: (draft) => {
        lines(12)(draft);
        Object.assign(draft.parameters, { gateIndicatorCount: 9 });
      },
      findings: [
        {
          messageId: "beyond",
          level: "query",
          subject: "办学基本标准",
          field: "indicator",
          cells: ["办学基本标准!A12", "办学基本标准!A13"],
          found: 12,
          expected: 10,
          data: { sheet: "办学基本标准", count: 12, most: 10 },
        },
      ],
    },
    {
      name: "one whose name is not in the list counts too",
      draft: (draft) => {
        lines(10)(draft);
        draft.sheets.gateStandards!.push({ indicator: "生均绿化面积", bound: "不低于" });
      },
      findings: [
        {
          messageId: "beyond",
          level: "query",
          cells: ["办学基本标准!A12"],
          subject: "办学基本标准",
          field: "indicator",
          found: 11,
          expected: 10,
          data: { sheet: "办学基本标准", count: 11, most: 10 },
        },
      ],
    },
  ],
});

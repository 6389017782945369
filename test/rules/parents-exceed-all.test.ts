import type { CellValue } from "../../src/model";
import { testRule } from "./ruleTester";

const line = (group: string, ...[sent, returned, satisfied, visited, visitSatisfied]: CellValue[]) => ({
  group,
  sent,
  returned,
  satisfied,
  visited,
  visitSatisfied,
});

testRule("parents-exceed-all", {
  valid: [
    { name: "nothing is filled in" },
    {
      name: "fewer parents, and only parents",
      draft: ({ sheets }) =>
        (sheets.satisfaction = [
          line("全部调查对象", 1200, 1150, 1080, 60, 55),
          line("其中：家长", 1200, 770, 730, 40, 37),
        ]),
    },
    {
      name: "the line of all stands below, with another group before it",
      draft: ({ sheets }) =>
        (sheets.satisfaction = [
          line("其中：家长", 800, 770, 730, 40, 37),
          line("人大代表", 20, 20, 20, 2, 2),
          line("全体调查对象", 1200, 1150, 1080, 60, 55),
        ]),
    },
    {
      name: "figures that are blank or cannot be used",
      draft: ({ sheets }) =>
        (sheets.satisfaction = [
          line("全部调查对象", null, 1150, "1080份", 60, 55),
          line("其中：家长", 800, "1200", 2000, null, 5),
        ]),
    },
    {
      name: "no line of all",
      draft: ({ sheets }) => (sheets.satisfaction = [line("家长", 800, 770, 730, 40, 37)]),
    },
  ],
  invalid: [
    {
      name: "two figures of the parents are more, whatever the order of the lines",
      draft: ({ sheets }) =>
        (sheets.satisfaction = [
          line("全部家长", 800, 770, 1081, 61, 37),
          line("全部调查对象", 1200, 1150, 1080, 60, 55),
        ]),
      findings: [
        {
          messageId: "more",
          level: "error",
          subject: "satisfaction/全部家长",
          field: "satisfaction/satisfied",
          cells: ["满意度调查!D2", "满意度调查!D3"],
          found: 1081,
          expected: 1080,
          data: {
            record: "满意度调查·全部家长",
            all: "全部调查对象",
            heading: "满意问卷数(份)",
            found: 1081,
            limit: 1080,
          },
        },
        {
          messageId: "more",
          level: "error",
          data: {
            record: "满意度调查·全部家长",
            all: "全部调查对象",
            heading: "走访人数(人)",
            found: 61,
            limit: 60,
          },
        },
      ],
    },
  ],
});

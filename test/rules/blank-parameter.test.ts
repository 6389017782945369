import { PARAMETERS } from "../../src/standards/parameters";
import { testRule } from "./ruleTester";

const row = (cells: readonly (readonly ({ value: unknown } | null)[])[], name: string) =>
  cells.findIndex((line) => line.some((cell) => cell?.value === name));

const open = ["basicBalanceYear", "monitoringKept"].map((subject) => ({
  messageId: "open",
  level: "info" as const,
  subject,
  data: { parameter: subject === "basicBalanceYear" ? "通过国家基本均衡认定的年份" : "认定后年度监测持续保持较高水平" },
}));

testRule("blank-parameter", {
  valid: [
    {
      name: "everything that is judged by is filled in, what decides nothing is blank",
      draft: ({ parameters }) => {
        Object.assign(parameters, { basicBalanceYear: 2016, monitoringKept: "是", transition2019: "", county: "" });
      },
    },
    { name: "there is no sheet of parameters", draft: (draft) => draft.drop("参数") },
  ],
  invalid: [
    {
      name: "a blank threshold, a line that was deleted and one that stands twice",
      draft: (draft) => {
        draft.parameters.publicThreshold = "";
        draft.layout("参数", (cells) => {
          cells.splice(row(cells, "县级政府工作达标分数"), 1);
          const twice = cells[row(cells, "统计年度")];
          cells.push(twice.map((cell) => (cell?.value === 2025 ? { value: 2024 } : cell)));
        });
      },
      findings: [
        {
          messageId: "doubled",
          level: "error",
          subject: "year",
          cells: ["参数!C4", "参数!C33"],
          data: { parameter: "统计年度", rows: `4、${PARAMETERS.length + 1}` },
        },
        {
          messageId: "absent",
          level: "error",
          subject: "passMark",
          cells: [],
          data: { parameter: "县级政府工作达标分数" },
        },
        {
          messageId: "blank",
          level: "error",
          subject: "publicThreshold",
          cells: ["参数!C18"],
          data: { parameter: "满意度标准" },
        },
        ...open,
      ],
    },
    {
      name: "what only the registers in use are judged by",
      draft: ({ sheets }) => (sheets.publicFunds = [{ code: "3900000001", name: "第一小学", budget: 10 }]),
      findings: [
        ...open,
        {
          messageId: "open",
          level: "info",
          subject: "specialEducationFunds",
          cells: ["参数!C25"],
          data: { parameter: "特殊教育学校生均公用经费标准" },
        },
      ],
    },
    {
      name: "the same value twice is no matter",
      draft: (draft) =>
        draft.layout("参数", (cells) => {
          cells.push([...cells[row(cells, "统计年度")]]);
        }),
      findings: open,
    },
  ],
});

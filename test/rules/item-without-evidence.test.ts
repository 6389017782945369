import { namedItems, scoredPart, type NamedItem } from "../../src/standards/methods/items";
import { testRule } from "./ruleTester";

const document =
  (method: string) =>
  ({ area, no }: NamedItem) => ({ method, area, item: no, box: "1", title: `材料${no}` });
const documents = scoredPart("2012")!.items.map(document("基本均衡"));

testRule("item-without-evidence", {
  valid: [
    { name: "no archive is begun" },
    {
      name: "every item of the method that is judged has a document",
      methods: ["2012"],
      draft: ({ sheets }) => (sheets.archive = documents),
    },
  ],
  invalid: [
    {
      name: "answers of 达标 without evidence, one finding an item, whether there is an archive or not",
      methods: ["2017"],
      draft: ({ sheets }) =>
        Object.assign(sheets, {
          governmentItems: [
            { no: 1, item: "第1项", verdict: "达标" },
            { no: 2, item: "第2项", verdict: "达标", evidence: "文件" },
            { no: 10, item: "第10项", verdict: "不达标" },
            { no: 3, item: "第3项", verdict: "达标" },
          ],
          // Of the first item the archive holds nothing either, which is not told once more.
          archive: namedItems("2017").slice(1).map(document("优质均衡")),
        }),
      findings: [
        {
          messageId: "answered",
          level: "query",
          subject: "政府保障程度",
          field: "evidence/1",
          cells: ["政府保障程度!E2"],
          data: { sheet: "政府保障程度", item: 1, text: "县域内义务教育学校规划布局合理，符合国家规定要求" },
        },
      ],
    },
    {
      name: "items of a province's own table, by the number before them or by their place",
      methods: ["2012"],
      draft: ({ sheets }) => {
        sheets.governmentScores = [
          { area: "示例领域", item: "1. 示例项目一", points: 50 },
          { area: "示例领域", item: "示例项目", detail: "示例细目", points: 30 },
          { item: "3、示例项目三", points: 20 },
        ];
        sheets.archive = [
          { method: "基本均衡", area: "示例领域", item: 1, box: "1", title: "材料1" },
          { method: "基本均衡", area: "别的领域", item: 3, box: "1", title: "材料3" },
        ];
      },
      findings: [
        {
          messageId: "none",
          level: "query",
          field: "2012/示例领域/2",
          data: {
            sheet: "档案目录",
            method: "基本均衡",
            area: "示例领域",
            item: 2,
            text: "示例项目：示例细目",
          },
        },
      ],
    },
    {
      name: "numbers of two digits, without a blank, and within a name",
      methods: ["2012"],
      draft: ({ sheets }) => {
        sheets.governmentScores = [
          { area: "示例领域", item: "12. 示例项目一", points: 50 },
          { area: "示例领域", item: "示例3.项目", points: 30 },
          { area: "示例领域", item: "3、示例项目三", points: 20 },
        ];
        sheets.archive = [{ method: "基本均衡", area: "别的领域", item: 99, box: "1", title: "材料" }];
      },
      findings: [
        [12, "示例项目一"],
        [2, "示例3.项目"],
        [3, "示例项目三"],
      ].map(([item, text]) => ({
        messageId: "none",
        level: "query",
        data: { sheet: "档案目录", method: "基本均衡", area: "示例领域", item, text },
      })),
    },
    {
      name: "items whose documents are missing or stand under another area",
      methods: ["2012"],
      draft: ({ sheets }) => (sheets.archive = [{ ...documents[0], area: "保障机制" }, ...documents.slice(1, -1)]),
      findings: [
        {
          messageId: "none",
          level: "query",
          subject: "档案目录",
          field: "2012/入学机会/1",
          cells: ["档案目录!C1"],
          data: {
            sheet: "档案目录",
            method: "基本均衡",
            area: "入学机会",
            item: 1,
            text: "将进城务工人员随迁子女就学纳入当地教育发展规划，纳入财政保障体系",
          },
        },
        {
          messageId: "none",
          level: "query",
          field: "2012/质量与管理/17",
          data: {
            sheet: "档案目录",
            method: "基本均衡",
            area: "质量与管理",
            item: 17,
            text: "中小学生过重的课业负担得到有效减轻",
          },
        },
      ],
    },
  ],
});

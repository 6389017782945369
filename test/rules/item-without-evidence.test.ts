import { GOVERNMENT_ITEMS_2012 } from "../../src/standards/governmentItems2012";
import { testRule } from "./ruleTester";

const documents = GOVERNMENT_ITEMS_2012.map(({ area, no }) => ({
  method: "基本均衡",
  area,
  item: no,
  box: "1",
  title: `材料${no}`,
}));

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

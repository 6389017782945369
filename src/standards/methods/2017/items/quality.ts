import type { CountyItem } from "../../../countyItem";

/** 教育质量: 9 items, every one must be met. Source: 教督〔2017〕6号. */
const items: readonly CountyItem[] = [
  { no: 1, text: "全县初中三年巩固率达到95%以上", computed: "retention" },
  { no: 2, text: "全县残疾儿童少年入学率达到95%以上", computed: "disabledEnrolment" },
  { no: 3, text: "所有学校制定章程，实现学校管理与教学信息化", answered: true },
  {
    no: 4,
    text: "全县所有学校按照不低于学校年度公用经费预算总额的5%安排教师培训经费",
    computed: "trainingFunds",
  },
  { no: 5, text: "教师能熟练运用信息化手段组织教学，设施设备利用率达到较高水平", answered: true },
  { no: 6, text: "所有学校德育工作、校园文化建设水平达到良好以上", answered: true },
  { no: 7, text: "课程开齐开足，教学秩序规范，综合实践活动有效开展", answered: true },
  { no: 8, text: "无过重课业负担", answered: true },
  {
    no: 9,
    text: "在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于0.15",
    computed: "monitoring",
  },
];

export default items;

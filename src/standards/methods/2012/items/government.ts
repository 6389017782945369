import type { ScoredItem } from "../../../countyItem";

/** 县级人民政府推进义务教育均衡发展工作: the 17 items in four areas. Source: 教督〔2012〕3号. */
const items: readonly ScoredItem[] = [
  { area: "入学机会", no: 1, text: "将进城务工人员随迁子女就学纳入当地教育发展规划，纳入财政保障体系" },
  { area: "入学机会", no: 2, text: "建立以政府为主导、社会各方面广泛参与的留守儿童关爱体系" },
  { area: "入学机会", no: 3, text: "三类残疾儿童少年入学率不低于80%" },
  { area: "入学机会", no: 4, text: "优质普通高中招生名额分配到县域内各初中的比例逐步提高" },
  { area: "保障机制", no: 5, text: "建立义务教育均衡发展责任、监督和问责机制" },
  { area: "保障机制", no: 6, text: "义务教育经费在财政预算中单列，近三年教育经费做到“三个增长”" },
  {
    area: "保障机制",
    no: 7,
    text: "推进学校标准化建设，制定并有效实施了薄弱学校改造计划，财政性教育经费向薄弱学校倾斜",
  },
  { area: "保障机制", no: 8, text: "农村税费改革转移支付资金用于义务教育的比例达到省级规定要求" },
  { area: "教师队伍", no: 9, text: "全面实施义务教育绩效工资制度", verify: true },
  { area: "教师队伍", no: 10, text: "义务教育学校学科教师配备合理，生师比达到省定编制标准", verify: true },
  { area: "教师队伍", no: 11, text: "建立并有效实施了县域内义务教育学校校长和教师定期交流制度", verify: true },
  { area: "教师队伍", no: 12, text: "落实教师培训经费，加强教师培训", verify: true },
  { area: "质量与管理", no: 13, text: "按照国家规定的义务教育课程方案开齐开足课程", verify: true },
  { area: "质量与管理", no: 14, text: "小学、初中巩固率达到省级规定标准", verify: true },
  { area: "质量与管理", no: 15, text: "小学、初中学生体质健康及格率达到省级规定标准", verify: true },
  {
    area: "质量与管理",
    no: 16,
    text: "义务教育阶段不存在重点学校和重点班，公办义务教育择校现象得到基本遏制",
    verify: true,
  },
  { area: "质量与管理", no: 17, text: "中小学生过重的课业负担得到有效减轻", verify: true },
];

export default items;

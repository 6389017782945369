import { amount, count, remark, schoolCode, schoolName, SOURCES, stage, year } from "../columns";
import { sheetTemplate } from "../template";

/** What 两免一补 consists of. */
const PARTS = [
  ["tuition", "免学杂费"],
  ["textbooks", "免教科书费"],
  ["boarding", "补助寄宿生生活费"],
] as const;

const peopleAndMoney = ([id, name]: (typeof PARTS)[number]) => [
  count(`${id}.people`, `${name}人数(人)`, `本年度享受${name}的人数，没有填0。`, SOURCES.school),
  amount(`${id}.money`, `${name}金额(元)`, `本年度${name}的金额，单位为元。`, SOURCES.finance),
];

/** 两免一补 with people and money, one row a school, stage and year. */
const exemptions = sheetTemplate({
  order: 50,
  name: "两免一补",
  columns: [
    schoolCode,
    schoolName,
    stage,
    year,
    count("pupils", "在校生数(人)", "本年度本学段有学籍的在校生数。", SOURCES.statistics),
    ...PARTS.flatMap(peopleAndMoney),
    remark,
  ],
  keys: 3,
  unique: ["code", "stage", "year"],
  note: "每行一所学校一个学段的一个年度。",
  optional: true,
  checks: PARTS.map(([id]) => ({ kind: "within", part: `${id}.people`, whole: "pupils" }) as const),
});

export default exemptions;

import { count, remark, SOURCES } from "../columns";
import { sheetTemplate } from "../template";

/** The kinds of 三类残疾 that 基本均衡 asks for, and all others. */
const KINDS = ["视力", "听力", "智力", "其他"] as const;

/** 残疾儿童少年入学: one row a kind; 基本均衡 takes the first three kinds, 优质均衡 all of them. */
const disabled = sheetTemplate({
  order: 31,
  name: "残疾儿童少年入学",
  columns: [
    {
      id: "kind",
      heading: "残疾类别",
      kind: "choice",
      choices: KINDS,
      filled: "always",
      width: 10,
      note: "视力、听力、智力为基本均衡所称三类残疾；其余各类合并填“其他”。",
      source: SOURCES.bureau,
    },
    count("population", "适龄残疾儿童少年数(人)", "本县义务教育适龄残疾儿童少年数。", SOURCES.households, {
      width: 14,
    }),
    count("enrolled", "已入学人数(人)", "其中已入学的人数。", SOURCES.bureau),
    count("inSpecialSchools", "其中特殊教育学校就读(人)", "已入学人数中在特殊教育学校就读的。", SOURCES.school, {
      width: 14,
    }),
    remark,
  ],
  keys: 1,
  unique: ["kind"],
  note: "每行一类残疾。三类残疾儿童少年入学率与残疾儿童少年入学率是两个指标，分别计算。",
  optional: true,
  initial: KINDS.map((kind) => ({ kind })),
  checks: [
    { kind: "within", part: "enrolled", whole: "population" },
    { kind: "within", part: "inSpecialSchools", whole: "enrolled" },
  ],
});

export default disabled;

import type { CellValue } from "../../src/model";
import { column, refusal, value, type Argument, type CallInOrder, type FunctionCase } from "./functionCase";
import { ITEM_CASES, ITEM_FUNCTIONS_IN_ORDER } from "./itemCases";

const BOOKS = column(279, 137, 935, 160, 402);
const PUPILS = column(45, 37, 89, 76, 55);
const SEVEN = column(4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3);
const EIGHT = column(0.263, 0.437, 0.419, 0.255, 0.188, 0.171, 0.263, 0.42);

/** For each function arguments that are all in order. */
export const IN_ORDER: Readonly<Record<string, CallInOrder>> = {
  ...ITEM_FUNCTIONS_IN_ORDER,
  DIFFCOEF: { args: [BOOKS, PUPILS], value: 0.5152566298844764, ranges: [1, 2] },
  DIFFSHARE: { args: [column(10, 30), column(5, 5)], value: column(0.5, 0.5), ranges: [1, 2] },
  COMPOSITE: { args: [EIGHT], value: 0.302, ranges: [1] },
  PERPUPIL: { args: [9, 1000, 100], value: 0.9, numbers: [1, 2, 3] },
  STAGESHARE: { args: [5000, "初中", 0, 600, 500], value: 2500, numbers: [1, 3, 4, 5] },
  STANDARD: { args: [2017, "初中", "生均教学及辅助用房面积"], value: 5.8 },
  SCHOOLSTANDARD: { args: ["小学", SEVEN], value: "达标", ranges: [2] },
  SCHOOLREMARK: { args: ["小学", SEVEN], value: "7项达标", ranges: [2] },
  INCLUSION: { args: [2012, "小学", "小学", "县级教育部门", 300, "否"], value: "", numbers: [5] },
  COUNTYSCORE: { args: [column(3, 4.5, 2), column(3, 5, 4)], value: 9.5, ranges: [1, 2] },
  COUNTYVERDICT: {
    args: [column(45, 40), column(50, 50), 85, column("无", null)],
    value: "达标",
    ranges: [1, 2],
    numbers: [3],
  },
};

const NO_NUMBERS: readonly (readonly [CellValue, string])[] = [
  ["35", "文本“35”"],
  ["３５", "文本“３５”"],
  [" 35", "文本“ 35”"],
  ["12人", "文本“12人”"],
  [true, "逻辑值TRUE"],
  [false, "逻辑值FALSE"],
  [{ error: "#N/A" }, "错误值#N/A"],
  [{ error: "#REF!" }, "错误值#REF!"],
  [-1, "-1"],
];

function replaced(argument: Argument, cell: CellValue): Argument {
  return Array.isArray(argument) ? argument.map((row, i) => (i === 1 ? [cell] : row)) : cell;
}

/** Every cell that is no number of 0 or more, in the second row of every range and in every number of every function. */
export const REFUSED_CELLS: readonly FunctionCase[] = Object.entries(IN_ORDER).flatMap(
  ([id, { args, ranges = [], numbers = [] }]) =>
    [...ranges, ...numbers].flatMap((place) =>
      NO_NUMBERS.map(([cell, described]) => {
        const where = ranges.includes(place) ? `第${place}个参数的第2行` : `第${place}个参数`;
        return {
          title: `refuses ${described} in argument ${place}`,
          id,
          args: args.map((argument, i) => (i === place - 1 ? replaced(argument, cell) : argument)),
          answer: { error: "#VALUE!", sentence: `${where}是${described}，应为不小于0的数字。` },
        };
      }),
    ),
);

const NO_PUPILS = "在校生数为0，无法计算。";
const NO_MEAN = "全县平均值为0，差异系数无法计算。";
const TYPES =
  "小学、教学点、初级中学、九年一贯制、完全中学、十二年一贯制、高级中学、职业初中、特殊教育、职业学校、其他";
const ORGANISERS =
  "中央教育部门、中央其他部门、省级教育部门、省级其他部门、地级教育部门、地级其他部门、县级教育部门、县级其他部门、地方企业、民办、1–10";

/** What else is hard, function by function. */
export const HARD_CASES: readonly FunctionCase[] = [
  ...Object.entries(IN_ORDER).map(([id, { args, value: answer }]) =>
    value("answers what is in order", id, args, answer),
  ),
  ...REFUSED_CELLS,
  ...ITEM_CASES,

  value("takes rows for columns", "DIFFCOEF", [[BOOKS.flat()], [PUPILS.flat()]], 0.5152566298844764),
  value("takes a row of values and a column of pupils", "DIFFCOEF", [[BOOKS.flat()], PUPILS], 0.5152566298844764),
  value(
    "takes blocks row by row",
    "DIFFCOEF",
    [
      [
        [300, 500],
        [500, 300],
      ],
      [
        [50, 50],
        [50, 50],
      ],
    ],
    0.25,
  ),
  value(
    "lets blank rows weigh nothing",
    "DIFFCOEF",
    [column(279, null, 137, 935, 160, "", 402), column(45, null, 37, 89, 76, "", 55)],
    0.5152566298844764,
  ),
  value("counts a blank value of a school with pupils as 0", "DIFFCOEF", [column(10, null), column(5, 5)], 1),
  value("finds no difference in one school", "DIFFCOEF", [300, 60], 0),
  value("takes per-pupil figures if told so", "DIFFCOEF", [column(6, 10), column(50, 50), true], 0.25),
  value("takes FALSE and 0 for totals", "DIFFCOEF", [column(300, 500), column(50, 50), 0], 0.25),
  refusal(
    "refuses another word for the form",
    "DIFFCOEF",
    [BOOKS, PUPILS, "总量"],
    "#VALUE!",
    "第3个参数是文本“总量”，应为 TRUE、FALSE、是、否、1、0或空白。",
  ),
  refusal(
    "names the place in a row",
    "DIFFCOEF",
    [[[1, "x"]], [[5, 5]]],
    "#VALUE!",
    "第1个参数的第2列是文本“x”，应为不小于0的数字。",
  ),
  refusal(
    "names the place in a block",
    "DIFFCOEF",
    [
      [
        [1, 2],
        [3, "x"],
      ],
      [
        [5, 5],
        [5, 5],
      ],
    ],
    "#VALUE!",
    "第1个参数的第2行第2列是文本“x”，应为不小于0的数字。",
  ),
  refusal(
    "shortens a long text",
    "DIFFCOEF",
    [column("一".repeat(40)), column(1)],
    "#VALUE!",
    `第1个参数是文本“${"一".repeat(30)}…”，应为不小于0的数字。`,
  ),
  refusal(
    "refuses counts that differ",
    "DIFFCOEF",
    [BOOKS, PUPILS.slice(1)],
    "#VALUE!",
    "第1个参数有5个单元格，第2个参数有4个单元格，两者应当相等。",
  ),
  refusal(
    "refuses a value without pupils",
    "DIFFCOEF",
    [column(1, 2), column(5, 0)],
    "#VALUE!",
    "第1个参数的第2行是2，但该校在校生数为0，请核对。",
  ),
  refusal(
    "refuses a per-pupil figure without pupils",
    "DIFFCOEF",
    [column(1, 2), column(5, null), true],
    "#VALUE!",
    "第1个参数的第2行是2，但该校在校生数为0，请核对。",
  ),
  refusal("has no coefficient without pupils", "DIFFCOEF", [column(0, null), column(0, "")], "#DIV/0!", NO_PUPILS),
  refusal("has no coefficient where the mean is 0", "DIFFCOEF", [column(0, 0), column(45, 37)], "#DIV/0!", NO_MEAN),

  refusal(
    "cannot square enormous numbers",
    "DIFFCOEF",
    [column(1e200, 1), column(1, 1)],
    "#VALUE!",
    "数值过大，无法计算。",
  ),

  value("keeps the shape of the values", "DIFFSHARE", [[[10, 30]], column(5, 5)], [[0.5, 0.5]]),
  value("is 0 everywhere without difference", "DIFFSHARE", [column(0.1, 0.2, 0.3), column(1, 2, 3)], column(0, 0, 0)),
  value("gives a blank row no share", "DIFFSHARE", [column(10, null, 30), column(5, null, 5)], column(0.5, 0, 0.5)),
  refusal(
    "refuses a value without pupils",
    "DIFFSHARE",
    [column(1, 2), column(5, 0)],
    "#VALUE!",
    "第1个参数的第2行是2，但该校在校生数为0，请核对。",
  ),
  refusal("has no shares without pupils", "DIFFSHARE", [column(0), column(0)], "#DIV/0!", NO_PUPILS),
  refusal("has no shares where the mean is 0", "DIFFSHARE", [column(0, 0), column(3, 4)], "#DIV/0!", NO_MEAN),

  value("takes seven coefficients", "COMPOSITE", [[[0.25, 0.25, 0.5, 0.5, 0.25, 0.25, 1.5]]], 0.5),
  value("takes coefficients of 0", "COMPOSITE", [column(0, 0, 0, 0, 0, 0, 0)], 0),
  refusal(
    "takes no 0 among others for a coefficient, for it may be a blank",
    "COMPOSITE",
    [column(0.3, 0.3, 0.3, 0.3, 0.3, 0, 0.3)],
    "#VALUE!",
    "第1个参数的第6行是0：桌面版 Excel 把空白也当作0，分不清这一项是0还是没有算出，请核对。",
  ),
  refusal(
    "never takes the mean of the rest",
    "COMPOSITE",
    [column(0.3, 0.3, null, 0.3, 0.3, 0.3, 0.3, 0.3)],
    "#VALUE!",
    "第1个参数的第3行是空白，应为不小于0的数字。",
  ),
  refusal(
    "refuses an empty text as well",
    "COMPOSITE",
    [column("", 0.3, 0.3, 0.3, 0.3, 0.3, 0.3)],
    "#VALUE!",
    "第1个参数的第1行是空白，应为不小于0的数字。",
  ),
  refusal(
    "refuses nine",
    "COMPOSITE",
    [column(1, 1, 1, 1, 1, 1, 1, 1, 1)],
    "#VALUE!",
    "第1个参数有9个单元格，应为7 / 8个。",
  ),

  value("takes one pupil where nothing is said", "PERPUPIL", [3500, 730], 3500 / 730),
  value("takes one pupil for a blank and for 0", "PERPUPIL", [3500, 730, 0], 3500 / 730),
  value("counts a blank total as 0", "PERPUPIL", [null, 730], 0),
  refusal("has no figure without pupils", "PERPUPIL", [3500, 0], "#DIV/0!", NO_PUPILS),
  refusal("has no figure where pupils are blank", "PERPUPIL", [3500, ""], "#DIV/0!", NO_PUPILS),
  value("takes a block of one cell", "PERPUPIL", [[[12]], [[4]]], 3),
  refusal("refuses a range", "PERPUPIL", [column(1, 2), 4], "#VALUE!", "第1个参数应为一个单元格，不能是区域。"),

  value("leaves a one-stage school undivided", "STAGESHARE", [800, "小学", 240, 0], 800),
  value("gives nothing to a stage without pupils", "STAGESHARE", [800, "初中", 240, null], 0),
  value("gives 高中 its share", "STAGESHARE", [5000, "高中", 0, 600, 500], 2500),
  refusal(
    "refuses another stage",
    "STAGESHARE",
    [800, "幼儿园", 240, 0],
    "#VALUE!",
    "第2个参数是文本“幼儿园”，应为下列之一：小学、初中、高中。",
  ),
  refusal("has no share without pupils", "STAGESHARE", [800, "小学", 0, 0, 0], "#DIV/0!", NO_PUPILS),

  value("takes the method as a text", "STANDARD", ["2012", "初中", "综合差异系数"], 0.55),
  value(
    "knows a name with half-width brackets",
    "STANDARD",
    [2017, "初中", "每百名学生拥有体育、艺术(美术、音乐)专任教师数"],
    0.9,
  ),
  value(
    "knows it with one bracket of each kind",
    "STANDARD",
    [2017, "初中", "每百名学生拥有体育、艺术（美术、音乐)专任教师数"],
    0.9,
  ),
  value("knows the limit of 2017", "STANDARD", [2017, "小学", "差异系数"], 0.5),
  refusal(
    "has no standard for a single indicator of 2012",
    "STANDARD",
    [2012, "小学", "师生比"],
    "#N/A",
    "没有“师生比”的标准，现有：综合差异系数。",
  ),
  refusal(
    "refuses another year",
    "STANDARD",
    [2013, "小学", "差异系数"],
    "#VALUE!",
    "第1个参数是2013，应为下列之一：2012、2017。",
  ),
  refusal(
    "refuses 高中",
    "STANDARD",
    [2017, "高中", "差异系数"],
    "#VALUE!",
    "第2个参数是文本“高中”，应为下列之一：小学、初中。",
  ),
  refusal(
    "refuses a blank stage",
    "STANDARD",
    [2017, null, "差异系数"],
    "#VALUE!",
    "第2个参数是空白，应为下列之一：小学、初中。",
  ),
  refusal("refuses a number as name", "STANDARD", [2017, "小学", 5], "#VALUE!", "第3个参数是5，应为文字。"),
  refusal(
    "hands on an error cell",
    "STANDARD",
    [2017, "小学", { error: "#REF!" }],
    "#VALUE!",
    "第3个参数是错误值#REF!，应为文字。",
  ),

  value(
    "forgives one value of at least 85 %",
    "SCHOOLSTANDARD",
    ["小学", column(4.2, 1, 0.9, 3.825, 7.5, 2000, 2.3)],
    "达标",
  ),
  value("forgives no second one", "SCHOOLSTANDARD", ["小学", column(4.2, 1, 0.9, 3.825, 6.375, 2000, 2.3)], "不达标"),
  value("forgives none below 85 %", "SCHOOLSTANDARD", ["小学", column(4.2, 1, 0.9, 3.82, 7.5, 2000, 2.3)], "不达标"),
  value("judges by full precision", "SCHOOLSTANDARD", ["小学", column(4.2, 1, 0.9, 4.496, 7.496, 2000, 2.3)], "不达标"),
  value("counts a blank as 0", "SCHOOLSTANDARD", ["小学", column(4.2, null, 0.9, 4.5, 7.5, 2000, 2.3)], "不达标"),
  refusal(
    "needs seven values",
    "SCHOOLSTANDARD",
    ["初中", column(1, 2, 3)],
    "#VALUE!",
    "第2个参数有3个单元格，应为7个。",
  ),
  value(
    "takes the method that asks it",
    "SCHOOLSTANDARD",
    ["初中", column(5.3, 1, 0.9, 5.8, 9, 2500, 2.4), null, 0, 2017],
    "达标",
  ),
  refusal(
    "knows no method that asks nothing of schools",
    "SCHOOLREMARK",
    ["小学", SEVEN, null, null, "2012"],
    "#VALUE!",
    "第5个参数是文本“2012”，应为下列之一：2017。",
  ),
  value(
    "names those at 85 %",
    "SCHOOLREMARK",
    ["小学", column(4.2, 0.9, 0.9, 4.5, 7.5, 1800, 2.3)],
    "5项达标，第2、6项达到85%",
  ),
  value(
    "names those below 85 %",
    "SCHOOLREMARK",
    ["初中", column(5.3, 1, 0.5, 5.8, 9, 2500, 2.4)],
    "5项达标，第5项达到85%，第3项未达到85%",
  ),
  refusal("needs a stage", "SCHOOLREMARK", ["", SEVEN], "#VALUE!", "第1个参数是空白，应为下列之一：小学、初中。"),

  value("takes organisers by code", "INCLUSION", ["2012", "小学", "小学", 10, 300], "民办学校，不计入基本均衡"),
  value("takes codes as texts", "INCLUSION", ["2012", "小学", "小学", "9", 300], "企业办学校，不计入基本均衡"),
  value("takes TRUE for 高校附属", "INCLUSION", [2012, "小学", "小学", 7, 300, true], "高校附属学校，不计入基本均衡"),
  value("counts the same school in 2017", "INCLUSION", [2017, "小学", "小学", 7, 300, 1], ""),
  value("counts a 教学点 from 50 pupils", "INCLUSION", [2017, "小学", "教学点", 7, 50], ""),
  value("leaves out a smaller one", "INCLUSION", [2017, "小学", "教学点", 7, 49], "不足50人的教学点，不计入优质均衡"),
  value("keeps a 小学 of 49 pupils", "INCLUSION", [2017, "小学", "小学", 7, 49], ""),
  value("leaves out a stage without pupils", "INCLUSION", [2017, "初中", "小学", 7, null], "该学段无在校生"),
  refusal(
    "refuses an unknown type",
    "INCLUSION",
    [2012, "小学", "小学校", 7, 1],
    "#VALUE!",
    `第3个参数是文本“小学校”，应为下列之一：${TYPES}。`,
  ),
  refusal(
    "refuses an unknown organiser",
    "INCLUSION",
    [2012, "小学", "小学", 11, 1],
    "#VALUE!",
    `第4个参数是11，应为下列之一：${ORGANISERS}。`,
  ),
  refusal(
    "refuses a blank organiser",
    "INCLUSION",
    [2012, "小学", "小学", null, 1],
    "#VALUE!",
    `第4个参数是空白，应为下列之一：${ORGANISERS}。`,
  ),
  refusal(
    "refuses another word for 高校附属",
    "INCLUSION",
    [2012, "小学", "小学", 7, 1, "附属"],
    "#VALUE!",
    "第6个参数是文本“附属”，应为 TRUE、FALSE、是、否、1、0或空白。",
  ),

  value("counts a blank score as 0", "COUNTYSCORE", [column(3, null), column(3, 4)], 3),
  value("takes a row of scores", "COUNTYSCORE", [[[3, 4]], column(3, 4)], 7),
  refusal(
    "refuses points above the maximum",
    "COUNTYSCORE",
    [column(3, 4.5), column(3, 4)],
    "#VALUE!",
    "第1个参数的第2行是4.5，超过该项分值4。",
  ),
  refusal(
    "refuses counts that differ",
    "COUNTYSCORE",
    [column(3, 4), column(3)],
    "#VALUE!",
    "第1个参数有2个单元格，第2个参数有1个单元格，两者应当相等。",
  ),
  value("passes at 85", "COUNTYVERDICT", [column(45, 40), column(50, 50)], "达标"),
  value("fails below 85", "COUNTYVERDICT", [column(45, 39.9), column(50, 50)], "不达标"),
  value("takes 85 for a blank pass mark and for 0", "COUNTYVERDICT", [column(10), column(50), 0], "不达标"),
  value("takes another pass mark", "COUNTYVERDICT", [column(10), column(50), 10], "达标"),
  ...([true, 2, -1, "是", "有", "√"] as const).map((cell) =>
    value(`is vetoed by ${cell}`, "COUNTYVERDICT", [column(100), column(100), null, column("", cell)], "一票否决"),
  ),
  ...([null, "", 0, false, "否", "无"] as const).map((cell) =>
    value(
      `is not vetoed by ${JSON.stringify(cell)}`,
      "COUNTYVERDICT",
      [column(100), column(100), null, column(cell)],
      "达标",
    ),
  ),
  refusal(
    "refuses another word among vetoes",
    "COUNTYVERDICT",
    [column(100), column(100), 85, column("无", "待查")],
    "#VALUE!",
    "第4个参数的第2行是文本“待查”，有一票否决情形的填是、有、√或 TRUE，没有的填否、无、FALSE、0或留空。",
  ),
  refusal(
    "refuses an error among vetoes",
    "COUNTYVERDICT",
    [column(100), column(100), 85, { error: "#N/A" }],
    "#VALUE!",
    "第4个参数是错误值#N/A，有一票否决情形的填是、有、√或 TRUE，没有的填否、无、FALSE、0或留空。",
  ),
];

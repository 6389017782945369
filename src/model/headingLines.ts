import { piecesOf, textWidth, wrapped } from "./textWidth";
import { entryAt } from "./there";

/** The lines of a heading. */

/**
 * Parts of a column's width that programs may give a heading: its bold letters run a little wider than we reckon, and a typeface
 * with broader digits makes the columns broader, not the Chinese letters.
 */
const ROOMS = [0.95, 1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.35];

/** What a figure is counted in, at the end of its heading. */
const UNIT = /(?<=[^\n])\([^()]*\)$/;

/** Columns of a Chinese character. */
const CHARACTER = 2;

/**
 * A heading as it stands in a column that is so many characters wide: where some program would tear a word or the unit, or leave
 * a character alone on a line, its lines end where we say.
 * @example
 * inLines("教师数(人)", 14); //=> "教师数(人)"
 * inLines("初中专任教师数(人)", 16); //=> "初中专任教师数\n(人)"
 * inLines("网络多媒体教室数(间)", 14); //=> "网络多媒体\n教室数(间)"
 */
export function inLines(heading: string, width: number): string {
  const [unit = ""] = UNIT.exec(heading) ?? [];
  const narrowest = width * Math.min(...ROOMS);
  const bare = heading.slice(0, heading.length - unit.length);
  const below = unit === "" ? "" : `\n${unit}`;
  const ways = [heading, bare + below, evenly(heading, narrowest), evenly(bare, narrowest) + below];
  const isSound = (text: string) => ROOMS.every((room) => isSoundIn(text, unit, width * room));
  const sound = ways.filter(isSound);
  const isWhole = (text: string) => ROOMS.every((room) => !tearsWord(text, width * room));
  return sound.find(isWhole) ?? sound[0] ?? bare + below;
}

/** Whether no line holds a character alone or begins with the end of a bracket, and the last one holds the whole unit. */
function isSoundIn(text: string, unit: string, width: number): boolean {
  const lines = text.split("\n").map((part) => wrapped(part, width));
  const isTorn = (line: string) => textWidth(line.trim()) <= CHARACTER || line.startsWith(")");
  if (lines.some((part) => part.length > 1 && part.some(isTorn))) return false;
  const last = entryAt(lines, lines.length - 1);
  return entryAt(last, last.length - 1).endsWith(unit);
}

/** Whether a line ends inside of a word. */
function tearsWord(text: string, width: number): boolean {
  return text.split("\n").some((part) => {
    const inside = insideWords(part);
    let end = 0;
    return wrapped(part, width)
      .slice(0, -1)
      .some((line) => inside.has((end += line.length)));
  });
}

/** Words of headings, inside of which no line ends where it can be helped; a longer one stands before its own parts. */
const WORDS = [
  "每百名 全县 其中 用于 拥有 可计入 高于 规定 符合条件 是否 已经 可支配",
  "在校生 在校学生 在校 寄宿生 毕业班 教学班 教学点 学生 学校 学区 学年初 学年内 上学年 上年度 学业水平 学历 学时 本周期",
  "专任 教职工 教师 校长 骨干 女教师 研究生 本科 专科 职称 职务 专业技术 中级 高级 初级 省级 市级 县级 及以上 及以下 以上 以下 资格证 任职资格 资格审核 兼职 走教 交流 轮岗 培训 在岗",
  "教学及 辅助用房 用房 面积 室内 体育 艺术 美术 音乐 运动 场地 场馆 专用 租赁 校舍 建筑 危房 消除",
  "教学仪器 仪器 设备 资产 计算机 图书 网络 多媒体 教室 教科书费",
  "义务教育 公用经费 教育 财政性 财政 经费 预算内 预算 拨款 经常性 收入 支出 占比 比例 生均 事业费 税费改革 转移支付 资金 工资 绩效 公务员 平均 人均 总额 总数 投入 金额 补助 生活费 学杂费 资助 足额 核定",
  "随迁子女 子女 残疾 儿童 少年 留守 家庭 单亲 经济困难 困难 适龄 人口 密度 过高 中心城区 城区 镇区 乡村 农村 农民 城镇 居民 街道 乡镇",
  "优质高中 高中 初中 小学 一贯制 招生 名额 分配 政府 购买服务 民办 公办 就读 入学 返校 复学 辍学 牵头 寄宿制 标识码 类型",
  "问卷 有效 满意 走访 监测 级别 人数 台数 册数 间数 件数 品种 次数 信息采集 公示 派位 录取 发放 通知 通过 报到 整改 隐患 体质健康 健康 达标 合格 测试",
  "评估 标准 指标值 平均值 差异系数 系数 综合 年度 列入 规划 先建后撤 合并填报 举办者",
].flatMap((line) => line.split(" "));

/** A word with the sign of what is counted behind it (在校生数), and brackets with all that they hold. */
const WORD = new RegExp(`(?:${WORDS.join("|")})[数值率]?|\\([^()]*\\)`, "g");

/** The places of a text at which a word is torn. */
function insideWords(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(WORD)].flatMap(({ 0: word, index }) => insideOf(index, word.length)));
}

/** What lines cost: a torn word more than one line more, then all about as long. */
const COST = { line: 1e8, torn: 1.5e8 };

/** A text in lines of our own, of which a program breaks none, however narrow. */
function evenly(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((part) => linesOf(part, width))
    .join("\n");
}

function linesOf(text: string, width: number): readonly string[] {
  const unit = UNIT.exec(text)?.index ?? text.length;
  const inside = insideWords(text);
  const isTorn = (at: number) => at > unit || inside.has(at) || text[at] === ")";
  const pieces = piecesOf(text);
  /** The best lines of the last pieces, of none, one, two … of them. */
  const ways = [{ cost: 0, lines: [] as readonly string[] }];
  for (let from = pieces.length - 1; from >= 0; from--) {
    const start = pieces.slice(0, from).join("").length;
    const way = { cost: Infinity, lines: [] as readonly string[] };
    for (let to = from + 1; to <= pieces.length; to++) {
      const line = pieces.slice(from, to).join("");
      if (to > from + 1 && wrapped(line, width).length > 1) break;
      const rest = entryAt(ways, pieces.length - to);
      const torn = to < pieces.length && isTorn(start + line.length) ? COST.torn : 0;
      const cost = rest.cost + COST.line + torn + textWidth(line) ** 2;
      if (cost < way.cost) Object.assign(way, { cost, lines: [line.trimEnd(), ...rest.lines] });
    }
    ways.push(way);
  }
  return entryAt(ways, pieces.length).lines;
}

function insideOf(start: number, length: number): number[] {
  return Array.from({ length: length - 1 }, (_, i) => start + i + 1);
}

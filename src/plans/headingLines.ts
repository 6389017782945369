import { entryAt, piecesOf, textWidth, wrapped } from "../model";

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
 * A heading as it stands in a column that is so many characters wide: where some program would tear its unit, or leave a
 * character alone on a line, its lines end where we say.
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
  return ways.find(isSound) ?? bare + below;
}

/** Whether no line holds a character alone or begins with the end of a bracket, and the last one holds the whole unit. */
function isSoundIn(text: string, unit: string, width: number): boolean {
  const lines = text.split("\n").map((part) => wrapped(part, width));
  const isTorn = (line: string) => textWidth(line.trim()) <= CHARACTER || line.startsWith(")");
  if (lines.some((part) => part.length > 1 && part.some(isTorn))) return false;
  const last = entryAt(lines, lines.length - 1);
  return entryAt(last, last.length - 1).endsWith(unit);
}

/** Words of headings, inside of which no line ends where another place is as good. */
const WORDS =
  /教师|学生|学校|教室|专任|骨干|学历|职[称务]|面积|场馆|仪器|设备|图书|评估|标准|以[上下]|在校|教学|教职工|寄宿制?|经费|公用|财政|教育|培训|人数|城区|镇区|乡村|研究生|举办者|美术|规定/g;

/** What lines cost: as few as possible, then no word torn, then all about as long. */
const COST = { line: 1e8, torn: 1e4 };

/** A text in lines of our own, of which a program breaks none, however narrow. */
function evenly(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((part) => linesOf(part, width))
    .join("\n");
}

function linesOf(text: string, width: number): readonly string[] {
  const unit = UNIT.exec(text)?.index ?? text.length;
  const inside = new Set([...text.matchAll(WORDS)].flatMap(({ 0: word, index }) => insideOf(index, word.length)));
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

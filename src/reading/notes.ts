import { isBlank, type CellValue } from "../model";
import { plainHeading } from "./plainText";

/** Lines beside the records of a sheet that people read and no program should: notes, signatures, titles of blocks. */

/** Words that begin a note. */
const NOTE = /^(注|备注|附注|说明|填表|制表|审核|负责人|联系电话|填报)/;

const PEOPLE = "(负责人|填表人|填报人|制表人|制单人|审核人|复核人|审批人|经办人|联系人)";
/** Who signs, seals or reports, and when: words that stand in no record. */
const SIGNED =
  `(县|区|市|学校|单位|部门|教育局|统计|财务|主要|分管|主管|业务)*${PEOPLE}` +
  "|(填报|填表|制表|报送|主管|编制)(单位|学校|部门|机关|说明|日期|时间)";
/** Words that may stand in a record too, unless something is to be filled in behind them. */
const LABELLED =
  "(分管|主管|主要)?(领导|校长|局长)|单位|学校|部门|签字|签名|签章|盖章|公章|(联系)?电话|联系方式|数据来源" +
  "|(报出|审核|统计)?(日期|时间)";
const BRACKETED = "\\((签字|签名|签章|盖章|公章|章)\\)";
const SIGNATURE = new RegExp(`^(\\d+[.、])?((${SIGNED})(${BRACKETED})?(:|_|$)|(${LABELLED})(${BRACKETED}|:|_))`);
/** «审核人张三»: without a colon only what no school can be called. */
const SIGNATURE_OF = new RegExp(`^(${SIGNED})`);
const SEAL = /\((盖章|公章|章|签字|签名|签章)\):?$/;
const DATE =
  /^(填表|填报|制表|报出|统计|截至|截止)?(日期|时间)?:?[\d〇○零一二三四五六七八九十]{2,4}年([\d一二三四五六七八九十]{1,3}月)?([\d一二三四五六七八九十]{1,3}日)?$/;

/** Where a title of a block may stand before it: 一、 (二) 3. */
const NUMBERED = "(\\(?[一二三四五六七八九十\\d]+[、.)]+)?";
/** How many follow. */
const COUNTED = "(\\(?(共|计)?\\d+(所|个|校)\\)?)?:?$";
const BLOCK = new RegExp(
  `^${NUMBERED}(小学|初中|高中|九年一贯制|完全中学|十二年一贯制|教学点)(部分|学段|阶段|学校)?${COUNTED}`,
);
/** A township, a street or a school district; no school is named so. */
const PLACE = new RegExp(
  `^${NUMBERED}([\\p{Script=Han}]{1,12}(乡|镇|街道|街道办|办事处|学区|片区|教育组|教管中心|片)|城区|镇区|乡村|县直|县属|直属|民办|公办)${COUNTED}`,
  "u",
);
const SENTENCE = /[:;。]/;

/** How names of schools end, so that none is taken for a note because of the word it begins with. */
const SCHOOL =
  /(小学|中学|学校|初中|高中|教学点|校区|分校|学院|完小|幼儿园|[一二三四五六七八九十]中|[一二三四五六七八九十]小)(\(.*\))?$/;

/** 初中(人) is a label. */
const KIND_ALONE = /^(小学|初中|高中|中学|学校)(\(.*\))?$/;

/** Whether a text is called as schools are; 小学 and 学校 alone are no names. */
export function isSchoolName(text: string): boolean {
  return text.length > 2 && SCHOOL.test(text) && !KIND_ALONE.test(text) && !/[:;。]/.test(text);
}

/** Whether a line that is no record is the title of a block of them: of a stage, a township, schools of one kind. */
export function isBlockTitle(text: string): boolean {
  return BLOCK.test(text) || PLACE.test(text);
}

/**
 * Whether a line is a note, a signature or the title of a block of records.
 * @param byCode records are named by codes, so that a lone title or sentence is no record
 */
export function isNote(cells: readonly CellValue[], byCode: boolean): boolean {
  const leading = cells.find((cell) => !isBlank(cell));
  if (typeof leading !== "string") return false;
  const first = plainHeading(leading);
  // A date or a telephone number may stand behind its label.
  if (SIGNATURE.test(first) || (SIGNATURE_OF.test(first) && !SCHOOL.test(first))) return true;
  if (cells.some((cell) => typeof cell !== "string" && !isBlank(cell))) return false;
  if (NOTE.test(first) && !(byCode && SCHOOL.test(first))) return true;
  if (!byCode) return false;
  const texts = cells.flatMap((cell) => (typeof cell === "string" && cell !== "" ? [plainHeading(cell)] : []));
  if (texts.every((text) => SIGNATURE.test(text) || SEAL.test(text) || DATE.test(text))) return true;
  return texts.length === 1 && (BLOCK.test(first) || PLACE.test(first) || SENTENCE.test(first));
}

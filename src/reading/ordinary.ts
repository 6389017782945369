/**
 * Texts that say nothing but a name or a code. Most cells of a list hold such a text, and none of the patterns by which titles,
 * totals and notes are known has to look at it.
 */

/** Nothing but Chinese characters, of which none has another form. */
export const HAN = 1;
/** Nothing but digits. */
export const DIGITS = 2;
/** Nothing but such characters and digits. */
export const PLAIN = 4;
/** Nothing but them, and none without which no row is anything else than a record. */
const UNTELLING = 8;
/** Nothing but them, and none of 撤, 停, 关, 并, one of which says that a school is closed. */
export const OPEN = 16;
const ALL = HAN | DIGITS | PLAIN | UNTELLING | OPEN;
/** Of other signs. */
const MIXED = 0;

/**
 * Characters of which each label of a row that is no record holds one: of lines of codes (栏次, 编号, 代码), of totals and means (总分, 合计,
 * 平均), of what the county works out (系数, 标准, 每百, 比), of notes and signatures (负责人, 填表, 填报, 制单人, 审核人, 审批人, 经办人, 主管,
 * 编制), of parts (其中) and of kindergartens. A test holds them against the words of all these patterns.
 */
const TELLING = "次号码总计均系标每比责表报单核批经管编其幼托";

/** By the code of a character. */
const KINDS = new Uint8Array(0x10000);
KINDS.fill(ALL - DIGITS, 0x4e00, 0xa000);
KINDS.fill(ALL - HAN, 0x30, 0x3a);
for (const sign of TELLING) KINDS[sign.charCodeAt(0)] = HAN | PLAIN | OPEN;
for (const sign of "撤停关并") KINDS[sign.charCodeAt(0)] = HAN | PLAIN | UNTELLING;

/** What holds of each of the characters of a text, and all of it where there is none. */
export function kindsOf(text: string): number {
  let kinds = ALL;
  for (let i = 0; i < text.length; i++) kinds &= KINDS[text.charCodeAt(i)] ?? MIXED;
  return kinds;
}

/** Whether a sign is a Chinese character. */
export function isHan(sign: string): boolean {
  return (kindsOf(sign) & HAN) !== 0;
}

/** So many digits are no telephone's and no person's. */
export const SHORT_CODE = 10;

/** Fewer digits may count columns, and single characters (甲, 乙) are codes of theirs. */
const [FEWEST_DIGITS, FEWEST] = [4, 2];

/** Whether a text can only be a name or a code of what a row is about, or describe it. */
export function isOrdinary(text: string): boolean {
  const kinds = kindsOf(text);
  return (kinds & UNTELLING) !== 0 && text.length >= ((kinds & DIGITS) !== 0 ? FEWEST_DIGITS : FEWEST);
}

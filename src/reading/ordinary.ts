/**
 * Texts that say nothing but a name or a code. Most cells of a list hold such a text, and none of the patterns by which titles,
 * totals and notes are known has to look at it.
 */

/** Nothing but Chinese characters, of which none has another form. */
export const HAN = 1;
/** Nothing but digits. */
export const DIGITS = 2;
/** Nor any character without which no row is anything else than a record. */
const UNTELLING = 4;
/** Nor any of 撤, 停, 关, 并, one of which says that a school is closed. */
export const OPEN = 8;

/**
 * Characters of which each label of a row that is no record holds one: of codes and their lines (栏次, 行次, 编号), of totals and means (总分,
 * 合计, 总和, 平均), of what the county works out (系数, 标准, 生均, 每百, 比), of notes and signatures (表, 报, 主, 编, 人), of parts (其中, 内, 含) and of
 * kindergartens (幼, 托). What the patterns ask for is tried by a test against all of their words.
 */
const TELLING = "栏次列行编代序分计和均系标百比人表报主其内含幼托";

/** Of other signs. */
const MIXED = 0;

/** By the code of a character. */
const KINDS = new Uint8Array(0x10000);
KINDS.fill(HAN | UNTELLING | OPEN, 0x4e00, 0xa000);
KINDS.fill(DIGITS | UNTELLING | OPEN, 0x30, 0x3a);
for (const sign of TELLING) KINDS[sign.charCodeAt(0)] = HAN | OPEN;
for (const sign of "撤停关并") KINDS[sign.charCodeAt(0)] = HAN | UNTELLING;

/** Which of {@link HAN}, {@link DIGITS} a text consists of; 0 where of neither alone. */
export function kindsOf(text: string): number {
  let kinds = HAN | DIGITS | UNTELLING | OPEN;
  for (let i = 0; i < text.length; i++) kinds &= KINDS[text.charCodeAt(i)] ?? MIXED;
  return kinds;
}

/** Whether a sign is a Chinese character. */
export function isHan(sign: string): boolean {
  return (kindsOf(sign) & HAN) !== 0;
}

/** So many digits are no telephone's and no person's. */
export const SHORT_CODE = 10;

/** Shorter digits may count columns, and single characters (甲, 乙) are codes of theirs. */
const SHORTEST = { han: 2, digits: 4 } as const;

/** Whether a text can only be a name or a code of what a row is about, or describe it. */
export function isOrdinary(text: string): boolean {
  const kinds = kindsOf(text);
  if ((kinds & UNTELLING) === 0) return false;
  return (kinds & HAN) !== 0 ? text.length >= SHORTEST.han : (kinds & DIGITS) !== 0 && text.length >= SHORTEST.digits;
}

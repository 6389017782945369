/** Personal data by their patterns, wherever they stand: in no figure, question, label or list of what was read. */

/** 身份证号, 学籍号 (the same with a letter before it), mobile and other telephones, e-mail addresses. */
const PATTERNS =
  /(?<![\dA-Za-z])[GJLgjl]?[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])|(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g;

const BARE = /^\d{1,10}$/;

/** What stands in their place. */
export const HIDDEN = "＊＊＊";

/** A text without what it holds of persons. */
export function withoutPersonal(text: string): string {
  // Most texts are short labels or codes of ten digits, and every pattern has more of them, a sign or an @.
  return text.length < 7 || BARE.test(text) || !/\d{7}|@/.test(text) ? text : text.replace(PATTERNS, HIDDEN);
}

/** Whether a text holds anything of persons. */
export function isPersonal(text: string): boolean {
  return withoutPersonal(text) !== text;
}

/** Texts as they are compared: without what typists vary. */

/**
 * A heading without what typists vary: blanks, line breaks, full-width brackets and letters.
 * @example
 * plainHeading(" 小学在校生数（人）"); //=> "小学在校生数(人)"
 */
export function plainHeading(text: string): string {
  // Most texts have nothing to be made plain, and a ledger of 6,000 schools has a million of them.
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replaceAll("m2", "㎡".normalize("NFKC")).replace(/\s+/g, "");
}

/** Chinese characters, digits and signs that stay as they are. */
const PLAIN = /^[\u4E00-\u9FFF0-9A-Za-ln-z()[\].,:;\-+%、。“”《》〔〕]*$/;

/**
 * A school's name without what typists vary: blanks, full-width brackets and letters.
 * @example
 * plainSchoolName("河口学校（东校区） "); //=> "河口学校(东校区)"
 */
export function plainSchoolName(name: string): string {
  return name.normalize("NFKC").replace(/\s/g, "");
}

/**
 * The name in a cell of a list, without its number and what a note below refers to.
 * @example
 * listedName("1、东关小学※"); //=> "东关小学"
 */
export function listedName(text: string): string {
  return plainSchoolName(text).replace(LISTED, "");
}

const LISTED = /^[(]?\d{1,3}[.、)](?=\p{Script=Han})|[*※△▲★☆#]+$/gu;

/**
 * The name of a file without its folder and its kind.
 * @example
 * fileStem("上报/马店镇.2024.xlsx"); //=> "马店镇.2024"
 */
export function fileStem(file: string): string {
  return file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
}

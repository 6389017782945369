import { convertMillimetersToTwip, type IFontAttributesProperties } from "docx";

/** How official documents are set (GB/T 9704): 标题二号宋体, 正文三号仿宋, 一级标题黑体, 二级标题楷体; typefaces that Windows has. */

function chinese(eastAsia: string): IFontAttributesProperties {
  return { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia };
}

export const FONTS = {
  title: chinese("宋体"),
  body: chinese("仿宋"),
  section: chinese("黑体"),
  subsection: chinese("楷体"),
  table: chinese("宋体"),
} as const;

/** In half points: 二号, 三号, 四号, 小五. */
export const SIZES = { title: 44, body: 32, footer: 28, table: 18 } as const;

/** Twentieths of a point: exact distance of lines (28.95 points), and two characters of running text. */
export const SPACING = { line: 579, indent: 640 } as const;

/** A4 and its margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838 } as const;
export const MARGINS = {
  narrative: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
  form: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(18),
    left: convertMillimetersToTwip(15),
    right: convertMillimetersToTwip(15),
  },
} as const;

/** A text without the characters that no document may hold; a name that was copied from elsewhere may bring them along. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "");
}

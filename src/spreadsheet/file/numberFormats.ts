import { spreadsheetRoot, type WorkbookPackage } from "./package";
import { attributeOf, childOf, childrenOf, isTrue, type Element } from "./xml";

/** The number formats of a file, which its cells name by the number of a cell format. */

/** Number formats that a file names by number alone, in the codes that Excel gives for them in China. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The codes of a styles part by their numbers; `undefined` for General and for numbers that mean nothing. */
export function numberFormatCodes(text: string, root: Element): (id: number) => string | undefined {
  const own = new Map(
    children(root, "numFmts", "numFmt").map((format) => [
      Number(attributeOf(text, format, "numFmtId")),
      attributeOf(text, format, "formatCode") ?? "",
    ]),
  );
  return (id) => own.get(id) ?? BUILT_IN[id];
}

/** What the cell formats of a file tell of a value. */
export interface CellFormats {
  /** The number format of each cell format, `null` for General. */
  readonly formats: readonly (string | null)[];
  /** Which of them strike their text out. */
  readonly struck: readonly boolean[];
}

/** The cell formats of a package; a file may have none. */
export function readCellFormats(source: WorkbookPackage): CellFormats {
  const part = source.workbookChild("styles");
  if (part === null) return { formats: [], struck: [] };
  return source.understanding(part, (text) => {
    const root = spreadsheetRoot(text, "styleSheet");
    const codeOf = numberFormatCodes(text, root);
    const struckFonts = children(root, "fonts", "font").map((font) => {
      const strike = childOf(font, "strike");
      return strike !== undefined && isTrue(attributeOf(text, strike, "val") ?? "1");
    });
    const xfs = children(root, "cellXfs", "xf");
    return {
      formats: xfs.map((xf) => {
        const code = codeOf(Number(attributeOf(text, xf, "numFmtId") ?? 0));
        return code === undefined || code === "General" ? null : code;
      }),
      struck: xfs.map((xf) => struckFonts[Number(attributeOf(text, xf, "fontId") ?? 0)] === true),
    };
  });
}

function children(root: Element, list: string, item: string): Element[] {
  const found = childOf(root, list);
  return found ? childrenOf(found, item) : [];
}

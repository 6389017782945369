import assert from "node:assert/strict";
import { parseXml } from "../../../src/spreadsheet/file/xml";
import { colorOf, themeColors } from "../../../src/workbench/files/colors";

describe("colours of a file", () => {
  const theme = themeColors(null);
  const color = (attributes: string, colors = theme) => {
    const text = `<color ${attributes}/>`;
    return colorOf(text, parseXml(text), colors);
  };

  it("are written out, taken from the theme, or numbered", () => {
    assert.equal(color('rgb="FFddeeff"'), "#DDEEFF");
    assert.equal(color('theme="4"'), "#4F81BD");
    assert.equal(color('indexed="10"'), "#FF0000");
    assert.equal(color('indexed="2"'), "#FF0000");
    assert.equal(color('auto="1"'), undefined);
    assert.equal(colorOf("", undefined, theme), undefined);
  });

  it("are made lighter or darker by a part", () => {
    assert.equal(color('rgb="FF808080" tint="0.5"'), "#C0C0C0");
    assert.equal(color('rgb="FF808080" tint="-0.5"'), "#404040");
  });

  it("of a workbook's own theme stand in for those of a new workbook", () => {
    const own = themeColors(
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
        '<a:accent1><a:srgbClr val="ABCDEF"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    );
    assert.deepEqual(
      [color('theme="1"', own), color('theme="4"', own), color('theme="5"', own)],
      ["#111111", "#ABCDEF", "#C0504D"],
    );
  });
});

import assert from "node:assert/strict";
import { DOMParser, type Element as XmlElement } from "@xmldom/xmldom";
import { chartXml, type Chart } from "../../src/charts";

const COEFFICIENTS: Chart = {
  kind: "columns",
  title: '差异系数与评估标准 <小学> & "初中"',
  description: "各项指标的差异系数。",
  unit: "差异系数",
  numberFormat: "0.000",
  categories: { names: ["图书", "计算机", "综合"], cells: "图表!$A$5:$A$7" },
  series: [
    {
      name: "差异系数",
      nameCell: "图表!$B$4",
      look: "figures",
      values: [0.531, null, 0.4],
      cells: "图表!$B$5:$B$7",
    },
    { name: "评估标准", look: "limit", values: [0.5, 0.5, 0.5] },
  ],
};

/** What may stand in an element and in which order, by the schema of DrawingML charts. */
const ORDER: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings",
  chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  plotArea: "layout barChart lineChart catAx valAx dTable spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth shape",
  marker: "symbol size spPr",
  dLbls: "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr " +
    "crossAx crosses auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr " +
    "crossAx crosses crossBetween majorUnit",
  scaling: "logBase orientation max min",
  title: "tx layout overlay spPr txPr",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  strRef: "f strCache",
  numRef: "f numCache",
  strCache: "ptCount pt",
  strLit: "ptCount pt",
  numCache: "formatCode ptCount pt",
  numLit: "formatCode ptCount pt",
};

function elements(text: string): XmlElement[] {
  return [
    ...new DOMParser({ onError: (_, message) => assert.fail(message) })
      .parseFromString(text, "application/xml")
      .getElementsByTagName("*"),
  ];
}

function named(text: string, name: string): XmlElement[] {
  return elements(text).filter(({ localName }) => localName === name);
}

const childrenOf = (element: XmlElement) =>
  [...element.childNodes].map(({ localName }) => localName).filter((name) => name !== null && name !== undefined);

function assertOrder(text: string): void {
  for (const element of elements(text)) {
    const order = element.prefix === "c" ? ORDER[element.localName ?? ""]?.split(" ") : undefined;
    if (!order) continue;
    const places = childrenOf(element).map((child) => order.indexOf(child));
    assert.ok(!places.includes(-1), `${element.tagName}: ${childrenOf(element).join(" ")}`);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
      element.tagName,
    );
  }
}

describe("the part of a chart", () => {
  it("keeps the order of the schema, upright and lying, few and many", () => {
    const [figures] = COEFFICIENTS.series;
    assert.ok(figures);
    assertOrder(chartXml(COEFFICIENTS));
    assertOrder(chartXml({ ...COEFFICIENTS, kind: "bars", series: [figures] }, { externalData: "rId1" }));
    const names = Array.from({ length: 60 }, (_, i) => `学校${i}`);
    const values = names.map((_, i) => i);
    assertOrder(
      chartXml({ ...COEFFICIENTS, categories: { names }, series: [{ name: "值", look: "figures", values }] }),
    );
  });

  it("holds names and values beside the cells that they come from, and a gap for what is unknown", () => {
    const [figures, limit] = named(chartXml(COEFFICIENTS), "ser");
    const textsOf = (element: XmlElement | undefined, name: string) =>
      [...(element?.getElementsByTagName(`c:${name}`) ?? [])].map(({ textContent }) => textContent);
    assert.deepEqual(textsOf(figures, "f"), ["图表!$B$4", "图表!$A$5:$A$7", "图表!$B$5:$B$7"]);
    assert.deepEqual(textsOf(figures, "v"), ["差异系数", "图书", "计算机", "综合", "0.531", "0.4"]);
    assert.deepEqual(textsOf(limit, "f"), ["图表!$A$5:$A$7"]);
    assert.equal(textsOf(limit, "numLit").length, 1);
    assert.equal(named(chartXml(COEFFICIENTS), "t")[0]?.textContent, COEFFICIENTS.title);
  });

  it("draws limits as dashed lines and what is compared hatched, so that grey paper tells them apart", () => {
    const text = chartXml({
      ...COEFFICIENTS,
      series: [...COEFFICIENTS.series, { name: "上年", look: "compared", values: [0.6, 0.6, 0.6] }],
    });
    const kinds = named(text, "ser").map((element) => [
      element.parentNode?.localName,
      element.getElementsByTagName("a:pattFill").length,
      element.getElementsByTagName("a:prstDash")[0]?.getAttribute("val"),
    ]);
    assert.deepEqual(kinds, [
      ["barChart", 0, "solid"],
      ["barChart", 1, "solid"],
      ["lineChart", 0, "dash"],
    ]);
  });

  it("begins at 0 where nothing is below, and lets the first of lying bars stand at the top", () => {
    const values = (all: number[]): Chart => ({
      ...COEFFICIENTS,
      kind: "bars",
      series: [{ name: "值", look: "figures", values: all }],
    });
    assert.equal(named(chartXml(values([1, 2, 3])), "min").length, 1);
    assert.equal(named(chartXml(values([1, -2, 3])), "min").length, 0);
    assert.equal(named(chartXml(values([1, 2, 3])), "orientation")[0]?.getAttribute("val"), "maxMin");
  });

  it("refuses series of another length, and a line across bars that lie", () => {
    assert.throws(() => chartXml({ ...COEFFICIENTS, categories: { names: ["图书"] } }), RangeError);
    assert.throws(() => chartXml({ ...COEFFICIENTS, kind: "bars" }), RangeError);
  });
});

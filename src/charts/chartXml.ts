import { escapeXml, type SeriesLook } from "../model";
import type { Chart, ChartCategories, ChartSeries } from "./chart";
import { AXIS_LINE, GRID_LINE, LIMIT_MARKER, NO_MARKER, SHAPES } from "./looks";

/**
 * A chart as the text of a chart part (DrawingML, ECMA-376 part 1, 21.2), the same in workbooks and in documents. Its elements
 * stand in the order that the schema wants: Excel repairs, and so loses, what stands in another one.
 */

const NAMESPACES =
  `xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

/** What a chart part is in a package: its content type, and the type of the relationship that leads to it. */
export const CHART_PART = {
  type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
  contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** Up to so many categories each figure is written at its column, and a limit has a dash for each. */
const FEW = 12;
/** Up to so many every category is named, above that as many as the program finds room for. */
const ALL_NAMED = 40;
/** Sizes of letters in hundredths of a point. */
const SIZES = { title: 1000, text: 900 };
const AXES = { categories: 111_111_111, values: 222_222_222 };

export interface ChartXmlOptions {
  /** Relationship to an embedded workbook that holds the cells, where the chart stands in a document. */
  readonly externalData?: string | undefined;
}

/** @throws RangeError where a series has another length than the categories, or where bars that lie shall have a line */
export function chartXml(chart: Chart, { externalData }: ChartXmlOptions = {}): string {
  const { categories, series, kind } = chart;
  if (series.some(({ values }) => values.length !== categories.names.length))
    throw new RangeError(`The chart "${chart.title}" has series of different lengths.`);
  if (kind === "bars" && series.some(({ look }) => isLine(look)))
    throw new RangeError(`The chart "${chart.title}" lies, and no line can be drawn across it.`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}>` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, SIZES.title, true)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart)}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>` +
    (series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(SIZES.text)}</c:legend>` : "") +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>` +
    (externalData === undefined
      ? ""
      : `<c:externalData r:id="${escapeXml(externalData)}"><c:autoUpdate val="0"/></c:externalData>`) +
    `</c:chartSpace>`
  );
}

function isLine(look: SeriesLook): boolean {
  return look === "limit" || look === "tolerance";
}

function plotXml(chart: Chart): string {
  const { kind, series, categories } = chart;
  const numbered = series.map((one, index) => ({ one, index }));
  const columns = numbered.filter(({ one }) => !isLine(one.look));
  const lines = numbered.filter(({ one }) => isLine(one.look));
  const axes = `<c:axId val="${AXES.categories}"/><c:axId val="${AXES.values}"/>`;
  const few = categories.names.length <= FEW;
  const bar =
    `<c:barChart><c:barDir val="${kind === "bars" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    columns
      .map(({ one, index }) =>
        seriesXml(chart, one, index, {
          // Of two columns side by side the numbers would stand on each other.
          before: `<c:invertIfNegative val="0"/>${few && one.look === "figures" ? labelsXml(chart) : ""}`,
          after: "",
        }),
      )
      .join("") +
    `<c:gapWidth val="${few ? 60 : 30}"/>${axes}</c:barChart>`;
  if (lines.length === 0) return bar;
  return (
    `${bar}<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>` +
    lines
      .map(({ one, index }) =>
        seriesXml(chart, one, index, {
          before: few && one.look === "limit" ? LIMIT_MARKER : NO_MARKER,
          after: `<c:smooth val="0"/>`,
        }),
      )
      .join("") +
    `<c:marker val="1"/>${axes}</c:lineChart>`
  );
}

function seriesXml(
  { categories, numberFormat }: Chart,
  { name, nameCell, look, values, cells }: ChartSeries,
  index: number,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const named =
    nameCell === undefined
      ? `<c:v>${escapeXml(name)}</c:v>`
      : `<c:strRef><c:f>${escapeXml(nameCell)}</c:f>${texts("strCache", [name])}</c:strRef>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${named}</c:tx>${SHAPES[look]}${before}` +
    `<c:cat>${namesXml(categories)}</c:cat><c:val>${valuesXml(values, cells, numberFormat)}</c:val>${after}</c:ser>`
  );
}

function namesXml({ names, cells }: ChartCategories): string {
  if (cells === undefined) return texts("strLit", names);
  return `<c:strRef><c:f>${escapeXml(cells)}</c:f>${texts("strCache", names)}</c:strRef>`;
}

function texts(element: string, all: readonly string[]): string {
  const points = all.map((text, i) => `<c:pt idx="${i}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:${element}><c:ptCount val="${all.length}"/>${points.join("")}</c:${element}>`;
}

function valuesXml(values: readonly (number | null)[], cells: string | undefined, numberFormat: string): string {
  const points = values.map((value, i) => (value === null ? "" : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`));
  const inside =
    `<c:formatCode>${escapeXml(numberFormat)}</c:formatCode><c:ptCount val="${values.length}"/>` + points.join("");
  if (cells === undefined) return `<c:numLit>${inside}</c:numLit>`;
  return `<c:numRef><c:f>${escapeXml(cells)}</c:f><c:numCache>${inside}</c:numCache></c:numRef>`;
}

function labelsXml({ numberFormat }: Chart): string {
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(SIZES.text)}<c:dLblPos val="outEnd"/>` +
    `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    `<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

function categoryAxis({ kind, categories }: Chart): string {
  const lying = kind === "bars";
  return (
    `<c:catAx><c:axId val="${AXES.categories}"/>` +
    // The first one stands at the top, as in the table.
    `<c:scaling><c:orientation val="${lying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${lying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${AXIS_LINE}` +
    // Names of a few columns are broken into lines, for slanted ones are hard to read; many have no room for that.
    `${textXml(SIZES.text, !lying && categories.names.length <= FEW)}<c:crossAx val="${AXES.values}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="0"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    (categories.names.length <= ALL_NAMED ? `<c:tickLblSkip val="1"/>` : "") +
    `<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis({ kind, unit, numberFormat, series }: Chart): string {
  const lying = kind === "bars";
  const isNegative = series.some(({ values }) => values.some((value) => value !== null && value < 0));
  return (
    `<c:valAx><c:axId val="${AXES.values}"/><c:scaling><c:orientation val="minMax"/>` +
    // Columns that do not begin at 0 would make small differences look large.
    (isNegative ? "" : `<c:min val="0"/>`) +
    `</c:scaling><c:delete val="0"/><c:axPos val="${lying ? "b" : "l"}"/>` +
    `<c:majorGridlines>${GRID_LINE}</c:majorGridlines>` +
    (unit === "" ? "" : titleXml(unit, SIZES.text, false, lying ? undefined : -5_400_000)) +
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${AXIS_LINE}${textXml(SIZES.text)}` +
    `<c:crossAx val="${AXES.categories}"/><c:crosses val="${lying ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}

/** A text of the chart's own; `rotation` in sixty thousandths of a degree. */
function titleXml(text: string, size: number, bold: boolean, rotation?: number): string {
  const turned = rotation === undefined ? "" : ` rot="${rotation}" vert="horz"`;
  const letters = `lang="zh-CN" sz="${size}" b="${bold ? 1 : 0}"`;
  const lines = text
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}"/></a:pPr>` +
        `<a:r><a:rPr ${letters}/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
    );
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/>${lines.join("")}</c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function textXml(size: number, level = false): string {
  return (
    `<c:txPr><a:bodyPr${level ? ` rot="0" vert="horz"` : ""}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">` +
    `<a:solidFill><a:srgbClr val="262626"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
  );
}

import { CHART_PART, chartOnSheet, chartXml } from "../../charts";
import { chartName, escapeXml, isOurChart, there, type Area, type PlannedChart, type SheetPlan } from "../../model";
import { prefixOf, relationshipsPart, spreadsheetRoot, type WorkbookPackage } from "./package";
import { addPart, freeName, removePart } from "./parts";
import { applyEdits, attributeOf, descendantsOf, parseXml } from "./xml";

/** Charts of ours on sheets: a drawing for each sheet, which places them, and a part for each chart. */

const NAMESPACE = {
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  place: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
};

const DRAWING_PART = {
  type: `${NAMESPACE.relationships}/drawing`,
  contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
};

/** What stands behind the drawing in a worksheet. */
const BEHIND = [
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Adds the charts of a plan to its sheet, which has just been written and has no drawing. */
export function addCharts(target: WorkbookPackage, plan: SheetPlan): void {
  const { charts = [] } = plan;
  if (charts.length === 0) return;
  const sheet = there(
    target.sheets().find(({ name }) => name.toLowerCase() === plan.sheet.toLowerCase()),
    plan.sheet,
  );
  const folder = sheet.part.slice(0, sheet.part.lastIndexOf("/", sheet.part.lastIndexOf("/") - 1) + 1);
  const drawing = freeName(target, `${folder}drawings/drawing`);
  const id = addPart(target, sheet.part, drawing, drawingXml([]), DRAWING_PART);
  const ids = charts.map((chart) =>
    addPart(
      target,
      drawing,
      freeName(target, `${folder}charts/chart`),
      chartXml(chartOnSheet(plan, chart)),
      CHART_PART,
    ),
  );
  target.setText(drawing, drawingXml(charts.map((chart, i) => frameXml(chart, i, there(ids[i], chart.title)))));
  const text = target.understanding(sheet.part, (old) => {
    const root = spreadsheetRoot(old, "worksheet");
    const at = root.children.find(({ name }) => BEHIND.includes(name))?.start ?? root.insideEnd;
    const tag = `<${prefixOf(root)}drawing xmlns:r="${NAMESPACE.relationships}" r:id="${id}"/>`;
    return applyEdits(old, [{ start: at, end: at, text: tag }]);
  });
  target.setText(sheet.part, text);
}

/** Whether a drawing holds nothing but charts of ours, so that it goes with its sheet. */
export function isOurDrawing(target: WorkbookPackage, drawing: string): boolean {
  if (!target.has(drawing)) return false;
  if (target.relationships(drawing).some(({ type, external }) => type !== "chart" || external)) return false;
  return target.understanding(drawing, (text) => {
    const names = descendantsOf(parseXml(text), "cNvPr").map(
      (properties) => attributeOf(text, properties, "name") ?? "",
    );
    return names.length > 0 && names.every(isOurChart);
  });
}

/** Takes out a drawing of ours with its charts, and what a program has added to these when it saved them. */
export function removeDrawing(target: WorkbookPackage, sheet: string, drawing: string): void {
  for (const chart of target.relationships(drawing)) {
    for (const { target: part, external } of target.relationships(chart.target))
      if (!external && target.has(part)) removePart(target, chart.target, part);
    removeWithList(target, drawing, chart.target);
  }
  removeWithList(target, sheet, drawing);
}

function removeWithList(target: WorkbookPackage, owner: string, part: string): void {
  removePart(target, owner, part);
  if (target.has(relationshipsPart(part))) target.remove(relationshipsPart(part));
}

function drawingXml(frames: readonly string[]): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${NAMESPACE.place}" xmlns:a="${NAMESPACE.drawing}">${frames.join("")}</xdr:wsDr>`
  );
}

function frameXml({ anchor, title, description }: PlannedChart, i: number, id: string): string {
  const named = `id="${i + 2}" name="${chartName(i + 1)}" descr="${escapeXml(description)}" title="${escapeXml(title)}"`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corners(anchor)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr ${named}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${NAMESPACE.chart}"><c:chart xmlns:c="${NAMESPACE.chart}" ` +
    `xmlns:r="${NAMESPACE.relationships}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    `<xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** From the upper left corner of the first cell to that of the cell behind the last one. */
function corners({ top, left, bottom, right }: Area): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", left, top) + corner("to", right + 1, bottom + 1);
}

import { BuilderElement, Paragraph, TextRun } from "docx";
import { strFromU8, strToU8, type Unzipped } from "fflate";
import { CHART_PART, chartOnSheet, chartXml, type Chart } from "../charts";
import { there, type CellValue, type PlannedChart, type SheetPlan } from "../model";
import { EMBEDDED_SHEET, EMBEDDED_TYPE, embeddedWorkbook } from "./embeddedWorkbook";
import { printable } from "./typography";

/**
 * Native charts in the document, for which `docx` has no part: a frame in the text leads to a chart part, and that to a small workbook
 * with its figures, so that Word and WPS draw it sharp and let it be edited.
 */

/** In English Metric Units, 36,000 a millimetre: as wide as the text of an upright page, and so high that two stand on a page with their tables. */
const SIZE = { width: 175 * 36_000, height: 58 * 36_000 };

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Ids of frames: above those that `docx` itself gives. */
const FIRST_ID = 10_000;

/** The charts of a document, in their order. */
export class DocumentCharts {
  private readonly charts: { readonly chart: Chart; readonly workbook: Uint8Array }[] = [];

  /** The paragraph that shows a chart of a planned table. */
  paragraph(plan: SheetPlan, planned: PlannedChart): Paragraph {
    const { table, moved } = alone(plan, planned);
    const chart = chartOnSheet(table, moved);
    this.charts.push({ chart, workbook: embeddedWorkbook(table.cells.map((row) => row.map(valueOf))) });
    const run = new TextRun({});
    run.addChildElement(frame(chart, this.charts.length));
    return new Paragraph({ style: "Figure", children: [run] });
  }

  /** The parts of the document with those of its charts. */
  added(parts: Unzipped): Unzipped {
    if (this.charts.length === 0) return parts;
    const numbered = this.charts.map(({ chart, workbook }, i) => ({ chart, workbook, n: i + 1 }));
    const relationships = numbered.map(
      ({ n }) => `<Relationship Id="${idOf(n)}" Type="${CHART_PART.type}" Target="charts/chart${n}.xml"/>`,
    );
    const types = numbered.map(
      ({ n }) => `<Override PartName="/word/charts/chart${n}.xml" ContentType="${CHART_PART.contentType}"/>`,
    );
    const chartParts = numbered.flatMap(({ chart, workbook, n }): [string, Uint8Array][] => [
      [`word/charts/chart${n}.xml`, strToU8(chartXml(chart, { externalData: "rId1" }))],
      [`word/charts/_rels/chart${n}.xml.rels`, strToU8(relationshipsXml(n))],
      [`word/embeddings/chart${n}.xlsx`, workbook],
    ]);
    return {
      ...parts,
      ...Object.fromEntries(chartParts),
      [RELATIONSHIPS]: inserted(parts, RELATIONSHIPS, "</Relationships>", relationships.join("")),
      [TYPES]: inserted(
        parts,
        TYPES,
        "</Types>",
        `<Default Extension="xlsx" ContentType="${EMBEDDED_TYPE}"/>${types.join("")}`,
      ),
    };
  }
}

const RELATIONSHIPS = "word/_rels/document.xml.rels";
const TYPES = "[Content_Types].xml";

function inserted(parts: Unzipped, part: string, before: string, text: string): Unzipped[string] {
  const old = strFromU8(there(parts[part], part));
  const at = old.lastIndexOf(before);
  if (at < 0) throw new Error(`${part} does not end as expected.`);
  return strToU8(old.slice(0, at) + text + old.slice(at));
}

function relationshipsXml(n: number): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/package" Target="../embeddings/chart${n}.xlsx"/></Relationships>`
  );
}

/** The table of a chart by itself, its headings in the first row, as it stands in the workbook of the chart. */
function alone(plan: SheetPlan, planned: PlannedChart): { readonly table: SheetPlan; readonly moved: PlannedChart } {
  const head = planned.top - 1;
  const cells = plan.cells
    .slice(head, planned.bottom + 1)
    .map((row) =>
      row.map((cell) => cell && { value: typeof cell.value === "string" ? printable(cell.value) : cell.value }),
    );
  return {
    table: { ...plan, sheet: EMBEDDED_SHEET, cells },
    moved: { ...planned, top: 1, bottom: planned.bottom - head },
  };
}

function valueOf(cell: { readonly value: CellValue } | null): CellValue {
  return cell?.value ?? null;
}

function idOf(n: number): string {
  return `rIdChart${n}`;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, children: BuilderElement[] = []) {
  const keyed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: keyed, children });
}

function frame({ title, description }: Chart, n: number): BuilderElement {
  const chart = element("c:chart", { "xmlns:c": `${DRAWING}/chart`, "xmlns:r": OFFICE, "r:id": idOf(n) });
  return element("w:drawing", {}, [
    element("wp:inline", { "xmlns:wp": `${DRAWING}/wordprocessingDrawing`, distT: 0, distB: 0, distL: 0, distR: 0 }, [
      element("wp:extent", { cx: SIZE.width, cy: SIZE.height }),
      element("wp:docPr", {
        id: FIRST_ID + n,
        name: `Chart ${n}`,
        descr: printable(description),
        title: printable(title),
      }),
      element("wp:cNvGraphicFramePr", {}),
      element("a:graphic", { "xmlns:a": `${DRAWING}/main` }, [
        element("a:graphicData", { uri: `${DRAWING}/chart` }, [chart]),
      ]),
    ]),
  ]);
}

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ISectionOptions,
} from "docx";
import { strFromU8, strToU8, unzipSync, type Unzipped } from "fflate";
import { atOnce, entryAt, there, type Drive, type SheetPlan } from "../model";
import type { Block, BlockKind, MethodReport, ReportCharts } from "../workflows/report";
import { DocumentCharts } from "./charts";
import { DocumentTables } from "./tables";
import { packed } from "./package";
import { FONTS, MARGINS, PAGE, printable, SIZES, SPACING } from "./typography";

/** The media type of a Word document. */
export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The reports as a Word document: each narrative on upright pages, then its charts with their tables, then the tables of its form.
 * The library packs a document as a whole; the tables, in which nearly all of it stands, are left out there and written in steps.
 */
export async function reportDocument(
  reports: readonly MethodReport[],
  drive: Drive = atOnce,
): Promise<Uint8Array<ArrayBuffer>> {
  const charts = new DocumentCharts();
  const tables = new DocumentTables();
  const document = new Document({
    creator: "均衡台账",
    lastModifiedBy: "均衡台账",
    title: reports.map(({ narrative }) => printable(entryAt(narrative, 0).text)).join("；"),
    styles: STYLES,
    sections: reports.flatMap(({ narrative, charts: shown, forms }) => [
      narrativeSection(narrative),
      ...(shown.plans.length > 0 ? [chartsSection(shown, charts, tables)] : []),
      ...forms.map((form) => formSection(form, tables)),
    ]),
  });
  const parts = withoutDates(charts.added(unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)))));
  const text = strFromU8(there(parts[TEXT], TEXT));
  return drive(packed(parts, { [TEXT]: (put) => tables.written(text, put) }));
}

/** Where the text of a document stands. */
const TEXT = "word/document.xml";

/** Where the library says who made the document, and when. */
const PROPERTIES = "docProps/core.xml";

/** Without them equal reports are equal bytes. */
function withoutDates(parts: Unzipped): Unzipped {
  const properties = strFromU8(there(parts[PROPERTIES], PROPERTIES)).replace(
    /<dcterms:(created|modified).*?<\/dcterms:\1>/g,
    "",
  );
  return { ...parts, [PROPERTIES]: strToU8(properties) };
}

const heading = (font: (typeof FONTS)[keyof typeof FONTS]) => ({
  run: { font, size: SIZES.body, bold: false, color: "000000" },
  paragraph: {
    keepNext: true,
    indent: { firstLine: SPACING.indent },
    spacing: { line: SPACING.line, lineRule: LineRuleType.EXACT },
  },
});

const STYLES = {
  default: {
    document: {
      run: { font: FONTS.body, size: SIZES.body, language: { value: "en-US", eastAsia: "zh-CN" } },
    },
    title: {
      run: { font: FONTS.title, size: SIZES.title, bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 200 } },
    },
    heading1: heading(FONTS.section),
    heading2: heading(FONTS.subsection),
  },
  paragraphStyles: [
    {
      id: "Byline",
      name: "Byline",
      basedOn: "Normal",
      run: { font: FONTS.subsection, size: SIZES.body },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 400 } },
    },
    {
      id: "Body",
      name: "Body",
      basedOn: "Normal",
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: SPACING.indent },
        spacing: { line: SPACING.line, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: "FormTitle",
      name: "Form title",
      basedOn: "Normal",
      run: { font: FONTS.section, size: SIZES.body },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    {
      id: "Figure",
      name: "Figure",
      basedOn: "Normal",
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 240, after: 120 } },
    },
    // Styles, not runs: the mark at a paragraph's end would keep its line as high as running text.
    { id: "FormCell", name: "Form cell", basedOn: "Normal", run: { font: FONTS.table, size: SIZES.table } },
    { id: "FormNote", name: "Form note", basedOn: "Normal", run: { font: FONTS.table, size: SIZES.table } },
  ],
};

const LOOKS: Readonly<Record<BlockKind, IParagraphOptions>> = {
  title: { heading: HeadingLevel.TITLE },
  byline: { style: "Byline" },
  section: { heading: HeadingLevel.HEADING_1 },
  subsection: { heading: HeadingLevel.HEADING_2 },
  paragraph: { style: "Body" },
};

function narrativeSection(narrative: readonly Block[]): ISectionOptions {
  return {
    properties: { page: { size: PAGE, margin: MARGINS.narrative } },
    footers: { default: pageNumber() },
    children: narrative.map(({ kind, text }) => new Paragraph({ ...LOOKS[kind], text: printable(text) })),
  };
}

/** The charts of a report, each over its table; what it is stands in the chart. */
function chartsSection(
  { title, note, plans }: ReportCharts,
  charts: DocumentCharts,
  tables: DocumentTables,
): ISectionOptions {
  const { left, right } = MARGINS.form;
  const width = PAGE.width - left - right;
  return {
    properties: { page: { size: PAGE, margin: MARGINS.form } },
    footers: { default: pageNumber() },
    children: [
      new Paragraph({ style: "FormTitle", text: title }),
      new Paragraph({ style: "FormNote", text: note }),
      ...plans.flatMap((plan) => {
        const [, ...table] = tables.form(plan, width, { whole: true });
        return [...(plan.charts ?? []).map((chart) => charts.paragraph(plan, chart)), ...table];
      }),
    ],
  };
}

function formSection(plan: SheetPlan, tables: DocumentTables): ISectionOptions {
  const orientation = plan.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const { left, right } = MARGINS.form;
  const width = (plan.landscape ? PAGE.height : PAGE.width) - left - right;
  return {
    properties: { page: { size: { ...PAGE, orientation }, margin: MARGINS.form } },
    footers: { default: pageNumber() },
    children: tables.form(plan, width),
  };
}

/** — 1 — at the foot of the page. */
function pageNumber(): Footer {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: FONTS.title, size: SIZES.footer });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

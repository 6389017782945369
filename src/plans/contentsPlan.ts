import { isJudgedBy } from "../assessment/registers";
import { COEFFICIENT_SHEET, GATE_SHEET, indicatorSheet, SPLIT_SHEET } from "../assessment/derivedSheets";
import {
  findSheet,
  isFigure,
  mapHeadings,
  PARAMETER_HEADINGS,
  PARAMETER_SHEET,
  plainHeading,
  plainName,
  SHEETS,
  SOURCES,
  type Ledger,
  type SheetId,
  type SheetTemplate,
} from "../ledger";
import { columnName, isBlank, quoteSheet, type SheetPlan, type SheetSnapshot } from "../model";
import { METHOD_NAMES, METHODS, methodsWith, type Method } from "../standards/methods";
import { LABEL_SHEET } from "./boxLabels";
import { CHARTS_SHEET } from "./charts/chartsPlan";
import { CONFIRMATION_SHEET } from "./confirmationPlan";
import { RECTIFICATION_SHEET } from "./rectificationPlan";
import { computed, plain, planTable, quoted, type ColumnPlan } from "./tablePlan";

/** 目录和填报进度: every sheet of a ledger with a link to it, who supplies it, what it is for, and how far it is filled in. */

export const CONTENTS_SHEET = "目录和填报进度";

/** Its columns; `sheet`, `use` and `state` tell it from a sheet of the county's own. */
export const CONTENTS_HEADINGS = {
  no: "序号",
  sheet: "工作表",
  use: "用途",
  supplier: "数据由谁提供",
  methods: "用于哪个办法",
  rows: "已填行数",
  asked: "应填行数",
  state: "填报情况",
  note: "说明",
} as const;

/** What a sheet is for. */
const USES = {
  basic: "基础数据",
  judged: "判定依据",
  other: "日常管理和监测",
  derived: "自动计算",
  output: "打印上报",
  record: "工作记录",
} as const;

/** The states of a sheet. */
const STATES = {
  blank: "尚未填报",
  begun: "填报中",
  filled: "已填报",
  derived: "已生成",
  underived: "尚未生成，填好数据后更新指标表",
  removed: "已移除",
} as const;

/** Rows that are counted below the headings. */
const COUNTED_ROWS = 10_000;

/** What of the sheets that are printed or handed in is said, by how their names begin. */
const OUTPUT_NOTES: readonly (readonly [name: string, note: string])[] = [
  [CHARTS_SHEET.name, "各项差异系数、各校指标的图，更新指标表时一并更新。"],
  [CONFIRMATION_SHEET.name, "每校一页，打印后发学校核对、签字、盖章。"],
  [LABEL_SHEET, "按“档案目录”的档案盒印制，剪下贴用。"],
  ["自评报告", "自评报告正文；申报表在其后各表。"],
  [RECTIFICATION_SHEET, "不达标和建议提升的事项，逐条整改、销号。"],
];

/** One line: a sheet with the cells in which its filled rows are counted. */
export interface ContentsLine {
  readonly name: string;
  readonly use: string;
  readonly supplier: string;
  readonly methods: string;
  readonly note: string | null;
  /** Where the filled rows are counted, and how many there are; `null` of a sheet that is computed. */
  readonly counted: { readonly range: string; readonly rows: number } | null;
  /** Rows that stand in the sheet from the start, where it has some. */
  readonly asked: number | null;
  readonly exists: boolean;
  /** What is said where the sheet is not there. */
  readonly absent: string;
}

/**
 * The plan for the sheets of a ledger that are there, and those that are computed from them.
 * @param others lines for sheets that are written beside it
 */
export function contentsPlan(ledger: Ledger, others: readonly ContentsLine[] = []): SheetPlan {
  const lines = [...ledgerLines(ledger), ...others];
  return { ...planTable(CONTENTS_SHEET, COLUMNS, lines, { keys: 2 }), first: true };
}

/**
 * Lines behind those of the sheet as it is, for sheets of which it has none: sheets that a later version of the program or later
 * work has added. All that stands there stays as it is, how the clerk has it look among it.
 * @returns `null` where nothing lacks, and where the table was moved, lacks a column or is protected: then it is left alone
 */
export function contentsWith(existing: SheetSnapshot, lines: readonly ContentsLine[]): SheetPlan | null {
  const { name, top, left, values } = existing;
  const headings = (values[0] ?? []).map((heading) => (typeof heading === "string" ? heading : ""));
  const ours = COLUMNS.map(({ heading }) => headings.findIndex((each) => plainHeading(each) === plainHeading(heading)));
  if (existing.protected || top > 0 || left > 0 || ours.some((at) => at < 0)) return null;
  const sheetAt = headings.findIndex((each) => plainHeading(each) === CONTENTS_HEADINGS.sheet);
  const listed = new Set(
    values.slice(1).flatMap(({ [sheetAt]: sheet }) => (typeof sheet === "string" ? [plainName(sheet)] : [])),
  );
  const lacking = lines.filter((line) => line.exists && !listed.has(plainName(line.name)));
  if (lacking.length === 0) return null;
  const columns = headings.map((heading, at): ColumnPlan<ContentsLine | null> => {
    const own = COLUMNS[ours.indexOf(at)];
    const { id = `added${at}`, width = 16, role = "input", wrap = true } = own ?? {};
    return { id, heading, width, role, wrap, cell: (line, place) => (line && own?.cell(line, place)) ?? null };
  });
  const stands = values.length;
  const plan = planTable(name, columns, [...values.slice(1).map(() => null), ...lacking], { keys: 0 });
  const formats = plan.formats.flatMap(({ area, ...look }) =>
    area.bottom < stands ? [] : [{ ...look, area: { ...area, top: stands } }],
  );
  return { ...plan, stands, formats, frozenRows: 0, tab: "contents" };
}

const COLUMNS: readonly ColumnPlan<ContentsLine>[] = [
  { ...column("no", 6, (_, { row }) => ({ value: row - 1 })), role: "verdict" },
  {
    ...column("sheet", 24, ({ name }) =>
      computed(`=HYPERLINK(${quoted(`#'${name.replaceAll("'", "''")}'!A1`)},${quoted(name)})`, name),
    ),
    role: "link",
  },
  column("use", 16, ({ use }) => plain(use)),
  column("supplier", 26, ({ supplier }) => plain(supplier)),
  column("methods", 20, ({ methods }) => plain(methods)),
  column("rows", 10, ({ counted }) => counted && computed(`=COUNTA(${counted.range})`, counted.rows)),
  column("asked", 10, ({ asked }) => plain(asked)),
  {
    ...column("state", 16, (line, { row, at }) =>
      line.counted
        ? computed(stateFormula(`${at("rows")}${row}`, `${at("asked")}${row}`), stateOf(line.counted.rows, line.asked))
        : computed(
            `=IF(ISREF(INDIRECT(${quoted(`'${line.name}'!A1`)})),${quoted(STATES.derived)},${quoted(line.absent)})`,
            line.exists ? STATES.derived : line.absent,
          ),
    ),
    role: "verdict",
  },
  column("note", 60, ({ note }) => plain(note)),
];

function column(
  id: keyof typeof CONTENTS_HEADINGS,
  width: number,
  cell: ColumnPlan<ContentsLine>["cell"],
): ColumnPlan<ContentsLine> & { readonly id: typeof id } {
  return { id, heading: CONTENTS_HEADINGS[id], width, role: "computed", wrap: true, cell };
}

function stateFormula(rows: string, asked: string): string {
  const { blank, begun, filled } = STATES;
  return `=IF(${rows}=0,${quoted(blank)},IF(${rows}<${asked},${quoted(begun)},${quoted(filled)}))`;
}

function stateOf(rows: number, asked: number | null): string {
  if (rows === 0) return STATES.blank;
  return rows < (asked ?? 0) ? STATES.begun : STATES.filled;
}

/** The lines of a ledger: its own sheets, and those that are computed from them, whether they are there or not. */
export function ledgerLines(ledger: Ledger): ContentsLine[] {
  const ids = (Object.keys(SHEETS) as SheetId[]).sort((a, b) => SHEETS[a].order - SHEETS[b].order);
  return [...parameterLine(ledger), ...ids.flatMap((id) => registerLine(ledger, id)), ...derivedLines(ledger)];
}

function parameterLine({ workbook }: Ledger): ContentsLine[] {
  const sheet = findSheet(workbook, PARAMETER_SHEET);
  const row = sheet?.values.findIndex((cells) => cells.some((cell) => cell === PARAMETER_HEADINGS[2])) ?? -1;
  if (!sheet || row < 0) return [];
  const value = sheet.values[row]?.indexOf(PARAMETER_HEADINGS[2]) ?? -1;
  const lines = sheet.values.slice(row + 1).filter((cells) => cells.some((cell) => !isBlank(cell))).length;
  return [
    {
      name: sheet.name,
      use: USES.basic,
      supplier: SOURCES.bureau,
      methods: METHODS.map((method) => METHOD_NAMES[method]).join("、"),
      note: "县名、统计年度、按哪个办法判定，以及本省本县的规定。",
      counted: countIn(sheet, row, value),
      asked: lines,
      exists: true,
      absent: STATES.removed,
    },
  ];
}

function registerLine({ workbook }: Ledger, id: SheetId): ContentsLine[] {
  const template: SheetTemplate = SHEETS[id];
  const sheet = findSheet(workbook, template.name);
  const headings = sheet && mapHeadings(sheet, template.columns);
  if (!sheet || !headings?.recognised) return [];
  const field = countedField(template);
  const at = headings.columns.get(field);
  if (at === undefined) return [];
  const methods = METHODS.filter((method) => id === "schools" || isJudgedBy([method], id));
  return [
    {
      name: sheet.name,
      use: id === "schools" ? USES.basic : methods.length > 0 ? USES.judged : USES.other,
      supplier: suppliersOf(template).join("、"),
      methods: methods.length > 0 ? methods.map((method) => METHOD_NAMES[method]).join("、") : "不参与判定",
      note: template.note,
      counted: countIn(sheet, headings.row - sheet.top, at - sheet.left),
      asked: template.initial?.length ?? null,
      exists: true,
      absent: STATES.removed,
    },
  ];
}

/** The column in which a filled row has something: not one that new sheets are written with. */
function countedField({ columns, initial = [] }: SheetTemplate): string {
  const written = new Set(initial.flatMap((record) => Object.keys(record)));
  const open = columns.filter(({ id }) => !written.has(id));
  return (open.find(({ filled }) => filled !== "never") ?? open[0] ?? columns[0])?.id ?? "";
}

/** The cells of a column below the headings, given within the sheet's values. */
function countIn(sheet: SheetSnapshot, headings: number, at: number): NonNullable<ContentsLine["counted"]> {
  const letter = columnName(sheet.left + at);
  const first = sheet.top + headings + 2;
  return {
    range: `${quoteSheet(sheet.name)}!$${letter}$${first}:$${letter}$${first + COUNTED_ROWS}`,
    rows: sheet.values.slice(headings + 1).filter((cells) => !isBlank(cells[at] ?? null)).length,
  };
}

/** The offices that figures of a sheet come from, most of them first; a form of the statistics is the statistics. */
function suppliersOf({ columns }: SheetTemplate): string[] {
  const counts = new Map<string, number>();
  const figures = columns.filter(isFigure);
  for (const { source } of figures.length > 0 ? figures : columns) {
    const supplier = /^教基\d/.test(source) ? SOURCES.statistics : source;
    if (supplier !== SHEETS.schools.name) counts.set(supplier, (counts.get(supplier) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([supplier]) => supplier);
}

function derivedLines({ workbook, methods }: Ledger): ContentsLine[] {
  const named = (method: Method) => METHOD_NAMES[method];
  const of = (name: string, used: readonly Method[], note: string): ContentsLine => ({
    name: findSheet(workbook, name)?.name ?? name,
    use: USES.derived,
    supplier: "由上面各表计算，不用填",
    methods: used.map(named).join("、"),
    note,
    counted: null,
    asked: null,
    exists: findSheet(workbook, name) !== undefined,
    absent: STATES.underived,
  });
  const gated = methodsWith("provincialStandards", methods);
  return [
    of(SPLIT_SHEET.name, methods, "一贯制学校、完全中学的共用资源按学段拆分，教学点和校区的归并。"),
    ...methods.map((method) => of(indicatorSheet(method).name, [method], "各校各项指标的值和是否达标。")),
    of(COEFFICIENT_SHEET.name, methods, "各项指标的全县平均值、差异系数和标准。"),
    ...(gated.length > 0
      ? [of(GATE_SHEET.name, gated, "各校是否达到本省办学基本标准；填好“办学基本标准”后才有。")]
      : []),
  ];
}

/** The line of a sheet that is being written to be printed or handed in. */
export function outputLine(name: string): ContentsLine {
  return {
    name,
    use: USES.output,
    supplier: "由本软件生成，不用填",
    methods: METHODS.filter((method) => name.includes(method))
      .map((method) => METHOD_NAMES[method])
      .join("、"),
    note: OUTPUT_NOTES.find(([begins]) => name.startsWith(begins))?.[1] ?? null,
    counted: null,
    asked: null,
    exists: true,
    absent: STATES.removed,
  };
}

/** The line of a sheet on which lines are kept, one below the other, for the county's own use. */
export function recordLine(name: string, note: string): ContentsLine {
  return { ...outputLine(name), use: USES.record, note };
}

/** Sheets that only a method asks for which the county does not apply: plain names. */
export function unneededSheets(methods: readonly Method[]): string[] {
  return (Object.keys(SHEETS) as SheetId[])
    .filter((id) => isJudgedBy(METHODS, id) && !isJudgedBy(methods, id))
    .map((id) => SHEETS[id].name);
}

/** How far the sheets are filled in that a judgement needs, each by its name. */
export interface FillingProgress {
  readonly filled: readonly string[];
  readonly begun: readonly string[];
  readonly blank: readonly string[];
}

/** What 目录和填报进度 says of them by its own formulas. */
export function progressOf({ values }: SheetSnapshot): FillingProgress {
  const row = values.findIndex((cells) => cells.some((cell) => cell === CONTENTS_HEADINGS.state));
  const headings = values[row] ?? [];
  const at = (id: keyof typeof CONTENTS_HEADINGS) => headings.indexOf(CONTENTS_HEADINGS[id]);
  const lines = values.slice(row + 1).filter((cells) => {
    const use = cells[at("use")];
    return use === USES.basic || use === USES.judged;
  });
  const being = (state: string) =>
    lines
      .filter((cells) => cells[at("state")] === state)
      .flatMap((cells) => {
        const sheet = cells[at("sheet")];
        return typeof sheet === "string" ? [sheet] : [];
      });
  return { filled: being(STATES.filled), begun: being(STATES.begun), blank: being(STATES.blank) };
}

/** By which headings the sheet is told from one of the county's own. */
export const CONTENTS_KEYS: readonly string[] = [
  CONTENTS_HEADINGS.sheet,
  CONTENTS_HEADINGS.use,
  CONTENTS_HEADINGS.state,
].map(plainHeading);

import { COEFFICIENT_SHEET } from "../../src/assessment/derivedSheets";
import { SHEETS, type LedgerRecord, type SheetId } from "../../src/ledger";
import { derivedPlans, snapshotOfPlans } from "../../src/plans";
import type { CellValue, FindingLevel, WorkbookSnapshot } from "../../src/model";
import { checked, codeOf as code, type County } from "./county";
import { add, all, inserted, onSheet, parameter, remove, set, withValue, type Edit } from "./edits";

/**
 * Errors that clerks make and peculiarities that are nobody's error, each as a change of the county that meets everything.
 * The page docs/slips.md is written from these tables, and its test plants every line of them.
 */

/** What is done to a workbook. */
export type Layout = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

/** A slip that is planted, and the one finding that catches it. */
export interface Slip {
  /** What the clerk did. */
  readonly what: string;
  readonly plant?: Edit;
  /** What is done to the sheets themselves. */
  readonly layout?: Layout;
  /** What the county and its sheets must be like before, where they are not so anyway. */
  readonly base?: Edit;
  readonly baseLayout?: Layout;
  /** Sheets that decide nothing, but that the slip is made in. */
  readonly also?: readonly SheetId[];
  readonly level: FindingLevel;
  readonly rule: string;
}

/** What cannot be seen in a workbook. */
export interface Unknowable {
  readonly what: string;
  readonly because: string;
}

export interface SlipGroup {
  readonly title: string;
  readonly slips: readonly (Slip | Unknowable)[];
}

/** Something unusual that is right: no 错误, and the verdict as it is without. */
export interface Peculiarity {
  readonly what: string;
  readonly plant?: Edit;
  readonly layout?: Layout;
  readonly base?: Edit;
  readonly baseLayout?: Layout;
  readonly also?: readonly SheetId[];
  /** A 疑问 that it may raise: what is unusual may be asked about, never refused. */
  readonly asks?: readonly string[];
  /** Methods whose verdict the true figure itself changes. */
  readonly changes?: readonly ("2012" | "2017")[];
}

const error = (rule: string) => ({ level: "error", rule }) as const;
const query = (rule: string) => ({ level: "query", rule }) as const;
const info = (rule: string) => ({ level: "info", rule }) as const;

const LEDGER = SHEETS.schools.name;

/** A figure of 学校台账 of the site of this end of its code. */
function school(end: string, values: LedgerRecord): Edit {
  return set("schools", { code: code(end) }, values);
}

function row(sheet: SheetId, end: string, values: LedgerRecord): Edit {
  return set(sheet, { code: code(end) }, values);
}

/** A row under the last one of 学校台账 by its columns. */
function line(sheet: SheetId, record: LedgerRecord): Layout {
  const cells = SHEETS[sheet].columns.map(({ id }) => record[id] ?? null);
  return (workbook) => onSheet(workbook, SHEETS[sheet].name, (rows) => inserted(rows, cells));
}

/** The sums of the figures of 学校台账 with a label; places are as in the first record. */
function totalLine(label: LedgerRecord, change: (sums: Record<string, CellValue>) => void = () => undefined) {
  return (workbook: WorkbookSnapshot) =>
    onSheet(workbook, LEDGER, (rows) => {
      const sums: Record<string, CellValue> = { ...label };
      SHEETS.schools.columns.forEach(({ id, kind }, i) => {
        if (kind !== "count" && kind !== "amount") return;
        if (id === "builtYear" || id === "largestClass") return;
        sums[id] = rows.slice(1).reduce((sum, cells) => sum + (typeof cells[i] === "number" ? cells[i] : 0), 0);
      });
      change(sums);
      return inserted(
        rows,
        SHEETS.schools.columns.map(({ id }) => sums[id] ?? null),
      );
    });
}

/** Text lines above the headings. */
function above(...texts: string[]): Layout {
  return (workbook) => onSheet(workbook, LEDGER, (rows) => [...texts.map((text) => [text]), ...rows]);
}

/** A row of texts right under the headings. */
function under(cells: readonly CellValue[]): Layout {
  return (workbook) => onSheet(workbook, LEDGER, ([first, ...rows]) => [first, cells, ...rows]);
}

/** Another heading over a column of a sheet. */
function heading(sheet: SheetId, column: string, text: string): Layout {
  const at = SHEETS[sheet].columns.findIndex(({ id }) => id === column);
  return (workbook) =>
    onSheet(workbook, SHEETS[sheet].name, ([first, ...rows]) => [
      first.map((cell, i) => (i === at ? text : cell)),
      ...rows,
    ]);
}

/** One more column at the right. */
function moreColumn(text: string, value: (record: number) => CellValue) {
  return (workbook: WorkbookSnapshot) =>
    onSheet(workbook, LEDGER, ([first, ...rows]) => [
      [...first, text],
      ...rows.map((cells, i) => [...cells, value(i)]),
    ]);
}

function withoutColumn(sheet: SheetId, column: string): Layout {
  const at = SHEETS[sheet].columns.findIndex(({ id }) => id === column);
  return (workbook) =>
    onSheet(workbook, SHEETS[sheet].name, (rows) => rows.map((cells) => cells.filter((_, i) => i !== at)));
}

/** A record once more, some figures changed. */
function again(sheet: SheetId, match: LedgerRecord, changed: LedgerRecord = {}): Edit {
  return ({ sheets }) => {
    const records = sheets[sheet] ?? [];
    const record = records.find((each) => Object.entries(match).every(([id, value]) => each[id] === value))!;
    sheets[sheet] = [...records, { ...record, ...changed }];
  };
}

function scaled(sheet: SheetId, match: LedgerRecord, column: string, factor: number): Edit {
  return ({ sheets }) => {
    for (const record of sheets[sheet] ?? [])
      if (Object.entries(match).every(([id, value]) => record[id] === value))
        record[column] = Number(record[column]) * factor;
  };
}

/** What a cell holds besides, or in place of, its value. */
function cell(
  sheet: SheetId,
  match: LedgerRecord,
  column: string,
  holds: { value?: CellValue; formula?: string; format?: string },
): Layout {
  const { name, columns } = SHEETS[sheet];
  const at = columns.findIndex(({ id }) => id === column);
  const keys = Object.entries(match).map(
    ([id, value]) => [columns.findIndex((each) => each.id === id), value] as const,
  );
  return (workbook) => ({
    sheets: workbook.sheets.map((each) => {
      if (each.name !== name) return each;
      const found = each.values.findIndex((cells) => keys.every(([key, value]) => cells[key] === value));
      if (found < 0) throw new Error(`No record of ${sheet} matches ${JSON.stringify(match)}.`);
      const put = <T>(rows: readonly (readonly T[])[] | undefined, value: T | undefined, none: T) =>
        each.values.map((cells, i) =>
          cells.map((_, j) => (i === found && j === at && value !== undefined ? value : (rows?.[i]?.[j] ?? none))),
        );
      return {
        ...each,
        values: put<CellValue>(each.values, holds.value, null),
        formulas: put<string | null>(each.formulas, holds.formula, null),
        formats: put<string | null>(each.formats, holds.format, null),
      };
    }),
  });
}

/** The sheets that are computed from the ledger, as Excel would show them. */
function withDerived(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: [...workbook.sheets, ...snapshotOfPlans(derivedPlans(checked(workbook).assessment)).sheets] };
}

/** Another number than the sheets compute. */
function shown(indicator: string, change: (exact: number) => number): Layout {
  return (workbook) =>
    onSheet(workbook, COEFFICIENT_SHEET.name, ([first, ...rows]) => {
      const at = first.indexOf("差异系数");
      const line = rows.findIndex((cells) => cells[2] === indicator);
      return [
        first,
        ...rows.map((cells, i) => (i === line ? withValue(cells, at, change(Number(cells[at]))) : [...cells])),
      ];
    });
}

function emptied(sheet: SheetId, column: string): Edit {
  return ({ sheets }) => {
    for (const record of sheets[sheet] ?? []) record[column] = null;
  };
}

/** A school that nothing is said of but its name; its figures are those of a site that is there. */
function like(end: string, changed: LedgerRecord): Edit {
  return (county: County) => again("schools", { code: code(end) }, changed)(county);
}

/** Everything that the registers hold of a school of this name. */
function renamed(end: string, name: string): Edit {
  return ({ sheets }) => {
    for (const records of Object.values(sheets))
      for (const record of records) if (record.code === code(end)) record.name = name;
  };
}

export const SLIPS: readonly SlipGroup[] = [
  {
    title: "表头、合计行和说明行",
    slips: [
      {
        what: "标题行上面有表名和填报单位",
        layout: above("学校基本情况", "填报单位：示例县教育局"),
        ...info("heading-row"),
      },
      {
        what: "标题下面有栏次行（L1、L2……）",
        layout: under(SHEETS.schools.columns.map((_, i) => `L${i + 1}`)),
        ...query("stray-row"),
      },
      { what: "数据中间有分段标题（一、小学）", layout: under(["一、小学"]), ...query("stray-row") },
      { what: "表下有注释行", layout: line("schools", { code: "注：数据截至9月1日" }), ...query("stray-row") },
      { what: "末行是合计，与各行之和相符", layout: totalLine({ name: "合计" }), ...info("total-row") },
      {
        what: "首行是合计，与各行之和相符",
        layout: (workbook) => {
          const summed = totalLine({ name: "合计" })(workbook);
          return onSheet(summed, LEDGER, (rows) => {
            const at = rows.findIndex((cells) => cells.includes("合计"));
            return [rows[0], rows[at], ...rows.filter((_, i) => i !== 0 && i !== at)];
          });
        },
        ...info("total-row"),
      },
      { what: "合计行写作“全县”", layout: totalLine({ name: "全县" }), ...info("total-row") },
      { what: "合计行写作本县的名称", layout: totalLine({ name: "示例县" }), ...info("total-row") },
      { what: "合计行没有名称", layout: totalLine({}), ...info("total-row") },
      {
        what: "合计行有一栏与各行之和不符",
        layout: totalLine({ name: "合计" }, (sums) => (sums.books = Number(sums.books) + 1000)),
        ...query("total-row"),
      },
      {
        what: "评分表末行写“总分”，分值100",
        layout: line("governmentScores", { item: "总分", points: 100, ownScore: 87.5, reviewScore: 4.5 }),
        ...info("total-row"),
      },
      {
        what: "评分表末行的总分值与各行之和不符",
        layout: line("governmentScores", { item: "总分", points: 110 }),
        ...error("points-not-hundred"),
      },
      {
        what: "自己的公式把合计行也算成一所学校",
        baseLayout: totalLine({ name: "合计" }),
        layout: (workbook) => ({
          sheets: [
            ...workbook.sheets,
            {
              ...workbook.sheets[0],
              name: "自算",
              top: 0,
              left: 0,
              values: [[1]],
              formulas: [["=AVERAGE(学校台账!L2:L11)"]],
              formats: undefined,
            },
          ],
        }),
        ...error("total-row"),
      },
      {
        what: "列标题的单位改成了元",
        layout: heading("schools", "equipmentValue", "教学仪器设备资产值(元)"),
        ...error("missing-column"),
      },
      { what: "少一列", layout: withoutColumn("schools", "books"), ...error("missing-column") },
      { what: "多一列自用的列", layout: moreColumn("联系情况", () => "已核"), ...info("unknown-heading") },
      {
        what: "同一内容有两列",
        layout: moreColumn("图书册数(册)", () => 100),
        ...error("doubled-column"),
      },
      {
        what: "一张表的列标题认不出来",
        layout: (workbook) =>
          onSheet(workbook, SHEETS.training.name, ([, ...rows]) => [["甲", "乙", "丙", "丁", "戊"], ...rows]),
        ...error("unrecognised-sheet"),
      },
      {
        what: "少了学校台账",
        layout: ({ sheets }) => ({ sheets: sheets.filter(({ name }) => name !== LEDGER) }),
        ...error("missing-sheet"),
      },
      {
        what: "删掉了参数表",
        layout: ({ sheets }) => ({ sheets: sheets.filter(({ name }) => name !== "参数") }),
        ...query("missing-sheet"),
      },
    ],
  },
  {
    title: "单元格的填法",
    slips: [
      ...["≥550", "各1", "/", "无", "约30"].map((text) => ({
        what: `数字栏写“${text}”`,
        plant: school("03", { computers: text }),
        ...error("text-for-number"),
      })),
      ...["12人", "1.2万", "115台"].map((text) => ({
        what: `数字栏写“${text}”`,
        plant: school("03", { computers: text }),
        ...error("unit-typed-in"),
      })),
      { what: "数字栏写全角数字“１２３”", plant: school("03", { computers: "１２３" }), ...error("full-width-digits") },
      { what: "数字前有空格“ 135”", plant: school("03", { computers: " 135" }), ...error("stray-blank") },
      { what: "数字以文本形式存储", plant: school("03", { computers: "135" }), ...error("number-as-text") },
      { what: "人数填了小数", plant: school("03", { computers: 135.5 }), ...error("fractional-count") },
      { what: "填了负数", plant: school("03", { computers: -135 }), ...error("negative-number") },
      {
        what: "数字下面是时间格式（输入1:16）",
        layout: cell("schools", { code: code("03") }, "computers", { value: 76 / 1440, format: "h:mm" }),
        ...error("time-or-date"),
      },
      {
        what: "数字下面是日期格式（输入3-4）",
        layout: cell("schools", { code: code("03") }, "computers", { value: 45720, format: "m/d" }),
        ...error("time-or-date"),
      },
      {
        what: "数值取自其他工作簿",
        layout: cell("schools", { code: code("03") }, "books", { formula: "=[图书.xlsx]汇总!B4" }),
        ...query("external-link"),
      },
      {
        what: "数值用近似匹配的VLOOKUP查得",
        layout: cell("schools", { code: code("03") }, "books", { formula: "=VLOOKUP(A4,图书!A:B,2)" }),
        ...query("approximate-lookup"),
      },
      {
        what: "指标表中的差异系数改成了别的数",
        baseLayout: withDerived,
        layout: shown("生均图书册数", (exact) => exact / 2),
        ...error("coefficient-differs"),
      },
      { what: "单元格是错误值", plant: school("03", { computers: { error: "#REF!" } }), ...error("formula-error") },
      { what: "选项写了别的字", plant: school("03", { type: "九年制学校" }), ...error("unknown-choice") },
      { what: "举办者类型写了别的字", plant: school("03", { organiser: "教育局" }), ...query("unknown-choice") },
      { what: "标识码以数字形式填写", plant: school("08", { code: Number(code("08")) }), ...query("code-as-number") },
    ],
  },
  {
    title: "空白",
    slips: [
      {
        what: "有班级和教师的学段没有填在校生数",
        plant: school("02", { "junior.pupils": null }),
        ...error("blank-cell"),
      },
      { what: "完全中学没有填高中在校生数", plant: school("07", { "senior.pupils": null }), ...error("blank-cell") },
      { what: "整列小学在校生数没有填", plant: emptied("schools", "primary.pupils"), ...error("empty-column") },
      { what: "图书册数没有填", plant: school("03", { books: null }), ...error("blank-cell") },
      { what: "“高校附属”一校没有填，其余都填了", plant: school("03", { affiliated: null }), ...query("blank-flag") },
      { what: "标识码没有填", plant: row("training", "03", { code: null }), ...error("blank-cell") },
      { what: "班额台账有一格没有填", plant: row("classSizes", "01", { bin9: null }), ...error("blank-cell") },
      {
        what: "办学基本标准有一格标准值没有填",
        plant: ({ sheets }) => void (sheets.gateStandards![0]["primary.镇区"] = null),
        ...error("blank-judged"),
      },
      {
        what: "评分表有一项没有得分",
        plant: ({ sheets }) => void (sheets.governmentScores![3].ownScore = null),
        ...error("blank-judged"),
      },
      {
        what: "满意度的有效问卷数没有填",
        plant: set("satisfaction", { group: "全部调查对象" }, { returned: null }),
        ...error("blank-judged"),
      },
      {
        what: "工资收入有一项没有填",
        plant: set("wages", { year: 2024 }, { officials: null }),
        ...error("blank-cell"),
      },
      {
        what: "特殊教育经费标准没有选定",
        plant: parameter("specialEducationFunds", null),
        ...info("blank-parameter"),
      },
    ],
  },
  {
    title: "应有的行",
    slips: [
      { what: "教师培训缺一所学校", plant: remove("training", { code: code("03") }), ...error("missing-record") },
      {
        what: "教师持证上岗缺一所学校",
        plant: remove("certificates", { code: code("03") }),
        ...error("missing-record"),
      },
      {
        what: "教师交流轮岗缺一所公办学校",
        plant: remove("exchange", { code: code("03") }),
        ...error("missing-record"),
      },
      {
        what: "公用经费台账缺一所学校",
        plant: remove("publicFunds", { code: code("03") }),
        ...error("missing-record"),
      },
      {
        what: "公用经费台账缺一个教学点",
        plant: remove("publicFunds", { code: code("05") }),
        ...error("missing-record"),
      },
      { what: "一所学校没有登记专用教室", plant: remove("rooms", { code: code("03") }), ...error("missing-record") },
      {
        what: "班额台账缺一所学校的一个学段",
        plant: remove("classSizes", { code: code("03"), stage: "初中" }),
        ...error("missing-record"),
      },
      { what: "就近入学台账缺一所学校", plant: remove("nearby", { code: code("07") }), ...error("missing-record") },
      { what: "巩固率缺一所初中", plant: remove("retention", { code: code("02") }), ...error("missing-record") },
      { what: "质量监测缺一个科目", plant: remove("monitoring", { subject: "德育" }), ...error("missing-record") },
      { what: "残疾儿童少年入学缺一类", plant: remove("disabled", { kind: "听力" }), ...error("missing-record") },
      { what: "随迁子女就学缺一个学段", plant: remove("migrants", { stage: "初中" }), ...error("missing-record") },
      {
        what: "满意度调查没有全部调查对象一行",
        plant: remove("satisfaction", { group: "全部调查对象" }),
        ...error("missing-record"),
      },
      { what: "政府保障程度缺一项", plant: remove("governmentItems", { no: 10 }), ...error("missing-record") },
      { what: "一票否决事项缺一条", plant: remove("vetoes", { item: "弄虚作假" }), ...error("missing-record") },
    ],
  },
  {
    title: "标识码和校名",
    slips: [
      {
        what: "学校台账中一所学校的标识码填错一位",
        plant: school("03", { code: code("93") }),
        ...error("code-differs"),
      },
      {
        what: "一个台账中一行的标识码填错一位",
        plant: row("training", "03", { code: code("93") }),
        ...error("unknown-school"),
      },
      {
        what: "台账里有一所学校台账没有的学校",
        plant: add("training", { code: code("88"), name: "别处小学", teachers: 10, completed: 10 }),
        ...error("unknown-school"),
      },
      {
        what: "一行填了另一所学校的校名",
        plant: row("training", "03", { name: "第二中学" }),
        ...error("name-of-another-school"),
      },
      ...(["training", "publicFunds", "nearby", "certificates", "exchange", "rooms"] as const).map((sheet) => ({
        what: `${SHEETS[sheet].name}一行的标识码写成另一所学校的`,
        plant: row(sheet, "03", { code: code("05") }),
        ...error("name-of-another-school"),
      })),
      {
        what: "学校台账中一所学校的标识码写成另一所学校的",
        plant: school("03", { code: code("05") }),
        ...error("duplicate-code"),
      },
      { what: "两行相同的记录", plant: again("training", { code: code("03") }), ...error("duplicate-record") },
      {
        what: "同一学校两行不同的记录",
        plant: again("training", { code: code("03") }, { completed: 1 }),
        ...error("duplicate-record"),
      },
      {
        what: "学校台账中同一学校两行，完全相同",
        plant: again("schools", { code: code("03") }),
        ...error("duplicate-code"),
      },
      {
        what: "学校台账中同一标识码两行，数不相同",
        plant: again("schools", { code: code("03") }, { computers: 140 }),
        ...error("duplicate-code"),
      },
      { what: "校区没有填所属学校", plant: school("04", { parent: null }), ...error("orphan-campus") },
      {
        what: "校区的所属学校也是校区",
        plant: all(
          like("04", { code: code("44"), name: "第一小学另一校区", parent: code("04") }),
          again("publicFunds", { code: code("04") }, { code: code("44"), name: "第一小学另一校区" }),
        ),
        ...error("campus-of-campus"),
      },
      {
        what: "独立计校数却填了所属学校",
        plant: school("09", { parent: code("01") }),
        ...query("counted-with-parent"),
      },
      {
        what: "中心校一行填了包括校区的合计",
        plant: ({ sheets }) => {
          const [main] = sheets.schools!;
          const campus = sheets.schools!.find((each) => each.code === code("04"))!;
          for (const { id, kind } of SHEETS.schools.columns)
            if ((kind === "count" || kind === "amount") && id !== "builtYear") main[id] = campus[id];
          // So small a school of its own stands in 乡村, where nobody asks for 就近入学.
          Object.assign(main, { largestClass: campus.largestClass, area: "乡村" });
          sheets.nearby = sheets.nearby!.filter((each) => each.code !== code("01"));
          const teachers = campus["primary.teachers"];
          Object.assign(
            sheets.training!.find((each) => each.code === code("01"))!,
            { teachers, completed: teachers },
          );
          Object.assign(
            sheets.certificates!.find((each) => each.code === code("01"))!,
            {
              teachers,
              certified: teachers,
            },
          );
          for (const stage of ["primary"]) {
            const bins = sheets.classSizes!.find((each) => each.code === code("01"))!;
            bins.bin4 = campus[`${stage}.classes`];
            bins.bin5 = 0;
          }
        },
        ...query("parent-holds-campuses"),
      },
      {
        what: "两所学校各项数字完全相同",
        plant: ({ sheets }) => {
          const [from, to] = ["01", "08"].map((end) => sheets.schools!.find((each) => each.code === code(end))!);
          for (const { id, kind } of SHEETS.schools.columns)
            if (kind === "count" || kind === "amount") to[id] = from[id];
          const bins = sheets.classSizes!.find((each) => each.code === code("08"))!;
          bins.bin5 = from["primary.classes"];
          for (const [sheet, part] of [
            ["training", "completed"],
            ["certificates", "certified"],
          ] as const) {
            const teachers = from["primary.teachers"];
            Object.assign(
              sheets[sheet]!.find((each) => each.code === code("08"))!,
              { teachers, [part]: teachers },
            );
          }
          const rooms = sheets.rooms!.filter((each) => each.code === code("08"));
          for (const room of rooms) sheets.rooms!.push({ ...room, room: `${String(room.room)}乙` });
        },
        ...query("identical-figures"),
      },
      {
        what: "名称是教学点，办学类型填小学",
        plant: all(
          school("05", { type: "小学" }),
          again("freeValues", { code: code("01") }, { code: code("05"), name: "上坪教学点" }),
        ),
        ...query("name-contradicts-type"),
      },
      { what: "名称是中学，办学类型填小学", plant: all(renamed("08", "博文中学")), ...query("name-contradicts-type") },
      { what: "名称是民办，举办者填县级", plant: renamed("09", "青石民办小学"), ...query("name-contradicts-type") },
      { what: "办学类型与学段不符", plant: school("01", { type: "九年一贯制" }), ...query("type-stage-mismatch") },
      {
        what: "城区小学不足100人",
        plant: all(
          school("09", { area: "镇区", books: 1700 }),
          add("nearby", { code: code("09"), name: "青石村小学", stage: "小学", pupils: 96, inDistrict: 96 }),
        ),
        ...query("small-town-school"),
      },
    ],
  },
  {
    title: "不可能的数",
    slips: [
      {
        what: "室内体育用房大于全部教学用房",
        plant: school("03", { indoorSportsArea: 99999 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "高于规定学历教师多于专任教师",
        plant: school("03", { "primary.teachersAboveRequired": 99 }),
        ...error("part-exceeds-whole"),
      },
      { what: "专任教师多于教职工", plant: school("03", { "primary.staff": 25 }), ...error("part-exceeds-whole") },
      { what: "绿化面积大于占地面积", plant: school("03", { greenArea: 9999999 }), ...error("part-exceeds-whole") },
      {
        what: "有班级的学段在校生填0",
        plant: school("02", { "junior.pupils": 0 }),
        ...error("classes-without-pupils"),
      },
      {
        what: "有在校生的学段教学班数填0",
        plant: school("02", { "junior.classes": 0 }),
        ...error("pupils-without-classes"),
      },
      {
        what: "有两个学段的学校，教师全填在一个学段",
        plant: school("06", {
          "primary.teachers": 8,
          "primary.staff": 9,
          "junior.teachers": 0,
          "junior.staff": 0,
          "junior.teachersAboveRequired": 0,
          "junior.teachersIntermediate": 0,
          "junior.backboneTeachers": 0,
          "junior.sportsArtsTeachers": 0,
        }),
        ...query("teachers-in-one-stage"),
      },
      {
        what: "完成培训人数多于教师数",
        plant: row("training", "03", { completed: 999 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "持证人数多于在岗教师数",
        plant: row("certificates", "03", { certified: 999 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "交流人数多于符合条件人数",
        plant: row("exchange", "03", { exchanged: 99 }),
        ...error("part-exceeds-whole"),
      },
      { what: "学区内学生多于在校生", plant: row("nearby", "07", { inDistrict: 999 }), ...error("part-exceeds-whole") },
      {
        what: "培训经费多于公用经费预算",
        plant: row("publicFunds", "03", { training: 999 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "已入学残疾儿童多于适龄数",
        plant: set("disabled", { kind: "视力" }, { enrolled: 60 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "公办与购买服务就读之和多于随迁子女数",
        plant: set("migrants", { stage: "小学" }, { inPurchased: 20 }),
        ...error("parts-not-whole"),
      },
      {
        what: "分配名额多于总数",
        plant: set("seniorPlaces", { year: 2025 }, { allocated: 1200 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "满意问卷多于有效问卷",
        plant: set("satisfaction", { group: "全部调查对象" }, { satisfied: 1160 }),
        ...error("part-exceeds-whole"),
      },
      {
        what: "家长问卷多于全部问卷",
        plant: set("satisfaction", { group: "其中：家长" }, { sent: 1300 }),
        ...error("parents-exceed-all"),
      },
      {
        what: "得分多于分值",
        plant: ({ sheets }) => void (sheets.governmentScores![0].ownScore = 7),
        ...error("part-exceeds-whole"),
      },
      {
        what: "分值合计不是100，又没有写总分",
        plant: ({ sheets }) => void (sheets.governmentScores![0].points = 7),
        ...query("points-not-hundred"),
      },
      {
        what: "转出、死亡多于入学、转入",
        plant: set("retention", { code: code("02") }, { transferredOut: 400, finished: 0 }),
        ...error("cohort-impossible"),
      },
      {
        what: "学制填7年",
        plant: set("retention", { code: code("02") }, { schoolYears: 7 }),
        ...error("cohort-impossible"),
      },
      {
        what: "入学年份的一届还没有毕业",
        plant: set("retention", { code: code("02") }, { entryYear: 2024 }),
        ...error("cohort-impossible"),
      },
      {
        what: "巩固率超过100%",
        plant: set("retention", { code: code("02") }, { finished: 330 }),
        ...query("retention-over-whole"),
      },
      {
        what: "班额台账各档之和与教学班数不符",
        plant: set("classSizes", { code: code("01") }, { bin5: 25 }),
        ...error("class-sizes-differ"),
      },
      {
        what: "在校生略多于各档能容纳的人数",
        plant: all(
          school("01", { "primary.pupils": 1085 }),
          set("nearby", { code: code("01") }, { pupils: 1085, inDistrict: 1085 }),
        ),
        ...query("class-sizes-differ"),
      },
      {
        what: "在校生远少于各档至少的人数",
        plant: all(
          set("classSizes", { code: code("03"), stage: "初中" }, { bin6: 0, bin8: 8 }),
          school("03", { largestClass: 58 }),
        ),
        ...error("class-sizes-differ"),
      },
      {
        what: "最大班额与班额台账最高一档不符",
        plant: school("02", { largestClass: 62 }),
        ...error("class-sizes-differ"),
      },
      { what: "建成年份填85", plant: school("03", { builtYear: 85 }), ...error("out-of-range") },
      {
        what: "毕业班学生数为0而毕业率填100%",
        also: ["graduation"],
        plant: set("graduation", { code: code("03"), stage: "小学" }, { due: 0, graduated: 0, statedRate: 100 }),
        ...query("percent-differs"),
      },
      {
        what: "招生入学填成全校学生数，初一招生多于全县小学毕业生",
        also: ["admissions", "graduation"],
        plant: set(
          "admissions",
          { code: code("02"), stage: "初中" },
          { registered: 960, qualified: 960, announced: 960, admitted: 960, notified: 960, arrived: 960 },
        ),
        ...query("admissions-exceed-graduates"),
      },
      {
        what: "各学历人数之和多于专任教师数",
        also: ["teacherStructure"],
        plant: ({ sheets }) =>
          void (sheets.teacherStructure![0].bachelor = Number(sheets.teacherStructure![0].bachelor) + 3),
        ...query("parts-not-whole"),
      },
      {
        what: "骨干教师按各级重复计算",
        also: ["teacherStructure"],
        plant: ({ sheets }) =>
          void Object.assign(sheets.teacherStructure![0], {
            provincialBackbone: 30,
            cityBackbone: 30,
            countyBackbone: 30,
          }),
        ...error("parts-not-whole"),
      },
    ],
  },
  {
    title: "单位和口径",
    slips: [
      {
        what: "教学仪器设备资产值按元填写",
        plant: scaled("schools", { code: code("06") }, "equipmentValue", 10000),
        ...error("unit-suspect"),
      },
      {
        what: "一所学校的公用经费预算按元填写",
        plant: scaled("publicFunds", { code: code("03") }, "budget", 10000),
        ...error("amount-unit"),
      },
      {
        what: "整列公用经费预算按元填写",
        plant: scaled("publicFunds", {}, "budget", 10000),
        ...error("amount-unit"),
      },
      { what: "基准定额按万元填写", plant: row("publicFunds", "05", { quota: 0.115 }), ...error("amount-unit") },
      {
        what: "一年的拨款按元填写",
        also: ["finance"],
        plant: scaled("finance", { year: 2023 }, "allocation", 1000),
        ...error("amount-unit"),
      },
      {
        what: "教师工资收入按万元填写",
        plant: set("wages", { year: 2024 }, { teachers: 9.25 }),
        ...error("amount-unit"),
      },
      {
        what: "校际差异率填12.8",
        plant: set("monitoring", { subject: "数学" }, { variation: 12.8 }),
        ...error("percent-for-fraction"),
      },
      { what: "满意度标准填0.85", plant: parameter("publicThreshold", 0.85), ...error("invalid-parameter") },
      { what: "达标分数填0.85", plant: parameter("passMark", 0.85), ...error("invalid-parameter") },
      {
        what: "师生比填反：教师和学生两列互换",
        plant: all(
          school("06", { "primary.pupils": 9, "primary.teachers": 60, "primary.staff": 66 }),
          row("training", "06", { teachers: 63, completed: 63 }),
          row("certificates", "06", { teachers: 63, certified: 63 }),
        ),
        ...query("teacher-ratio-inverted"),
      },
      {
        what: "2025年的预算，特殊教育经费标准仍用6000元",
        base: parameter("year", 2026),
        plant: parameter("specialEducationFunds", 6000),
        ...query("special-education-funds"),
      },
      {
        what: "质量监测结果早于一个周期",
        plant: set("monitoring", { subject: "数学" }, { year: 2020 }),
        ...query("data-years-old"),
      },
      {
        what: "优质高中名额是三年前的",
        plant: all(remove("seniorPlaces", { year: 2025 }), set("seniorPlaces", { year: 2024 }, { year: 2022 })),
        ...query("data-years-old"),
      },
      { what: "工资收入是三年前的", plant: set("wages", { year: 2024 }, { year: 2022 }), ...query("data-years-old") },
      {
        what: "就近入学台账的在校生与学校台账略有不同",
        plant: set("nearby", { code: code("02") }, { pupils: 963 }),
        ...query("differs-from-schools"),
      },
      {
        what: "就近入学台账的在校生与学校台账相差很多",
        plant: set("nearby", { code: code("02") }, { pupils: 1200, inDistrict: 1190 }),
        ...error("differs-from-schools"),
      },
      {
        what: "教师培训的教师数多于教职工数",
        plant: row("training", "03", { teachers: 300, completed: 300 }),
        ...query("teachers-differ"),
      },
      {
        what: "师生比表头下填了生师比的系数",
        because: "学校台账只收学生数和教师数，比值由系统计算；在自己的表里算的比值，本软件不读",
      } satisfies Unknowable,
    ],
  },
  {
    title: "结论、佐证、否决和标准",
    slips: [
      {
        what: "填了达标，没有佐证材料",
        plant: set("governmentItems", { no: 1 }, { evidence: null }),
        ...query("item-without-evidence"),
      },
      {
        what: "不能不适用的项目填了不适用",
        plant: set("governmentItems", { no: 1 }, { verdict: "不适用" }),
        ...query("not-applicable-answer"),
      },
      {
        what: "由中心校合并填报，填的不是中心校的标识码",
        plant: set("certificates", { code: code("05") }, { mergedInto: code("97") }),
        ...query("unknown-school"),
      },
      {
        what: "城区小学填了由中心校合并填报",
        plant: set("certificates", { code: code("08") }, { mergedInto: code("01"), teachers: null, certified: null }),
        ...error("missing-record"),
      },
      {
        what: "省定办学基本标准少填一行",
        plant: ({ sheets }) => void sheets.gateStandards!.pop(),
        ...query("too-many-indicators"),
      },
      {
        what: "办学基本标准的标准值填0",
        plant: ({ sheets }) => void (sheets.gateStandards![0]["primary.镇区"] = 0),
        ...error("gate-standard"),
      },
      {
        what: "公务员平均工资填0",
        plant: set("wages", { year: 2024 }, { officials: 0 }),
        ...error("out-of-range"),
      },
      {
        what: "学业水平级别写了别的字",
        plant: set("monitoring", { subject: "数学" }, { level: "良好" }),
        ...error("unknown-choice"),
      },
      {
        what: "数据达标，结论填不达标",
        plant: set("governmentItems", { no: 12 }, { verdict: "不达标" }),
        ...query("answer-contradicts-figure"),
      },
      {
        what: "否决事项的办法写了别的字",
        plant: set("vetoes", { item: "弄虚作假" }, { method: "优质" }),
        ...error("unknown-choice"),
      },
      {
        what: "随迁子女就学的学段写了别的字",
        plant: set("migrants", { stage: "初中" }, { stage: "中学" }),
        ...error("unknown-choice"),
      },
      {
        what: "工资收入的年度写成文字",
        plant: set("wages", { year: 2024 }, { year: "去年" }),
        ...error("text-for-number"),
      },
      {
        what: "办学基本标准超过10项",
        plant: add(
          "gateStandards",
          ...["生均高于规定学历教师数", "生均中级及以上专业技术职务教师数"].map((indicator) => ({
            indicator,
            bound: "不低于",
            "primary.城区": 0.01,
            "primary.镇区": 0.01,
            "primary.乡村": 0.01,
            "junior.城区": 0.01,
            "junior.镇区": 0.01,
            "junior.乡村": 0.01,
          })),
        ),
        ...query("too-many-indicators"),
      },
      {
        what: "认定后的监测答“否”以外的字",
        plant: parameter("monitoringKept", "基本保持"),
        ...error("invalid-parameter"),
      },
    ],
  },
  {
    title: "由一本工作簿无法得知",
    slips: [
      { what: "资产值填了净值，不是账面原值", because: "两者是同一列的同一个数，只有会计账能区分" },
      { what: "图书册数含电子图书", because: "只有一个总数，来源要查馆藏登记" },
      { what: "运动场地面积把体育馆又算了一次", because: "两个数都在可能范围内，要看平面图" },
      {
        what: "附设幼儿班的儿童、教师计入小学",
        because: "学校台账没有幼儿的数，超出可能范围时由生师比、班额等规则提出",
      },
      { what: "完全中学的高中教师计入初中", because: "学校台账不收高中教师数；教师多于教职工时能查出" },
      { what: "入学率用了学籍人数而不是户籍人口", because: "分母来自公安，工作簿里没有另一个数可比" },
      { what: "数据与上年各列完全相同", because: "要有上年的工作簿才能比；选了上年台账，“与上年对照”能查出" },
      { what: "各行错开一行粘贴", because: "与本年其他台账不符时能查出；选了上年台账，“与上年对照”能查出" },
      { what: "漏了一所学校，各台账都没有它", because: "工作簿里没有任何痕迹，要与学校名录核对" },
      { what: "漏了一类不足100人的村小，填成了更大的人数", because: "所填的数在可能范围内，要查学籍" },
    ],
  },
];

export const PECULIARITIES: readonly Peculiarity[] = [
  { what: "一所不计入基本均衡的学校图书为0", plant: school("08", { books: 0 }) },
  { what: "室内体育用房为0", plant: school("02", { indoorSportsArea: 0, sportsGroundArea: 14000 }) },
  {
    what: "当年新建的学校，没有上年度的公用经费、交流和毕业班",
    also: ["history"],
    plant: all(
      school("09", { builtYear: 2025 }),
      add("history", { code: code("09"), name: "青石村小学", year: 2025, change: "新建" }),
      row("exchange", "01", { exchanged: 6 }),
      ...(["publicFunds", "exchange", "retention"] as const).map((sheet) => remove(sheet, { code: code("09") })),
    ),
  },
  {
    what: "只有一名学生的教学点",
    plant: all(
      school("05", { "primary.pupils": 1, "primary.classes": 1, largestClass: 1, "primary.migrants": 0 }),
      set("classSizes", { code: code("05") }, { bin1: 1, bin2: 0 }),
      school("05", {
        "primary.teachers": 1,
        "primary.staff": 1,
        "primary.teachersAboveRequired": 1,
        "primary.teachersIntermediate": 0,
        "primary.backboneTeachers": 0,
        "primary.sportsArtsTeachers": 0,
      }),
      row("training", "05", { teachers: 1, completed: 1 }),
      row("certificates", "05", { teachers: 1, certified: 1 }),
      row("exchange", "05", { eligible: 0 }),
      row("exchange", "04", { eligible: 6 }),
      row("publicFunds", "05", { pupils: 1 }),
    ),
  },
  {
    what: "复式班：一个教学点几个年级合一个班",
    plant: all(
      school("05", { "primary.pupils": 24, "primary.classes": 1, largestClass: 24, "primary.migrants": 0 }),
      set("classSizes", { code: code("05") }, { bin1: 1, bin2: 0 }),
      row("publicFunds", "05", { pupils: 24 }),
    ),
  },
  {
    what: "5200人的小学（超过规模，优质均衡本来就不达标）",
    asks: ["too-many-tracks"],
    changes: ["2017"],
    plant: ({ sheets }) => {
      const [big] = sheets.schools!;
      for (const { id, kind } of SHEETS.schools.columns)
        if ((kind === "count" || kind === "amount") && id !== "builtYear" && id !== "largestClass")
          if (typeof big[id] === "number") big[id] *= 5;
      sheets.classSizes!.find((each) => each.code === code("01"))!.bin5 = 120;
      for (const room of sheets.rooms!.filter((each) => each.code === code("01")))
        for (let i = 2; i <= 5; i++) sheets.rooms!.push({ ...room, room: `${String(room.room)}之${i}` });
      const nearby = sheets.nearby!.find((each) => each.code === code("01"))!;
      Object.assign(nearby, { pupils: 5280, inDistrict: 5280 });
      const teachers = big["primary.teachers"];
      Object.assign(
        sheets.training!.find((each) => each.code === code("01"))!,
        { teachers, completed: teachers },
      );
      Object.assign(
        sheets.certificates!.find((each) => each.code === code("01"))!,
        { teachers, certified: teachers },
      );
    },
  },
  {
    what: "全县只有三所学校",
    plant: ({ sheets }) => {
      const kept = ["01", "02", "09"].map(code);
      for (const [sheet, records] of Object.entries(sheets) as [SheetId, Record<string, CellValue>[]][])
        if (SHEETS[sheet].columns.some(({ id }) => id === "code"))
          sheets[sheet] = records.filter((record) => kept.includes(String(record.code)));
      const exchange = sheets.exchange!;
      exchange.forEach((record) => Object.assign(record, { eligible: 10, exchanged: 1, backbone: 1 }));
    },
  },
  {
    what: "五四学制",
    plant: ({ sheets }) => {
      for (const site of sheets.schools!) site.schoolSystem = "五四";
      for (const cohort of sheets.retention!) {
        cohort.schoolYears = cohort.stage === "小学" ? 5 : 4;
        cohort.entryYear = 2025 - Number(cohort.schoolYears);
      }
    },
  },
  {
    what: "村小由中心校管理，独立计校数，填了所属学校",
    plant: school("09", { parent: code("01") }),
    asks: ["counted-with-parent"],
  },
  { what: "校名里有“合计”二字", plant: renamed("09", "合计沟小学") },
  { what: "校名里有“小计”二字", plant: renamed("09", "小计村小学") },
  { what: "校名以县名开头", plant: renamed("01", "示例县第一小学") },
  { what: "教学点的名称叫小学", plant: renamed("05", "上坪小学") },
  { what: "九年一贯制学校的名称叫中学", plant: renamed("03", "河口中学") },
  { what: "完全中学的名称叫高级中学", plant: renamed("07", "第二高级中学") },
  { what: "“高校附属”整列不填（都不是）", plant: emptied("schools", "affiliated") },
  { what: "“是否寄宿制学校”整列不填（都不是）", plant: emptied("schools", "boarding") },
  {
    what: "小学的初中、高中在校生数留空",
    plant: all(
      school("01", { "junior.pupils": null, "senior.pupils": null, "junior.classes": null }),
      school("09", { "junior.pupils": null, "senior.pupils": null, "junior.classes": null }),
    ),
  },
  { what: "校区不办初中，初中在校生数留空", plant: school("04", { "junior.pupils": null, "senior.pupils": null }) },
  {
    what: "停办的一届：入学、毕业都是0",
    plant: add("retention", {
      code: code("08"),
      name: "博文小学",
      stage: "初中",
      schoolYears: 3,
      entryYear: 2022,
      entered: 0,
      transferredIn: 0,
      transferredOut: 0,
      died: 0,
      finished: 0,
    }),
  },
  {
    what: "寄宿制学校不在就近入学台账",
    plant: all(school("07", { boarding: "是" }), remove("nearby", { code: code("07") })),
  },
  {
    what: "教学点的教师培训由中心校合并填报",
    plant: set("training", { code: code("05") }, { mergedInto: code("01"), teachers: null, completed: null }),
  },
  {
    what: "校际差异率按百分数格式显示",
    layout: cell("monitoring", { subject: "数学" }, "variation", { value: 0.117, format: "0.0%" }),
  },
  { what: "民办学校没有教师交流轮岗", plant: remove("exchange", { code: code("08") }) },
  {
    what: "某一类残疾儿童为0",
    plant: set("disabled", { kind: "视力" }, { population: 0, enrolled: 0, inSpecialSchools: 0 }),
  },
  {
    what: "随迁子女一个学段为0",
    plant: set("migrants", { stage: "初中" }, { eligible: 0, inPublic: 0, inPurchased: 0 }),
  },
  {
    what: "学业水平级别写作“3”“三”“III级”",
    plant: all(
      set("monitoring", { subject: "数学" }, { level: "3" }),
      set("monitoring", { subject: "科学" }, { level: "三" }),
      set("monitoring", { subject: "体育" }, { level: "III级" }),
    ),
  },
  { what: "举办者类型填代码", plant: school("01", { organiser: 7 }) },
  {
    what: "一所学校的骨干教师交流为0",
    plant: all(row("exchange", "01", { backbone: 0 }), row("exchange", "02", { backbone: 2 })),
  },
  {
    what: "列的次序调换",
    layout: (workbook) =>
      onSheet(workbook, SHEETS.training.name, (rows) => rows.map(([a, b, c, d, ...rest]) => [a, b, d, c, ...rest])),
  },
  {
    what: "数据中间有空行",
    layout: (workbook) => onSheet(workbook, LEDGER, ([head, first, ...rows]) => [head, first, [], ...rows]),
  },
  {
    what: "多一列“是否达标”，达标填1、未达标留空",
    layout: moreColumn("是否达标", (record) => (record % 2 === 0 ? 1 : null)),
  },
  {
    what: "省里增加了评分项目，分值仍合计100",
    plant: ({ sheets }) => {
      const [first] = sheets.governmentScores!;
      first.points = 3;
      first.ownScore = 2.6;
      sheets.governmentScores!.push({ area: "入学机会", item: "省定项目", points: 3, ownScore: 2.6 });
      sheets.archive!.push({ ...sheets.archive![0], area: "入学机会", item: 18 });
    },
  },
  {
    what: "教师数与学校台账相差不多（在岗与应训口径不同）",
    plant: row("training", "02", { teachers: 68, completed: 68 }),
  },
];

import type { Area, CellValue, SheetSnapshot } from "../../src/model";
import type { Random } from "../../src/samples/random";
import { STAGED, WHOLE, type Made, type School } from "./truth";

/** Sheets as people make them: the clean figures of schools under headings, units and habits of every kind. */

/** What can be done to a sheet; each is tried alone and in combinations. */
export const HABITS = [
  "title",
  "unitLine",
  "unitRow",
  "groups",
  "unmergedGroups",
  "stageGroups",
  "codeRow",
  "letterCodes",
  "totalFirst",
  "totalLast",
  "unlabelledTotal",
  "subtotals",
  "notes",
  "signatures",
  "pageHeads",
  "otherColumns",
  "personalColumns",
  "idleColumns",
  "synonyms",
  "yuan",
  "thousandYuan",
  "tenThousandBooks",
  "squareMetres",
  "textNumbers",
  "fullWidth",
  "separators",
  "units",
  "tenThousands",
  "legend",
  "numericCodes",
  "noCodes",
  "shuffled",
  "blankLines",
  "hiddenRows",
] as const;
/** What makes figures doubtful. */
export const DOUBTS = [
  "signs",
  "inexact",
  "times",
  "errors",
  "struck",
  "noAreaUnit",
  "mu",
  "bareTeachers",
  "closed",
  "noTowns",
] as const;
/** Parts of pupils: by grade beside their sum and without one, and by stage behind a whole and «其中»; of computers: by who uses them, likewise. */
export const PARTS = ["grades", "gradesAlone", "ofWhole", "users", "usersAlone"] as const;
/** How the sheets lie. */
export const SHAPES = [
  "wide",
  "transposed",
  "panels",
  "stageBlocks",
  "stageSheets",
  "twoSheets",
  "forms",
  "forms2",
  "headedForms",
  "splitRows",
  "towns",
  "townSheets",
] as const;

export type Habit = (typeof HABITS)[number] | (typeof DOUBTS)[number] | (typeof PARTS)[number];
export type Shape = (typeof SHAPES)[number];

/** Habits that exclude one another: of each line one at most is kept. */
const EITHER: readonly (readonly Habit[])[] = [
  ["groups", "unmergedGroups", "stageGroups"],
  ["codeRow", "letterCodes"],
  ["yuan", "thousandYuan"],
  ["numericCodes", "noCodes"],
  ["unitLine", "unitRow", "noAreaUnit", "mu"],
  ["textNumbers", "fullWidth", "separators", "units", "tenThousands"],
  ["totalFirst", "unlabelledTotal"],
  ["gradesAlone", "grades"],
  ["gradesAlone", "ofWhole"],
  ["usersAlone", "users"],
  // A unit in the cell itself answers what the headings leave open.
  ["noAreaUnit", "units"],
  // 册 and 万册 in one line of units leave open which is whose.
  ["unitLine", "otherColumns"],
];

export function withoutContradictions(habits: readonly Habit[]): Habit[] {
  return habits.filter(
    (habit, i) =>
      !EITHER.some((group) => group.includes(habit) && habits.slice(0, i).some((other) => group.includes(other))),
  );
}

interface Column {
  readonly field: string | null;
  /** Group, stage and leaf, of which the layout makes its heading rows. */
  readonly group: string;
  readonly stage: string;
  readonly leaf: string;
  readonly unit: string;
  readonly value: (school: School) => CellValue;
}

const WORDS: Readonly<
  Record<string, { readonly group: string; readonly names: readonly string[]; readonly unit: string }>
> = {
  pupils: { group: "学生", names: ["在校生数", "学生数", "在校学生数", "学生人数"], unit: "人" },
  classes: { group: "班级", names: ["教学班数", "班级数", "班数"], unit: "个" },
  teachers: { group: "教师队伍", names: ["专任教师数", "专任教师", "专任教师人数"], unit: "人" },
  teachersAboveRequired: { group: "教师队伍", names: ["高于规定学历教师数", "高于规定学历专任教师数"], unit: "人" },
  teachersIntermediate: {
    group: "教师队伍",
    names: ["中级及以上专业技术职务教师数", "中级及以上职称教师数"],
    unit: "人",
  },
  backboneTeachers: { group: "教师队伍", names: ["县级以上骨干教师数", "县级及以上骨干教师数"], unit: "人" },
  sportsArtsTeachers: {
    group: "教师队伍",
    names: ["体育艺术专任教师数", "体育、艺术(美术、音乐)专任教师数"],
    unit: "人",
  },
  teachingArea: { group: "办学条件", names: ["教学及辅助用房面积", "教学及辅助用房"], unit: "㎡" },
  indoorSportsArea: { group: "办学条件", names: ["室内体育用房面积", "室内体育用房"], unit: "㎡" },
  sportsGroundArea: { group: "办学条件", names: ["运动场地面积", "室外运动场地面积"], unit: "㎡" },
  equipmentValue: { group: "办学条件", names: ["教学仪器设备资产值", "教学仪器设备值"], unit: "万元" },
  computers: { group: "办学条件", names: ["计算机台数", "计算机数"], unit: "台" },
  books: { group: "办学条件", names: ["图书册数", "图书", "藏书量"], unit: "册" },
  multimediaRooms: { group: "办学条件", names: ["网络多媒体教室数", "网络多媒体教室间数"], unit: "间" },
};
const STAGE_WORDS: Readonly<Record<string, string>> = { primary: "小学", junior: "初中", senior: "高中" };
const FACTORS: Readonly<Record<string, number>> = { 元: 10000, 千元: 10, 万册: 0.0001 };

/** Lists in which columns of all stages stand side by side. */
const FORMS: readonly Shape[] = ["forms", "forms2", "headedForms"];
const OF_WHOLE: readonly Shape[] = ["wide", "transposed", "panels", "twoSheets", "towns", "townSheets", ...FORMS];

function isOfPeople({ group }: Column): boolean {
  return ["学生", "班级", "教师队伍"].includes(group);
}

/** So many schools of a town hand their figures in together; the first of them is called as in every town. */
const OF_TOWN = 3;
const TOWNS = ["马店镇", "大何庄乡", "油子镇", "城关街道", "孙家庄镇", "南王乡", "大子文镇"];
const OF_EVERY_TOWN = "中心小学";

export function makeSheets(schools: readonly School[], shape: Shape, habits: readonly Habit[], random: Random): Made {
  if (shape !== "towns" && shape !== "townSheets") return new Maker(schools, new Set(habits), random).make(shape);
  const uncoded = habits.filter((habit) => habit !== "numericCodes");
  return new Maker(schools, new Set([...uncoded, "noCodes" as const]), random).make(shape);
}

class Maker {
  private readonly facts = new Map<string, number>();
  private readonly doubtful = new Set<string>();
  private readonly spoiled = new Map<string, CellValue>();

  constructor(
    private readonly schools: readonly School[],
    private readonly habits: ReadonlySet<Habit>,
    private readonly random: Random,
  ) {}

  private has(habit: Habit): boolean {
    return this.habits.has(habit);
  }

  make(shape: Shape): Made {
    const columns = this.columns(shape);
    this.spoil(columns);
    // On these sheets there is no place for a legend.
    if (this.has("legend") && (shape === "transposed" || shape === "panels"))
      for (const school of this.schools)
        for (const [field, value] of school.figures) if (value === 0) this.doubtful.add(this.key(school, field));
    const files = this.laid(shape, columns);
    return { files, facts: this.facts, doubtful: this.doubtful, called: this.called };
  }

  private laid(shape: Shape, columns: readonly Column[]) {
    const one = (sheets: readonly SheetSnapshot[]) => [{ file: "报表.xlsx", workbook: { sheets } }];
    const { schools } = this;
    switch (shape) {
      case "wide":
        return one([this.table("基本情况", schools, columns)]);
      case "transposed":
        return one([turned(this.table("基本情况", schools, columns, true))]);
      case "panels": {
        const half = Math.ceil(schools.length / 2);
        const [left, right] = [schools.slice(0, half), schools.slice(half)];
        return one([beside(this.table("基本情况", left, columns, true), this.table("基本情况", right, columns, true))]);
      }
      case "stageBlocks":
      case "stageSheets": {
        const parts = (["primary", "junior"] as const).map((stage) => {
          const own = columns.filter(({ stage: word }) => word === "" || word === STAGE_WORDS[stage]);
          const taught = schools.filter(({ figures }) => (figures.get(`${stage}.pupils`) ?? 0) > 0);
          const bare = own.map((column) => ({ ...column, stage: "" }));
          return { stage: STAGE_WORDS[stage] ?? "", taught, bare };
        });
        if (shape === "stageSheets")
          return one(parts.map(({ stage, taught, bare }) => this.table(`${stage}情况`, taught, bare)));
        const [primary, junior] = parts.map(({ stage, taught, bare }) =>
          this.table("基本情况", taught, bare, false, `示例县${stage}办学条件统计表`),
        );
        return one(primary && junior ? [below(primary, junior)] : []);
      }
      case "towns":
        return this.towns(columns);
      case "townSheets":
        return one(this.townSheets(columns));
      case "twoSheets": {
        const people = columns.filter(isOfPeople);
        const things = columns.filter((column) => !isOfPeople(column));
        return [
          { file: "人事.xlsx", workbook: { sheets: [this.table("师生", schools, people)] } },
          { file: "财务.xlsx", workbook: { sheets: [this.table("条件", schools, things)] } },
        ];
      }
      case "splitRows":
        return one([this.split(columns)]);
      default:
        return schools.map((school, i) => ({
          file: `${i + 1}.xlsx`,
          workbook: { sheets: [this.form(shape, school, columns)] },
        }));
    }
  }

  /** Two files a town, with the names of towns on them or without. */
  private towns(columns: readonly Column[]) {
    const parts = [columns.filter(isOfPeople), columns.filter((column) => !isOfPeople(column))];
    return Array.from({ length: Math.ceil(this.schools.length / OF_TOWN) }, (_, i) => {
      const [first, ...others] = this.schools.slice(i * OF_TOWN, (i + 1) * OF_TOWN);
      const town = TOWNS[i % TOWNS.length] ?? "";
      if (first) this.called.set(first.code, town + OF_EVERY_TOWN);
      const own = first ? [{ ...first, name: OF_EVERY_TOWN }, ...others] : [];
      const files = parts.map((part, p) => ({
        file: `${this.has("noTowns") ? i * 2 + p + 1 : `${town}${p + 1}`}.xlsx`,
        workbook: { sheets: [this.table("情况", own, part)] },
      }));
      if (first && this.has("noTowns"))
        for (const key of [...this.facts.keys(), this.key(first, "type")])
          if (key.startsWith(`${first.code}/`)) this.doubtful.add(key);
      return files;
    }).flat();
  }

  /** One workbook with two sheets a town, which has one school alone, and two of all other schools. */
  private townSheets(columns: readonly Column[]): SheetSnapshot[] {
    const parts = [columns.filter(isOfPeople), columns.filter((column) => !isOfPeople(column))];
    const sheets = TOWNS.flatMap((town, i) => {
      const school = this.schools[i];
      if (!school) return [];
      this.called.set(school.code, town + OF_EVERY_TOWN);
      const own = [{ ...school, name: OF_EVERY_TOWN }];
      const laid = parts.map((part, p) =>
        this.table(this.has("noTowns") ? `${i * 2 + p + 1}` : `${town}${p + 1}`, own, part),
      );
      if (this.has("noTowns"))
        for (const key of [...this.facts.keys(), this.key(school, "type")])
          if (key.startsWith(`${school.code}/`)) this.doubtful.add(key);
      return laid;
    });
    const others = this.schools.slice(TOWNS.length);
    return [...sheets, ...parts.map((part, p) => this.table(`其他${p + 1}`, others, part))];
  }

  /** How schools are called whose sheets call them otherwise. */
  private readonly called = new Map<string, string>();

  private columns(shape: Shape): Column[] {
    const named = (id: string, stage: string): Column => {
      const word = WORDS[id];
      if (!word) throw new RangeError(id);
      let unit = word.unit;
      if (id === "equipmentValue" && this.has("yuan")) unit = "元";
      if (id === "equipmentValue" && this.has("thousandYuan")) unit = "千元";
      if (id === "books" && this.has("tenThousandBooks")) unit = "万册";
      if (unit === "㎡" && this.has("squareMetres")) unit = "平方米";
      if (unit === "㎡" && this.has("mu")) unit = "亩";
      const vague = id === "teachers" && this.has("bareTeachers");
      const field = stage === "" ? id : `${stage}.${id}`;
      return {
        field,
        group: word.group,
        stage: STAGE_WORDS[stage] ?? "",
        leaf: vague ? "教师数" : this.has("synonyms") ? this.random.pick(word.names) : (word.names[0] ?? ""),
        unit,
        value: (school) => this.value(school, field, unit),
      };
    };
    const stages = ["primary", "junior"];
    const pupils = this.pupils(
      [...stages, "senior"].map((stage) => named("pupils", stage)),
      shape,
    );
    const columns = [
      ...pupils,
      ...STAGED.slice(1).flatMap((id) => stages.map((stage) => named(id, stage))),
      ...WHOLE.flatMap((id) => (id === "computers" ? this.computers(named(id, "")) : named(id, ""))),
    ];
    if (this.has("otherColumns")) columns.push(...this.others());
    if (this.has("shuffled")) {
      const rest = columns.slice(pupils.length);
      rest.sort(() => this.random.next() - 0.5);
      return [...pupils, ...rest];
    }
    return columns;
  }

  /** The column of computers, with those of their users. */
  private computers(whole: Column): Column[] {
    const users = ["教师用", "学生用"].map((user, i): Column => ({
      ...whole,
      field: null,
      leaf: `${user}计算机`,
      value: (school) => {
        const all = school.figures.get("computers");
        if (all === undefined) return null;
        if (this.has("usersAlone")) this.facts.set(this.key(school, "computers"), all);
        const teachers = Math.floor(all / 3);
        return this.dressed(i === 0 ? teachers : all - teachers, whole.unit);
      },
    }));
    if (this.has("usersAlone")) return users;
    return this.has("users") ? [whole, ...users] : [whole];
  }

  /** The columns of pupils, with their grades or behind their whole. */
  private pupils(stages: readonly Column[], shape: Shape): Column[] {
    const laid = (value: number): CellValue => (value === 0 && this.has("legend") ? "—" : this.dressed(value, "人"));
    const unstaged = { field: null, group: "学生", stage: "", unit: "人" };
    const grades = ["一", "二", "三", "四", "五", "六"].map((grade, i): Column => ({
      ...unstaged,
      stage: "小学",
      leaf: `${grade}年级学生数`,
      value: (school) => {
        const all = school.figures.get("primary.pupils");
        if (all === undefined) return null;
        if (this.has("gradesAlone")) this.facts.set(this.key(school, "primary.pupils"), all);
        const each = Math.floor(all / 6);
        return laid(i === 5 ? all - 5 * each : each);
      },
    }));
    if (this.has("gradesAlone")) return [...grades, ...stages.slice(1)];
    const beside = this.has("grades") ? grades : [];
    if (!this.has("ofWhole") || !OF_WHOLE.includes(shape)) return [...stages, ...beside];
    const sum = ({ figures }: School) => stages.reduce((all, { field }) => all + (figures.get(field ?? "") ?? 0), 0);
    const whole = { ...unstaged, leaf: "在校生数", value: (school: School) => laid(sum(school)) };
    return [
      whole,
      ...stages.map((column, i) => ({ ...column, stage: "", leaf: `${i === 0 ? "其中：" : ""}${column.stage}` })),
      ...beside,
    ];
  }

  /** Columns that look like fields and are none. */
  private others(): Column[] {
    const other = (leaf: string, unit: string, value: (school: School) => CellValue): Column => ({
      field: null,
      group: "其他情况",
      stage: "",
      leaf,
      unit,
      value,
    });
    const pupils = (school: School) =>
      (school.figures.get("primary.pupils") ?? 0) + (school.figures.get("junior.pupils") ?? 0);
    return [
      other("上学年小学在校生数", "人", (school) => pupils(school) + 7),
      other("生均图书册数", "册", (school) => (school.figures.get("books") ?? 0) / Math.max(1, pupils(school))),
      other("生均教学及辅助用房面积", "㎡", () => 4.71),
      other("图书册数是否达标", "", () => 1),
      other("初中学历合格教师数", "人", () => 33),
      other("小学女专任教师数", "人", () => 12),
      other("电子图书册数", "册", () => 5000),
      other("计划招生数", "人", () => 45),
    ];
  }

  private key(school: School, field: string): string {
    return `${school.code}/${field}`;
  }

  /** Makes some figures doubtful before they are laid. */
  private spoil(columns: readonly Column[]): void {
    const fields = columns.flatMap(({ field }) => field ?? []);
    const spoilt: readonly (readonly [Habit, (value: number) => CellValue])[] = [
      ["signs", () => "/"],
      ["inexact", (value) => `约${value}`],
      ["times", (value) => value],
      ["errors", () => ({ error: "#N/A" })],
      ["struck", (value) => value],
    ];
    for (const [habit, shown] of spoilt) {
      if (!this.has(habit)) continue;
      for (let i = 0; i < 2; i++) {
        const school = this.random.pick(this.schools);
        const value = this.random.pick(fields);
        const meant = school.figures.get(value);
        const key = this.key(school, value);
        if (meant === undefined || meant === 0 || this.spoiled.has(key) || value.endsWith(".pupils")) continue;
        this.spoiled.set(key, shown(meant));
        this.doubtful.add(key);
        if (habit === "times") this.timed.add(key);
        if (habit === "struck") this.struckKeys.add(key);
      }
    }
    const alone = [
      ...(this.has("gradesAlone") ? ["primary.pupils"] : []),
      ...(this.has("usersAlone") ? ["computers"] : []),
    ];
    for (const school of this.schools)
      for (const field of alone) if (school.figures.has(field)) this.doubtful.add(this.key(school, field));
    for (const school of this.schools)
      for (const { field, unit } of columns) {
        if (field === null || !school.figures.has(field)) continue;
        const key = this.key(school, field);
        const isZero = school.figures.get(field) === 0;
        if (unit === "亩" && !isZero) this.doubtful.add(key);
        if (this.has("noAreaUnit") && (unit === "㎡" || unit === "平方米") && !isZero) this.doubtful.add(key);
        if (this.has("bareTeachers") && field.endsWith(".teachers")) this.doubtful.add(key);
      }
  }

  private readonly timed = new Set<string>();
  private readonly struckKeys = new Set<string>();

  private value(school: School, field: string, unit: string): CellValue {
    const key = this.key(school, field);
    const value = school.figures.get(field);
    if (value === undefined) return null;
    this.facts.set(key, value);
    const spoiled = this.spoiled.get(key);
    if (spoiled !== undefined) return spoiled;
    if (value === 0 && this.has("legend")) return "—";
    const shown = Number((value * (FACTORS[unit] ?? 1)).toPrecision(14));
    return this.dressed(shown, unit);
  }

  private dressed(value: number, unit: string): CellValue {
    if (this.has("textNumbers")) return String(value);
    if (this.has("fullWidth"))
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    if (this.has("separators") && value >= 1000) return String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
    if (this.has("units") && unit !== "亩") return `${value}${unit}`;
    if (this.has("tenThousands") && value >= 10000 && Number.isInteger(value)) return `${value / 10000}万`;
    return value;
  }

  private heading({ group, stage, leaf, unit }: Column): string[] {
    const bare = this.has("unitLine") || this.has("unitRow") || this.has("noAreaUnit");
    // The unit line names one unit of each kind; a count needs none.
    const shown =
      bare && !(this.has("noAreaUnit") && ["万元", "元", "千元", "万册"].includes(unit))
        ? ""
        : unit === ""
          ? ""
          : `(${unit})`;
    if (this.has("groups") || this.has("unmergedGroups")) return [group, `${stage}${leaf}${shown}`];
    if (this.has("stageGroups")) return [stage === "" ? group : stage, `${leaf}${shown}`];
    return [`${stage}${leaf}${shown}`];
  }

  private table(
    name: string,
    schools: readonly School[],
    columns: readonly Column[],
    plain = false,
    title = "示例县2025年学校办学条件统计表",
  ): SheetSnapshot {
    const lead = [
      ...(this.has("idleColumns") ? [["序号", (_: School, i: number): CellValue => i + 1] as const] : []),
      ...(this.has("noCodes")
        ? []
        : [["学校标识码", ({ code }: School): CellValue => (this.has("numericCodes") ? Number(code) : code)] as const]),
      [
        this.has("synonyms") ? this.random.pick(["学校", "单位名称", "学校全称"]) : "学校名称",
        ({ name: called }: School): CellValue => called,
      ] as const,
      ["办学类型", ({ type }: School): CellValue => type] as const,
      ...(this.has("personalColumns")
        ? [["校长姓名", () => "张某"] as const, ["联系电话", () => "000-0000000"] as const]
        : []),
    ] as const;
    const grid: CellValue[][] = [];
    const merges: Area[] = [];
    const width = lead.length + columns.length;
    const titled = !plain || this.has("title");
    if (this.has("title") || title.includes("小学") || title.includes("初中")) {
      if (titled) {
        merges.push({ top: 0, left: 0, bottom: 0, right: width - 1 });
        grid.push([title]);
        grid.push(["填报单位:示例县教育局", ...new Array<null>(4).fill(null), "2025年9月"]);
      }
    }
    if (this.has("unitLine"))
      grid.push([
        ...new Array<null>(3).fill(null),
        `单位:${[...new Set(columns.map(({ unit }) => unit).filter((unit) => unit !== ""))].join("、")}`,
      ]);
    const headings = columns.map((column) => this.heading(column));
    const depth = Math.max(...headings.map(({ length }) => length));
    const first = grid.length;
    for (let level = 0; level < depth; level++) {
      const row: CellValue[] = lead.map(([label]) => (level === 0 ? label : null));
      headings.forEach((path, i) => {
        const same = i > 0 && level === 0 && depth > 1 && headings[i - 1]?.[0] === path[0];
        row.push(same ? null : (path[level] ?? null));
        if (same && !this.has("unmergedGroups")) {
          const open = merges.at(-1);
          const column = lead.length + i;
          if (open && open.top === first && open.right === column - 1)
            merges[merges.length - 1] = { ...open, right: column };
          else merges.push({ top: first, left: column - 1, bottom: first, right: column });
        }
      });
      grid.push(row);
    }
    if (depth > 1 && !this.has("unmergedGroups"))
      lead.forEach((_, column) => merges.push({ top: first, left: column, bottom: first + depth - 1, right: column }));
    if (this.has("unitRow")) grid.push([...lead.map(() => null), ...columns.map(({ unit }) => unit || null)]);
    if (this.has("codeRow")) grid.push(Array.from({ length: width }, (_, i) => `L${i + 1}`));
    if (this.has("letterCodes"))
      grid.push([...lead.map((_, i) => "甲乙丙丁戊己庚辛".charAt(i)), ...columns.map((_, i) => i + 1)]);
    const totals = (label: string, group: readonly School[]): CellValue[] => [
      ...lead.map(([, of], i) =>
        i === lead.findIndex(([heading]) => heading === this.nameLabel(lead)) ? label : of === undefined ? null : null,
      ),
      ...columns.map((column) => this.total(column, group)),
    ];
    const struck: { row: number; column: number }[] = [];
    const formats: (string | null)[][] = [];
    const add = (school: School, i: number) => {
      const row = grid.length;
      columns.forEach(({ field }, c) => {
        if (field === null) return;
        const key = this.key(school, field);
        if (this.struckKeys.has(key)) struck.push({ row, column: lead.length + c });
        if (this.timed.has(key)) (formats[row] ??= [])[lead.length + c] = "h:mm";
      });
      grid.push([...lead.map(([, of]) => of(school, i)), ...columns.map(({ value }) => value(school))]);
    };
    const canTotal =
      !this.has("textNumbers") &&
      !this.has("fullWidth") &&
      !this.has("units") &&
      !this.has("separators") &&
      !this.has("tenThousands");
    if (this.has("totalFirst") && canTotal) grid.push(totals("合计", schools));
    const third = Math.ceil(schools.length / 3);
    schools.forEach((school, i) => {
      if (this.has("pageHeads") && i === third && !plain)
        grid.push(...grid.slice(first, first + depth).map((row) => [...row]));
      if (this.has("blankLines") && i === third) grid.push([]);
      add(school, i);
      if (this.has("subtotals") && canTotal && i % third === third - 1)
        grid.push(totals("小计", schools.slice(i - third + 1, i + 1)));
    });
    if (this.has("unlabelledTotal") && canTotal) grid.push(totals("", schools));
    if (this.has("totalLast") && canTotal) grid.push(totals("合计", schools));
    if (!plain) {
      if (this.has("legend")) grid.push(["注:“—”表示没有。"]);
      if (this.has("notes")) grid.push(["说明:本表由各学校填报,数据截至2025年9月1日。"]);
      if (this.has("signatures")) grid.push(["填表人:", null, null, "审核人:", null, "单位负责人(签字):"]);
    }
    return {
      name,
      visible: true,
      protected: false,
      top: 0,
      left: 0,
      read: true,
      values: grid,
      formats: grid.map((_, row) => formats[row] ?? []),
      layout: { merges, struck, hiddenRows: this.has("hiddenRows") ? [grid.length - 2] : [], hiddenColumns: [] },
    };
  }

  private unstated(unit: string): boolean {
    return this.has("noAreaUnit") && (unit === "㎡" || unit === "平方米");
  }

  private nameLabel(lead: readonly (readonly [string, unknown])[]): string {
    return (
      lead.map(([label]) => label).find((label) => ["学校名称", "学校", "单位名称", "学校全称"].includes(label)) ?? ""
    );
  }

  private total({ field, unit, value }: Column, group: readonly School[]): CellValue {
    if (field === null) return null;
    const shown = group.map((school) => value(school));
    // A total over doubtful cells is whatever Excel makes of it.
    if (group.some((school) => this.spoiled.has(this.key(school, field)))) return null;
    const sum = shown.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
    return unit === "" ? null : Number(sum.toPrecision(13));
  }

  /** One school of several stages stands in two rows, its things divided by the weights already. */
  private split(columns: readonly Column[]): SheetSnapshot {
    const parts = this.schools.flatMap((school) => {
      const taught = (["primary", "junior"] as const).filter(
        (stage) => (school.figures.get(`${stage}.pupils`) ?? 0) > 0,
      );
      if (taught.length < 2 || (school.figures.get("senior.pupils") ?? 0) > 0)
        return taught.length === 1 && !((school.figures.get("senior.pupils") ?? 0) > 0)
          ? taught.map((stage) => ({ school, stage, whole: true }))
          : [];
      return taught.map((stage) => ({ school, stage, whole: false }));
    });
    const rows = parts.map(({ school, stage, whole }): CellValue[] => {
      const [primary, junior] = [school.figures.get("primary.pupils") ?? 0, school.figures.get("junior.pupils") ?? 0];
      const all = primary + 1.1 * junior;
      const share = whole ? 1 : (stage === "primary" ? primary : 1.1 * junior) / all;
      const name = whole ? school.name : `${school.name}(${STAGE_WORDS[stage]}部)`;
      return [
        school.code,
        name,
        school.type,
        STAGE_WORDS[stage] ?? null,
        ...STAGED.map((id) => this.stated(school, `${stage}.${id}`)),
        ...WHOLE.map((id) => {
          const value = this.stated(school, id);
          return value === null ? null : value * share;
        }),
      ];
    });
    void columns;
    const headings = [...STAGED, ...WHOLE].map((id) => `${WORDS[id]?.names[0]}(${WORDS[id]?.unit})`);
    const values = [
      ["示例县分学段情况表(拆分后)"],
      ["学校标识码", "学校名称", "办学类型", "学段", ...headings],
      ...rows,
    ];
    for (const key of [...this.doubtful]) this.doubtful.delete(key);
    return { name: "拆分后", visible: true, protected: false, top: 0, left: 0, read: true, values };
  }

  private stated(school: School, field: string): number | null {
    const value = school.figures.get(field);
    if (value === undefined) return null;
    this.facts.set(this.key(school, field), value);
    return value;
  }

  private form(shape: Shape, school: School, columns: readonly Column[]): SheetSnapshot {
    const lines: CellValue[][] = [];
    const grid: CellValue[][] = [["学校办学条件采集表"]];
    const struck: { row: number; column: number }[] = [];
    const formats: (string | null)[][] = [];
    const label = ({ stage, leaf, unit }: Column) =>
      `${stage}${leaf}${shape === "headedForms" || unit === "" || this.unstated(unit) ? "" : `(${unit})`}`;
    const put = (values: CellValue[], at: number, key: string | null) => {
      const row = grid.length;
      if (key !== null && this.struckKeys.has(key)) struck.push({ row, column: at });
      if (key !== null && this.timed.has(key)) (formats[row] ??= [])[at] = "h:mm";
      grid.push(values);
    };
    if (shape === "headedForms") {
      grid.push(["序号", "类别", "填报项目", "单位", "填报值", "是否必填", "备注"]);
      grid.push(
        [1, "基本信息", "学校名称", null, school.name, "是"],
        [2, "基本信息", "学校代码", null, school.code, "是"],
        [3, "基本信息", "学校类型", null, school.type, "是"],
      );
      columns.forEach((column, i) =>
        put(
          [
            i + 4,
            column.group,
            label(column),
            this.unstated(column.unit) ? null : column.unit || null,
            column.value(school),
            "是",
          ],
          4,
          column.field && this.key(school, column.field),
        ),
      );
    } else {
      grid.push(["学校名称", school.name, "学校标识码", school.code], ["办学类型", school.type]);
      if (shape === "forms")
        columns.forEach((column) =>
          put([label(column), column.value(school)], 1, column.field && this.key(school, column.field)),
        );
      else
        for (let i = 0; i < columns.length; i += 2) {
          const pair = columns.slice(i, i + 2);
          const row = grid.length;
          pair.forEach(({ field }, j) => {
            const key = field && this.key(school, field);
            if (key && this.struckKeys.has(key)) struck.push({ row, column: j * 2 + 1 });
            if (key && this.timed.has(key)) (formats[row] ??= [])[j * 2 + 1] = "h:mm";
          });
          grid.push(pair.flatMap((column) => [label(column), column.value(school)]));
        }
    }
    if (this.has("signatures")) grid.push(["填表人:", null, "审核人:", null]);
    if (this.has("legend")) grid.push(["注:“—”表示没有。"]);
    void lines;
    return {
      name: "采集表",
      visible: true,
      protected: false,
      top: 0,
      left: 0,
      read: true,
      values: grid,
      formats: grid.map((_, row) => formats[row] ?? []),
      layout: { merges: [], struck, hiddenRows: [], hiddenColumns: [] },
    };
  }
}

function turned(sheet: SheetSnapshot): SheetSnapshot {
  const width = Math.max(...sheet.values.map(({ length }) => length));
  const turn = <T>(rows: readonly (readonly T[])[]) =>
    Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? null));
  const layout = sheet.layout && {
    merges: sheet.layout.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    struck: sheet.layout.struck.map(({ row, column }) => ({ row: column, column: row })),
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { ...sheet, values: turn(sheet.values), formats: turn(sheet.formats ?? []), ...(layout ? { layout } : {}) };
}

function shifted(
  { layout }: SheetSnapshot,
  rows: number,
  columns: number,
): { merges: Area[]; struck: { row: number; column: number }[] } {
  return {
    merges: (layout?.merges ?? []).map(({ top, left, bottom, right }) => ({
      top: top + rows,
      left: left + columns,
      bottom: bottom + rows,
      right: right + columns,
    })),
    struck: (layout?.struck ?? []).map(({ row, column }) => ({ row: row + rows, column: column + columns })),
  };
}

function beside(left: SheetSnapshot, right: SheetSnapshot): SheetSnapshot {
  const width = Math.max(...left.values.map(({ length }) => length)) + 1;
  const rows = Math.max(left.values.length, right.values.length);
  const join = <T>(one: readonly (readonly T[])[], other: readonly (readonly T[])[]) =>
    Array.from({ length: rows }, (_, r) => [
      ...Array.from({ length: width }, (_, c) => one[r]?.[c] ?? null),
      ...(other[r] ?? []),
    ]);
  const [own, moved] = [shifted(left, 0, 0), shifted(right, 0, width)];
  return {
    ...left,
    values: join(left.values, right.values),
    formats: join(left.formats ?? [], right.formats ?? []),
    layout: {
      hiddenRows: [],
      hiddenColumns: [],
      merges: [...own.merges, ...moved.merges],
      struck: [...own.struck, ...moved.struck],
    },
  };
}

function below(above: SheetSnapshot, under: SheetSnapshot): SheetSnapshot {
  const [own, moved] = [shifted(above, 0, 0), shifted(under, above.values.length + 1, 0)];
  return {
    ...above,
    values: [...above.values, [], ...under.values],
    formats: [...(above.formats ?? []), [], ...(under.formats ?? [])],
    layout: {
      hiddenRows: [],
      hiddenColumns: [],
      merges: [...own.merges, ...moved.merges],
      struck: [...own.struck, ...moved.struck],
    },
  };
}

import type { Area, CellValue, SheetSnapshot } from "../../src/model";
import type { Made, MadeShown, School } from "./truth";

/** Sheets as offices and platforms give them out, made of the same schools: exports of the statistics, many sheets, collected forms. */

/** Labels from the outer to the inner one, the field whose fact it is, and what stands there. */
interface Column {
  readonly path: readonly string[];
  readonly field: string | null;
  readonly value: (school: School) => CellValue;
}

const STAGES = { primary: "小学", junior: "初中" } as const;
type Stage = keyof typeof STAGES;

const figure = (field: string, ...path: string[]): Column => ({
  path,
  field,
  value: ({ figures }) => figures.get(field) ?? null,
});
const other = (value: (school: School) => CellValue, ...path: string[]): Column => ({ path, field: null, value });
const NAMES: readonly Column[] = [
  other(({ code }) => code, "学校(机构)标识码"),
  other(({ name }) => name, "学校(机构)名称"),
];
const TYPE = other(({ type }) => type, "办学类型");

/** Notes which facts of which schools stand in the sheets, while they are laid. */
class Facts {
  readonly all = new Map<string, number>();

  of(schools: readonly School[], columns: readonly Column[]): void {
    for (const { code, figures } of schools)
      for (const { field } of columns) {
        const value = field === null ? undefined : figures.get(field);
        if (value !== undefined) this.all.set(`${code}/${field}`, value);
      }
  }
}

/** Headings joined as exports join them: groups across, and what has no group below from top to bottom. */
function sheetOf(
  name: string,
  schools: readonly School[],
  columns: readonly Column[],
  titles: readonly CellValue[][] = [],
): SheetSnapshot {
  const depth = Math.max(...columns.map(({ path }) => path.length));
  const top = titles.length;
  const merges: Area[] = [];
  const heads = Array.from({ length: depth }, (_, level) =>
    columns.map(({ path }, column) => {
      const isGroupsFirst =
        column === 0 || path.slice(0, level + 1).join("|") !== columns[column - 1]?.path.slice(0, level + 1).join("|");
      return isGroupsFirst ? (path[level] ?? null) : null;
    }),
  );
  columns.forEach(({ path }, left) => {
    if (path.length < depth && path.length > 0)
      merges.push({ top: top + path.length - 1, left, bottom: top + depth - 1, right: left });
    for (let level = 0; level < path.length - 1; level++) {
      if (heads[level]?.[left] === null) continue;
      let right = left;
      while (columns[right + 1]?.path.slice(0, level + 1).join("|") === path.slice(0, level + 1).join("|")) right++;
      if (right > left) merges.push({ top: top + level, left, bottom: top + level, right });
    }
  });
  return {
    name,
    visible: true,
    protected: false,
    read: true,
    top: 0,
    left: 0,
    values: [...titles, ...heads, ...schools.map((school) => columns.map(({ value }) => value(school)))],
    layout: { merges, struck: [], hiddenRows: [], hiddenColumns: [] },
  };
}

const taught = (schools: readonly School[], stage: Stage) =>
  schools.filter(({ figures }) => (figures.get(`${stage}.pupils`) ?? 0) > 0);

/** The platform's export: a file for each stage, a school of both in two files, the forms' names over six lines of headings or five. */
export function platformExport(schools: readonly School[], depth: 5 | 6): Made {
  const facts = new Facts();
  const files = (["primary", "junior"] as const).map((stage) => {
    const form = (code: string, name: string, ...path: string[]) =>
      depth === 6 ? [`${code} ${name}`, "本学年", ...path] : [`${code} ${name}`, ...path];
    const own = taught(schools, stage);
    const columns: Column[] = [
      ...NAMES,
      TYPE,
      figure(`${stage}.classes`, ...form("教基3111", "班数情况", "班数", "合计")),
      other(() => 2, ...form("教基3111", "班数情况", "班数", "其中", "25人及以下")),
      figure(`${stage}.pupils`, ...form("教基3112", "学生情况", "在校生数", "合计")),
      other(() => 31, ...form("教基3112", "学生情况", "在校生数", "其中", "女")),
      other(() => 40, ...form("教基3112", "学生情况", "招生数", "合计")),
      figure(`${stage}.teachers`, ...form("教基4155", "专任教师情况", "专任教师", "合计")),
      other(() => 12, ...form("教基4155", "专任教师情况", "专任教师", "其中", "女")),
      figure("teachingArea", ...form("教基5170", "校舍情况", "教学及辅助用房", "计", "㎡")),
      figure("indoorSportsArea", ...form("教基5170", "校舍情况", "教学及辅助用房", "室内体育用房", "㎡")),
      figure("sportsGroundArea", ...form("教基5176", "资产情况", "运动场地面积", "㎡")),
      figure("equipmentValue", ...form("教基5176", "资产情况", "教学仪器设备资产值", "万元")),
      figure("books", ...form("教基5176", "资产情况", "图书", "册")),
      figure("computers", ...form("教基5176", "资产情况", "数字终端数", "台")),
    ];
    facts.of(own, columns);
    return { file: `${STAGES[stage]}.xlsx`, workbook: { sheets: [sheetOf(STAGES[stage], own, columns)] } };
  });
  return { files, facts: facts.all, doubtful: new Set() };
}

/** What one office keeps of one thing, each on its own sheet with last year's beside it. */
export function nineSheets(schools: readonly School[]): Made {
  const facts = new Facts();
  const staged = (id: string, thing: string) =>
    (["primary", "junior"] as const).map((stage) => figure(`${stage}.${id}`, STAGES[stage], thing));
  const whole = (id: string, thing: string, unit: string) => [
    figure(id, `${thing}(${unit})`),
    other(({ figures }) => (figures.get(id) ?? 0) + 1, `上学年${thing}(${unit})`),
  ];
  const sheets: Readonly<Record<string, readonly Column[]>> = {
    学校名录: [TYPE],
    班级: staged("classes", "教学班数"),
    学生: [...staged("pupils", "在校生数"), figure("senior.pupils", "高中", "在校生数")],
    专任教师: staged("teachers", "专任教师数"),
    学历: staged("teachersAboveRequired", "高于规定学历教师数"),
    职称: staged("teachersIntermediate", "中级及以上专业技术职务教师数"),
    骨干及体艺: [
      ...staged("backboneTeachers", "县级以上骨干教师数"),
      ...staged("sportsArtsTeachers", "体育艺术专任教师数"),
    ],
    校舍场地: [
      ...whole("teachingArea", "教学及辅助用房面积", "㎡"),
      ...whole("indoorSportsArea", "室内体育用房面积", "㎡"),
      ...whole("sportsGroundArea", "运动场地面积", "㎡"),
    ],
    资产: [
      ...whole("equipmentValue", "教学仪器设备资产值", "万元"),
      ...whole("books", "图书册数", "册"),
      ...whole("computers", "计算机台数", "台"),
      ...whole("multimediaRooms", "网络多媒体教室数", "间"),
    ],
  };
  const laid = Object.entries(sheets).map(([name, columns]) => {
    facts.of(schools, columns);
    return sheetOf(name, schools, [...NAMES, ...columns], [[`示例县2025年${name}情况`]]);
  });
  return { files: [{ file: "事业统计.xlsx", workbook: { sheets: laid } }], facts: facts.all, doubtful: new Set() };
}

/** What a collection form exports: a row a submission, numbered questions, times as texts, some schools twice. */
export function collectionForm(schools: readonly School[]): Made {
  const facts = new Facts();
  const asked: Column[] = [
    figure("primary.pupils", "小学在校生数（人）"),
    figure("junior.pupils", "初中在校生数（人）"),
    figure("primary.classes", "小学教学班数（个）"),
    figure("junior.classes", "初中教学班数（个）"),
    figure("books", "图书册数（册）"),
    figure("computers", "计算机台数（台）"),
    figure("equipmentValue", "教学仪器设备资产值（万元）"),
  ];
  facts.of(schools, asked);
  const time = (day: number) => `2025/9/${day} 10:0${day % 10}:00`;
  const heading = (path: readonly string[], i: number) => `${i + 3}、${path.join("")}`;
  const row = (school: School, i: number, day: number, change: number): CellValue[] => [
    i + 1,
    time(day),
    "132秒",
    "微信",
    "10.0.0.1(河北-衡水)",
    school.name,
    school.code,
    ...asked.map(({ value }) => {
      const given = value(school);
      return typeof given === "number" ? String(given + change) : given;
    }),
  ];
  const again = schools.filter((_, i) => i % 3 === 0);
  const rows = [
    ...again.map((school, i) => row(school, i, 8, 5)),
    ...schools.map((school, i) => row(school, again.length + i, 12, 0)),
  ];
  const values = [
    [
      "序号",
      "提交答卷时间",
      "所用时间",
      "来源",
      "来自IP",
      "1、学校名称",
      "2、学校标识码",
      ...asked.map(({ path }, i) => heading(path, i)),
    ],
    ...rows,
  ];
  const sheet = { name: "Sheet1", visible: true, protected: false, read: true, top: 0, left: 0, values };
  return { files: [{ file: "问卷.xlsx", workbook: { sheets: [sheet] } }], facts: facts.all, doubtful: new Set() };
}

/** Pupils grade by grade without a sum, and classes with one. */
export function byGrades(schools: readonly School[]): Made {
  const facts = new Facts();
  const share = (school: School, grade: number): CellValue => {
    const pupils = school.figures.get("primary.pupils");
    if (pupils === undefined) return null;
    const each = Math.floor(pupils / 6);
    return grade === 6 ? pupils - 5 * each : each;
  };
  const grades = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"];
  const columns = [
    ...NAMES,
    TYPE,
    ...grades.map((label, i) => other((school) => share(school, i + 1), "小学在校生数", label)),
    ...grades.map((label) => other(() => 1, "小学教学班数", label)),
    figure("primary.classes", "小学教学班数", "合计"),
  ];
  facts.of(schools, [...columns, figure("primary.pupils")]);
  const doubtful = new Set([...facts.all.keys()].filter((key) => key.endsWith("/primary.pupils")));
  return {
    files: [{ file: "分年级.xlsx", workbook: { sheets: [sheetOf("班级学生", schools, columns)] } }],
    facts: facts.all,
    doubtful,
  };
}

const PUPILS = figure("primary.pupils", "小学在校生数(人)");
const BOOKS = figure("books", "图书册数(册)");
const listOf = (file: string, sheets: readonly SheetSnapshot[]) => [{ file, workbook: { sheets } }];

/** The statistics' classes of town and country, as an export writes them, and what the standard ledger calls them. */
const CLASSES: readonly (readonly [code: number, word: string, meant: string])[] = [
  [111, "主城区", "城区"],
  [112, "城乡结合区", "城区"],
  [121, "镇中心区", "镇区"],
  [122, "镇乡结合区", "镇区"],
  [210, "乡中心区", "乡村"],
  [220, "村庄", "乡村"],
];

/** 城乡分类 as words or as codes. */
export function townClasses(schools: readonly School[], as: "words" | "codes"): Made {
  const facts = new Facts();
  const classes = new Map(schools.map(({ code }, i) => [code, CLASSES[i % CLASSES.length]]));
  const shown = ({ code }: School) => classes.get(code)?.[as === "words" ? 1 : 0] ?? null;
  const heading = as === "words" ? "城乡类型" : "城乡分类代码";
  const columns = [...NAMES, TYPE, other(shown, heading), PUPILS];
  facts.of(schools, columns);
  return {
    files: listOf("学校基本情况.xlsx", [sheetOf("基本情况", schools, columns)]),
    facts: facts.all,
    doubtful: new Set(),
    texts: new Map([...classes].flatMap(([code, each]) => (each ? [[`${code}/area`, each[2]]] : []))),
  };
}

/** Types and organisers with the statistics' codes before the words. */
export function codesBeforeWords(schools: readonly School[]): Made {
  const facts = new Facts();
  const codes: Readonly<Record<string, string>> = { 小学: "211", 教学点: "218", 初级中学: "311", 九年一贯制: "312" };
  const columns = [
    ...NAMES,
    other(({ type }) => `${codes[type] ?? ""} ${type}`.trim(), "办学类型"),
    other(() => "831 县级教育部门", "举办者类型"),
    PUPILS,
  ];
  facts.of(schools, columns);
  const texts = schools.flatMap(({ code, type }): [string, string][] => [
    [`${code}/type`, type],
    [`${code}/organiser`, "县级教育部门"],
  ]);
  return {
    files: listOf("学校名录.xlsx", [sheetOf("名录", schools, columns)]),
    facts: facts.all,
    doubtful: new Set(),
    texts: new Map(texts),
  };
}

/** Forms of one school each that show its own 生均 value and its 师生比 beside the figures. */
export function formsWithIndicators(schools: readonly School[]): Made {
  const facts = new Facts();
  const shown: MadeShown[] = [];
  const files = schools.flatMap((school, i) => {
    const { figures, code, name, type } = school;
    const stages = (["primary", "junior"] as const).filter((stage) => (figures.get(`${stage}.pupils`) ?? 0) > 0);
    const [stage] = stages;
    if (!stage || stages.length > 1 || (figures.get("senior.pupils") ?? 0) > 0) return [];
    const file = `${i + 1}.xlsx`;
    const [pupils, teachers, books] = [`${stage}.pupils`, `${stage}.teachers`, "books"].map((id) => figures.get(id));
    if (pupils === undefined || !teachers || books === undefined) return [];
    const perPupil = Number((books / pupils).toFixed(2));
    const perTeacher = Number((pupils / teachers).toFixed(1));
    facts.of([school], [figure(`${stage}.pupils`, ""), figure(`${stage}.teachers`, ""), figure("books", "")]);
    shown.push(
      { indicator: "books", code, stage, value: perPupil, cell: "6/4" },
      { indicator: "teacherRatio", code, stage, value: 1 / perTeacher, cell: "7/4" },
    );
    const values: CellValue[][] = [
      ["序号", "类别", "填报项目", "单位", "填报值"],
      [1, "基本信息", "学校名称", null, name],
      [2, "基本信息", "学校标识码", null, code],
      [3, "基本信息", "办学类型", null, type],
      [4, "学生", `${STAGES[stage]}在校生数`, "人", pupils],
      [5, "教师", `${STAGES[stage]}专任教师数`, "人", teachers],
      [6, "指标", "生均图书册数", "册", perPupil],
      [7, "指标", "师生比", null, `1:${perTeacher}`],
      [8, "办学条件", "图书册数", "册", books],
    ];
    const sheet = { name: "采集表", visible: true, protected: false, read: true, top: 0, left: 0, values };
    return listOf(file, [sheet]);
  });
  return { files, facts: facts.all, doubtful: new Set(), shown };
}

/** Names and figures in two panels beside one another, as a page is filled. */
function twoPanels(
  name: string,
  schools: readonly School[],
  columns: readonly Column[],
  last: CellValue[] = [],
): SheetSnapshot {
  const half = Math.ceil(schools.length / 2);
  const cells = (school: School | undefined): CellValue[] =>
    columns.map(({ value }) => (school ? value(school) : null));
  const heads = columns.map(({ path }) => path.join(""));
  const rows = schools.slice(0, half).map((school, i) => {
    const right = schools[half + i];
    return [...cells(school), null, ...(right ? cells(right) : last)];
  });
  if (schools.length % 2 === 0 && last.length > 0) rows.push([...columns.map(() => null), null, ...last]);
  const values = [[...heads, null, ...heads], ...rows];
  return { name, visible: true, protected: false, read: true, top: 0, left: 0, values };
}

const NAME = other(({ name }) => name, "学校名称");

/** One total for both panels at the end of the right one. */
export function totalOfPanels(schools: readonly School[]): Made {
  const facts = new Facts();
  const columns = [NAME, BOOKS];
  facts.of(schools, columns);
  const total = schools.reduce((sum, { figures }) => sum + (figures.get("books") ?? 0), 0);
  const sheet = twoPanels("图书", schools, columns, ["合计", total]);
  return { files: listOf("图书.xlsx", [sheet]), facts: facts.all, doubtful: new Set() };
}

/** Two panels without codes, and a list of the same schools on another sheet: the right panel alone would be short of it. */
export function panelsOfOneList(schools: readonly School[]): Made {
  const facts = new Facts();
  facts.of(schools, [BOOKS, PUPILS]);
  const sheets = [twoPanels("图书", schools, [NAME, BOOKS]), sheetOf("学生", schools, [NAME, TYPE, PUPILS])];
  return { files: listOf("图书学生.xlsx", sheets), facts: facts.all, doubtful: new Set() };
}

/** A whole of pupils, and «其中：小学» with the other stages behind it. */
export function stagesOfWhole(schools: readonly School[]): Made {
  const facts = new Facts();
  const whole = ({ figures }: School) =>
    ["primary", "junior", "senior"].reduce((sum, stage) => sum + (figures.get(`${stage}.pupils`) ?? 0), 0);
  const columns = [
    ...NAMES,
    other(whole, "在校生数"),
    figure("primary.pupils", "其中：小学"),
    figure("junior.pupils", "初中"),
    figure("senior.pupils", "高中"),
    BOOKS,
  ];
  facts.of(schools, columns);
  return { files: listOf("学生.xlsx", [sheetOf("学生", schools, columns)]), facts: facts.all, doubtful: new Set() };
}

const GRADES: readonly (readonly [stage: Stage, grade: string])[] = [
  ...["一年级", "二年级", "三年级", "四年级", "五年级", "六年级"].map((grade) => ["primary", grade] as const),
  ...["七年级", "八年级", "九年级"].map((grade) => ["junior", grade] as const),
];

/** The pupils of schools, and other sheets with their classes and grades one by one, none of which is a school. */
export function classLists(schools: readonly School[]): Made {
  const facts = new Facts();
  facts.of(schools, [PUPILS]);
  const grades = schools.flatMap((school) =>
    GRADES.filter(([stage]) => (school.figures.get(`${stage}.pupils`) ?? 0) > 0).map(([, grade], i) => {
      return { school, grade, classes: [41 + (i % 3), 38, 45].slice(0, 1 + (i % 3)), first: i === 0 };
    }),
  );
  const classes = grades.flatMap(({ classes: all, first, ...about }) =>
    all.map((pupils, i) => ({ ...about, number: i + 1, pupils, first: first && i === 0 })),
  );
  const sheet = (name: string, heads: CellValue[], rows: CellValue[][]): SheetSnapshot => {
    return { name, visible: true, protected: false, read: true, top: 0, left: 0, values: [heads, ...rows] };
  };
  const numbered = classes.map(({ school, grade, number, pupils, first }) => {
    return [first ? school.name : null, grade, `${number}班`, pupils];
  });
  const named = classes.map(({ school: { code, name }, grade, number, pupils }) => {
    return [code, name, `${grade}（${number}）班`, pupils];
  });
  const ofGrades = grades.map(({ school: { code, name }, grade, classes: all }) => {
    return [code, name, grade, all.length, all.reduce((sum, each) => sum + each, 0)];
  });
  const sheets = [
    sheetOf("学生", schools, [...NAMES, TYPE, PUPILS]),
    sheet("Sheet2", ["学校名称", "年级", "班级", "学生数"], numbered),
    sheet("Sheet3", ["学校标识码", "学校名称", "班级名称", "学生数"], named),
    sheet("Sheet4", ["学校标识码", "学校名称", "年级", "班级数", "学生数"], ofGrades),
  ];
  return { files: listOf("学生.xlsx", sheets), facts: facts.all, doubtful: new Set() };
}

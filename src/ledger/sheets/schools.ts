import type { Facet } from "../../reading";
import { AREAS, ORGANISERS, SCHOOL_TYPES } from "../../standards/inclusion";
import { STAGE_NAMES, STAGES, TAUGHT_STAGES, type Stage } from "../../standards/terms";
import { amount, count, flag, SOURCES, text, YEARS } from "../columns";
import { sheetTemplate, type ColumnTemplate } from "../template";

/** 学校台账: one row a site (a school or a campus); feeds both methods. */

const identity = [
  {
    id: "code",
    heading: "学校标识码",
    synonyms: ["学校(机构)标识码", "学校（机构）标识码", "标识码"],
    kind: "code",
    filled: "always",
    width: 16,
    note: "十位学校（机构）标识码，按文本填写，保留前面的零。每行一个办学点，不得重复。",
    source: "教基1001 学校（机构）基本情况",
  },
  {
    id: "name",
    heading: "学校名称",
    synonyms: ["学校（机构）名称", "学校"],
    kind: "text",
    filled: "always",
    width: 26,
    note: "学校或校区全称，不得重复。不设合计行。",
    source: "教基1001 学校（机构）基本情况",
  },
  {
    id: "type",
    heading: "办学类型",
    kind: "choice",
    choices: SCHOOL_TYPES,
    filled: "always",
    width: 14,
    note: "从下拉列表中选择。附设班按所在学校的办学类型填写。",
    source: "教基1001 学校（机构）基本情况",
  },
  {
    id: "organiser",
    heading: "举办者类型",
    synonyms: ["举办者"],
    kind: "choice",
    choices: ORGANISERS,
    codes: true,
    filled: "always",
    width: 14,
    note: "从下拉列表中选择，也可填代码1至10。",
    source: "教基1001 学校（机构）基本情况",
  },
  {
    id: "affiliated",
    heading: "高校附属",
    kind: "flag",
    blankMeansNo: true,
    filled: "never",
    width: 9,
    note: "是否高等学校附属学校：是 / 否。不填按“否”。",
    source: "学校自报",
  },
  {
    id: "area",
    heading: "城乡类型",
    synonyms: ["城乡分类"],
    kind: "choice",
    choices: AREAS,
    filled: "always",
    width: 9,
    note: "城区 / 镇区 / 乡村。",
    source: "教基1001 学校（机构）基本情况",
  },
  {
    id: "counted",
    heading: "是否计校数",
    synonyms: ["是否独立计数"],
    kind: "flag",
    filled: "always",
    width: 10,
    note: "是：学校本部；否：校区，须填写所属学校标识码（教学点除外）。",
    source: "教基1001 学校（机构）基本情况",
  },
  {
    id: "parent",
    heading: "所属学校标识码",
    synonyms: ["原校点标识码"],
    kind: "code",
    filled: "never",
    width: 16,
    note: "校区填写本部的学校标识码；本部不填。",
    source: "教基1001 学校（机构）基本情况",
  },
] as const satisfies readonly ColumnTemplate[];

const PUPIL_FORMS = { primary: "教基3112", junior: "教基3115", senior: "教基3118" } as const;

const pupils = TAUGHT_STAGES.map((stage) =>
  count(
    `${stage}.pupils`,
    `${STAGE_NAMES[stage]}在校生数(人)`,
    `学年初（9月1日）本办学点有学籍的${STAGE_NAMES[stage]}在校生，不含附设幼儿班。没有填0。`,
    PUPIL_FORMS[stage],
    { facets: ["pupils"], filled: "pupils", stage, width: 11 },
  ),
);

const CLASS_FORMS = { primary: "教基2106", junior: "教基2107" } as const;

const classes = STAGES.map((stage) =>
  count(
    `${stage}.classes`,
    `${STAGE_NAMES[stage]}教学班数(个)`,
    `学年初（9月1日）本办学点的${STAGE_NAMES[stage]}教学班数。`,
    CLASS_FORMS[stage],
    { facets: ["classes"], filled: "stage", stage, width: 11 },
  ),
);

const premises = [
  {
    id: "teachingArea",
    facets: ["teachingArea"],
    heading: "教学及辅助用房面积(㎡)",
    kind: "amount",
    digits: 2,
    filled: "taught",
    width: 14,
    note: "统计口径，含室内体育用房；报表分上学年、增加、减少、本学年的，取本学年。各学段共用的填全校数，由本软件拆分。",
    source: "教基5170 教学及辅助用房（本学年）",
  },
  {
    id: "indoorSportsArea",
    facets: ["indoorSportsArea"],
    heading: "室内体育用房面积(㎡)",
    kind: "amount",
    digits: 2,
    filled: "taught",
    width: 13,
    note: "公共教学用房的一部分，已包含在教学及辅助用房面积之内，取本学年数，没有填0。",
    source: "教基5170 室内体育用房（本学年）",
  },
  {
    id: "sportsGroundArea",
    facets: ["sportsGroundArea"],
    heading: "运动场地面积(㎡)",
    kind: "amount",
    digits: 2,
    filled: "taught",
    width: 13,
    note: "校内室外运动场地面积，不含室内体育用房。",
    source: "教基5176 运动场地面积",
  },
  {
    id: "equipmentValue",
    facets: ["equipmentValue"],
    heading: "教学仪器设备资产值(万元)",
    kind: "amount",
    digits: 2,
    filled: "taught",
    width: 14,
    note: "账面原值，单位为万元，不是元。统计时点见“参数”表“资产统计时点”。",
    source: "教基5176 教学仪器设备资产值；财政资产报表",
  },
  {
    id: "computers",
    facets: ["computers"],
    heading: "计算机台数(台)",
    synonyms: ["数字终端数(台)"],
    kind: "count",
    filled: "taught",
    width: 11,
    note: "口径见“参数”表“计算机口径”。",
    source: "教基5176 数字终端数",
  },
  {
    id: "books",
    facets: ["books"],
    heading: "图书册数(册)",
    kind: "count",
    filled: "taught",
    width: 11,
    note: "纸质图书册数。",
    source: "教基5176 图书",
  },
  {
    id: "multimediaRooms",
    facets: ["multimediaRooms"],
    heading: "网络多媒体教室数(间)",
    kind: "count",
    filled: "taught",
    width: 11,
    note: "接入网络的多媒体教室间数。",
    source: "教基5176 网络多媒体教室",
  },
] as const satisfies readonly ColumnTemplate[];

/** 专任教师 by age and title, and by course and degree; 教基4149 is 教职工数. */
const BY_TITLE = "教基4153";
const BY_COURSE: Readonly<Record<Stage, string>> = { primary: "教基4155", junior: "教基4155（2021年为4156）" };

const ABOVE_REQUIRED: Readonly<Record<Stage, string>> = {
  primary: "专科及以上学历的专任教师。",
  junior: "本科及以上学历的专任教师，含博士。",
};

const teachers = STAGES.flatMap((stage) => {
  const column = <Id extends Facet>(id: Id, name: string, note: string, source: string) =>
    count(`${stage}.${id}`, `${STAGE_NAMES[stage]}${name}(人)`, note, source, { facets: [id], filled: "stage", stage });
  return [
    column(
      "teachers",
      "专任教师数",
      `学年初（9月1日）任教${STAGE_NAMES[stage]}的专任教师，不按权重拆分，分学段据实填报。`,
      `${BY_TITLE}；${BY_COURSE[stage]}`,
    ),
    column("teachersAboveRequired", "高于规定学历教师数", ABOVE_REQUIRED[stage], BY_COURSE[stage]),
    column(
      "teachersIntermediate",
      "中级及以上专业技术职务教师数",
      "中级、副高级、正高级专业技术职务的专任教师。",
      BY_TITLE,
    ),
    column(
      "backboneTeachers",
      "县级以上骨干教师数",
      "县级及以上骨干教师。",
      `教基1102续 县级以上骨干教师(${STAGE_NAMES[stage]})`,
    ),
    column(
      "sportsArtsTeachers",
      "体育艺术专任教师数",
      "体育与健康、艺术两类课程的专任教师之和。报表中“艺术”是“音乐”“美术”的小计，不要重复加。",
      BY_COURSE[stage],
    ),
  ];
});

/** Columns that only some judgements need; a workbook may do without them. */
const further = { filled: "never", optional: true } as const;

/** Such a column of 是 / 否 left blank as a whole says 否. */
const elseNo = { ...further, blankMeansNo: true } as const;

const circumstances = [
  count("builtYear", "建成年份", "学校规划建成的年份，四位数字。按过渡标准评估时需要。", SOURCES.school, {
    ...further,
    range: YEARS,
  }),
  text("schoolSystem", "学制", "如六三、五四、九年一贯。", SOURCES.school, { ...further, width: 10 }),
  flag("boarding", "是否寄宿制学校", "是 / 否。不填按“否”；就近入学不计寄宿制学校。", SOURCES.school, elseNo),
  flag(
    "denseCentre",
    "是否人口密度过高中心城区学校",
    "是 / 否。不填按“否”；按过渡标准评估运动场地时需要。",
    SOURCES.bureau,
    elseNo,
  ),
  count("largestClass", "最大班额(人)", "学生数最多的班级的学生数。", SOURCES.school, {
    ...further,
    facets: ["largestClass"],
  }),
];

const people = STAGES.flatMap((stage) => {
  const column = <Id extends Facet>(id: Id, heading: string, note: string, source: string = SOURCES.school) =>
    count(`${stage}.${id}`, `${STAGE_NAMES[stage]}${heading}(人)`, note, source, { ...further, facets: [id] });
  return [
    column("staff", "教职工数", "教职工总数，包括专任教师；编制比用教职工数，师生比用专任教师数。", "教基4149"),
    column("migrants", "随迁子女在校生数", "在校生中的进城务工人员随迁子女。", PUPIL_FORMS[stage]),
    column("boarders", "寄宿生数", "在校寄宿的学生。", PUPIL_FORMS[stage]),
    column("visitingTeachers", "可计入的交流轮岗兼职走教体育艺术教师数", "按过渡标准可计入的体育、艺术教师。"),
  ];
});

const grounds = [
  amount(
    "rentedSportsArea",
    "校外租赁体育场馆面积(㎡)",
    "步行10分钟以内、按过渡标准可计入的校外租赁体育场馆。",
    SOURCES.school,
    { ...further, facets: ["rentedSportsArea"] },
  ),
  amount(
    "otherSportsArea",
    "校内其他专用运动场地面积(㎡)",
    "校内地下、楼顶等按过渡标准可计入的专用运动场地。",
    SOURCES.school,
    { ...further, facets: ["otherSportsArea"] },
  ),
  amount("siteArea", "占地面积(㎡)", "学校占地面积。", "教基5176", { ...further, facets: ["siteArea"] }),
  amount("buildingArea", "校舍建筑面积(㎡)", "校舍建筑面积，取本学年数。", "教基5170", {
    ...further,
    facets: ["buildingArea"],
  }),
  amount("greenArea", "绿化面积(㎡)", "绿化用地面积，包含在占地面积之内。", "教基5176", {
    ...further,
    facets: ["greenArea"],
  }),
];

/** Figures of one school that are contained in another figure of the same stage. */
const PARTS = [
  ["teachersAboveRequired", "teachers"],
  ["teachersIntermediate", "teachers"],
  ["backboneTeachers", "teachers"],
  ["sportsArtsTeachers", "teachers"],
  ["teachers", "staff"],
  ["migrants", "pupils"],
  ["boarders", "pupils"],
] as const;

const schools = sheetTemplate({
  order: 2,
  name: "学校台账",
  columns: [...identity, ...pupils, ...classes, ...premises, ...teachers, ...circumstances, ...people, ...grounds],
  keys: 2,
  standing: [...identity.map(({ id }) => id), "builtYear", "schoolSystem", "boarding", "denseCentre"],
  note: "每行一个办学点（学校或校区）。0表示没有，空白表示未填。",
  checks: [
    { kind: "within", part: "indoorSportsArea", whole: "teachingArea" },
    { kind: "within", part: "greenArea", whole: "siteArea" },
    ...STAGES.flatMap((stage) =>
      PARTS.map(([part, whole]) => ({ kind: "within", part: `${stage}.${part}`, whole: `${stage}.${whole}` }) as const),
    ),
  ],
});

export default schools;

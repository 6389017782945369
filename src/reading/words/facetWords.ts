import { AGES, BAND_FACETS, BINS, ROOMS } from "./bandFacets";

/**
 * The words by which headings say what they count, as data. A word stands once; the longest one that fits is taken.
 * - `stage`: of which 学段
 * - `thing`: what is counted; a thing may lie inside others (`INSIDE`)
 * - `part`: which part of it; a field that does not ask for the part is another one
 * - `past`, `planned`, `ratio`, `scope`: makes it another figure than the one meant
 * - `vague`: may mean a field and is never taken for it unasked
 * - `topic`: heads what belongs to it and says nothing there; behind a thing it names a part of it
 * - `plain`: says nothing that matters here
 */
export type FacetClass =
  | "stage"
  | "thing"
  | "part"
  | "past"
  | "planned"
  | "ratio"
  | "scope"
  | "vague"
  | "topic"
  | "plain";

export interface FacetWords {
  readonly class: FacetClass;
  readonly words: string;
}

/** By the id of the facet; words are separated by blanks and stand as `plainHeading` makes them. */
export const FACET_WORDS = {
  // 学段
  primary: { class: "stage", words: "小学 小学部 小学段 小学阶段 小学学段" },
  junior: { class: "stage", words: "初中 初中部 初中段 初中阶段 初中学段 初级中学 普通初中" },
  senior: { class: "stage", words: "高中 高中部 高中段 高中阶段 普通高中 高级中学" },

  // 谁、什么
  pupils: {
    class: "thing",
    words:
      "学生 学生数 学生人数 学生总数 在校生 在校生数 在校学生 在校学生数 在校生人数 在校学生人数 在校生总数 在校学生总数 在校人数 " +
      "生 生数 生人数 在籍学生 在籍学生数 学籍学生数 有学籍学生数 分类型学生数 学生情况 学生信息",
  },
  classes: {
    class: "thing",
    words: "教学班 教学班数 教学班个数 班级 班级数 班级总数 班数 班级个数 教学班级数 班级信息 教学班总数",
  },
  staff: { class: "thing", words: "教职工 教职工数 教职工人数 教职工总数 教职员工 教职员工数" },
  teachers: {
    class: "thing",
    words: "专任教师 专任教师数 专任教师人数 专任教师总数 专任教师总人数 专职教师 专职教师数",
  },
  anyTeachers: { class: "vague", words: "教师 教师数 教师人数 教师总数 任课教师 任课教师数 老师" },
  migrants: {
    class: "thing",
    words: "随迁子女 随迁子女数 随迁子女在校生数 进城务工人员随迁子女 进城务工人员随迁子女在校生数 随迁子女人数",
  },
  boarders: { class: "thing", words: "寄宿生 寄宿生数 寄宿学生 寄宿学生数 住校生 住校生数 寄宿生人数" },
  teachingArea: {
    class: "thing",
    words:
      "教学及辅助用房 教学及教学辅助用房 教学及辅助用房面积 教学及辅助用房总面积 教学辅助用房面积 教学辅助用房 教学及辅助用房建筑面积",
  },
  indoorSportsArea: {
    class: "thing",
    words: "室内体育用房 室内体育用房面积 室内体育活动用房 室内体育活动用房面积",
  },
  gymnasium: {
    class: "vague",
    words:
      "体育馆 体育馆面积 室内体育馆 室内体育场馆 室内体育场馆面积 学校体育馆面积 体育活动室 体育活动室面积 风雨操场 风雨操场面积 体育活动室(风雨操场)",
  },
  sportsGroundArea: {
    class: "thing",
    words: "运动场地 运动场地面积 室外运动场地 室外运动场地面积 校内运动场地 校内运动场地面积",
  },
  anySportsArea: {
    class: "vague",
    words: "运动场 运动场面积 体育场 体育场面积 校内体育场面积 操场 操场面积 体育场地 体育场地面积",
  },
  sportsVenues: { class: "part", words: "体育运动场馆 体育运动场馆面积 运动场馆 运动场馆面积 体育场馆 体育场馆面积" },
  equipmentValue: {
    class: "thing",
    words:
      "教学仪器设备资产值 教学仪器设备值 教学仪器设备资产 教学仪器设备总值 教学仪器设备资产总值 教学仪器设备价值 教学仪器设备 仪器设备值 教学仪器设备原值",
  },
  anyEquipment: { class: "vague", words: "教学设备总值 教学设备值 教学设备资产值 设备总值 仪器设备 仪器设备总值" },
  computers: {
    class: "thing",
    words: "计算机 计算机数 计算机台数 计算机总数 计算机总台数 数字终端 数字终端数 数字终端台数",
  },
  anyComputers: {
    class: "vague",
    words: "电脑 电脑数 电脑台数 微机 微机台数 终端 终端数 终端台数",
  },
  books: {
    class: "thing",
    words: "图书 图书册数 图书数 图书总数 图书总册数 藏书 藏书量 图书藏量 图书藏书量 纸质图书 纸质图书册数 纸质图书数",
  },
  multimediaRooms: {
    class: "thing",
    words: "网络多媒体教室 网络多媒体教室数 网络多媒体教室间数 网络多媒体教室总数",
  },
  anyMultimediaRooms: { class: "vague", words: "多媒体教室 多媒体教室数 多媒体教室间数 班班通 班班通教室数" },
  teachersAboveRequired: {
    class: "thing",
    words:
      "高于规定学历 高一级学历 高一层次学历 高于规定学历教师 高于规定学历教师数 高于规定学历人数 高于规定学历专任教师 高于规定学历专任教师数 高于规定学历教师人数",
  },
  teachersIntermediate: {
    class: "thing",
    words:
      "中级及以上 中级以上 中级以上职称 中级及以上职称 中级及以上职称教师 中级及以上职称教师数 中级及以上职称人数 中级及以上职称专任教师数 中级及以上专业技术职务 " +
      "中级及以上专业技术职务教师 中级及以上专业技术职务教师数 中级及以上专业技术职务专任教师数 中级以上职称教师数 中级及以上教师数",
  },
  backboneTeachers: {
    class: "thing",
    words:
      "县级以上骨干教师 县级以上骨干教师数 县级及以上骨干教师 县级及以上骨干教师数 县级以上骨干教师人数 县级及以上骨干教师人数 县级以上骨干 " +
      "县级及以上骨干 县级骨干及以上 县级骨干教师及以上 县级骨干及以上教师",
  },
  anyBackboneTeachers: { class: "vague", words: "骨干教师 骨干教师数 骨干教师人数" },
  sportsArtsTeachers: {
    class: "thing",
    words:
      "体育艺术专任教师 体育艺术专任教师数 体育艺术教师 体育艺术教师数 体育、艺术专任教师 体育、艺术专任教师数 体育、艺术(美术、音乐)专任教师 " +
      "体育、艺术(美术、音乐)专任教师数 体育、艺术(音乐、美术)专任教师数 体艺专任教师 体艺专任教师数 体艺教师 体艺教师数 体育艺术专任教师人数",
  },
  anySportsArtsTeachers: { class: "vague", words: "音体美教师 音体美教师数 音体美专任教师 音体美专任教师数" },
  siteArea: { class: "thing", words: "占地面积 校园占地面积 占地总面积 学校占地面积 校园面积 占地面积合计" },
  buildingArea: { class: "thing", words: "校舍建筑面积 校舍面积 校舍总面积 校舍建筑总面积 建筑面积 校舍" },
  greenArea: { class: "thing", words: "绿化面积 绿化用地面积 绿化用地 绿地面积" },
  rentedSportsArea: { class: "thing", words: "校外租赁体育场馆 校外租赁体育场馆面积 校外租赁场馆面积" },
  otherSportsArea: { class: "thing", words: "校内其他专用运动场地 校内其他专用运动场地面积" },
  visitingTeachers: {
    class: "thing",
    words: "可计入的交流轮岗兼职走教体育艺术教师 可计入的交流轮岗兼职走教体育艺术教师数",
  },
  largestClass: { class: "thing", words: "最大班额 最大班额人数" },
  fixedAssets: { class: "part", words: "固定资产 固定资产总值 固定资产值" },
  publicRooms: { class: "part", words: "公共教学用房 公共教学用房面积" },
  otherConditions: { class: "plain", words: "占地面积及其他办学条件 其他办学条件" },

  // 部分
  doctor: { class: "part", words: "博士 博士研究生 博士学历 博士研究生学历 博士研究生毕业" },
  master: { class: "part", words: "硕士 硕士研究生 硕士学历 硕士研究生学历 硕士研究生毕业" },
  graduate: { class: "part", words: "研究生 研究生学历 研究生毕业 研究生及以上" },
  bachelor: { class: "part", words: "本科 本科学历 本科毕业 大学本科" },
  college: { class: "part", words: "专科 大专 专科学历 大学专科 专科毕业 大专学历" },
  belowCollege: {
    class: "part",
    words: "高中阶段 高中阶段以下 中专 中师 高中阶段毕业 高中阶段及以下 高中及以下 本科以下",
  },
  // 高于规定学历 of one stage each
  collegeUp: {
    class: "part",
    words:
      "专科及以上 专科以上 大专及以上 大专以上 专科及以上学历 专科以上学历 大专及以上学历 大专以上学历 专科(大专)及以上 专科(大专)及以上学历",
  },
  bachelorUp: { class: "part", words: "本科及以上 本科以上 本科及以上学历 本科以上学历" },
  withoutSports: {
    class: "part",
    words:
      "(不含室内体育用房) (不含室内体育用房面积) (不包括室内体育用房) (不包含室内体育用房) (不含体育用房) (扣除室内体育用房) " +
      "不含室内体育用房 不含室内体育用房面积 不包括室内体育用房 不包含室内体育用房 不含体育用房 扣除室内体育用房",
  },
  titles: {
    class: "part",
    words: "助理级 员级 初级 未定职级 未评职称 一级 二级 三级 一级教师 高级教师",
  },
  fullSenior: { class: "part", words: "正高级 正高 正高级职称 正高级教师" },
  viceSenior: { class: "part", words: "副高级 副高 副高级职称" },
  anySenior: { class: "part", words: "高级 高级职称" },
  middle: { class: "part", words: "中级 中级职称" },
  sportsSubject: { class: "part", words: "体育 体育与健康" },
  arts: { class: "part", words: "艺术" },
  music: { class: "part", words: "音乐" },
  fineArts: { class: "part", words: "美术" },
  subjects: {
    class: "part",
    words:
      "道德与法治 语文 数学 外语 英语 日语 俄语 历史 地理 科学 物理 化学 生物学 生物 信息科技 信息技术 劳动 综合实践活动 本学年不授课 品德 政治 心理健康",
  },
  women: { class: "part", words: "女 女生 女生数" },
  men: { class: "part", words: "男 男生 男生数" },
  usedByTeachers: { class: "part", words: "教师用 教师用书 教师使用 供教师使用" },
  usedByPupils: { class: "part", words: "学生用 学生用书 学生使用 供学生使用" },
  usedInOffices: { class: "part", words: "办公用 行政办公用" },
  usedInTeaching: { class: "scope", words: "教学用" },
  electronic: { class: "part", words: "电子 电子图书 数字资源" },
  indoor: { class: "part", words: "室内" },
  minority: {
    class: "part",
    words: "少数民族 外籍 外籍人员 在编 在编人员 编内 编外 代课 代课教师 临聘 兼任教师 党员 团员",
  },
  // 年级, each by its number
  grade1: { class: "part", words: "一年级" },
  grade2: { class: "part", words: "二年级" },
  grade3: { class: "part", words: "三年级" },
  grade4: { class: "part", words: "四年级" },
  grade5: { class: "part", words: "五年级" },
  grade6: { class: "part", words: "六年级" },
  grade7: { class: "part", words: "七年级 初一 初中一年级" },
  grade8: { class: "part", words: "八年级 初二 初中二年级" },
  grade9: { class: "part", words: "九年级 初三 初中三年级" },
  grades: { class: "part", words: "高一 高二 高三 毕业班 复式班 年级" },
  flow: {
    class: "part",
    words:
      "毕业生 毕业生数 招生 招生数 辍学 复学 预计毕业生数 新生 留守儿童 农村留守儿童 残疾 随班就读 送教上门 建档立卡",
  },
  ages: { class: "part", words: "岁及以下 岁及以上 岁 年龄 教龄" },
  other: { class: "part", words: "其他 其它 职工 职工数 行政人员 教辅人员 工勤人员 校外教师 银龄教师 外聘 其余" },
  rooms: {
    class: "part",
    words:
      "教室 普通教室 专用教室 实验室 图书室 图书阅览室 微机室 计算机教室 语音室 心理辅导室 行政办公用房 生活用房 宿舍 食堂 厕所 危房",
  },
  ownership: { class: "part", words: "学校产权 非学校产权 独立使用 共同使用 产权 租用 借用" },
  kindergarten: { class: "part", words: "幼儿园 幼儿 学前 学前班 附设幼儿班 附设小学班 附设初中班 附设班 附设" },
  vocational: { class: "part", words: "中职 中等职业 特教 特殊教育 教学点" },
  money: { class: "part", words: "金额 公用经费 经费信息 工资 收入 经费 拨款 资金 决算 预算" },
  bands: { class: "part", words: "以上 以下 不足 大于 小于" },

  // 登记表
  classSize: { class: "part", words: "班额 大班额 超大班额 大班额数 超大班额数 班额情况 班额分布 每班" },
  musicRooms: { class: "part", words: "音乐教室 音乐教室数 音乐教室间数 音乐教室总间数 音乐专用教室 音乐专用教室间数" },
  artRooms: { class: "part", words: "美术教室 美术教室数 美术教室间数 美术教室总间数 美术专用教室 美术专用教室间数" },
  artsRooms: { class: "part", words: "音乐美术教室 音美教室 音乐、美术教室" },
  hours360: { class: "part", words: "" },
  trained: { class: "part", words: "培训 参训" },
  certified: {
    class: "part",
    words:
      "持有教师资格证 持教师资格证 具有教师资格证 教师资格证 持有教师资格证书 持证 持证教师 持证人数 持证上岗 持证上岗人数",
  },
  exchangeEligible: {
    class: "part",
    words:
      "符合交流条件 符合交流条件教师 符合交流条件教师数 符合交流轮岗条件 符合交流轮岗条件教师数 应交流教师 应交流教师数",
  },
  exchanged: {
    class: "part",
    words: "交流轮岗 交流轮岗教师 交流轮岗教师数 实际交流轮岗 实际交流轮岗教师 实际交流轮岗教师数 实际交流教师数",
  },
  exchangedBackbone: {
    class: "part",
    words: "交流骨干教师 交流骨干教师数 实际交流骨干教师 实际交流骨干教师数 实际交流骨干教师数量 交流轮岗骨干教师数",
  },
  inDistrict: {
    class: "part",
    words: "学区内 学区内学生 学区内学生数 学区内在校生数 家庭住址在划片范围内 划片范围内 片区内学生数",
  },
  publicFunds: { class: "part", words: "公用经费预算 公用经费预算总额 公用经费预算数" },
  trainingFunds: {
    class: "part",
    words: "培训经费 教师培训经费 教师培训经费预算 教师培训经费预算总额 培训经费预算 培训经费预算总额",
  },
  cohort: {
    class: "part",
    words: "毕业年级 本届 本届毕业班 巩固率 巩固率数据 毕业年级三年 毕业年级四年 毕业年级五年 毕业年级六年",
  },
  cohortEntered: {
    class: "part",
    words:
      "入学人数 入学时人数 入学时在校学生数 入学时在校生数 初一时在校学生数 初一时在校生数 一年级时在校学生数 一年级时在校生数 七年级时在校学生数 七年级时在校生数",
  },
  cohortIn: { class: "part", words: "转入 转入人数 转入学生 转入学生数 转入学生人数" },
  cohortOut: { class: "part", words: "转出 转出人数 转出学生 转出学生数 转出学生人数" },
  cohortDied: { class: "part", words: "死亡 死亡人数 死亡学生数 死亡学生人数" },
  cohortFinished: { class: "part", words: "本届毕业人数 本届毕业学生数 本届毕业学生人数 本届毕业生数 本届毕业生人数" },
  ...BAND_FACETS,

  // 时间
  past: {
    class: "past",
    words: "上年 上学年 上年度 上一年 上一年度 去年 上期 上年末 上学年初 期初 年初 前年 原有 历年 近三年 上学期 往年",
  },
  change: {
    class: "past",
    words: "增加 减少 新增 本年新增 增减 增长 变化 较上年 当年新增 本年增加 本年减少 购置 报废",
  },
  planned: {
    class: "planned",
    words:
      "计划 规划 预计 拟 应有 应配 应 需 需要 缺 缺额 缺口 差额 差 标准 标准值 要求 达标 是否达标 达标率 合格 学历合格 目标 核定 编制 编制数 定员",
  },

  // 比
  perPupil: { class: "ratio", words: "生均 每生 每名学生 每名学生拥有" },
  perHundred: { class: "ratio", words: "每百名学生拥有 每百名学生 每百生 百名学生 百生 每百名学生拥有的 百生均" },
  teacherRatio: { class: "ratio", words: "师生比 师生比例" },
  ratio: {
    class: "ratio",
    words: "每百人 每万人 人均 师均 班均 平均 比例 比率 占比 百分比 率 比 生师比 差异系数 每 均",
  },

  // 口径
  scope: {
    class: "scope",
    words:
      "户籍 常住 适龄 不含 含 包括 除 不计 合并 仅 含电子 含电子图书 不含电子 不含电子图书 包括电子图书 不包括电子图书 民办 公办 义务教育 义务教育阶段 九年一贯制 一贯制 完全中学 中小学 中学 幼小 净值 当年 校外 租赁",
  },

  // 栏目归类
  topic: {
    class: "topic",
    words:
      "资源 配置 设备 设施 数字化 信息化 教学设备 校舍情况 教学用房 教学用房面积 用房 场地 校舍及场地 校舍与场地 校舍和场地 校舍、场地 校舍场地 校舍及运动场地 校舍及设施 装备",
  },

  // 无关紧要
  plain: {
    class: "plain",
    words:
      "合计 总计 小计 共计 计 合 总 总数 总量 数 数量 人数 总人数 个数 间数 台数 册数 面积 总面积 总值 值 总额 现有 现有数 现 实有 实有数 共有 其中 # : 、 , 。 - — / _ 和 与 及 的 中 有 " +
      "学校 全校 本校 各 基本 情况 基本情况 信息 单间 单间面积 每间 表 一览表 统计表 统计 台账 项目 指标 数据 填报 填报值 数值 本学年 本年 本年度 本学年初 本学年校舍建筑面积 年末 期末 学年初 年度 学年 " +
      "办学条件 办学 条件 师资 师资队伍 教师队伍 教师情况 队伍 教育 * ※ 必填 请填写 截至 账面原值 按学历分 按职称分 按授课课程分 分学历 分课程 分职称 " +
      "学历 职称 职务 课程 按专业技术职务分 教师学历信息 体育艺术教师 专任 名称 拥有 有学籍 学籍 县 市 区 镇 年 月 日 上报 初 第 期 单位 校产 资产 自有 室外 纸质 学年度 学校名册",
  },
} as const satisfies Readonly<Record<string, FacetWords>>;

export type Facet = keyof typeof FACET_WORDS;

/** Things that lie inside others: under such a heading, or behind such a word, the inner one is meant. */
export const INSIDE: Readonly<Partial<Record<Facet, readonly Facet[]>>> = {
  teachers: ["staff", "anyTeachers"],
  anyTeachers: ["staff"],
  teachersAboveRequired: ["teachers", "staff", "anyTeachers"],
  teachersIntermediate: ["teachers", "staff", "anyTeachers"],
  backboneTeachers: ["teachers", "staff", "anyTeachers"],
  anyBackboneTeachers: ["teachers", "staff", "anyTeachers"],
  sportsArtsTeachers: ["teachers", "staff", "anyTeachers"],
  anySportsArtsTeachers: ["teachers", "staff", "anyTeachers"],
  migrants: ["pupils"],
  boarders: ["pupils"],
  teachingArea: ["buildingArea"],
  indoorSportsArea: ["publicRooms", "teachingArea", "buildingArea", "sportsVenues"],
  sportsGroundArea: ["siteArea", "sportsVenues"],
  greenArea: ["siteArea"],
  equipmentValue: ["fixedAssets", "anyEquipment", "money"],
  anyEquipment: ["money"],
  anySportsArea: ["sportsVenues"],
  gymnasium: ["sportsVenues"],
  rentedSportsArea: ["sportsVenues"],
  otherSportsArea: ["sportsVenues"],
  sportsSubject: ["sportsArtsTeachers", "anySportsArtsTeachers"],
  arts: ["sportsArtsTeachers", "anySportsArtsTeachers"],
  music: ["sportsArtsTeachers", "anySportsArtsTeachers"],
  fineArts: ["sportsArtsTeachers", "anySportsArtsTeachers"],
  hours360: ["trained", "teachers", "anyTeachers"],
  certified: ["teachers", "anyTeachers"],
  exchangeEligible: ["exchanged", "teachers", "anyTeachers"],
  exchangedBackbone: ["exchanged", "teachers", "anyTeachers"],
  exchanged: ["teachers", "anyTeachers"],
  inDistrict: ["pupils"],
  publicFunds: ["money"],
  trainingFunds: ["money"],
  cohortFinished: ["cohort", "pupils"],
  cohortEntered: ["pupils"],
  cohortIn: ["pupils"],
  cohortOut: ["pupils"],
  cohortDied: ["pupils"],
  musicRooms: ["artsRooms", "rooms"],
  artRooms: ["artsRooms", "rooms"],
  ...Object.fromEntries(BINS.map(({ from }) => [from, ["classSize", "classes"]])),
  ...Object.fromEntries(AGES.map(({ facet }) => [facet, ["teachers", "anyTeachers", "ages"]])),
  ...Object.fromEntries(
    ROOMS.map(({ facet, kind }) => [facet, [kind === "音乐" ? "musicRooms" : "artRooms", "artsRooms", "rooms"]]),
  ),
};

/** What a vague word most likely means, to be proposed. */
export const LIKELY: Readonly<Partial<Record<Facet, Facet>>> = {
  anyTeachers: "teachers",
  gymnasium: "indoorSportsArea",
  anySportsArea: "sportsGroundArea",
  anyEquipment: "equipmentValue",
  anyComputers: "computers",
  anyMultimediaRooms: "multimediaRooms",
  anyBackboneTeachers: "backboneTeachers",
  anySportsArtsTeachers: "sportsArtsTeachers",
};

/** Words that divide a thing between them: who fills in these and no whole most likely has all of it in their sum. */
export const DIVISIONS: readonly (readonly Facet[])[] = [
  ["women", "men"],
  ["usedByTeachers", "usedByPupils", "usedInOffices"],
  ["usedInTeaching", "usedInOffices"],
];

/** What people have in use: whoever stands before it or behind it uses it («教师计算机»). */
export const USED: readonly Facet[] = ["computers", "anyComputers", "books"];
export const USERS: Readonly<Partial<Record<Facet, Facet>>> = {
  anyTeachers: "usedByTeachers",
  teachers: "usedByTeachers",
  pupils: "usedByPupils",
};

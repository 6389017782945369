/** Labels that stand for themselves, whole: what a column is that names or describes a school, as data. */

/** Headings of what names a row; by the kind of name. */
export const NAME_LABELS = {
  name: "学校名称 学校 校名 学校全称 机构名称 单位名称 学校(机构)名称 学校(机构)全称 学校名 办学单位 学校(校区)名称 填报单位 填报学校 学校(盖章) 教学单位 学校名称(全称) 校(园)名称 您的学校 学校简称 所在学校",
  code: "学校标识码 学校(机构)标识码 标识码 学校代码 机构编码 机构代码 学校编码 学校(机构)代码 学校(机构)编码 统计机构编码 单位代码 十位标识码",
  stage: "学段 办学学段 所属学段",
  year: "年度 年份 学年 学年度 统计年度 统计年份 数据年度 填报年度",
  submitted: "提交时间 填写时间 提交答卷时间 填报时间 最后修改时间",
} as const;

/** Headings of personal data. They are never taken, and rows of persons are left alone as a whole. */
export const PERSONAL_LABELS =
  "姓名 学生姓名 教师姓名 身份证 身份证号 身份证号码 身份证件号 学籍号 全国学籍号 出生日期 出生年月 性别 民族 联系电话 手机 手机号 手机号码 电话 移动电话 办公电话 家庭住址 住址 地址 通讯地址 邮箱 邮箱地址 电子邮箱 " +
  "监护人 家长姓名 家长电话 校长姓名 校长 填表人 填表人姓名 填报人 填报人姓名 统计负责人 填表人电话 负责人 联系人 班主任 QQ 微信 微信号 银行卡号 提交者 提交人 填写人 昵称";
/** Two of these in one line of headings tell a roster of persons. */
export const ROSTER_LABELS =
  "姓名 学生姓名 教师姓名 身份证 身份证号 身份证号码 身份证件号 学籍号 全国学籍号 出生日期 出生年月 性别 监护人 家长姓名";

/** Headings of the names of classes, where most rows are single classes; of their number in other lists. */
export const CLASS_LABELS = "班级 班级名称 班名 班号 班别 班次 班 行政班 教学班";
/** Headings of the names of grades. */
export const GRADE_LABELS = "年级 所在年级 年级名称 年段";

/** Headings of columns that hold nothing to be read. */
export const IDLE_LABELS =
  "序号 编号 序 行次 备注 说明 备注说明 是否必填 类别 单位 乡镇 所在乡镇 街道 学区 片区 县区 区县 县(区) 所属乡镇 所属学区 审核 审核意见 来源 数据来源 统计三级 统计一级 统计二级 填报日期 填表日期 日期 IP 来自IP 所用时间 答卷编号 来源详情 总分 网址 邮编 经度 纬度";

/** In a form of one school: headings of the column of labels, of units, of values. */
export const FORM_LABELS = {
  item: "填报项目 项目 指标 指标名称 填报内容 项目名称 数据项 填报指标",
  unit: "单位 计量单位",
  value: "填报值 数值 填报数 数据 填写 填报 填报数据 值 本校数据 学校填写 本年数 本学年 数量 填写内容 指标值",
} as const;

/** Other labels of what describes a school, by the fields of the ledger. */
export const DESCRIBING_LABELS: Readonly<Record<string, string>> = {
  type: "学校类型 学校类别 办学类别 学校办学类型",
  organiser: "举办者性质 办学性质 办别 办学主体 举办单位性质",
  builtYear: "建校时间 建校年份",
  area: "城乡分类 城乡分类代码 城乡类型编码 城乡类型代码 城乡类别 所在地城乡类型 学校所在地城乡类型 所在地城乡分类",
};

/** Schools of one stage, by their type. */
export const STAGE_OF_TYPE = {
  小学: "primary",
  教学点: "primary",
  初级中学: "junior",
  职业初中: "junior",
} as const;

/** What clerks write for the choices of the ledger. */
export const CHOICE_WORDS: Readonly<Record<string, string>> = {
  完小: "小学",
  完全小学: "小学",
  村小: "小学",
  中心小学: "小学",
  小学教学点: "教学点",
  初中: "初级中学",
  普通初中: "初级中学",
  九年一贯制学校: "九年一贯制",
  九年制学校: "九年一贯制",
  "九年一贯制学校(1-9年级)": "九年一贯制",
  完中: "完全中学",
  十二年一贯制学校: "十二年一贯制",
  高中: "高级中学",
  特殊教育学校: "特殊教育",
  特教学校: "特殊教育",
  教育部门: "县级教育部门",
  县级教育部门办: "县级教育部门",
  县教育部门: "县级教育部门",
  民办教育: "民办",
  城市: "城区",
  农村: "乡村",
  // 统计上的城乡分类, with its codes; what is no class of it (县城, 城郊) is asked.
  主城区: "城区",
  城乡结合区: "城区",
  "111": "城区",
  "112": "城区",
  镇中心区: "镇区",
  镇乡结合区: "镇区",
  特殊区域: "镇区",
  "121": "镇区",
  "122": "镇区",
  "123": "镇区",
  乡中心区: "乡村",
  村庄: "乡村",
  "210": "乡村",
  "220": "乡村",
};

/** What stands for a whole number of ten thousand or a thousand behind a figure. */
export const MULTIPLES: Readonly<Record<string, number>> = { 万: 10000, 千: 1000 };

/** Signs that may mean none or not filled in; the sheet's own legend says which. */
export const NONE_SIGNS = "/ \\ - -- — —— ― – ─ 一 无 没有 ⁄ 〇 ○ × 空";
/** How a legend explains such a sign. */
export const LEGEND = { none: "没有 无 为0 零", blank: "未填 未统计 缺 不详 未填报 空" } as const;

/** Words of a figure that is not meant exactly. */
export const INEXACT = /[≥≤><＞＜~～]|约|左右|以上|以下|余|多|各|近|超过|不足|不少于|^\D*\d[\d.]*\s*[-–—至到]\s*\d/;

/** Parts of a school that bear a stage in brackets or behind the name. */
export const STAGE_SUFFIX = /[(]?(小学|初中|高中)(部|学段|阶段|部分)[)]?$|[(](小学|初中|高中)[)]$/;

/** How such names end. */
export const STAGE_SUFFIX_ENDS = "部段分)";

/** Rows that are a part of the one above. */
export const PART_ROW = /^(其中|#|内:|含:|--)/;
/** Rows of a list that tell boys and girls, men and women apart. */
export const SEXES = "性别";
export const SEX = /^(男|女)(生|性|教师|学生)?$/;
/** What stands in lists of schools and is none of theirs. */
export const KINDERGARTEN = /(幼儿园|托儿所|幼儿班|幼教点)(\(.*\))?$/;
/** Schools that are gone, or should be read once more. */
export const CLOSED = /已?(撤并|撤销|停办|关闭|并入)/;
/** A figure of a through-school that is a stage's share already. */
export const DIVIDED = /拆分后|折算后|分摊后|按权重|已拆分|拆分数据/;

import { FIRST_LIST, FIRST_POINTS } from "./firstList";

/** Lists by which counties assess themselves; they are for reference and no national standard. */

/** One point of a list; without `point` the area is judged as a whole. */
export interface SelfAssessmentPoint {
  readonly list: string;
  readonly area: string;
  readonly point?: string;
}

/** What every line of these lists carries, so that no print-out is taken for a standard. */
export const SELF_ASSESSMENT_LABEL = "参考自评，非国家标准";

type List = readonly [list: string, areas: Readonly<Record<string, readonly string[]>>];

const LISTS: readonly List[] = [
  [
    "十项指标A",
    {
      教育投入: ["教育经费占财政预算比例", "学校设施和设备投资", "师资力量投入及培训经费"],
      教育资源配置: ["学校布局合理程度", "各地区学校数量与教育需求匹配情况", "教育资源在城乡之间的分配情况"],
      教育质量: ["学生学业成绩评估", "教育教学质量评估", "学生综合素质评价"],
      教育公平: ["学校招生制度公平性", "学生入学机会公平性", "学生在校教育资源公平分配情况"],
      教师队伍建设: ["教师数量与教育需求匹配情况", "教师素质水平及培训情况", "教师队伍结构合理度"],
      学生安全与健康: ["学生校园安全情况评估", "学生心理健康状况评估", "学生身体健康状况评估"],
      教育创新能力: ["学校教育教学改革创新情况", "教师教学方法创新情况", "学校教育教学科研能力评估"],
      教育信息化水平: ["学校信息化设备配备情况", "教育信息化应用程度评估", "教育信息化管理水平评估"],
      家校合作: ["家长参与学校决策情况", "家长与教师的有效沟通情况", "学校与社区的合作情况"],
      教育环境: ["学生上课环境评估", "学生课间活动场所评估", "学生校外活动场所评估"],
    },
  ],
  [
    "十项指标A 附件",
    {
      附件: ["经费支出明细表", "学校教学设施和设备投资报告", "教师培训经费使用情况报告"],
    },
  ],
  [
    "十项指标B",
    {
      教育经费投入: [],
      办学条件: [],
      师资队伍: [],
      教学质量: [],
      学校布局: [],
      生源分配: [],
      教师待遇: [],
      教育公平: [],
      教育改革: [],
      管理机制: [],
    },
  ],
  [FIRST_LIST, FIRST_POINTS],
  [
    "基本均衡",
    {
      经费: ["县级政府落实义务教育经费保障职责"],
      机制: ["城乡一体化的义务教育发展机制健全完善"],
      标准化: ["县域内义务教育学校标准化建设任务全部完成"],
      交流: ["教师、校长定期交流全面落实"],
      管理: ["城区“小片区”管理模式实施到位"],
      权利: ["适龄儿童少年平等接受义务教育权利有效保障"],
      课程: ["开齐开足省颁课程"],
      质量: ["教育教学质量整体提高"],
      办学行为: ["中小学办学行为全面规范"],
    },
  ],
];

/** All points in the order of their lists. */
export const SELF_ASSESSMENT: readonly SelfAssessmentPoint[] = LISTS.flatMap(([list, areas]) =>
  Object.entries(areas).flatMap(([area, points]): SelfAssessmentPoint[] =>
    points.length === 0 ? [{ list, area }] : points.map((point) => ({ list, area, point })),
  ),
);

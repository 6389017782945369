import type { MethodTexts } from "../../sentence";

/** 优质均衡。 */
const texts: MethodTexts = {
  name: "优质均衡（2017）",
  short: "优质均衡",
  parts: {
    gate: "前置条件",
    schools: "学校资源配置",
    between: "校际资源均衡",
    government: "政府保障程度",
    quality: "教育质量",
    public: "社会认可度",
    vetoes: "一票否决事项",
  },
  report: {
    title: "{county}义务教育优质均衡发展自评报告",
    results: ["（一）资源配置达标情况", "（二）政府保障程度达标情况", "（三）教育质量达标情况", "（四）社会认可度"],
    basis:
      "依据{source}，每所学校7项指标中至少6项达到评估标准、余项不低于标准的85%；小学、初中每项指标的差异系数应分别小于或等于{primary:2}、{junior:2}。",
  },
};

export default texts;

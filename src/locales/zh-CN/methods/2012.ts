import type { MethodTexts } from "../../sentence";

/** 基本均衡。 */
const texts: MethodTexts = {
  name: "基本均衡（2012）",
  short: "基本均衡",
  parts: {
    gate: "办学基本标准",
    between: "校际间均衡状况",
    government: "县级人民政府工作",
    public: "公众满意度（参考）",
    vetoes: "一票否决事项",
  },
  report: {
    title: "{county}义务教育基本均衡发展自评报告",
    results: [
      "（一）办学基本标准达标情况",
      "（二）校际间均衡状况",
      "（三）县级人民政府推进义务教育均衡发展工作情况",
      "（四）公众满意度",
    ],
    basis: "依据{source}，小学、初中综合差异系数应分别小于或等于{primary:2}、{junior:2}。",
  },
};

export default texts;

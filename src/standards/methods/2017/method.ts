import { TEACHING_POINT_PUPILS } from "../../inclusion";
import type { MethodData } from "../../method";
import { indicators } from "./indicators/index.generated";

/** 县域义务教育优质均衡. Source: 教督〔2017〕6号. */
const method = {
  order: 2,
  name: "优质均衡",
  document: "教督〔2017〕6号",
  // On each of the seven; the mean is printed without limit.
  coefficients: { appliesTo: "each", limit: { primary: 0.5, junior: 0.45 } },
  schools: { needed: 6, near: 85, tolerances: "transition2019" },
  excludes: [{ reason: "smallTeachingPoint", types: ["教学点"], below: TEACHING_POINT_PUPILS }],
  listsRegisters: true,
  recognition: {
    wording: "recognitionSteps",
    // News of the batch of 2025; the document itself was not seen.
    steps: [{ from: 2025, names: ["资格审查", "质量监测", "社会认可度调查", "指标审核", "集中汇审"] }],
  },
  indicators,
  parts: [
    { id: "gate", kind: "recognition", years: 3 },
    { id: "schools", kind: "schools" },
    { id: "between", kind: "between" },
    {
      id: "government",
      kind: "items",
      area: "政府保障程度",
      sheet: { id: "governmentItems", name: "政府保障程度", order: 22 },
    },
    {
      id: "quality",
      kind: "items",
      area: "教育质量",
      sheet: { id: "qualityItems", name: "教育质量", order: 23 },
    },
    { id: "public", kind: "public", name: "社会认可度" },
    {
      id: "vetoes",
      kind: "vetoes",
      lines: [
        "以考试方式招生",
        "违规择校",
        "设重点学校或重点班",
        "“有编不补”或长期聘用编外教师",
        "发生重大安全责任事故和严重违纪违规事件",
        "弄虚作假",
      ],
    },
  ],
} as const satisfies MethodData;

export default method;

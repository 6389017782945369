import { FULL_SCORE } from "../../limits";
import type { MethodData } from "../../method";
import { indicators } from "./indicators/index.generated";

/** 县域义务教育基本均衡. Source: 教督〔2012〕3号. */
const method = {
  order: 1,
  name: "基本均衡",
  document: "教督〔2012〕3号",
  // On the mean of the eight; a single one may be far above.
  coefficients: { appliesTo: "composite", limit: { primary: 0.65, junior: 0.55 } },
  schools: null,
  excludes: [
    { reason: "teachingPoint", types: ["教学点"] },
    { reason: "affiliated", affiliated: true },
    { reason: "private", organisers: ["民办"] },
    { reason: "enterprise", organisers: ["地方企业"] },
    {
      reason: "notCounty",
      organisers: ["中央教育部门", "中央其他部门", "省级教育部门", "省级其他部门", "地级教育部门", "地级其他部门"],
    },
  ],
  recognised: "basicBalanceYear",
  indicators,
  parts: [
    { id: "gate", kind: "provincialStandards" },
    { id: "between", kind: "between" },
    {
      id: "government",
      kind: "scores",
      full: FULL_SCORE,
      passMark: "passMark",
      evidence: [
        { item: 3, figure: "threeDisabilities" },
        { item: 4, figure: "seniorPlacesRise" },
        { item: 6, figure: "growth" },
        { item: 8, figure: "ruralTransfer" },
        { item: 10, figure: "pupilsPerStaff" },
        { item: 11, figure: "exchange" },
        { item: 12, figure: "training" },
        { item: 14, figure: "retention" },
        { item: 15, figure: "fitness" },
      ],
    },
    { id: "public", kind: "public", name: "公众满意度", decides: "publicDecisive" },
    {
      id: "vetoes",
      kind: "vetoes",
      lines: ["省级规定的一票否决事项（逐条填写；没有的选“否”）"],
      setByProvince: true,
    },
  ],
} as const satisfies MethodData;

export default method;

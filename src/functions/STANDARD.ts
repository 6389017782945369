import { namedStandard, namedStandards } from "../standards/namedStandards";
import { refuse } from "./arguments/refuse";
import { text } from "./arguments/scalar";
import { methodOf, stageOf } from "./arguments/standards";

/**
 * 评估标准：查某一办法、学段、指标的标准或差异系数限值。
 * @customfunction
 * @helpurl https://localhost:3000/help/functions/STANDARD.html
 * @param method 办法：2012（基本均衡）或2017（优质均衡）。
 * @param stage 学段：小学或初中。
 * @param name 指标名称：2017年办法填指标全称或“差异系数”，2012年办法填“综合差异系数”；括号全角、半角都可以。
 * @returns 标准或限值；没有这项标准时为 #N/A，并列出现有的名称。
 */
export function STANDARD(method: unknown, stage: unknown, name: unknown): number {
  const standards = namedStandards(methodOf(1, method), stageOf(2, stage));
  const wanted = text(3, name);
  return (
    namedStandard(standards, wanted) ??
    refuse("notAvailable", "noStandard", { name: wanted, expected: [...standards.keys()] })
  );
}

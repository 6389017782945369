import type { Ledger } from "../../ledger";
import { PARAMETERS, type ParameterId } from "../../standards/parameter";
import type { Verdict } from "../../model";
import type { ItemAssessment, PartAssessment } from "../assessment";
import { partOfItems } from "./part";

/** 前置条件 of 2017: 通过国家基本均衡认定三年以上，且认定后年度监测持续保持较高水平. Source: 教督〔2017〕6号. */

/** Years that have to have passed since the county was recognised. */
const YEARS = 3;

export function preconditionPart(ledger: Ledger): PartAssessment {
  const { parameters } = ledger;
  const [year, recognised] = [parameters.number("year"), parameters.number("basicBalanceYear")];
  const passed = year === null || recognised === null ? null : year - recognised;
  const kept = parameters.text("monitoringKept");
  return partOfItems("gate", [
    item(
      ledger,
      "basicBalanceYear",
      passed,
      YEARS,
      "年",
      passed === null ? "undetermined" : passed >= YEARS ? "met" : "notMet",
    ),
    item(ledger, "monitoringKept", kept, "是", "", kept === null ? "undetermined" : kept === "是" ? "met" : "notMet"),
  ]);
}

function item(
  ledger: Ledger,
  id: ParameterId,
  value: number | string | null,
  standard: number | string,
  unit: string,
  verdict: Verdict,
): ItemAssessment {
  const { name } = PARAMETERS.find((parameter) => parameter.id === id)!;
  const cell = ledger.parameters.cell(id);
  return {
    id: `gate.${id}`,
    name,
    value,
    standard,
    unit,
    verdict,
    transitional: false,
    formula: typeof standard === "number" ? "gate.years" : null,
    missing: verdict === "undetermined" ? [{ id: "parameter", data: { name } }] : [],
    cells: cell ? [cell] : [],
    figures: [],
  };
}

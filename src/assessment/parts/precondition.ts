import type { Ledger } from "../../ledger";
import { PARAMETERS, type ParameterId } from "../../standards/parameters";
import { YES_NO } from "../../standards/terms";
import type { ItemAssessment, PartAssessment } from "../assessment";
import { compared, unknown, type FigureHead } from "../figures/figure";
import { parameterMissing, type Missing } from "../missing";
import { itemOf, partOfItems } from "./part";

/** 前置条件 of 2017: 通过国家基本均衡认定三年以上，且认定后年度监测持续保持较高水平. Source: 教督〔2017〕6号. */

/** Years that have to have passed since the county was recognised. */
const YEARS = 3;

export function preconditionPart(ledger: Ledger): PartAssessment {
  const { parameters } = ledger;
  const [year, recognised] = [parameters.number("year"), parameters.number("basicBalanceYear")];
  const passed = year === null || recognised === null ? null : year - recognised;
  return partOfItems("gate", [
    item(
      ledger,
      "basicBalanceYear",
      passed,
      {
        formula: "gate.years",
        name: "通过国家基本均衡认定后的年数",
        bound: "atLeast",
        standard: YEARS,
        unit: "年",
      },
      (["basicBalanceYear", "year"] as const)
        .filter((id) => parameters.number(id) === null)
        .map((id) => parameterMissing(id)),
    ),
    item(ledger, "monitoringKept", parameters.text("monitoringKept"), {
      formula: "gate.monitoring",
      name: "认定后年度监测持续保持较高水平",
      bound: "is",
      standard: YES_NO[0],
      unit: "",
    }),
  ]);
}

function item(
  ledger: Ledger,
  id: ParameterId,
  value: number | string | null,
  head: FigureHead,
  lacking: readonly Missing[] = [parameterMissing(id)],
): ItemAssessment {
  const { name } = PARAMETERS.find((parameter) => parameter.id === id)!;
  const cells = [ledger.parameters.cell(id)].filter((cell) => cell !== null);
  const figure = value === null ? unknown(head, lacking, cells) : compared(head, value, cells);
  return { ...itemOf(`gate.${id}`, figure), name };
}

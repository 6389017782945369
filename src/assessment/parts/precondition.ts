import type { Ledger } from "../../ledger";
import type { Part, PartId } from "../../standards/methods";
import { parameterOf, type ParameterId } from "../../standards/parameters";
import type { ItemAssessment, JudgedPart } from "../assessment";
import monitoring from "../countyFigures/gate.monitoring";
import yearsSince from "../countyFigures/gate.years";
import { compared, unknown, type FigureHead } from "../figures/figure";
import { parameterMissing, type Missing } from "../missing";
import { itemOf, partOfItems } from "./part";

/** 前置条件: 通过国家基本均衡认定三年以上，且认定后年度监测持续保持较高水平. Source: 教督〔2017〕6号. */
export function preconditionPart(ledger: Ledger, { id, years }: Part<"recognition">): JudgedPart {
  const { parameters } = ledger;
  const [year, recognised] = [parameters.number("year"), parameters.number("basicBalanceYear")];
  const passed = year === null || recognised === null ? null : year - recognised;
  return partOfItems(id, [
    item(
      ledger,
      id,
      "basicBalanceYear",
      passed,
      yearsSince.head(years),
      (["basicBalanceYear", "year"] as const)
        .filter((needed) => parameters.number(needed) === null)
        .map((needed) => parameterMissing(needed)),
    ),
    item(ledger, id, "monitoringKept", parameters.text("monitoringKept"), monitoring.head),
  ]);
}

function item(
  ledger: Ledger,
  part: PartId,
  id: ParameterId,
  value: number | string | null,
  head: FigureHead,
  lacking: readonly Missing[] = [parameterMissing(id)],
): ItemAssessment {
  const { name } = parameterOf(id);
  const cells = [ledger.parameters.cell(id)].filter((cell) => cell !== null);
  const figure = value === null ? unknown(head, lacking, cells) : compared(head, value, cells);
  return { ...itemOf(`${part}.${id}`, figure), name };
}

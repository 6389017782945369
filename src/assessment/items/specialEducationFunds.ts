import type { Ledger } from "../../ledger";
import { perPupil } from "../../measures/perPupil";
import { parameterMissing } from "../missing";
import { lackingRows, recordName, unusableJoint } from "../figures/rates";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  unknown,
  unreadable,
  type Figure,
  type FigureHead,
} from "../figures/figure";
import { readFunds, type Funds } from "../figures/funds";
import { siteRow, specialSchools } from "../scopes";

/**
 * 特殊教育学校生均公用经费: the lowest among the county's special schools against the parameter. The money for pupils in 随班就读
 * is a figure beside it; it decides where the county says so.
 */
export default function specialEducationFunds(ledger: Ledger): Figure[] {
  const head = headOf(ledger, "specialEducationFunds", "特殊教育学校生均公用经费");
  if (ledger.schools.length === 0) return [unknown(head, [{ id: "noSchools", data: {} }])];
  const table = filledTable(ledger, "publicFunds");
  const funds = isTable(table) ? readFunds(ledger, table) : null;
  const integrated = funds ? integratedFunds(ledger, funds) : [];
  const special = specialSchools(ledger);
  if (special.length === 0) return [notApplicable(head), ...integrated];
  if (!funds) return [unknown(head, isTable(table) ? [] : [table])];
  if (head.standard === null) return [unknown(head, [parameterMissing("specialEducationFunds")]), ...integrated];

  const lacking = [
    ...lackingRows(
      ledger,
      "publicFunds",
      special.map((site) => siteRow(site, true)),
    ),
    ...unusableJoint(
      funds.table,
      special.flatMap(funds.ofSite).filter((record) => funds.joint.has(record)),
    ),
  ];
  const figures = special.flatMap((site) =>
    funds.ofSite(site).map((record) => fundsFigure(funds, record, head, site.name)),
  );
  const open = figures.length === 0 || lacking.length > 0 ? [unknown(head, lacking)] : [];
  return [lowest([...figures, ...open]), ...integrated];
}

/** 随班就读公用经费 a pupil, the lowest of its rows; none where there is no such row. */
function integratedFunds(ledger: Ledger, funds: Funds): Figure[] {
  if (funds.integrated.length === 0) return [];
  const head = headOf(ledger, "integratedEducationFunds", "随班就读学生生均公用经费");
  const decides = ledger.parameters.text("integratedFundsDecide");
  const figures = funds.integrated.map((record) => fundsFigure(funds, record, head, recordName(funds.table, record)));
  const figure = lowest(figures);
  if (decides === null)
    return [{ ...figure, verdict: "undetermined", missing: [parameterMissing("integratedFundsDecide")] }];
  if (!ledger.parameters.on("integratedFundsDecide")) return [{ ...figure, verdict: "notApplicable", missing: [] }];
  if (head.standard === null) return [unknown(head, [parameterMissing("specialEducationFunds")], figure.cells)];
  return [figure];
}

function headOf(ledger: Ledger, formula: string, name: string): FigureHead {
  const standard = ledger.parameters.number("specialEducationFunds");
  return { formula, name, bound: "atLeast", standard, unit: "元" };
}

function fundsFigure({ table, unsorted }: Funds, record: number, head: FigureHead, name: string): Figure {
  const [budget, pupils] = ["budget", "pupils"].map((field) => table.number(field, record));
  const cells = table.cells(["budget", "pupils"], record);
  if (unsorted.includes(record)) return unknown(head, unreadable(table, "category", [record]), cells);
  if (budget === null || !pupils) return unknown(head, lackingFigures([name]), cells);
  const figure = compared(head, perPupil(budget * 10000, pupils), cells);
  return figure.verdict === "notMet" ? { ...figure, failing: [name] } : figure;
}

/** The figure of the school that has least, with what all of them lack; an unknown one leaves a met one open. */
function lowest(figures: readonly Figure[]): Figure {
  const known = figures.filter(({ value }) => value !== null);
  const least = known.reduce((a, b) => (Number(b.value) < Number(a.value) ? b : a), known[0] ?? figures[0]);
  const open = figures.find(({ verdict }) => verdict === "undetermined");
  return {
    ...(open && least.verdict !== "notMet" ? open : least),
    failing: figures.flatMap(({ failing }) => failing),
    missing: figures.flatMap(({ missing }) => missing),
    cells: [least, ...figures.filter((figure) => figure !== least)].flatMap(({ cells }) => cells),
  };
}

import { taught, type Ledger } from "../../ledger";
import { perPupil } from "../../measures/perPupil";
import {
  compared,
  filledTable,
  isTable,
  lackingFigures,
  notApplicable,
  unknown,
  type Figure,
  type FigureHead,
} from "../figures/figure";
import { recordsBySite } from "../figures/schools";

/** 特殊教育学校生均公用经费: the lowest among the county's special schools against the parameter. */
export default function specialEducationFunds(ledger: Ledger): Figure[] {
  const head: FigureHead = {
    formula: "specialEducationFunds",
    name: "特殊教育学校生均公用经费",
    bound: "atLeast",
    standard: ledger.parameters.number("specialEducationFunds"),
    unit: "元",
  };
  if (ledger.schools.length === 0) return [unknown(head, [{ id: "noSchools", data: {} }])];
  const special = ledger.sites.filter((site) => site.type === "特殊教育" && !site.campus && taught(site));
  if (special.length === 0) return [notApplicable(head)];
  const funds = filledTable(ledger, "publicFunds");
  if (!isTable(funds)) return [unknown(head, [funds])];

  const records = recordsBySite(ledger, "publicFunds");
  const figures = special.map((site) => {
    const record = records.get(site)?.[0];
    const number = (field: string) => (record === undefined ? null : funds.number(field, record));
    const [budget, pupils] = [number("budget"), number("pupils")];
    const cells = record === undefined ? [] : funds.cells(["budget", "pupils"], record);
    if (budget === null || !pupils) return unknown(head, lackingFigures([site.name]), cells);
    const figure = compared(head, perPupil(budget * 10000, pupils), cells);
    return figure.verdict === "notMet" ? { ...figure, failing: [site.name] } : figure;
  });
  return [lowest(figures)];
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

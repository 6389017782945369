import { COUNTY_FIGURES } from "../assessment/countyFigures";
import type { Figure } from "../assessment";
import type { Ledger } from "../ledger";
import { formulaSentence } from "../locales/formulas";
import { reportIn } from "../locales/report";
import type { Language } from "../locales/sentence";
import { type SheetPlan } from "../model";
import { cellOf, formPlan } from "../plans/forms/form";
import { captionOf } from "../plans/forms/ledgerFigures";
import { monitoringOf, monitoringTexts } from "./monitoring";
import { missingSentence } from "./verdicts";

/** The table of 监测指标 behind a report, or `null` where the ledger holds nothing of them. */
export function monitoringTable(ledger: Ledger, language: Language): SheetPlan | null {
  const { figures, unfilled } = monitoringOf(ledger);
  if (figures.every(({ value }) => value === null)) return null;
  const say = reportIn(language);
  const valueOf = (figure: Figure) =>
    monitoringTexts(figure).value ??
    (figure.missing.length > 0
      ? say("monitoring.lacking", { missing: figure.missing.map((each) => missingSentence(each, language)) })
      : say("monitoring.none"));
  return formPlan({
    sheet: "监测指标",
    title: say("monitoring.title"),
    caption: captionOf(ledger),
    columns: [
      { headings: [say("monitoring.no")], width: 6, digits: 0 },
      { headings: [say("monitoring.name")], width: 28, text: true },
      { headings: [say("monitoring.value")], width: 20 },
      { headings: [say("monitoring.standard")], width: 10 },
      { headings: [say("monitoring.formula")], width: 52, text: true },
    ],
    rows: figures.map((figure, i) => [
      cellOf(i + 1),
      cellOf(figure.name),
      cellOf(valueOf(figure)),
      cellOf(monitoringTexts(figure).standard),
      cellOf(formulaSentence(figure.formula, language, COUNTY_FIGURES[figure.formula].numbers)),
    ]),
    missing: [],
    notes: [say("monitoring.note"), ...(unfilled.length > 0 ? [say("monitoring.unfilled", { sheets: unfilled })] : [])],
  });
}

import type { Figure, FigureId } from "../../src/assessment";
import { COUNTY_FIGURES } from "../../src/assessment/countyFigures";
import { countyFigure } from "../../src/assessment/figures/countyFigure";
import { formulaSentence } from "../../src/locales/formulas";

/** Figures of which no file is there, each of which does not compile; nothing here is run. */

export function figures(figure: Figure): string[] {
  // @ts-expect-error the id of no file
  countyFigure("retention.nation", {});
  // @ts-expect-error the id of no file
  void COUNTY_FIGURES.retention;
  // @ts-expect-error a formula that has no sentence
  formulaSentence("enrollment", "zh-CN");
  // @ts-expect-error the id of no file
  const id: FigureId = "enrollment";
  return [formulaSentence(figure.formula, "zh-CN"), id];
}
